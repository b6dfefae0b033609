import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import type { OpenedSandbox } from '../../src/sandbox/open-sandbox';
import { beforeEveryTest } from './support/open-pane';
import { mailRow, paneOn, readIn, rowsOf, setSandbox } from './support/pane';
import { patience } from './support/patience';

/**
 * A day's work in classic Outlook LTSC 2024: Mailbox 1.14, so mails open one at a time and no file goes on a reply, and bought
 * once instead of subscribed to, so its pane cannot be pinned and closes with every other mail.
 */
let sandbox: OpenedSandbox;
let page: Page;

beforeEveryTest((opened) => ({ sandbox, page } = opened), { each: 'test' });

beforeEach(async () => {
  page.setDefaultTimeout(patience);
  await setSandbox(page, 'Program', 'Klassisk Outlook LTSC 2024');
  await paneOn(page).getByRole('tab').first().waitFor();
});

/** Selects the mails, which closes the pane, and opens it again from the ribbon. */
async function openOn(...files: readonly string[]): Promise<FrameLocator> {
  for (const [index, file] of files.entries()) {
    await mailRow(page, file).click({ modifiers: index === 0 ? [] : ['Control'] });
  }
  await page.locator('iframe.pane-frame').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Indmeldinger', exact: true }).click();
  const pane = paneOn(page);
  await pane.getByRole('heading', { level: 1 }).first().waitFor();
  await readIn(pane);
  return pane;
}

test('a form is read, imported, undone and imported again, with the pane opened anew on each mail', async () => {
  expect(await page.getByRole('button', { name: 'Fastgør' }).isDisabled()).toBe(true);
  let pane = await openOn('01-randers-god-udskrivelse');
  await pane.getByRole('button', { name: 'Importér · 5 pladser · Randersklyngen' }).click();
  await pane.getByText(/^Importeret som M-RAND-1/u).waitFor();
  await mailRow(page, '01-randers-god-udskrivelse').getByText('NLPS Importeret').waitFor();
  await pane.getByRole('button', { name: 'Fortryd' }).click();
  await pane.getByText(/^Importen er fortrudt\./u).waitFor();
  await pane.getByRole('button', { name: /^Importér · 5 pladser/u }).click();
  await pane.getByText(/^Importeret som M-RAND-1/u).waitFor();

  pane = await openOn('10-randers-videresendt');
  await pane.getByText(/^Importeret som M-RAND-1/u).waitFor();
  await pane.getByRole('tab', { name: 'Overblik' }).click();
  await pane.getByText('5 af 200 pladser').waitFor();
});

test('the reply opens without its file, and the pane says so and hands the file over', async () => {
  const pane = await openOn('04-horsens-fejl');
  await pane.getByText('"mette.holm@rm" mangler endelsen efter punktum.').first().waitFor();
  await pane.getByRole('button', { name: /^Returnér med rettelser/u }).click();
  const reply = page.getByRole('dialog', { name: /Indmelding fra Horsensklyngen/u });
  await reply
    .frameLocator('iframe')
    .getByText(/^Kære Mette/u)
    .waitFor();
  expect(await reply.getByRole('link').count()).toBe(0);
  await pane
    .getByText('Outlook kan ikke vedhæfte »Horsens overgange – rettelser.xlsx« her.', { exact: false })
    .waitFor();
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Hent filen' }).click(),
  ]);
  expect((await readFile(await copy.path())).subarray(0, 2).toString()).toBe('PK');
  await pane.getByText('Returneret · svarfrist 30. april 2024').waitFor();
  expect(await rowsOf(sandbox.workbook, 'Indmeldinger')).toMatchObject([{ Tilstand: 'Returneret' }]);
});

const several = ['01-randers-god-udskrivelse', '02-holbaek-kol'];

test('several mails: the pane says that it must be pinned, what to do instead, and why the table is gone', async () => {
  let pane = await openOn(...several);
  await pane.getByText(/^Denne udgave af Outlook kan kun åbne én mail ad gangen\. Sæt ruden fast/u).waitFor();
  await pane.getByText(/^Kan ruden ikke sættes fast\?/u).waitFor();

  pane = await openOn('02-holbaek-kol');
  await pane.getByText('Gennemgangen af 2 mails blev afbrudt, fordi ruden lukkede').waitFor();
  await pane.getByRole('button', { name: /^Importér · /u }).click();
  await pane.getByText(/^Importeret som /u).waitFor();

  pane = await openOn('01-randers-god-udskrivelse');
  await pane.getByRole('button', { name: /^Importér · /u }).waitFor();
  expect(await pane.getByText(/blev afbrudt, fordi ruden lukkede/u).count()).toBe(0);
});

test('several mails saved as files are chosen together where the table stands, and read in one pane', async () => {
  const pane = await openOn(...several);
  await pane
    .locator('input[type=file]')
    .first()
    .setInputFiles(several.map((name) => path.resolve('test/fixtures/mails', `${name}.eml`)));
  await pane.getByRole('heading', { level: 1, name: 'Valgte filer' }).waitFor();
  await readIn(pane);
  const files = pane.getByRole('navigation', { name: 'Filer i mailen' });
  for (const button of await files.getByRole('button').all()) {
    await button.click();
    await pane.getByRole('button', { name: /^Importér · /u }).click();
    await pane.getByText(/^Importeret som /u).waitFor();
  }
  expect(await rowsOf(sandbox.workbook, 'Initiativer')).toHaveLength(2);
});
