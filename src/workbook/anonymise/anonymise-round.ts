import type { Round } from '../../round';
import { logRow, readLog } from '../import/log';
import type { Action } from '../import/request';
import { isUnknownOutcome } from '../import/unknown-outcome';
import { logTable, roundTables } from '../layout';
import { type Ledger, readLedger } from '../ledger';
import { dayOf, serialOf } from '../moments';
import type { TableContent, WorkbookTables } from '../tables';
import { anonymisedAction, namedInDescriptions, type PendingRow, stillPersonal } from './pending';

export interface AnonymiseRequest extends Omit<Action, 'reason'> {
  readonly round: Round;
}

export type AnonymiseOutcome =
  /** The deletion date is not past yet; nothing was written. `YYYY-MM-DD`. */
  | { readonly kind: 'too-early'; readonly deletionDate: string }
  | { readonly kind: 'nothing-left'; readonly ledger: Ledger }
  | {
      readonly kind: 'anonymised';
      /** Rows written. */
      readonly rows: number;
      readonly ledgerBefore: Ledger;
      readonly ledgerAfter: Ledger;
    }
  /** Others worked in the workbook meanwhile and rows are left; doing it again takes up where it stopped. */
  | { readonly kind: 'incomplete'; readonly rowsLeft: number };

/** How often one description is tried, where its row is sorted away or its write is lost. */
const tries = 3;
const tableNames = roundTables.map(({ name }) => name);

/**
 * Takes the persons out of a round's rows after its deletion date and leaves everything that is counted: status, region,
 * cluster, sector, seat. Broken off, it can be done again and goes on where it stopped. Rejects with the transport's error
 * or a `LayoutError`.
 */
export async function anonymiseRound(
  tables: WorkbookTables,
  request: AnonymiseRequest,
): Promise<AnonymiseOutcome> {
  const { round, now } = request;
  const { deletionDate } = round;
  if (dayOf(serialOf(now, round.timeZone)) <= deletionDate) return { kind: 'too-early', deletionDate };

  const before = await tables.read(tableNames);
  const ledgerBefore = readLedger(before, round);
  let rows = await clearDescriptions(tables, before);
  let contents = await tables.read(tableNames);
  let pending = stillPersonal(contents, round);
  let pendingBefore = Infinity;
  // Rows move and come while we write, so the workbook is gone through again for as long as that leaves fewer.
  while (pending.length > 0 && pending.length < pendingBefore) {
    for (const row of pending) await write(tables, row);
    rows += pending.length;
    pendingBefore = pending.length;
    contents = await tables.read(tableNames);
    pending = stillPersonal(contents, round);
  }
  if (pending.length > 0) return { kind: 'incomplete', rowsLeft: pending.length };
  const ledgerAfter = readLedger(contents, round);
  // Broken off after the last row but before the log, it is still to be logged.
  if (rows === 0 && isLogged(contents)) return { kind: 'nothing-left', ledger: ledgerAfter };

  await tables.append(logTable.name, [
    logRow(contents, round.timeZone, {
      ...request,
      action: anonymisedAction,
      subject: round.name,
      before: '',
      after: 'Alle rækker er anonymiseret; tallene er uændrede',
      reason: `Slettefrist ${deletionDate}`,
      key: '',
    }),
  ]);
  return { kind: 'anonymised', rows, ledgerBefore, ledgerAfter };
}

function isLogged(contents: ReadonlyMap<string, TableContent>): boolean {
  return readLog(contents, 'UTC').some(({ action }) => action === anonymisedAction);
}

/**
 * Descriptions differ from row to row, so each is written where its row stands at that moment: the workbook is read again
 * before every one. There are few of them.
 */
async function clearDescriptions(
  tables: WorkbookTables,
  before: ReadonlyMap<string, TableContent>,
): Promise<number> {
  let pending = namedInDescriptions(before);
  const most = pending.length * tries;
  let written = 0;
  for (let next = pending[0]; next !== undefined && written < most; next = pending[0]) {
    await write(tables, next);
    written += 1;
    pending = namedInDescriptions(await tables.read(tableNames));
  }
  return written;
}

/** A write of open fate needs no repeat here: the next pass sees whether it stands. */
async function write(tables: WorkbookTables, { table, row, cells }: PendingRow): Promise<void> {
  try {
    await tables.writeCells(table, row, cells);
  } catch (error) {
    if (!isUnknownOutcome(error)) throw error;
    await tables.close();
  }
}
