import type { FrameLocator, Page } from 'playwright-core';
import { paneOn } from '../e2e/support/pane';
import type { ManyMails } from './many-mails';

/** Selects every mail, has their reading stopped halfway, goes on, and waits until what is ready can be imported. */
export async function readInTwo(page: Page, count: number, { ready }: ManyMails): Promise<void> {
  const pane = paneOn(page);
  const stopped = stopHalfway(pane, 'Læser mail', count);
  await selectAll(page);
  await stopped;
  await pane.getByRole('button', { name: /^Læs de sidste/u }).click();
  await pane.getByRole('button', { name: `Importér ${ready} klare` }).waitFor();
}

/** Imports what is ready, stops halfway, goes on, and waits for the result with everything in it. */
export async function importInTwo(page: Page, { ready, toReturn, withoutForm }: ManyMails): Promise<void> {
  const pane = paneOn(page);
  const stopped = stopHalfway(pane, 'Importerer skema', ready);
  await pane.getByRole('button', { name: `Importér ${ready} klare` }).click();
  await stopped;
  await pane.getByText(/skemaer importeret, \d+ sprunget over$/u).waitFor();
  await pane.getByRole('button', { name: /^Importér de sidste/u }).click();
  await pane
    .getByText(`${ready} skemaer importeret, ${toReturn + withoutForm} sprunget over`)
    .waitFor()
    .catch(async (cause: unknown) => {
      throw new Error(`The pane shows: ${await pane.locator('body').innerText()}`, { cause });
    });
}

/** Presses Stop the moment the pane says that half of it is done, from within: a mouse would come too late. */
function stopHalfway(pane: FrameLocator, doing: string, total: number): Promise<void> {
  const words = `${doing} ${Math.ceil(total / 2)} af ${total}`;
  return pane.locator('body').evaluate<void, string, HTMLElement>(
    (body, awaited) =>
      new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (!body.innerText.includes(awaited)) return;
          observer.disconnect();
          [...body.querySelectorAll('button')].find((button) => button.innerText === 'Stop')?.click();
          resolve();
        });
        observer.observe(body, { childList: true, characterData: true, subtree: true });
      }),
    words,
  );
}

/** Selects every mail of the folder that is shown. */
async function selectAll(page: Page): Promise<void> {
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Control+a');
}
