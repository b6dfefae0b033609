import type { Browser, Page } from 'playwright-core';
import type { OpenedSandbox } from '../../src/sandbox/open-sandbox';
import { launchBrowser } from './support/browser';
import { mailRow, openPane, rowsOf, selectMail } from './support/pane';
import { startSandbox } from './support/sandbox';

/** What the pane does with mails that cannot be imported: a ready reply, a sentence of their own, and nothing written. */
let browser: Browser;
let sandbox: OpenedSandbox;
let page: Page;

beforeAll(async () => {
  sandbox = await startSandbox();
  browser = await launchBrowser();
  page = await browser.newPage();
  await openPane(page, sandbox.address);
});

afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

afterEach(async () => {
  expect(await rowsOf(sandbox.workbook, 'Initiativer')).toEqual([]);
});

test('a form with errors opens a reply with greeting, errors, deadline and contact, and nothing is called sent', async () => {
  const pane = await selectMail(page, '04-horsens-fejl');
  expect(await pane.getByRole('button', { name: /^Importér/u }).count()).toBe(0);
  await pane.getByRole('button', { name: 'Returnér med rettelser (3)' }).click();

  const reply = page.getByRole('dialog', { name: /Indmelding fra Horsensklyngen/u });
  await reply.getByText('mette.holm@', { exact: false }).first().waitFor();
  const body = reply.frameLocator('iframe').locator('body');
  await body.getByText(/^Kære Mette/u).waitFor();
  const text = await body.innerText();
  expect(text).toContain('E28');
  expect(text).toContain('"mette.holm@rm" mangler endelsen efter punktum.');
  expect(text).toContain('Skriv hele adressen');
  expect(text).toMatch(/30\. april 2024/u);
  expect(text).toContain('NLPS2.0@stab.rm.dk');

  await reply.getByRole('link', { name: 'Horsens overgange – rettelser.xlsx' }).waitFor();

  await pane.getByText('Svarkladde åbnet – intet er sendt').waitFor();
  await pane.getByText('Returneret · svarfrist 30. april 2024').waitFor();
  expect(await rowsOf(sandbox.workbook, 'Indmeldinger')).toMatchObject([{ Tilstand: 'Returneret' }]);
  expect(await pane.getByText(/er sendt/u).allTextContents()).toEqual(['Svarkladde åbnet – intet er sendt']);
  await reply.getByRole('button', { name: 'Luk – intet sendes' }).click();
});

test('the reply can be adapted: what is left out of it is not in the draft', async () => {
  const pane = await selectMail(page, '16-cpr');
  await pane.getByRole('button', { name: 'Tilpas svaret' }).click();
  const preview = pane.frameLocator('iframe[title="Forhåndsvisning"]').locator('body');
  await preview
    .getByText(/cpr-nummer/u)
    .first()
    .waitFor();
  expect(await preview.innerText()).not.toMatch(/\d{6}-\d{4}/u);
  await pane.getByRole('checkbox', { name: /cpr-nummer/u }).uncheck();
  await preview.getByText('(010190-****)', { exact: false }).waitFor({ state: 'detached' });
  await pane.getByRole('button', { name: 'Tilbage til skemaet' }).click();
  await pane.getByRole('button', { name: 'Returnér med rettelser (1)' }).waitFor();
});

test.each([
  ['12-beskadiget', 'Filen er beskadiget og kan ikke læses.'],
  ['13-gammelt-excel', 'Filen er i det gamle Excel-format (.xls).'],
  ['14-adgangskode', 'Filen er beskyttet med en adgangskode.'],
  ['15-billede', 'Filen er et billede.'],
  ['11-spoergsmaal', 'Mailen har ingen vedhæftede filer'],
])('%s is told in a sentence of its own, with a reply and without an import', async (file, sentence) => {
  const pane = await selectMail(page, file);
  await pane.getByRole('heading', { level: 2, name: sentence, exact: true }).waitFor();
  await pane.getByRole('button', { name: 'Svar med vejledning' }).waitFor();
  expect(await pane.getByRole('button', { name: /^Importér/u }).count()).toBe(0);
  expect(await mailRow(page, file).locator('.chip').count()).toBe(0);
});

test('a blank form is told from a faulty one', async () => {
  const pane = await selectMail(page, '18-tomt-skema');
  await pane.getByText('Skemaet er tomt: spørgsmålene er der, men ingen svar.').waitFor();
  await pane.getByRole('button', { name: 'Returnér med rettelser (1)' }).waitFor();
});

test('a mail with two forms keeps them apart', async () => {
  const pane = await selectMail(page, '19-to-skemaer');
  const files = pane.getByRole('navigation', { name: 'Filer i mailen' });
  await files.getByRole('button', { name: /Fyn 2/u }).click();
  await pane
    .getByRole('heading', { level: 2, name: 'Én plan for borgere med flere kroniske sygdomme' })
    .waitFor();
  expect(await files.getByText('Klar').count()).toBe(2);
});
