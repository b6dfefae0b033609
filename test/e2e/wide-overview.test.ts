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

test.each([320, 640, 1280])(
  'at %i px every letter of the drawings is at least 12 pixels high and within them',
  async (width) => {
    await sandbox.fill(new Date('2024-04-16T09:00:00+02:00'));
    const page = await browser.newPage({ locale: 'da-DK', viewport: { width, height: 900 } });
    await page.goto(new URL('overview.html', sandbox.address).href);
    await page.getByRole('img', { name: /af 200 pladser er optaget$/u }).waitFor();
    const letters = await page
      .locator('svg[role=img] text')
      .evaluateAll((texts: SVGTextElement[]): readonly { said: string; size: number; outside: number }[] =>
        texts.map((text) => {
          const place = text.getBoundingClientRect();
          const drawing = text.ownerSVGElement?.getBoundingClientRect();
          const scale = text.getScreenCTM()?.a ?? 0;
          return {
            said: text.textContent ?? '',
            size: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
            outside: Math.max((drawing?.left ?? 0) - place.left, place.right - (drawing?.right ?? 0)),
          };
        }),
      );
    expect(letters.length).toBeGreaterThan(50);
    expect(letters.filter(({ size }) => size < 11.9)).toEqual([]);
    expect(letters.filter(({ outside }) => outside > 1)).toEqual([]);
    await page.close();
  },
  60_000,
);
