import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const sourceMap = z.object({ sources: z.array(z.string()), sourcesContent: z.array(z.string().nullable()) });

/**
 * What a built script was made of, the largest first: a package by its name, a file of ours by its path below `src`
 * without ending. webpack numbers what is fetched on demand, and the source map beside it says what it holds.
 */
export async function chunkSources(script: string): Promise<readonly string[]> {
  const map = sourceMap.parse(JSON.parse(await readFile(`${script}.map`, 'utf8')));
  const sizes = new Map<string, number>();
  map.sources.forEach((source, at) => {
    const name = nameOf(source);
    if (name !== null) sizes.set(name, (sizes.get(name) ?? 0) + (map.sourcesContent[at]?.length ?? 0));
  });
  return [...sizes].sort((one, other) => other[1] - one[1]).map(([name]) => name);
}

function nameOf(source: string): string | null {
  const packaged = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
  return packaged ?? /\/src\/(.+)\.tsx?$/.exec(source)?.[1] ?? null;
}
