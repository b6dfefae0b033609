import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { hold3 } from '../src/round';
import { buildIfStale } from '../src/sandbox/build';
import { openSandbox } from '../src/sandbox/open-sandbox';
import { launchBrowser } from '../test/e2e/support/browser';
import { chunkSources } from './chunk-sources';
import type { Figure } from './measure';

const scripts = 'dist/addin';

/**
 * JavaScript that the browser fetched for the built pane, compressed with brotli as a server would send it, until the
 * pane can be used and until the first form's findings stand there. Office.js is left out: Outlook brings its own.
 */
export async function paneBytes(): Promise<readonly Figure[]> {
  await buildIfStale(process.cwd(), ['addin', 'sandbox'], () => undefined);
  const folder = await mkdtemp(join(tmpdir(), 'nlps-bench-'));
  const sandbox = await openSandbox({
    root: process.cwd(),
    folder,
    mailsFolder: 'test/fixtures/mails',
    round: hold3,
    clock: '2024-04-16T09:00:00+02:00',
    port: 0,
    reset: false,
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const fetched = new Set<string>();
    page.on('response', (response) => {
      const name = new URL(response.url()).pathname.slice(1);
      if (name.endsWith('.js')) fetched.add(name);
    });
    await page.goto(sandbox.address);
    const pane = page.frameLocator('iframe.pane-frame');
    await pane.getByRole('tab').first().waitFor();
    await settle(page, fetched);
    const untilUsable = await compressed(fetched);
    await page.locator('[role=listbox] [role=option]').last().click();
    await pane.getByRole('button', { name: /Importér ·/ }).waitFor();
    await settle(page, fetched);
    const untilFindings = await compressed(fetched);
    return [
      figure('JavaScript before the pane can be used', untilUsable, 200),
      figure('JavaScript before the first form’s findings', untilFindings, null),
      ...(await lazyChunks(fetched)),
    ];
  } finally {
    await browser.close();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Waits until no further script has come for a second; the pane itself goes on asking Outlook for news. */
async function settle(page: Page, fetched: ReadonlySet<string>): Promise<void> {
  let before = -1;
  while (before !== fetched.size) {
    before = fetched.size;
    await page.waitForTimeout(1000);
  }
}

interface Size {
  readonly kilobytes: number;
  readonly files: number;
}

async function compressed(names: ReadonlySet<string>): Promise<Size> {
  const built = new Set((await readdir(scripts)).filter((name) => name.endsWith('.js')));
  const ours = [...names].filter((name) => built.has(name));
  const sizes = await Promise.all(ours.map(brotliKilobytes));
  return { kilobytes: sizes.reduce((sum, size) => sum + size, 0), files: ours.length };
}

async function brotliKilobytes(name: string): Promise<number> {
  const bytes = await readFile(join(scripts, name));
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1000;
}

async function lazyChunks(fetched: ReadonlySet<string>): Promise<readonly Figure[]> {
  const names = (await readdir(scripts)).filter((name) => name.endsWith('.js') && !fetched.has(name));
  const sizes = await Promise.all(
    names.map(async (name) => ({
      holds: await chunkSources(join(scripts, name)),
      kilobytes: await brotliKilobytes(name),
    })),
  );
  const shared = countAll(sizes.flatMap(({ holds }) => holds));
  return sizes
    .filter(({ kilobytes }) => kilobytes >= 1)
    .sort((a, b) => b.kilobytes - a.kilobytes)
    .map(({ holds, kilobytes }) => ({
      kilobytes,
      // What several chunks bring along tells none of them apart.
      holds: [...holds].sort((a, b) => (shared.get(a) ?? 0) - (shared.get(b) ?? 0)),
    }))
    .map(({ holds: [own = 'webpack', ...others], kilobytes }) => ({
      name: `Fetched when first needed: ${own}`,
      value: kilobytes,
      unit: 'kB brotli',
      target: null,
      note: others.length === 0 ? 'nothing else' : `with ${shortList(others)}`,
    }));
}

function countAll(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function shortList(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

function figure(name: string, { kilobytes, files }: Size, atMost: number | null): Figure {
  return {
    name,
    value: kilobytes,
    unit: 'kB brotli',
    target: atMost === null ? null : { atMost },
    note: `${files} files of the production build, Office.js apart`,
  };
}
