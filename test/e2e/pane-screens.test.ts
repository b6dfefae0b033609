import path from 'node:path';
import { readFile } from 'node:fs/promises';
import PostalMime from 'postal-mime';
import type { Browser, Page } from 'playwright-core';
import type { OpenedSandbox } from '../../src/sandbox/open-sandbox';
import { beforeEveryTest } from './support/open-pane';
import { brotliKilobytes, fetchedScripts } from './support/fetched-scripts';
import { mailRow, openPane, paneOn, readIn, rowsOf, selectMail, setSandbox } from './support/pane';

/** The pane around the import: overview, selection, files chosen by hand, and the keyboard. */
let browser: Browser;
let sandbox: OpenedSandbox;
let page: Page;

beforeEveryTest((opened) => ({ browser, sandbox, page } = opened));

test('the pane can be used after at most 200 kB of JavaScript, compressed with brotli', async () => {
  const anew = await browser.newPage();
  const scripts = fetchedScripts(anew);
  await openPane(anew, sandbox.address);
  const fetched = await scripts.settled();
  expect(fetched.size).toBeGreaterThan(0);
  expect(await brotliKilobytes(fetched)).toBeLessThanOrEqual(200);
  await anew.close();
});

test('while the selection moves quickly the newest mail wins, header and form alike', async () => {
  for (const file of [
    '01-randers-god-udskrivelse',
    '12-beskadiget',
    '04-horsens-fejl',
    '03-soenderjylland-word',
  ]) {
    await mailRow(page, file).click({ noWaitAfter: true });
  }
  const pane = await selectMail(page, '02-holbaek-kol');
  await pane.getByRole('heading', { level: 1, name: 'Skema til Hold 3', exact: true }).waitFor();
  await pane.getByRole('heading', { level: 2, name: 'KOL-borgeren i centrum' }).waitFor();
  await pane.getByRole('button', { name: 'Importér · 4 pladser · Sundhedsklyngen Holbæk' }).waitFor();
  expect(await pane.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['KOL-borgeren i centrum']);
});

test('an Outlook that never gives the file is told of, and the mail can be read again', async () => {
  await setSandbox(page, 'Outlook', 'svarer med fejl');
  await setSandbox(page, 'Det gælder', 'vedhæftede filer');
  const pane = await selectMail(page, '02-holbaek-kol');
  await pane.getByText('Outlook kunne ikke hente filen.').waitFor();
  await setSandbox(page, 'Outlook', 'svarer som det skal');
  await pane.getByRole('button', { name: 'Læs igen' }).last().click();
  await pane.getByRole('heading', { level: 2, name: 'KOL-borgeren i centrum' }).waitFor();
});

test('a file chosen on the computer is read without a mail', async () => {
  const mail = await readFile(path.join(__dirname, '../fixtures/mails/20-en-deltager.eml'));
  const [form] = (await PostalMime.parse(mail)).attachments;
  const pane = paneOn(page);
  const chooser = page.waitForEvent('filechooser');
  await pane.getByRole('button', { name: 'Vælg en fil' }).click();
  await (
    await chooser
  ).setFiles({
    name: 'Trygge aftener.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(form?.content as ArrayBuffer),
  });
  await pane.getByRole('heading', { level: 1, name: 'Valgte filer' }).waitFor();
  await readIn(pane);
  await pane.getByRole('heading', { level: 2, name: /^Trygge aftener/u }).waitFor();
  await pane.getByRole('button', { name: 'Importér · 1 plads · Sundhedsklyngen Nykøbing F.' }).waitFor();
});

test('a form is imported with the keyboard alone, and the overview counts it in words beside the bars', async () => {
  await page.getByRole('listbox').focus();
  await page.keyboard.press('End');
  const pane = paneOn(page);
  await readIn(pane);
  const button = pane.getByRole('button', { name: /^Importér · 5 pladser/u });
  await button.waitFor();
  for (let presses = 0; presses < 60 && !(await button.evaluate(isFocused)); presses += 1) {
    await page.keyboard.press('Tab');
  }
  expect(await button.evaluate(isFocused)).toBe(true);
  await page.keyboard.press('Enter');
  await pane.getByText('Mailen er mærket »NLPS Importeret«.').waitFor();
  expect(await pane.getByRole('status').filter({ hasText: 'Importeret som' }).evaluate(isFocused)).toBe(true);
  const undo = pane.getByRole('button', { name: 'Fortryd' });
  for (let presses = 0; presses < 5 && !(await undo.evaluate(isFocused)); presses += 1) {
    await page.keyboard.press('Tab');
  }
  expect(await undo.evaluate(isFocused)).toBe(true);

  await pane.getByRole('tab', { name: 'Mail' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { level: 1, name: 'Overblik' }).waitFor();
  await pane.getByText(/14 dage til fristen/u).waitFor();
  await pane.getByText(/^5 af 200 pladser/u).waitFor();
  await pane.getByText('5 af 43', { exact: true }).waitFor();
  await pane.getByText(/^38 ledige · 4 af 5 mangler/u).waitFor();
  expect(await rowsOf(sandbox.workbook, 'Initiativer')).toHaveLength(1);

  await pane.getByRole('tab', { name: 'Mangler' }).click();
  await pane.getByText('21 sundhedsklynger uden skema').waitFor();
});

test('the keyboard comes through the pane and out of it again', async () => {
  const pane = await selectMail(page, '02-holbaek-kol');
  await pane.getByRole('button', { name: 'Læs igen' }).focus();
  const stops: string[] = [];
  while (stops.length < 30 && (await page.evaluate('document.activeElement.className')) === 'pane-frame') {
    stops.push(
      await pane.locator('body').evaluate((body) => body.ownerDocument.activeElement?.textContent ?? ''),
    );
    await page.keyboard.press('Tab');
    await page.waitForTimeout(30);
  }
  expect(stops.join(' | ')).toMatch(/Deltagere \(4\) \| Alle svar i skemaet \| .*Importér · 4 pladser/u);
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Flyt uret');
});

test('the pane speaks English when Outlook does', async () => {
  await setSandbox(page, 'Outlooks sprog', 'English');
  const pane = paneOn(page);
  await pane.getByRole('tab', { name: 'Overview' }).waitFor();
  await selectMail(page, '04-horsens-fejl');
  await pane.getByRole('button', { name: 'Return with corrections (3)' }).waitFor();
});

function isFocused(node: Node): boolean {
  return node === node.ownerDocument?.activeElement;
}
