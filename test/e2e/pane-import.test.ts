import type { Browser, Page } from 'playwright-core';
import type { OpenedSandbox } from '../../src/sandbox/open-sandbox';
import { beforeEveryTest } from './support/open-pane';
import { mailRow, openPane, paneOn, rowsOf, selectMail } from './support/pane';

/** The pane's import, in the built add-in on the genuine Office.js, down to the rows of the workbook's file. */
let browser: Browser;
let sandbox: OpenedSandbox;
let page: Page;

beforeEveryTest((opened) => ({ browser, sandbox, page } = opened), { each: 'test' });

const randers = '01-randers-god-udskrivelse';
const randersAgain = '10-randers-videresendt';
const importRanders = { name: 'Importér · 5 pladser · Randersklyngen' };

async function importOn(some: Page): Promise<void> {
  await paneOn(some).getByRole('button', importRanders).click();
  await paneOn(some)
    .getByText(/mporteret som M-RAND-1/u)
    .first()
    .waitFor();
}

const keysOf = async () => (await rowsOf(sandbox.workbook, 'Initiativer')).map((row) => row['Titel']);

test('a ready form shows what was understood and the seats before and after', async () => {
  const pane = await selectMail(page, randers);
  await pane.getByRole('heading', { level: 2, name: /^Den gode udskrivelse/u }).waitFor();
  await pane.getByText('Randersklyngen · Region Midtjylland').waitFor();
  await pane.getByText('5 deltagere (1 fra almen praksis)').waitFor();
  expect(await pane.getByText('0 → 5', { exact: true }).count()).toBe(2);
  await pane.getByText('Deltagere (5)').click();
  await pane.getByText('Bodil Winther').waitFor();
  expect(await keysOf()).toEqual([]);
});

test('one click writes the rows, marks the mail and leaves a receipt with undo', async () => {
  const pane = await selectMail(page, randers);
  await importOn(page);
  await pane.getByText(/^Importeret som M-RAND-1 kl\. \d\d:\d\d af Anne Bech$/u).waitFor();
  await pane.getByRole('button', { name: 'Fortryd' }).waitFor();
  await mailRow(page, randers).getByText('NLPS Importeret').waitFor();
  const [row] = await rowsOf(sandbox.workbook, 'Initiativer');
  expect(row).toMatchObject({ Klynge: 'Randersklyngen', Status: 'Importeret' });
  expect(await rowsOf(sandbox.workbook, 'Deltagere')).toHaveLength(5);
});

test('two quick clicks import once', async () => {
  const pane = await selectMail(page, randers);
  await pane.getByRole('button', importRanders).dblclick();
  await pane.getByText(/^Importeret som M-RAND-1/u).waitFor();
  expect(await keysOf()).toHaveLength(1);
});

test('a second pane that still shows the button imports nothing twice', async () => {
  const other = await browser.newPage();
  await openPane(other, sandbox.address);
  await selectMail(page, randers);
  await selectMail(other, randers);
  await importOn(page);
  await paneOn(other).getByRole('button', importRanders).click();
  await paneOn(other)
    .getByText(/^Skemaet var allerede importeret som M-RAND-1 .* Der er ikke skrevet noget\.$/u)
    .waitFor();
  await other.close();
  expect(await keysOf()).toHaveLength(1);
  expect(await rowsOf(sandbox.workbook, 'Deltagere')).toHaveLength(5);
});

test('the same file in another mail is known, and offers no second import', async () => {
  await selectMail(page, randers);
  await importOn(page);
  const pane = await selectMail(page, randersAgain);
  await pane.getByText(/^Importeret som M-RAND-1/u).waitFor();
  expect(await pane.getByRole('button', importRanders).count()).toBe(0);
  expect(await keysOf()).toHaveLength(1);
});

test('undo frees the seats, keeps the row with its state, and the form can be imported again', async () => {
  const pane = await selectMail(page, randers);
  await importOn(page);
  await pane.getByRole('button', { name: 'Fortryd' }).click();
  await pane.getByText(/^Importen er fortrudt\./u).waitFor();
  await mailRow(page, randers).getByText('NLPS Modtaget').waitFor();
  expect(await rowsOf(sandbox.workbook, 'Initiativer')).toMatchObject([{ Status: 'Fortrudt import' }]);
  expect(await pane.getByText('0 → 5', { exact: true }).count()).toBe(2);

  await importOn(page);
  expect(await rowsOf(sandbox.workbook, 'Initiativer')).toMatchObject([{ Status: 'Importeret' }]);
});

test('an import from the ribbon is seen by the open pane', async () => {
  const pane = await selectMail(page, randers);
  await page.getByRole('button', { name: 'Importér med ét klik' }).click();
  await mailRow(page, randers).getByText('NLPS Importeret').waitFor();
  await pane.getByText(/^Importeret som M-RAND-1/u).waitFor();
  expect(await pane.getByRole('button', importRanders).count()).toBe(0);
});

test('a form that needs a decision is imported with a reason, and only with one', async () => {
  const pane = await selectMail(page, '08-for-sent');
  await pane.getByText(/^Mailen er modtaget 2\. maj 2024 kl\. 08:11, efter fristen/u).waitFor();
  await pane.getByRole('button', { name: 'Importér alligevel …' }).click();
  const importNow = pane.getByRole('button', { name: 'Importér · 4 pladser · Klynge SYD' });
  await importNow.click();
  await pane.getByText('Skriv en begrundelse.').waitFor();
  expect(await keysOf()).toEqual([]);

  await pane.getByRole('textbox', { name: 'Begrundelse' }).fill('Aftalt telefonisk den 29. april.');
  await importNow.click();
  await pane.getByText(/^Importeret som N-/u).waitFor();
  expect(await rowsOf(sandbox.workbook, 'Initiativer')).toMatchObject([{ Status: 'Importeret' }]);
  expect(JSON.stringify(await rowsOf(sandbox.workbook, 'Log'))).toContain('Aftalt telefonisk');
});
