import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../test/e2e/support/browser';
import { openPane, selectMail } from '../test/e2e/support/pane';
import { startBuiltSandbox } from '../test/e2e/support/sandbox';
import { allSettings, nameOf, tour, type Setting } from './screens/tour';

/** Screens that stand in the guide for the secretariat. */
const inTheGuide = [
  'ready',
  'receipt',
  'errors',
  'composer',
  'reason',
  'unreadable',
  'overview',
  'missing',
  'batch',
  'batch-result',
  'seats',
  'redistribution',
];

const guideSetting: Setting = { width: 450, theme: 'light', language: 'da' };

/**
 * `npm run screens -- --out DIR`: a picture of every main screen in every width, theme and language; `--docs` renews
 * those of the guide. `--only NAME` (as often as needed) takes some of them. Exit code 1 if a screen cannot be come to.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      docs: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true },
    },
  });
  const { out, docs, ...some } = values;
  if (out === undefined && !docs) throw new Error('Say where to: --out DIR, or --docs.');
  const troubles = [
    ...(out === undefined ? [] : await takeInto(out, allSettings, nameOf, some)),
    ...(docs ? await renewGuide(path.join('docs', 'images')) : []),
  ];
  for (const trouble of troubles) process.stderr.write(`${trouble}\n`);
  if (troubles.length > 0) process.exitCode = 1;
}

async function takeInto(
  folder: string,
  settings: readonly Setting[],
  fileName: (screen: string, setting: Setting) => string,
  options: Parameters<typeof tour>[2],
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  return tour(
    settings,
    (page, screen, setting) => takePane(page, path.join(folder, `${fileName(screen, setting)}.png`)),
    { ...options, onScreen: (screen) => process.stderr.write(`${screen} `) },
  );
}

async function renewGuide(folder: string): Promise<readonly string[]> {
  const troubles = await takeInto(folder, [guideSetting], (screen) => screen, { only: inTheGuide });
  const sandbox = await startBuiltSandbox();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await openPane(page, sandbox.address);
    const pane = await selectMail(page, '01-randers-god-udskrivelse');
    await pane.getByRole('button', { name: /^Importér · /u }).waitFor();
    await page.screenshot({ path: path.join(folder, 'sandbox.png') });
  } finally {
    await browser.close();
    await sandbox.close();
  }
  return troubles;
}

async function takePane(page: Page, file: string): Promise<void> {
  await page.locator('iframe.pane-frame').screenshot({ path: file });
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
  process.exitCode = 1;
});
