import { utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type webpack from 'webpack';
import type { Configuration, MultiStats } from 'webpack';
import { isStale } from './stale';

type ConfigurationsFor = (
  environment: object,
  settings: { mode: 'production' | 'development' },
) => (Configuration & { name: string })[];

/** Where the built parts lie below the project's folder. */
export function builtFolders(root: string): { readonly addin: string; readonly sandbox: string } {
  return { addin: path.join(root, 'dist', 'addin'), sandbox: path.join(root, 'dist', 'sandbox') };
}

/**
 * Builds the parts named, unless they are newer than everything they are made of. Calls `onBuild` before it starts
 * on any. Rejects with webpack's own words where the code does not build.
 */
export async function buildIfStale(
  root: string,
  parts: readonly ('addin' | 'sandbox')[],
  onBuild: () => void,
): Promise<void> {
  const folders = builtFolders(root);
  const pages = {
    addin: path.join(folders.addin, 'taskpane.html'),
    sandbox: path.join(folders.sandbox, 'index.html'),
  };
  const sources = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'].map((name) =>
    path.join(root, name),
  );
  const stale = parts.filter((part) => isStale(pages[part], sources));
  if (stale.length === 0) return;
  onBuild();
  const started = new Date();
  // webpack and its settings are CommonJS, and only this path needs them.
  const load = createRequire(path.join(root, 'package.json'));
  const configurations = (load('./webpack.config.js') as ConfigurationsFor)({}, { mode: 'production' });
  await run(
    load,
    configurations.filter(({ name }) => stale.some((part) => part === name)),
  );
  // webpack leaves a file alone that would come out the same, and its old time would have it built again and again.
  for (const part of stale) utimesSync(pages[part], started, started);
}

function run(load: NodeJS.Require, configurations: Configuration[]): Promise<void> {
  const compiler = (load('webpack') as typeof webpack)(configurations);
  return new Promise((resolve, reject) => {
    compiler.run((error: Error | null, stats: MultiStats | undefined) => {
      compiler.close((closing: Error | null | undefined) => {
        if (error !== null) return reject(error);
        if (stats?.hasErrors())
          return reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
        return closing ? reject(closing) : resolve();
      });
    });
  });
}
