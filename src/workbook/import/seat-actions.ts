import type { LedgerInitiative, SeatClaim } from '../ledger';
import { initiativeTable } from '../layout';
import { openTable } from '../open-table';
import type { WorkbookTables } from '../tables';
import { type ChangeAction, changeInitiatives, type ChangeOutcome } from './change-initiatives';
import { type LogEntry, readLog } from './log';
import { isCourtesy } from './log-actions';
import { initiativeOf, readAll, type Snapshot } from './snapshot';
import { statusCodes } from './status-codes';

/** An action on one initiative as a person saw it. */
export interface SeatRequest extends ChangeAction {
  readonly seen: LedgerInitiative;
}

export type SeatOutcome =
  | ChangeOutcome
  /** The row is not as the person saw it; nothing was written. `last` is what was last done to it, by the log. */
  | { readonly kind: 'changed'; readonly found: LedgerInitiative; readonly last: LogEntry | null };

/**
 * Gives an initiative its seats: to those participants named by number, to all without names. Whoever is not named stands on
 * the waiting list; whoever resigned stays so. An initiative that waited is imported from now on.
 */
export function giveSeats(
  tables: WorkbookTables,
  request: SeatRequest & { readonly sitting?: readonly string[] },
): Promise<SeatOutcome> {
  return act(tables, request, (now, before) => ({
    key: now.key,
    seats: new Map(
      now.participants.flatMap(({ number, claim }): readonly [string, 'given' | 'waiting'][] => {
        const sits = request.sitting?.includes(number) ?? true;
        if (sits && claim === 'waiting') return [[number, 'given']];
        return !sits && (claim === 'given' || claim === 'reserved') ? [[number, 'waiting']] : [];
      }),
    ),
    ...(now.waits ? { status: seatedStatus(now, before) } : {}),
  }));
}

/** Puts an initiative on the waiting list as a whole: its seats are free, and it stands in the queue by its receipt. */
export function putOnWaitingList(tables: WorkbookTables, request: SeatRequest): Promise<SeatOutcome> {
  return act(tables, request, ({ key }) => ({ key, status: statusCodes.waiting }));
}

/** Withdraws an initiative, seated or waiting, at the cluster's wish. */
export function withdrawInitiative(tables: WorkbookTables, request: SeatRequest): Promise<SeatOutcome> {
  return act(tables, request, ({ key }) => ({ key, status: statusCodes.withdrawn }));
}

/** Gives one participant another "Pladsstatus": resigned, reserved for somebody else, waiting, or seated. */
export function setSeat(
  tables: WorkbookTables,
  request: SeatRequest & {
    readonly participant: string;
    readonly claim: Exclude<SeatClaim, 'unknown'>;
  },
): Promise<SeatOutcome> {
  return act(tables, request, ({ key }) => ({
    key,
    seats: new Map([[request.participant, request.claim]]),
  }));
}

/** Sets quietly what is meant to become of an initiative; a null status gives the plan up. Nothing else changes. */
export function planStatus(
  tables: WorkbookTables,
  request: SeatRequest & { readonly planned: string | null },
): Promise<SeatOutcome> {
  const { round, planned, reason } = request;
  const name = round.statuses.find(({ code }) => code === planned)?.name;
  if (planned !== null && name === undefined) throw new RangeError(`The round has no status ${planned}`);
  return act(tables, request, ({ key }) => ({
    key,
    plan: { status: name ?? '', reason: planned === null ? '' : (reason ?? '') },
  }));
}

async function act(
  tables: WorkbookTables,
  request: SeatRequest,
  changeOf: (now: LedgerInitiative, before: Snapshot) => Parameters<typeof changeInitiatives>[2][number],
): Promise<SeatOutcome> {
  const before = await readAll(tables, request.round);
  const now = initiativeOf(before, request.seen.key);
  if (now === undefined) return { kind: 'gone', ledger: before.ledger };
  if (!isAsSeen(request.seen, now)) {
    return { kind: 'changed', found: now, last: lastEntry(before, request, now.key) };
  }
  return changeInitiatives(tables, request, [changeOf(now, before)], before);
}

/** Whether an initiative is still as a person saw it, as far as seats go. */
export function isAsSeen(seen: LedgerInitiative, now: LedgerInitiative): boolean {
  const seatsOf = ({ status, replacedBy, participants }: LedgerInitiative) =>
    JSON.stringify([
      status,
      replacedBy,
      participants.map(({ number, name, claim }) => [number, name, claim]),
    ]);
  return seatsOf(seen) === seatsOf(now);
}

/** What was last done to an initiative, by the log. */
export function lastEntry(before: Snapshot, { round }: ChangeAction, key: string): LogEntry | null {
  const log = readLog(before.contents, round.timeZone);
  return log.findLast((entry) => entry.key === key && !isCourtesy(entry.action)) ?? null;
}

/** The status with which it sits: open points stay open. */
export function seatedStatus({ row }: LedgerInitiative, { contents }: Snapshot): string {
  const table = openTable(contents, initiativeTable);
  const open = table.text(table.content.rows[row] ?? [], 'openPoints');
  return open === '' ? statusCodes.imported : statusCodes.importedWithOpenPoints;
}
