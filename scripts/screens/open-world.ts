import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { hold3 } from '../../src/round';
import { buildIfStale } from '../../src/sandbox/build';
import { openSandbox } from '../../src/sandbox/open-sandbox';

export interface World {
  /** The sandbox's address. */
  readonly address: string;
  /** Path of the workbook's file. */
  readonly workbook: string;
  close(): Promise<void>;
}

/** The sandbox with a new workbook in a folder of its own; builds what is stale. */
export async function openWorld(): Promise<World> {
  // npm starts scripts in the project's folder.
  const root = process.cwd();
  await buildIfStale(root, ['addin', 'sandbox'], () => process.stderr.write('Building pane and sandbox …\n'));
  const folder = await mkdtemp(path.join(os.tmpdir(), 'nlps-screens-'));
  const sandbox = await openSandbox({
    root,
    folder,
    mailsFolder: path.join(root, 'test/fixtures/mails'),
    round: hold3,
    clock: '2024-04-16T09:00:00+02:00',
    port: 0,
    reset: false,
  });
  return {
    address: sandbox.address,
    workbook: sandbox.workbook,
    async close() {
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
