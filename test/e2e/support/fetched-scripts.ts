import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';

/** The folder of the built add-in, from the repository's root. */
export const builtScripts = 'dist/addin';

/** Scripts of the built add-in that a page has fetched. Office.js is none of them: Outlook brings its own. */
export interface FetchedScripts {
  /** Their names, once no further one has come for a second; the pane itself goes on asking Outlook for news. */
  settled(): Promise<ReadonlySet<string>>;
}

/** Listens to what the page fetches from now on. */
export function fetchedScripts(page: Page): FetchedScripts {
  const fetched = new Set<string>();
  page.on('response', (response) => {
    const name = new URL(response.url()).pathname.slice(1);
    if (name.endsWith('.js')) fetched.add(name);
  });
  return {
    async settled() {
      let before = -1;
      while (before !== fetched.size) {
        before = fetched.size;
        await page.waitForTimeout(1000);
      }
      const built = new Set(await readdir(builtScripts));
      return new Set([...fetched].filter((name) => built.has(name)));
    },
  };
}

/** What these scripts weigh together as a server would send them, in thousands of bytes, compressed with brotli. */
export async function brotliKilobytes(names: Iterable<string>): Promise<number> {
  const sizes = await Promise.all(
    [...names].map(async (name) => {
      const bytes = await readFile(path.join(builtScripts, name));
      return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1000;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
