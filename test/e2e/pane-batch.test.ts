import type { Page } from 'playwright-core';
import type { OpenedSandbox } from '../../src/sandbox/open-sandbox';
import { beforeEveryTest } from './support/open-pane';
import { mailRow, rowsOf, selectMail, selectMails, setSandbox } from './support/pane';

/** Several selected mails in the built pane: read, imported and answered over the genuine library's channel. */
let sandbox: OpenedSandbox;
let page: Page;

beforeEveryTest((opened) => ({ sandbox, page } = opened), { each: 'test' });

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
});

test('a reply is opened on the mail that it answers, and the form is kept as returned and then as sent', async () => {
  const pane = await selectMails(page, files);
  await pane.getByRole('button', { name: 'Returnér 1 …' }).click();
  await pane.getByRole('button', { name: 'Gå til 1 kladde' }).click();
  await pane.getByRole('button', { name: 'Åbn kladde' }).click();
  const reply = page.getByRole('dialog', { name: 'SV: Indmelding fra Horsensklyngen' });
  await reply.getByText('mette.holm@rm.example').waitFor();
  await reply.getByRole('link', { name: 'Horsens overgange – rettelser.xlsx' }).waitFor();
  await mailRow(page, '04-horsens-fejl').getByText('NLPS Returneret').waitFor();
  await reply.getByRole('button', { name: 'Luk – intet sendes' }).click();
  await pane.getByRole('button', { name: /^Markér .* som sendt$/u }).click();
  await pane.getByText('Markeret som sendt', { exact: true }).waitFor();
  const [line] = await rowsOf(sandbox.workbook, 'Indmeldinger').then((lines) => lines.slice(-1));
  expect(line).toMatchObject({ Tilstand: 'Returneret', Emne: 'Indmelding fra Horsensklyngen' });
  expect(line?.['Bemærkning']).toMatch(/^Markeret som sendt: /u);
});

test('one text goes to those whom it fits, the others are named with why, and what is left waits for a closed pane', async () => {
  let pane = await selectMails(page, files);
  await pane.getByRole('button', { name: 'Returnér 1 …' }).click();
  await pane.getByRole('combobox', { name: 'Svartekst' }).selectOption({ label: 'Tilmeldt' });
  await pane.getByRole('heading', { name: 'Kan ikke få kladden (4)' }).waitFor();
  expect(await pane.getByText('{nr} har ingen værdi.').count()).toBe(4);
  await pane.getByRole('combobox', { name: 'Svartekst' }).selectOption({ label: 'Modtaget' });
  await pane.getByRole('heading', { name: 'Kan få kladden (4)' }).waitFor();
  await pane.getByText(/^Vis teksten til/u).click();
  const preview = pane.frameLocator('iframe[title="Forhåndsvisning"]').locator('body');
  await preview.getByText(/^Tak for jeres indmelding/u).waitFor();
  await pane.getByRole('button', { name: 'Gå til 4 kladder' }).click();
  await pane.getByRole('button', { name: 'Åbn kladde' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Luk – intet sendes' }).click();

  await page.reload();
  pane = await selectMails(page, files);
  await pane.getByRole('button', { name: 'Fortsæt: 3 kladder tilbage' }).click();
  await pane.getByRole('heading', { level: 1, name: /^Kladde 2 af 4/u }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  const log = await rowsOf(sandbox.workbook, 'Log');
  expect(log).toMatchObject([{ Handling: 'Svarkladde åbnet', Begrundelse: 'Modtaget' }]);
});

test('with Mailbox 1.13 the pane leads from mail to mail, and ends with the same table, import and marks', async () => {
  await setSandbox(page, 'Program', 'Ældste understøttede (1.13)');
  const pane = await selectMails(page, [...files, '24-krypteret']);
  await pane.getByText('Mail 1 af 5: vælg »Indmelding fra Horsensklyngen« i listen.').waitFor();
  await mailRow(page, '24-krypteret').click();
  await pane.getByText(/^Mail 2 af 5: /u).waitFor();
  for (const file of files) await selectMail(page, file);
  await pane.getByText(/^Alle 5 mails er gennemgået/u).waitFor();
  await pane.getByRole('button', { name: 'Vis tabellen' }).click();
  await pane.getByRole('button', { name: 'Importér 3 klare' }).click();
  await pane.getByText('3 skemaer importeret, 2 sprunget over').waitFor();
  // The one that is open is marked at once, the others when they are opened again.
  await mailRow(page, '01-randers-god-udskrivelse').getByText('NLPS Importeret').waitFor();
  await selectMail(page, '04-horsens-fejl');
  await pane.getByRole('button', { name: /^Returnér med rettelser/u }).click();
  await page.getByRole('button', { name: 'Luk – intet sendes' }).click();
  await pane.getByText(/^2 mails mangler deres mærke: /u).waitFor();
  for (const file of ['03-soenderjylland-word', '02-holbaek-kol']) {
    await mailRow(page, file).click();
    await mailRow(page, file).getByText('NLPS Importeret').waitFor();
  }
  await pane.getByText('Alle 5 mails er gennemgået.').waitFor();
});
