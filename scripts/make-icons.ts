import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser } from '../test/e2e/support/browser';

/** Draws the icons of the manifest from their drawings: `node scripts/run.mjs scripts/make-icons.ts`. */
const assets = path.resolve('assets');
const sizes = [16, 32, 64, 80, 128];

async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const size of sizes) {
      const drawing = await readFile(path.join(assets, size === 16 ? 'icon-small.svg' : 'icon.svg'), 'utf8');
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`,
      );
      await writeFile(path.join(assets, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

void main();
