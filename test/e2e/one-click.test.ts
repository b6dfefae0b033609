import type { Browser, Page } from 'playwright-core';
import { ledgerTables } from '../../src/workbook';
import { openTables } from '../../src/cli/open-workbook';
import type { OpenedSandbox } from '../../src/sandbox/open-sandbox';
import { launchBrowser } from './support/browser';
import { startSandbox } from './support/sandbox';

/** The ribbon's one-click import, in the built add-in on the genuine Office.js, down to the rows in the workbook. */
let browser: Browser;
let sandbox: OpenedSandbox;
let page: Page;

beforeAll(async () => {
  sandbox = await startSandbox();
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(sandbox.address);
});

afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

/** Presses the button on the sample mail with that file name, and returns what the mail says afterwards. */
async function importWithOneClick(file: string): Promise<string> {
  await page.locator(`#row-AAMk-${file}`).click();
  const button = page.getByRole('button', { name: 'Importér med ét klik' });
  await button.click();
  await page.getByRole('button', { name: 'Importerer' }).waitFor({ state: 'visible' });
  await button.waitFor({ state: 'visible' });
  const notice = page.locator('.notice');
  await notice.waitFor();
  return (await notice.textContent()) ?? '';
}

async function initiatives(): Promise<readonly (readonly unknown[])[]> {
  const tables = await openTables(sandbox.workbook);
  const contents = await tables.read(ledgerTables);
  await tables.close();
  return contents.get('Initiativer')?.rows ?? [];
}

test('a ready form is imported, the mail says so and is marked', async () => {
  const notice = await importWithOneClick('01-randers-god-udskrivelse');
  expect(notice).toBe('Importeret som M-RAND-1: 5 pladser, Randersklyngen.');
  await page.getByRole('option', { selected: true }).getByText('NLPS Importeret').waitFor();
  expect(await initiatives()).toHaveLength(1);
});

test('the same mail again imports nothing twice', async () => {
  const notice = await importWithOneClick('01-randers-god-udskrivelse');
  expect(notice).toContain('allerede importeret som M-RAND-1');
  expect(await initiatives()).toHaveLength(1);
});

test('a form with errors is left, with the reason and the way on', async () => {
  const notice = await importWithOneClick('04-horsens-fejl');
  expect(notice).toMatch(/^Ikke importeret: \d+ fejl\..*/u);
  expect(notice.length).toBeLessThanOrEqual(150);
  expect(await initiatives()).toHaveLength(1);
});

test('a mail without a form says that nothing was imported', async () => {
  const notice = await importWithOneClick('11-spoergsmaal');
  expect(notice).toContain('Intet er importeret');
});
