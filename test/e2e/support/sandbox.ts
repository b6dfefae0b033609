import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { hold3 } from '../../../src/round';
import { builtFolders } from '../../../src/sandbox/build';
import { openSandbox, type OpenedSandbox } from '../../../src/sandbox/open-sandbox';
import { startSandboxServer, type SandboxServer } from '../../../src/sandbox/server';

const root = path.resolve(__dirname, '../../..');
const clock = '2024-04-16T09:00:00+02:00';

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

/** The whole sandbox as `npm start` opens it, with the built add-in, a new workbook in a folder of its own and any port. */
export async function startSandbox({
  mailsFolder = path.join(root, 'test/fixtures/mails'),
}: { mailsFolder?: string } = {}): Promise<OpenedSandbox> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'nlps-sandbox-'));
  const sandbox = await openSandbox({
    root,
    folder,
    mailsFolder,
    round: hold3,
    clock,
    port: 0,
    reset: false,
  });
  return {
    ...sandbox,
    async close() {
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
