import type { Round } from '../../round';
import { redistributionTable } from '../layout';
import { type Ledger, readLedger } from '../ledger';
import { serialOf } from '../moments';
import { openTable } from '../open-table';
import type { WorkbookTables } from '../tables';
import { addLines } from './books';
import { inertCode, inertText } from './inert-text';
import { logActions } from './log-actions';
import { movesByAction } from './named-rows';
import type { Action } from './request';
import { readAll } from './snapshot';
import { tableRow } from './table-row';
import { isUnknownOutcome } from './unknown-outcome';
import { writeRows } from './write-rows';

export interface RedistributionRequest extends Action {
  readonly round: Round;
  /** Codes of two clusters of one region. */
  readonly from: string;
  readonly to: string;
  readonly seats: number;
}

export type RedistributionOutcome =
  | {
      readonly kind: 'moved' | 'undone';
      readonly ledgerBefore: Ledger;
      readonly ledgerAfter: Ledger;
      readonly logged: boolean;
    }
  | { readonly kind: 'already' | 'gone'; readonly ledger: Ledger }
  /** The cluster does not have so many seats to give away by its guideline; nothing was written. */
  | { readonly kind: 'too-many'; readonly available: number; readonly ledger: Ledger }
  | { readonly kind: 'unknown'; readonly detail: string };

/**
 * Moves seats from one cluster to another of its region, as a row with its reason. A region's total never changes: clusters
 * of two regions, the same cluster twice, or a number that is not a whole one above nought are a `RangeError`. Nobody gives
 * away more than its guideline, or the guidelines would no longer add up.
 */
export async function redistribute(
  tables: WorkbookTables,
  request: RedistributionRequest,
): Promise<RedistributionOutcome> {
  const { round, actionId } = request;
  const from = round.clusters.find(({ code }) => code === request.from);
  const to = round.clusters.find(({ code }) => code === request.to);
  const region = round.regions.find(({ code }) => code === from?.region);
  if (
    from === undefined ||
    to === undefined ||
    region === undefined ||
    from.region !== to.region ||
    from === to
  ) {
    throw new RangeError('Seats move between two clusters of one region');
  }
  if (!Number.isInteger(request.seats) || request.seats <= 0) throw new RangeError('Whole seats move');

  const before = await readAll(tables, round);
  const stands = (ledger: Ledger) => ledger.redistributions.some((move) => move.actionId === actionId);
  if (stands(before.ledger)) return { kind: 'already', ledger: before.ledger };
  const available = before.ledger.clusters.find(({ code }) => code === from.code)?.guidelineTo ?? null;
  if (available !== null && request.seats > available) {
    return { kind: 'too-many', available, ledger: before.ledger };
  }

  const row = tableRow(redistributionTable, openTable(before.contents, redistributionTable), {
    at: serialOf(request.now, round.timeZone),
    region: inertText(region.name),
    from: inertText(from.name),
    to: inertText(to.name),
    seats: request.seats,
    reason: inertText(request.reason ?? ''),
    by: inertText(request.who),
    actionId: inertCode(actionId),
  });
  try {
    await tables.append(redistributionTable.name, [row]);
  } catch (error) {
    if (!isUnknownOutcome(error)) throw error;
    await tables.close();
    const seen = readLedger(await tables.read([...before.contents.keys()]), round);
    if (!stands(seen)) return { kind: 'unknown', detail: error.message };
  }
  const line = {
    ...request,
    action: logActions.move,
    subject: region.name,
    before: '',
    after: `${request.seats} fra ${from.name} til ${to.name}`,
    key: '',
  };
  const logged = await addLines(tables, before.contents, round.timeZone, [], [line]);
  const { ledger: ledgerAfter } = await readAll(tables, round);
  return { kind: 'moved', ledgerBefore: before.ledger, ledgerAfter, logged };
}

/** Undoes a move of seats: its row stays and says when it was undone. `undo` names the move's action id. */
export async function undoRedistribution(
  tables: WorkbookTables,
  request: Action & { readonly round: Round; readonly undo: string },
): Promise<RedistributionOutcome> {
  const { round, undo } = request;
  const before = await readAll(tables, round);
  const move = before.ledger.redistributions.find(({ actionId }) => actionId === undo);
  if (move === undefined) return { kind: 'gone', ledger: before.ledger };
  if (move.undone) return { kind: 'already', ledger: before.ledger };

  const written = await writeRows(tables, round, movesByAction, new Map([[undo, { undone: 'ja' }]]), before);
  if (written.kind === 'unknown') return written;
  const name = (code: string) => round.clusters.find((cluster) => cluster.code === code)?.name ?? code;
  const line = {
    ...request,
    action: logActions.moveUndone,
    subject: round.regions.find(({ code }) => code === move.region)?.name ?? move.region,
    before: `${move.seats} fra ${name(move.from)} til ${name(move.to)}`,
    after: '',
    key: '',
  };
  const logged = await addLines(tables, before.contents, round.timeZone, [], [line]);
  return { kind: 'undone', ledgerBefore: before.ledger, ledgerAfter: written.after.ledger, logged };
}
