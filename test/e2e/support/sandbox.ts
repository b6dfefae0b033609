import path from 'node:path';
import { builtFolders, buildIfStale } from '../../../src/sandbox/build';
import { startSandboxServer, type SandboxServer } from '../../../src/sandbox/server';

const root = path.resolve(__dirname, '../../..');

/** The sandbox with a probe in place of the add-in: nothing but Office.js, to test the sandbox by itself. */
export async function startProbeSandbox(): Promise<SandboxServer> {
  await buildIfStale(root, ['sandbox'], () => undefined);
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
    clock: '2024-04-16T09:00:00+02:00',
  });
}
