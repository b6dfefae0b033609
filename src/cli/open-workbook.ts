import { constants } from 'node:fs';
import { access, link, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { openRound, shippedRound, type OpenRound } from '../desk';
import type { Round } from '../round';
import type { WorkbookProblem, WorkbookTables } from '../workbook';
import { connectWorkbook, WorkbookError, workbookErrorText, type Exchange } from '../workbook/graph';
import { newWorkbookPath } from './arguments';
import { UsageError } from './usage';

/** The workbook cannot be used; the message is the whole sentence for the person. */
export class WorkbookUnusable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WorkbookUnusable';
  }
}

/**
 * Opens a local .xlsx through the same Graph client as in production: the embedded server answers it in process.
 * Throws `UsageError` if there is no such file.
 */
export async function openTables(
  path: string,
  onRequest?: (exchange: Exchange) => void,
): Promise<WorkbookTables> {
  if (!(await exists(path))) throw new UsageError(`Arbejdsbogen "${path}" findes ikke.`);
  // The server brings a schema validator along, which `check` without a workbook need not wait for.
  const { createWorkbookServer, singleFileStore } = await import('../sandbox/workbook-server');
  const store = singleFileStore(path);
  const file = (await store.list())[0];
  if (file === undefined) throw new UsageError(`Arbejdsbogen "${path}" findes ikke.`);
  const server = createWorkbookServer({ store });
  return connectWorkbook({
    baseUrl: 'http://workbook.localhost/v1.0',
    driveId: store.driveId,
    itemId: file.id,
    fetch: (address, init) => server.handle(new Request(address, init)),
    token: () => Promise.resolve(null),
    sleep: (milliseconds) => pause(milliseconds),
    random: Math.random,
    ...(onRequest === undefined ? {} : { onRequest }),
  });
}

/** The round in a workbook; without one, the shipped round with all seats free. Throws `WorkbookUnusable`. */
export async function openForReading(path: string | undefined): Promise<OpenRound> {
  if (path === undefined) return shippedRound();
  const tables = await openTables(path);
  try {
    return await roundIn(tables);
  } finally {
    await tables.close();
  }
}

/** The round that open tables hold. Throws `WorkbookUnusable` naming every place to put right. */
export async function roundIn(tables: WorkbookTables): Promise<OpenRound> {
  const opening = await inWords(() => openRound(tables));
  if (opening.kind === 'broken') throw new WorkbookUnusable(problemLines(opening.problems));
  return opening;
}

/** Runs an action on the workbook; the transport's errors come out as sentences. */
export async function inWords<Value>(action: () => Promise<Value>): Promise<Value> {
  try {
    return await action();
  } catch (cause) {
    if (!(cause instanceof WorkbookError)) throw cause;
    const { message, fix } = workbookErrorText(cause, 'da');
    throw new WorkbookUnusable(`${message} ${fix}`);
  }
}

/** Makes a round's workbook where there is none; an existing file is never replaced. Tells whether it made one. */
export async function makeWorkbookIfMissing(path: string, round: Round): Promise<boolean> {
  if (await exists(path)) return false;
  newWorkbookPath(path);
  const { createWorkbook } = await import('../workbook/create');
  const beside = `${path}.${process.pid}.tmp`;
  await writeFile(beside, await createWorkbook(round));
  try {
    // A link fails where the name is taken meanwhile, so two imports at once end with one workbook.
    await link(beside, path);
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
    throw cause;
  } finally {
    await rm(beside, { force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  const there = await access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
  if (there && (await stat(path)).isDirectory()) throw new UsageError(`"${path}" er en mappe.`);
  return there;
}

function problemLines(problems: readonly WorkbookProblem[]): string {
  const lines = problems.map(({ message, fix }) => `  ${message} ${fix}`);
  return ['Arbejdsbogens opsætning skal rettes, før den kan bruges:', ...lines].join('\n');
}
