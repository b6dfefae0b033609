import type { Round } from '../../round';
import { seatStates } from '../layout';
import type { SeatClaim } from '../ledger';
import { foldName } from '../open-table';
import type { WorkbookTables } from '../tables';
import {
  type ChangeAction,
  changeInitiatives,
  type ChangeOutcome,
  type InitiativeChange,
} from './change-initiatives';
import { type LogEntry, readLog } from './log';
import { logActions, undoIdOf } from './log-actions';
import { undoRedistribution } from './redistribute';
import { undoSetAside } from './set-aside';
import { initiativeOf, readAll } from './snapshot';
import { isPartOf, participantOf, standsAs } from './standing';
import { statusCodes } from './status-codes';

export type UndoActionOutcome =
  | ChangeOutcome
  | { readonly kind: 'already' }
  /** What was done has been changed since, by these entries of the log, or by hand if there are none. Nothing was written. */
  | { readonly kind: 'changed-since'; readonly since: readonly LogEntry[] };

/**
 * Takes back an action of the log, whatever it was: import, status, seats, plans, moves of seats, rows set aside. Everything that it changed
 * must still be as the action left it; what was changed since is shown and never overwritten. The figures are then what they
 * were, and both actions stay in the log.
 */
export async function undoAction(
  tables: WorkbookTables,
  request: Omit<ChangeAction, 'actionId'> & { readonly undo: string },
): Promise<UndoActionOutcome> {
  const { round, undo } = request;
  const before = await readAll(tables, round);
  const log = readLog(before.contents, round.timeZone);
  const actionId = undoIdOf(undo);
  const entries = log.filter((entry) => isPartOf(entry, undo) && entry.action !== logActions.settled);
  if (log.some((entry) => isPartOf(entry, actionId))) return { kind: 'already' };
  if (entries.some(({ action }) => action === logActions.move)) {
    return movedBack(await undoRedistribution(tables, { ...request, actionId }));
  }
  if (entries.length === 0) return { kind: 'gone', ledger: before.ledger };

  const keys = new Set(entries.map(({ key }) => key));
  const since = () => {
    const last = log.findLastIndex((entry) => isPartOf(entry, undo));
    return log.slice(last + 1).filter(({ key }) => keys.has(key));
  };
  if (entries.every(({ action }) => action === logActions.setAside)) {
    const outcome = await undoSetAside(tables, { ...request, actionId }, entries, before);
    return outcome ?? { kind: 'changed-since', since: since() };
  }
  if ([...keys].some((key) => initiativeOf(before, key) === undefined)) {
    return { kind: 'gone', ledger: before.ledger };
  }
  if (!entries.every((entry) => standsAs(entry, before.contents))) {
    return { kind: 'changed-since', since: since() };
  }
  const changes = [...keys].map((key) =>
    reversed(
      key,
      entries.filter((entry) => entry.key === key),
      log,
      round,
    ),
  );
  return changeInitiatives(tables, { ...request, actionId }, changes, before);
}

function reversed(
  key: string,
  entries: readonly LogEntry[],
  log: readonly LogEntry[],
  round: Round,
): InitiativeChange {
  const status = entries.find(({ action }) => action === logActions.status || action === logActions.import);
  const plan = entries.find(({ action }) => action === logActions.plan);
  const seats = entries.flatMap((entry): readonly [string, Exclude<SeatClaim, 'unknown'>][] => {
    const number = participantOf(entry);
    return number === null ? [] : [[number, claims.get(foldName(entry.before)) ?? 'given']];
  });
  return {
    key,
    ...(status === undefined ? {} : { status: codeBefore(status, round) }),
    ...(plan === undefined ? {} : { plan: { status: plan.before, reason: reasonOfPlan(log, plan) } }),
    ...(seats.length === 0 ? {} : { seats: new Map(seats) }),
  };
}

/** The reason that stood beside the plan before, which the log has where that plan was made. */
function reasonOfPlan(log: readonly LogEntry[], { key, before }: LogEntry): string {
  if (before === '') return '';
  const made = log.findLast(
    (entry) => entry.action === logActions.plan && entry.key === key && entry.after === before,
  );
  return made?.reason ?? '';
}

/** An import has nothing before it: undone, its row stays and says so. */
function codeBefore({ action, before }: LogEntry, round: Round): string {
  if (action === logActions.import) return statusCodes.undone;
  return round.statuses.find(({ name }) => foldName(name) === foldName(before))?.code ?? statusCodes.undone;
}

const claims = new Map<string, Exclude<SeatClaim, 'unknown'>>([
  [foldName(seatStates.given), 'given'],
  [foldName(seatStates.reserved), 'reserved'],
  [foldName(seatStates.waiting), 'waiting'],
  [foldName(seatStates.resigned), 'resigned'],
]);

function movedBack(outcome: Awaited<ReturnType<typeof undoRedistribution>>): UndoActionOutcome {
  switch (outcome.kind) {
    case 'undone':
    case 'moved':
      return { ...outcome, kind: 'done' };
    case 'too-many':
    case 'gone':
      return { kind: 'gone', ledger: outcome.ledger };
    case 'already':
      return { kind: 'already' };
    case 'unknown':
      return outcome;
  }
}
