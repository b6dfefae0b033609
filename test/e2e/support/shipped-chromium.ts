import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const root = process.cwd();
const unpack = `require('@sparticuz/chromium').executablePath().catch((cause) => { console.error(cause); process.exit(1); })`;

/** Where it lies, and the libraries (libnss3 and its kin) for a machine that has none of its own. */
export interface ShippedChromium {
  readonly executable: string;
  readonly libraries: string;
}

/**
 * The Chromium that an npm package ships, unpacked once into the project's cache. The package unpacks into the
 * temporary folder, takes whatever version already lies there and does not lock it; so it runs in a process with a
 * temporary folder of its own, whose name changes to the final one only when everything is there.
 *
 * Null where the package has nothing for this machine; rejects if unpacking fails.
 */
export async function shippedChromium(): Promise<ShippedChromium | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const version = versionOf('@sparticuz/chromium');
  const home = path.join(root, '.cache', `chromium-${version}`);
  const executable = path.join(home, 'chromium');
  const libraries = path.join(home, 'al2023', 'lib');
  const shipped = { executable, libraries };
  if (existsSync(executable) && existsSync(libraries)) return shipped;
  await rm(home, { recursive: true, force: true });

  await mkdir(path.dirname(home), { recursive: true });
  const temporary = await mkdtemp(`${home}-`);
  await promisify(execFile)(process.execPath, ['-e', unpack], {
    cwd: root,
    // Told that it runs where those libraries are missing, the package unpacks its own as well.
    env: { ...process.env, TMPDIR: temporary, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  await rename(temporary, home).catch(async (cause: unknown) => {
    // Another test file was quicker; its copy is as good.
    await rm(temporary, { recursive: true, force: true });
    if (!existsSync(executable)) throw cause;
  });
  return shipped;
}

function versionOf(name: string): string {
  const file = path.join(root, 'node_modules', ...name.split('/'), 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
