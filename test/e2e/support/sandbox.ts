import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { hold3 } from '../../../src/round';
import { buildIfStale, builtFolders } from '../../../src/sandbox/build';
import { openSandbox, type OpenedSandbox, type SandboxOptions } from '../../../src/sandbox/open-sandbox';
import { startSandboxServer, type SandboxServer } from '../../../src/sandbox/server';

/** jest and npm start in the project's folder; a bundled script lies elsewhere. */
const root = process.cwd();
/** The moment that the sandbox plays, unless a trial says otherwise. */
export const clock = '2024-04-16T09:00:00+02:00';

/** The sandbox with a probe in place of the add-in: nothing but Office.js, to test the sandbox by itself. */
export function startProbeSandbox(): Promise<SandboxServer> {
  return startSandboxServer({
    port: 0,
    addinFolder: path.join(root, 'test/e2e/probe'),
    sandboxFolder: builtFolders(root).sandbox,
    mailsFolder: path.join(root, 'test/e2e/probe/mails'),
    mailbox: {
      address: 'nlps@sekretariat.example',
      name: 'NLPS2.0',
      user: { name: 'Anne Bech', address: 'anne.bech@sekretariat.example' },
      deadline: '2024-04-30T23:59:00+02:00',
      categories: [{ displayName: 'NLPS Importeret', color: 'Preset4' }],
    },
    graph: { handle: () => Promise.resolve(new Response(null, { status: 404 })) },
    workbook: { driveId: 'drev', itemId: 'bog' },
    fill: () => Promise.resolve(0),
    clock,
  });
}

/**
 * The whole sandbox as `npm start` opens it, with the built add-in, any port, and a new workbook in a folder of its own that is
 * gone when it is closed. For tests, trials and benches alike.
 */
export async function startSandbox(
  options: Partial<Pick<SandboxOptions, 'mailsFolder' | 'clock' | 'faults'>> = {},
): Promise<OpenedSandbox> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'nlps-sandbox-'));
  const sandbox = await openSandbox({
    root,
    folder,
    mailsFolder: path.join(root, 'test/fixtures/mails'),
    round: hold3,
    clock,
    port: 0,
    reset: false,
    ...options,
  });
  return {
    ...sandbox,
    async close() {
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same, for scripts that nothing has built for: what is stale of pane and sandbox is built first, which takes a minute. */
export async function startBuiltSandbox(
  options: Parameters<typeof startSandbox>[0] = {},
): Promise<OpenedSandbox> {
  await buildIfStale(root, ['addin', 'sandbox'], () => process.stderr.write('Building pane and sandbox …\n'));
  return startSandbox(options);
}
