import type { Round } from '../../round';
import type { ExceededLimit, Ledger } from '../ledger';
import { foldName } from '../open-table';
import type { WorkbookTables } from '../tables';
import { changeInitiatives, type ChangeAction, type InitiativeChange } from './change-initiatives';
import { readLog, statusBefore } from './log';
import { logActions } from './log-actions';
import { logIfLost } from './log-if-lost';
import { initiativeOf, readAll } from './snapshot';
import { statusCodes, statusName } from './status-codes';

export interface StatusRequest extends ChangeAction {
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
  /** The status would take seats that are not there, and nobody has said that it may; nothing was written. */
  | { readonly kind: 'full'; readonly limits: readonly ExceededLimit[]; readonly ledger: Ledger }
  | { readonly kind: 'unknown'; readonly detail: string };

/**
 * Gives an initiative another status and logs before and after. The row is found by its key just before it is written and
 * looked at afterwards. Rejects with the transport's error if the workbook refused, with `LayoutError` if a table or heading
 * is gone, with `RangeError` for a status the round does not have.
 */
export function setStatus(tables: WorkbookTables, request: StatusRequest): Promise<StatusOutcome> {
  return setStatusWith(tables, request, () => []);
}

/**
 * Undoes an import: nothing is deleted, the initiative's status says so and its seats are free. A version it had replaced
 * holds again, in the status it had. A status that is no longer the one that the import gave is shown instead of overwritten.
 */
export function undoImport(
  tables: WorkbookTables,
  request: Omit<StatusRequest, 'status'>,
): Promise<StatusOutcome> {
  const { round } = request;
  return setStatusWith(tables, { ...request, status: statusCodes.undone }, (before) => {
    const replaced = initiativeOf(before, initiativeOf(before, request.key)?.replaces ?? '');
    if (replaced?.status !== statusCodes.replaced) return [];
    const name = statusName(round, statusCodes.replaced);
    const earlier = statusBefore(before.contents, round.timeZone, replaced.key, name);
    const code = round.statuses.find((status) => foldName(status.name) === foldName(earlier ?? ''))?.code;
    return [{ key: replaced.key, status: code ?? statusCodes.imported }];
  });
}

/** Withdraws an initiative at the cluster's wish: its seats are free again. */
export function withdraw(
  tables: WorkbookTables,
  request: Omit<StatusRequest, 'status'>,
): Promise<StatusOutcome> {
  return setStatus(tables, { ...request, status: statusCodes.withdrawn });
}

async function setStatusWith(
  tables: WorkbookTables,
  request: StatusRequest,
  more: (before: Awaited<ReturnType<typeof readAll>>) => readonly InitiativeChange[],
): Promise<StatusOutcome> {
  const { round, key, status, expected } = request;
  assertStatus(round, status);
  const before = await readAll(tables, round);
  const { ledger } = before;
  const initiative = initiativeOf(before, key);
  if (initiative === undefined) return { kind: 'gone', ledger };
  if (initiative.status === status) {
    await logIfLost(tables, request, initiative, before);
    return { kind: 'same', ledger };
  }
  if (expected !== undefined && initiative.status !== expected) {
    return { kind: 'changed', found: initiative.status, ledger };
  }
  if (status === statusCodes.undone && expected === undefined) {
    const imported = readLog(before.contents, round.timeZone).findLast(
      (entry) => entry.key === key && entry.action === logActions.import,
    );
    const name = statusName(round, initiative.status);
    if (imported !== undefined && foldName(imported.after) !== foldName(name)) {
      return { kind: 'changed', found: initiative.status, ledger };
    }
  }
  const outcome = await changeInitiatives(tables, request, [{ key, status }, ...more(before)], before);
  if (outcome.kind !== 'done') return outcome;
  return {
    ...outcome,
    kind: 'set',
    number: initiative.number,
    before: initiative.status,
    after: status,
  };
}

function assertStatus(round: Round, code: string): void {
  if (!round.statuses.some((status) => status.code === code)) {
    throw new RangeError(`The round has no status ${code}`);
  }
}
