import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { launchBrowser } from '../test/e2e/support/browser';
import { benchForms } from './forms';
import type { Figure } from './measure';

const turns = 25;

/** Form to findings in Chromium, against exceljs's published bundle loading the same file (which only loads it). */
export async function inChromium(): Promise<readonly Figure[]> {
  const bundle = await build({
    entryPoints: ['bench/browser/page.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    // Web Crypto exists on secure origins only, and about:blank is none.
    await page.route('http://localhost/bench', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
    );
    await page.goto('http://localhost/bench');
    await page.addScriptTag({ path: 'node_modules/exceljs/dist/exceljs.min.js' });
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
    const figures: Figure[] = [];
    for (const { name, path } of benchForms.filter((form) => form.path.endsWith('.xlsx'))) {
      const base64 = (await readFile(path)).toString('base64');
      const { ours, exceljs } = await page.evaluate(
        ([text, count]) =>
          (window as unknown as { compare(text: string, turns: number): Promise<{ ours: number; exceljs: number }> }).compare(
            text,
            count,
          ),
        [base64, turns] as const,
      );
      figures.push({
        name: `Form to findings, ${name}, Chromium`,
        value: exceljs / ours,
        unit: 'x as fast as exceljs',
        target: { atLeast: 10 },
        note: `ours ${ours.toFixed(2)} ms with all rules, exceljs ${exceljs.toFixed(2)} ms to load the file alone`,
      });
    }
    return figures;
  } finally {
    await browser.close();
  }
}
