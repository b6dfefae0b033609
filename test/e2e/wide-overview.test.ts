import type { Browser } from 'playwright-core';
import type { OpenedSandbox } from '../../src/sandbox/open-sandbox';
import { launchBrowser } from './support/browser';
import { openPane } from './support/pane';
import { startSandbox } from './support/sandbox';

/** The page of figures beside Outlook, at its own address. */
let browser: Browser;
let sandbox: OpenedSandbox;

beforeAll(async () => {
  [browser, sandbox] = await Promise.all([launchBrowser(), startSandbox()]);
});

afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

test('the pane’s menu leads to the page of figures, which needs no Outlook and prints on several sheets', async () => {
  const page = await browser.newPage({ locale: 'da-DK' });
  const pane = await openPane(page, sandbox.address);
  await pane.getByRole('button', { name: 'Flere valg' }).click();
  const opened = page.context().waitForEvent('page');
  await pane.getByRole('menuitem', { name: 'Tal og diagrammer i browseren' }).click();
  const wide = await opened;
  await wide.getByRole('heading', { level: 1, name: 'Overblik over Hold 3 2024-2025' }).waitFor();
  await wide.getByRole('img', { name: '0 af 200 pladser er optaget' }).waitFor();
  const sheets = (await wide.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(sheets?.length).toBeGreaterThan(1);
  await wide.emulateMedia({ media: 'print' });
  expect(await wide.getByRole('button', { name: 'Udskriv' }).isVisible()).toBe(false);
});
