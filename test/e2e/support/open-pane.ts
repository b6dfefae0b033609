import type { Browser, Page } from 'playwright-core';
import type { OpenedSandbox } from '../../../src/sandbox/open-sandbox';
import { launchBrowser } from './browser';
import { openPane } from './pane';
import { startSandbox } from './sandbox';
import { patience } from './patience';

/** What a test of the built pane has in hand. */
export interface OpenedPane {
  readonly browser: Browser;
  readonly sandbox: OpenedSandbox;
  /** The sandbox's page, opened anew for the test, with the pane in it ready to be used. */
  readonly page: Page;
}

/**
 * Opens the pane before every test of the file and closes it afterwards. `give` hands each test its own; the workbook is
 * the file's, or with `each: 'test'` as empty for every test.
 */
export function beforeEveryTest(
  give: (opened: OpenedPane) => void,
  { each = 'file' }: { each?: 'file' | 'test' } = {},
): void {
  let browser: Browser | undefined;
  let sandbox: OpenedSandbox | undefined;
  let page: Page | undefined;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await sandbox?.close();
  });

  beforeEach(async () => {
    if (browser === undefined) throw new Error('There is no browser.');
    sandbox ??= await startSandbox();
    page = await browser.newPage();
    page.setDefaultTimeout(patience);
    await openPane(page, sandbox.address);
    give({ browser, sandbox, page });
  });

  afterEach(async () => {
    await page?.close();
    if (each === 'file') return;
    await sandbox?.close();
    sandbox = undefined;
  });
}
