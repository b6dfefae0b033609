import { build } from 'esbuild';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { scenes } from './scenes';

/** Takes pictures of every scene of the pane: `tsx scripts/gallery/shoot.ts --browser PATH --out DIR [--only TEXT]`. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'gallery' },
      browser: { type: 'string' },
      only: { type: 'string', default: '' },
      widths: { type: 'string', default: '320,450' },
      themes: { type: 'string', default: 'light,dark' },
      language: { type: 'string', default: 'da' },
    },
  });
  await mkdir(values.out, { recursive: true });
  const page = join(values.out, '.page');
  await mkdir(page, { recursive: true });
  await build({
    entryPoints: ['scripts/gallery/page.tsx'],
    outfile: join(page, 'page.js'),
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  await writeFile(
    join(page, 'index.html'),
    '<!doctype html><meta charset="utf-8"><style>body{margin:0}</style><body><script src="page.js"></script>',
  );
  const browser = await chromium.launch({ executablePath: values.browser, args: ['--no-sandbox'] });
  try {
    for (const width of values.widths.split(',')) {
      for (const theme of values.themes.split(',')) {
        const tab = await browser.newPage({ viewport: { width: Number(width), height: 570 } });
        tab.on('pageerror', (error) => process.stderr.write(`${error.message}\n`));
        for (const [name, scene] of Object.entries(scenes)) {
          if (!name.includes(values.only)) continue;
          const address = pathToFileURL(join(page, 'index.html'));
          address.search = `scene=${name}&theme=${theme}&language=${values.language}`;
          await tab.goto(address.href);
          await tab.waitForTimeout(250);
          for (const click of scene.clicks ?? []) {
            await tab
              .getByText(click, { exact: true })
              .or(tab.getByLabel(click, { exact: true }))
              .first()
              .click();
            await tab.waitForTimeout(200);
          }
          const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          if (overflow > 0) process.stderr.write(`${name} ${width}: ${overflow} px too wide\n`);
          // As tall as the page, so that what sticks to the bottom is seen where it belongs.
          const height = await tab.evaluate(() => document.documentElement.scrollHeight);
          await tab.setViewportSize({ width: Number(width), height: Math.max(height, 570) });
          await tab.waitForTimeout(100);
          await tab.screenshot({ path: join(values.out, `${name}-${width}-${theme}.png`) });
          await tab.setViewportSize({ width: Number(width), height: 570 });
        }
        await tab.close();
      }
    }
  } finally {
    await browser.close();
    await rm(page, { recursive: true });
  }
}

void main();
