import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openPane, selectMail } from '../test/e2e/support/pane';
import { openWorld } from './screens/open-world';
import { allSettings, tour } from './screens/tour';

/** Screens that stand in the guide for the secretariat. */
const inTheGuide = ['ready', 'receipt', 'errors', 'composer', 'reason', 'unreadable', 'overview', 'missing'];

/** `npm run screens -- --out DIR`: a picture of every main screen, width and theme; `--docs` renews those of the guide. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, docs: { type: 'boolean', default: false } },
  });
  if (values.out === undefined && !values.docs) throw new Error('Say where to: --out DIR, or --docs.');
  if (values.out !== undefined) {
    const { out } = values;
    await mkdir(out, { recursive: true });
    await tour(allSettings, (page, screen, { width, theme }) =>
      takePane(page, path.join(out, `${screen}-${width}-${theme}.png`)),
    );
  }
  if (values.docs) await renewGuide(path.join('docs', 'images'));
}

async function renewGuide(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await tour([{ width: 450, theme: 'light' }], async (page, screen) => {
    if (inTheGuide.includes(screen)) await takePane(page, path.join(folder, `${screen}.png`));
  });
  const world = await openWorld();
  try {
    const page = await world.newPage({ width: 1400, height: 900 });
    await openPane(page, world.address);
    const pane = await selectMail(page, '01-randers-god-udskrivelse');
    await pane.getByRole('button', { name: /^Importér · /u }).waitFor();
    await page.screenshot({ path: path.join(folder, 'sandbox.png') });
  } finally {
    await world.close();
  }
}

async function takePane(page: Page, file: string): Promise<void> {
  await page.locator('iframe.pane-frame').screenshot({ path: file });
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
  process.exitCode = 1;
});
