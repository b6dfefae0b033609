import type { FrameLocator, Locator, Page } from 'playwright-core';
import { openTables } from '../../../src/cli/open-workbook';

export type PaneTheme = 'Lyst' | 'Mørkt' | 'Høj kontrast';

/** The add-in's own page, in its frame on the sandbox's. */
export function paneOn(page: Page): FrameLocator {
  return page.frameLocator('iframe.pane-frame');
}

/** Opens the sandbox's page and waits until the pane can be used. */
export async function openPane(page: Page, address: string): Promise<FrameLocator> {
  await page.goto(address);
  const pane = paneOn(page);
  await pane.getByRole('tab').first().waitFor();
  return pane;
}

/** The line of the sample mail with that file name in the list of mails. */
export function mailRow(page: Page, file: string): Locator {
  return page.locator(`[id="row-AAMk-${file}"]`);
}

/** Selects the mail with that file name and waits until the pane has read its files. */
export async function selectMail(page: Page, file: string): Promise<FrameLocator> {
  const row = mailRow(page, file);
  await row.click();
  const subject = (await row.locator('.mail-subject').textContent()) ?? '';
  const pane = paneOn(page);
  await pane.getByRole('heading', { level: 1, name: subject, exact: true }).waitFor();
  await readIn(pane);
  return pane;
}

/** Selects all these mails together, as with the Ctrl key. */
export async function selectMails(page: Page, files: readonly string[]): Promise<FrameLocator> {
  for (const [index, file] of files.entries()) {
    await mailRow(page, file).click({ modifiers: index === 0 ? [] : ['Control'] });
  }
  const pane = paneOn(page);
  await pane.getByRole('heading', { level: 1, name: `${files.length} mails er valgt` }).waitFor();
  return pane;
}

/** Waits until no file is on its way any more. */
export async function readIn(pane: FrameLocator): Promise<void> {
  await pane
    .getByText(/^(Venter|Henter|Læser|Waiting|Fetching|Reading)$/u)
    .first()
    .waitFor({ state: 'detached' });
}

/**
 * Sets one of the sandbox's own choices, such as the width of the pane or Outlook's theme. Some of them open the pane anew, and
 * a mail that is selected before it can be used again is not handed to it.
 */
export async function setSandbox(page: Page, name: string, value: string): Promise<void> {
  await page.getByText('Indstil sandkassen').click();
  await page.getByRole('combobox', { name, exact: true }).selectOption(value);
  await page.getByText('Indstil sandkassen').click();
  if (await page.locator('iframe.pane-frame').isVisible())
    await paneOn(page).getByRole('tab').first().waitFor();
}

/** How the pane is dressed for a picture. */
export interface Dress {
  readonly width: number;
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly language: 'da' | 'en';
}

/** Gives the pane a width, colours and a language where it stands, without a click that would close what is open in it. */
export async function wear(page: Page, dress: Dress): Promise<void> {
  await page.evaluate(
    `document.querySelector('.pane-area').style.setProperty('--pane-width', '${dress.width}px');
     localStorage.setItem('nlps.preferences', '${dress.language} ${dress.theme}');`,
  );
  await paneOn(page).locator(`html[lang="${dress.language}"]`).waitFor({ state: 'attached' });
  // Bars and folds move for a moment.
  await page.waitForTimeout(250);
}

/** Chooses the pane's colours in its own menu. */
export async function chooseTheme(page: Page, theme: PaneTheme): Promise<void> {
  const pane = paneOn(page);
  await pane.getByRole('button', { name: 'Flere valg' }).click();
  await pane.getByRole('menuitemradio', { name: theme }).click();
  await page.keyboard.press('Escape');
  await pane.getByRole('menu').waitFor({ state: 'detached' });
}

/** The rows of a table as they stand in the workbook's file, by heading. */
export async function rowsOf(
  workbook: string,
  table: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const tables = await openTables(workbook);
  const contents = await tables.read([table]);
  await tables.close();
  const { headings, rows } = contents.get(table) ?? { headings: [], rows: [] };
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index]])));
}

/** Opens the secretary's own mailbox in the list of folders. */
export async function showOwnMailbox(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Mapper' })
    .getByRole('button', { name: /^Indbakke/u })
    .last()
    .click();
  await paneOn(page).getByRole('tab').first().waitFor();
}

/** Opens the shared mailbox, as it is when the sandbox is opened. */
export async function showSharedMailbox(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Mapper' })
    .getByRole('button', { name: /^Indbakke/u })
    .first()
    .click();
  await paneOn(page).getByRole('tab').first().waitFor();
}
