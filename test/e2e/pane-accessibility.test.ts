import type { Browser } from 'playwright-core';
import type { OpenedSandbox } from '../../src/sandbox/open-sandbox';
import { violationsOn } from './support/accessibility';
import { launchBrowser } from './support/browser';
import { chooseTheme, openPane, setSandbox, type PaneTheme } from './support/pane';
import { startSandbox } from './support/sandbox';
import { screens } from './support/screens';
import { patience } from './support/patience';

/** The screens most used, at their narrowest, judged by axe; `npm run a11y` looks at every screen and width. */
const mostUsed = ['ready', 'errors', 'reason', 'overview'];

let browser: Browser;
let sandbox: OpenedSandbox;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

beforeEach(async () => {
  sandbox = await startSandbox();
});

afterEach(() => sandbox?.close());

test.each<PaneTheme>(['Lyst', 'Mørkt', 'Høj kontrast'])(
  'no screen has a violation at 320 px: %s',
  async (theme) => {
    const page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(patience);
    await openPane(page, sandbox.address);
    await setSandbox(page, 'Rudens bredde', '320');
    await chooseTheme(page, theme);
    for (const screen of screens.filter(({ name }) => mostUsed.includes(name))) {
      await screen.show(page);
      expect({ screen: screen.name, violations: await violationsOn(page) }).toEqual({
        screen: screen.name,
        violations: [],
      });
    }
  },
  120_000,
);
