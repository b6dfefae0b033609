import type { Round } from '../../round';
import type { Ledger, LedgerInitiative } from '../ledger';
import { foldName } from '../open-table';
import type { TableContent, WorkbookTables } from '../tables';
import { addLines, ensureLogged } from './books';
import { statusBefore } from './log';
import { handled, receiptAgain } from './receipt-again';
import type { Action } from './request';
import { initiativeOf, readAll } from './snapshot';
import { statusCodes, statusName } from './status-codes';
import { writeRow } from './write-row';

export interface StatusRequest extends Action {
  readonly round: Round;
  /** The initiative's key in the ledger. */
  readonly key: string;
  /** Code of the new status. */
  readonly status: string;
  /** Code the person saw; with it, a status that has changed since is shown instead of overwritten. */
  readonly expected?: string;
}

export type StatusOutcome =
  | {
      readonly kind: 'set';
      readonly number: string;
      /** Codes. */
      readonly before: string;
      readonly after: string;
      readonly ledgerBefore: Ledger;
      readonly ledgerAfter: Ledger;
      /** False if the log line could not be written; the change itself stands. */
      readonly logged: boolean;
    }
  | { readonly kind: 'same'; readonly ledger: Ledger }
  | { readonly kind: 'gone'; readonly ledger: Ledger }
  | { readonly kind: 'changed'; readonly found: string; readonly ledger: Ledger }
  | { readonly kind: 'unknown'; readonly detail: string };

/**
 * Gives an initiative another status and logs before and after. The row is found by its key just before it is written and
 * looked at afterwards. Rejects with the transport's error if the workbook refused, with `LayoutError` if a table or heading
 * is gone, with `RangeError` for a status the round does not have.
 */
export async function setStatus(tables: WorkbookTables, request: StatusRequest): Promise<StatusOutcome> {
  const { round, key } = request;
  if (!round.statuses.some(({ code }) => code === request.status)) {
    throw new RangeError(`The round has no status ${request.status}`);
  }
  const before = await readAll(tables, round);
  const { ledger } = before;
  const initiative = initiativeOf(before, key);
  if (initiative === undefined) return { kind: 'gone', ledger };
  if (initiative.status === request.status) return { kind: 'same', ledger };
  if (request.expected !== undefined && initiative.status !== request.expected) {
    return { kind: 'changed', found: initiative.status, ledger };
  }

  const status = statusName(round, request.status);
  const written = await writeRow(tables, round, key, { status }, before);
  if (written.kind === 'unknown') return written;
  const logged = await keepStatus(tables, before.contents, request, initiative);
  return {
    kind: 'set',
    number: initiative.number,
    before: initiative.status,
    after: request.status,
    ledgerBefore: ledger,
    ledgerAfter: written.after.ledger,
    logged,
  };
}

/**
 * Undoes an import: nothing is deleted, the initiative's status says so and its seats are free. A version it had replaced
 * holds again, in the status it had.
 */
export async function undoImport(
  tables: WorkbookTables,
  request: Omit<StatusRequest, 'status'>,
): Promise<StatusOutcome> {
  const undone = await setStatus(tables, { ...request, status: statusCodes.undone });
  if (undone.kind !== 'set') return undone;
  const replaced = undone.ledgerBefore.initiatives.find(({ key }) => key === request.key)?.replaces;
  if (replaced === undefined || replaced === null) return undone;

  const { round } = request;
  const { contents } = await readAll(tables, round);
  const earlier = statusBefore(contents, round.timeZone, replaced, statusName(round, statusCodes.replaced));
  const code = round.statuses.find(({ name }) => foldName(name) === foldName(earlier ?? ''))?.code;
  const restored = await setStatus(tables, {
    ...request,
    key: replaced,
    status: code ?? statusCodes.imported,
    expected: statusCodes.replaced,
    actionId: `${request.actionId}-forrige`,
  });
  return restored.kind === 'set'
    ? { ...undone, ledgerAfter: restored.ledgerAfter, logged: undone.logged && restored.logged }
    : undone;
}

/** Withdraws an initiative at the cluster's wish: its seats are free again. */
export function withdraw(
  tables: WorkbookTables,
  request: Omit<StatusRequest, 'status'>,
): Promise<StatusOutcome> {
  return setStatus(tables, { ...request, status: statusCodes.withdrawn });
}

/** Adds the lines and looks that they stand, since without them an undo could not know what was before. */
async function keepStatus(
  tables: WorkbookTables,
  contents: ReadonlyMap<string, TableContent>,
  request: StatusRequest,
  initiative: LedgerInitiative,
): Promise<boolean> {
  const { round } = request;
  const after = statusName(round, request.status);
  const line = {
    ...request,
    action: 'Status',
    subject: initiative.number,
    before: statusName(round, initiative.status),
    after,
  };
  const receipts = receiptAgain(contents, request.key, {
    state: after,
    remark: request.reason ?? '',
    ...handled(request),
  });
  return ensureLogged(tables, line, () => addLines(tables, contents, round.timeZone, receipts, line));
}
