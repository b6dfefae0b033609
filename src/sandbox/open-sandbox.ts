import path from 'node:path';
import type { Round } from '../round';
import { connectWorkbook } from '../workbook/graph';
import { builtFolders } from './build';
import { fillWorkbook, type OnProgress } from './filled';
import { sandboxMailbox } from './sandbox-mailbox';
import { startSandboxServer, type SandboxServer } from './server';
import { prepareWorkbook, workbookFileName } from './workbook-file';
import { createWorkbookServer, folderStore, type FaultScript } from './workbook-server';

export interface SandboxOptions {
  /** The project's folder, in which the built parts lie. */
  readonly root: string;
  /** Folder of the shared workbook; made if it is not there. */
  readonly folder: string;
  /** Folder of .eml files. */
  readonly mailsFolder: string;
  readonly round: Round;
  /** Two weeks before the deadline unless a test says otherwise; ISO 8601 with offset. */
  readonly clock: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Makes the workbook anew. */
  readonly reset: boolean;
  /** What goes wrong with calls of the workbook; nothing unless a trial says so. */
  readonly faults?: FaultScript;
}

export interface OpenedSandbox extends SandboxServer {
  /** Path of the workbook's file. */
  readonly workbook: string;
  readonly workbookIsNew: boolean;
  /** Imports 60 invented initiatives as of a moment; returns how many were not there before. */
  readonly fill: (now: Date, onProgress?: OnProgress) => Promise<number>;
}

/** The sandbox over what has been built: workbook, Graph server and page together. */
export async function openSandbox(options: SandboxOptions): Promise<OpenedSandbox> {
  const workbookIsNew = await prepareWorkbook(options.folder, options.round, options.reset);
  const store = folderStore(options.folder);
  const file = (await store.list()).find(({ name }) => name === workbookFileName);
  if (file === undefined) throw new Error(`${workbookFileName} is not in ${options.folder}.`);
  const graph = createWorkbookServer({
    store,
    ...(options.faults === undefined ? {} : { faults: options.faults }),
  });
  const workbook = { driveId: store.driveId, itemId: file.id };
  const fill = async (now: Date, onProgress?: OnProgress) => {
    const tables = connectWorkbook({
      baseUrl: 'http://sandbox.localhost/v1.0',
      ...workbook,
      fetch: (address, init) => graph.handle(new Request(address, init)),
      token: () => Promise.resolve(null),
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      random: Math.random,
    });
    try {
      return await fillWorkbook(tables, options.round, now, onProgress);
    } finally {
      await tables.close();
    }
  };
  const built = builtFolders(options.root);
  const server = await startSandboxServer({
    port: options.port,
    addinFolder: built.addin,
    sandboxFolder: built.sandbox,
    mailsFolder: options.mailsFolder,
    mailbox: sandboxMailbox(options.round),
    graph,
    workbook,
    fill,
    clock: options.clock,
  });
  return { ...server, workbook: path.join(options.folder, workbookFileName), workbookIsNew, fill };
}
