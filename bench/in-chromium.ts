import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../test/e2e/support/browser';
import { benchForms } from './forms';
import type { Figure } from './measure';

interface Medians {
  readonly ours: number;
  readonly usual: number;
}

/** Form to findings in Chromium, against the published bundles of exceljs and mammoth, which only load the file. */
export async function inChromium(): Promise<readonly Figure[]> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await furnish(page);
    const figures: Figure[] = [];
    for (const { name, path, kind } of benchForms) {
      const base64 = (await readFile(path)).toString('base64');
      const { ours, usual } = await page.evaluate<Medians>(
        `compare(${JSON.stringify(base64)}, ${JSON.stringify(kind)})`,
      );
      const library = kind === 'xlsx' ? 'exceljs' : 'mammoth';
      figures.push({
        name: `Form to findings, ${name}, Chromium`,
        value: usual / ours,
        unit: `x as fast as ${library}`,
        target: { atLeast: 10 },
        note: `ours ${ours.toFixed(2)} ms with all rules, ${library} ${usual.toFixed(2)} ms to load the file alone`,
      });
    }
    return figures;
  } finally {
    await browser.close();
  }
}

async function furnish(page: Page): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['bench/browser/page.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  // Web Crypto exists on secure origins only, and about:blank is none.
  await page.route('http://localhost/bench', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
  );
  await page.goto('http://localhost/bench');
  await page.addScriptTag({ path: 'node_modules/exceljs/dist/exceljs.min.js' });
  await page.addScriptTag({ path: 'node_modules/mammoth/mammoth.browser.min.js' });
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
}
