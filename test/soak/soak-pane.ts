import type { FrameLocator, Locator, Page } from 'playwright-core';
import { paneOn, readIn } from '../e2e/support/pane';
import type { SoakForm } from './forms';

const attempts = 8;
/** Milliseconds: a call may wait its time out, and be tried again a few times. */
export const patience = 90_000;

/** One secretary at a pane of her own; she tries again where the pane says that it did not go through. */
export class SoakPane {
  /** How often she had to press the button again. */
  repeats = 0;

  constructor(private readonly page: Page) {}

  /** Chooses the form's file and imports it, whatever goes wrong on the way; rejects after a number of attempts. */
  async import(form: SoakForm): Promise<void> {
    const pane = await this.choose(form);
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      if (attempt > 1) this.repeats += 1;
      if (await this.press(pane)) return;
    }
    throw new Error(
      `${form.name} was not imported in ${attempts} attempts: ${await pane.locator('body').innerText()}`,
    );
  }

  /**
   * Does what the pane says of a form whose change is not confirmed: it is imported again by the button that stands there
   * while the form is open. True if there was anything to do.
   */
  async attend(form: SoakForm): Promise<boolean> {
    await this.import(form);
    const pane = paneOn(this.page);
    const again = pane.getByRole('button', { name: 'Importér igen' });
    const shown = await again.count();
    for (let attempt = 1; attempt <= attempts && (await again.count()) > 0; attempt += 1) {
      await again.first().click();
      // It rests while the form is imported, and goes when the workbook shows the change.
      await pane.locator('button[aria-disabled=true]', { hasText: 'Importér igen' }).waitFor({
        state: 'detached',
        timeout: patience,
      });
    }
    return shown > 0;
  }

  /** Changes that the pane shows as not confirmed, as it words them; opened anew, so that it has looked. */
  async openChanges(): Promise<readonly string[]> {
    await this.page.reload();
    const pane = paneOn(this.page);
    await pane.getByRole('tab', { name: 'Overblik' }).click();
    await pane.getByText(/af 200 pladser/u).waitFor({ timeout: patience });
    // The sweep is one request after the reading that the overview has waited for.
    await this.page.waitForTimeout(3_000);
    return pane
      .getByRole('listitem')
      .filter({ has: pane.getByRole('button', { name: 'Fjern fra listen' }) })
      .allInnerTexts();
  }

  private async choose({ name, bytes, title }: SoakForm): Promise<FrameLocator> {
    const pane = paneOn(this.page);
    await pane.getByRole('tab', { name: 'Mail' }).click();
    const back = pane.getByRole('button', { name: 'Tilbage til mailen' });
    if ((await back.count()) > 0) await back.click();
    const chooser = this.page.waitForEvent('filechooser');
    await pane.getByRole('button', { name: 'Vælg en fil' }).click();
    const mimeType = 'application/octet-stream';
    await (await chooser).setFiles({ name, mimeType, buffer: bytes });
    await pane.getByRole('heading', { level: 2, name: title }).waitFor({ timeout: patience });
    await readIn(pane);
    return pane;
  }

  /** Whether the form stands in the workbook, as far as the pane says, after one press of the button it offers. */
  private async press(pane: FrameLocator): Promise<boolean> {
    const button = pane.getByRole('button', { name: /^Importér · /u });
    const withReason = pane.getByRole('button', { name: 'Importér alligevel …' });
    const readAgain = pane.getByRole('button', { name: 'Prøv igen' });
    const done = pane.getByText(/(?:^Importeret|^Sat på venteliste|allerede importeret) som /u).first();
    await this.shown(pane, button.or(withReason).or(readAgain).or(done).first());
    if ((await done.count()) > 0) return true;
    if ((await readAgain.count()) > 0) {
      // The workbook could not be read when the pane asked. It may be reading already: then the button rests, or goes.
      await readAgain
        .first()
        .click({ timeout: 5_000 })
        .catch(() => undefined);
      return false;
    }
    if ((await withReason.count()) > 0) {
      await withReason.click();
      await pane.getByRole('textbox', { name: 'Begrundelse' }).fill('Aftalt i sekretariatet.');
    }
    await button.click();
    const failed = pane
      .getByText(/^Der er ikke skrevet noget$|^Det er usikkert, om der blev skrevet$/u)
      .first();
    await this.shown(pane, done.or(failed).first());
    return (await done.count()) > 0;
  }

  /** Waits for what a person would wait for; what the pane says instead is the error. */
  private async shown(pane: FrameLocator, what: Locator): Promise<void> {
    try {
      await what.waitFor({ timeout: patience });
    } catch {
      throw new Error(`Nothing to go on with in ${patience} ms: ${await pane.locator('body').innerText()}`);
    }
  }
}
