import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../test/e2e/support/browser';
import { brotliKilobytes, builtScripts, fetchedScripts } from '../test/e2e/support/fetched-scripts';
import { startBuiltSandbox } from '../test/e2e/support/sandbox';
import { chunkSources } from './chunk-sources';
import type { Figure } from './measure';

/**
 * JavaScript that the browser fetched for the built pane, compressed with brotli as a server would send it, until the
 * pane can be used and until the first form's findings stand there. Office.js is left out: Outlook brings its own.
 */
export async function paneBytes(): Promise<readonly Figure[]> {
  const sandbox = await startBuiltSandbox();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const scripts = fetchedScripts(page);
    await page.goto(sandbox.address);
    const pane = page.frameLocator('iframe.pane-frame');
    await pane.getByRole('tab').first().waitFor();
    const untilUsable = await scripts.settled();
    await page.locator('[role=listbox] [role=option]').last().click();
    await pane.getByRole('button', { name: /Importér ·/ }).waitFor();
    const untilFindings = await scripts.settled();
    return [
      await figure('JavaScript before the pane can be used', untilUsable, 200),
      await figure('JavaScript before the first form’s findings', untilFindings, null),
      ...(await lazyChunks(untilFindings)),
    ];
  } finally {
    await browser.close();
    await sandbox.close();
  }
}

async function lazyChunks(fetched: ReadonlySet<string>): Promise<readonly Figure[]> {
  const names = (await readdir(builtScripts)).filter((name) => name.endsWith('.js') && !fetched.has(name));
  const sizes = await Promise.all(
    names.map(async (name) => ({
      holds: await chunkSources(join(builtScripts, name)),
      kilobytes: await brotliKilobytes([name]),
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

async function figure(name: string, scripts: ReadonlySet<string>, atMost: number | null): Promise<Figure> {
  return {
    name,
    value: await brotliKilobytes(scripts),
    unit: 'kB brotli',
    target: atMost === null ? null : { atMost },
    note: `${scripts.size} files of the production build, Office.js apart`,
  };
}
