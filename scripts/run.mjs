// Runs a TypeScript entry: `node scripts/run.mjs src/cli/main.ts ...`. It is bundled with esbuild on first use and again when
// a source has changed, because transpiling module by module at every start takes longer than the work itself.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [entry, ...rest] = process.argv.slice(2);
const cache = join(root, 'node_modules', '.cache', 'run', entry.replace(/[\\/.]/g, '-'));
const bundle = join(cache, 'main.mjs');

function isFresh() {
  if (!existsSync(bundle) || !existsSync(join(cache, 'inputs.json'))) return false;
  const made = statSync(bundle).mtimeMs;
  const inputs = JSON.parse(readFileSync(join(cache, 'inputs.json'), 'utf8'));
  return inputs.every((input) => existsSync(join(root, input)) && statSync(join(root, input)).mtimeMs < made);
}

async function bundleNow() {
  const { devDependencies: tools } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { build } = await import('esbuild');
  mkdirSync(cache, { recursive: true });
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { main: entry, 'node-worker': 'src/check/worker/node-worker.ts' },
    outdir: cache,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // One file compiles faster than a hundred; tools, and what is large and seldom needed, stay where they are.
    external: [
      ...Object.keys(tools),
      ...Object.keys(tools).map((name) => `${name}/*`),
      'exceljs',
      '@kenjiuno/msgreader',
    ],
    minifyWhitespace: true,
    platform: 'node',
    format: 'esm',
    splitting: true,
    // What CommonJS packages and our own code expect of a file in Node.
    banner: {
      js: [
        "import { createRequire as bannerRequire } from 'node:module';",
        "import { dirname as bannerFolder } from 'node:path';",
        "import { fileURLToPath as bannerPath } from 'node:url';",
        'const require = bannerRequire(import.meta.url); const __filename = bannerPath(import.meta.url); const __dirname = bannerFolder(__filename);',
      ].join(' '),
    },
    // Not 'node20', for which esbuild writes /\p{L}/u as new RegExp(…): made anew at every use.
    target: 'es2023',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  for (const { path, contents } of outputFiles) {
    // Another process may be starting at the same moment: a file is whole or not there.
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  }
  writeFileSync(join(cache, 'inputs.json'), JSON.stringify(Object.keys(metafile.inputs)));
}

if (!isFresh()) await bundleNow();
process.argv = [process.argv[0], resolve(root, entry), ...rest];
await import(pathToFileURL(bundle).href);
