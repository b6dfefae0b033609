import type { Browser, Page } from 'playwright-core';
import type { OpenedSandbox } from '../../src/sandbox/open-sandbox';
import { launchBrowser } from './support/browser';
import { mailRow, openPane, rowsOf, selectMail, selectMails, setSandbox } from './support/pane';
import { startSandbox } from './support/sandbox';

/** Several selected mails in the built pane: read, imported and answered over the genuine library's channel. */
let browser: Browser;
let sandbox: OpenedSandbox;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

beforeEach(async () => {
  sandbox = await startSandbox();
  page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  await openPane(page, sandbox.address);
});

afterEach(async () => {
  await page.close();
  await sandbox?.close();
});

const files = ['04-horsens-fejl', '03-soenderjylland-word', '02-holbaek-kol', '01-randers-god-udskrivelse'];

test('the ready ones are imported and marked, and the result says what was left out and why', async () => {
  const pane = await selectMails(page, files);
  await pane.getByRole('button', { name: 'Importér 3 klare' }).click();
  await pane.getByText('3 skemaer importeret, 1 sprunget over').waitFor();
  await pane.getByText(/^Bedre overgange.*: skal rettes af afsenderen: /u).waitFor();
  for (const file of files.slice(1)) await mailRow(page, file).getByText('NLPS Importeret').waitFor();
  const rows = await rowsOf(sandbox.workbook, 'Initiativer');
  expect(rows.map(({ Status }) => Status)).toEqual(['Importeret', 'Importeret', 'Importeret']);
  expect(rows.map(({ Emne }) => Emne)).toContain('Indmelding af forbedringsinitiativ – Randersklyngen');
}, 60_000);

test('a reply is opened on the mail that it answers, and the form is kept as returned', async () => {
  const pane = await selectMails(page, files);
  await pane.getByRole('button', { name: 'Returnér 1' }).click();
  const reply = page.getByRole('dialog', { name: 'SV: Indmelding fra Horsensklyngen' });
  await reply.getByText('mette.holm@rm.example').waitFor();
  await mailRow(page, '04-horsens-fejl').getByText('NLPS Returneret').waitFor();
  const [line] = await rowsOf(sandbox.workbook, 'Indmeldinger');
  expect(line).toMatchObject({ Tilstand: 'Returneret', Emne: 'Indmelding fra Horsensklyngen' });
}, 60_000);

test('without Mailbox 1.15 the selected mails are listed, with what has been opened one by one', async () => {
  await setSandbox(page, 'Program', 'Outlook til Mac');
  await selectMail(page, '02-holbaek-kol');
  const pane = await selectMails(page, files);
  await pane.getByText(/kan kun åbne én mail ad gangen/u).waitFor();
  await pane.getByText('Åbnet', { exact: true }).first().waitFor();
  expect(await pane.getByText('Mangler', { exact: true }).count()).toBeGreaterThanOrEqual(2);
}, 60_000);
