import { type OutboxEntry, toldOfAction, tracked } from '../../outbox';
import { clusterByCode, type Round } from '../../round';
import {
  applyPlans,
  type ChangeOutcome,
  giveSeats,
  historyTables,
  type LogEntry,
  planStatus,
  type PlansOutcome,
  putOnWaitingList,
  readLog,
  redistribute,
  type RedistributionOutcome,
  replaceParticipant,
  type SeatOutcome,
  setAside,
  setSeat,
  undoAction,
  undoIdOf,
  type UndoActionOutcome,
  withdrawInitiative,
  type WorkbookTables,
} from '../../workbook';
import { WorkbookError } from '../../workbook/graph';
import type { Kept, Writer } from './import';
import { changedTrouble, seatTroubles } from './seat-troubles';
import { troubleOf } from './troubles';
import type { LogReading, SeatEnding, SeatOrder } from '../seats';

type Outcome = SeatOutcome | PlansOutcome | RedistributionOutcome | UndoActionOutcome | ChangeOutcome;

/** Does what a person wants done with seats; whatever happens is an ending with words for the person. */
export async function actOnSeats(
  tables: WorkbookTables,
  order: SeatOrder,
  round: Round,
  { who, now }: Writer,
  { outbox, workbook }: Kept,
): Promise<SeatEnding> {
  const actionId = order.kind === 'undo' ? undoIdOf(order.actionId) : crypto.randomUUID();
  const { driveId, itemId } = workbook;
  const subject = subjectOf(order, round);
  try {
    const outcome = await tracked(
      outbox,
      { ...subject, actionId, workbook: { driveId, itemId }, status: null, at: now.toISOString() },
      () => run(tables, order, { round, who, now, actionId }),
      (came) => toldOfAction(came, subject.number),
    );
    return ended(outcome, round, actionId);
  } catch (cause) {
    return failed(cause);
  }
}

/** What an order is about, as the outbox keeps it. */
function subjectOf(order: SeatOrder, round: Round): Pick<OutboxEntry, 'deed' | 'key' | 'number'> {
  switch (order.kind) {
    case 'move': {
      const name = (code: string) => clusterByCode(round, code)?.name ?? code;
      const number = `${name(order.from)} → ${name(order.to)}`;
      return { deed: 'move', key: `${order.from}/${order.to}`, number };
    }
    case 'set-aside':
      return { deed: 'set-aside', key: order.trouble.table, number: order.trouble.table };
    case 'undo':
      return { deed: 'undo', key: order.actionId, number: null };
    case 'apply-plans': {
      const numbers = order.plans.map(({ initiative }) => initiative.number);
      return { deed: 'seats', key: numbers[0] ?? order.kind, number: numbers.join(', ') };
    }
    case 'give':
    case 'wait':
    case 'withdraw':
    case 'seat':
    case 'replace':
    case 'plan':
      return { deed: 'seats', key: order.seen.key, number: order.seen.number };
  }
}

/** The log as it stands now. */
export async function readLogOf(tables: WorkbookTables, round: Round): Promise<LogReading> {
  try {
    return { kind: 'log', entries: readLog(await tables.read(historyTables), round.timeZone) };
  } catch (cause) {
    return failed(cause);
  }
}

interface Doer extends Omit<Writer, 'language'> {
  readonly round: Round;
  readonly actionId: string;
}

function run(tables: WorkbookTables, order: SeatOrder, doer: Doer): Promise<Outcome> {
  const { reason, overQuota } = order;
  const action = { ...doer, reason, overQuota };
  switch (order.kind) {
    case 'give': {
      const { seen, sitting } = order;
      return giveSeats(tables, { ...action, seen, ...(sitting === null ? {} : { sitting }) });
    }
    case 'wait':
      return putOnWaitingList(tables, { ...action, seen: order.seen });
    case 'withdraw':
      return withdrawInitiative(tables, { ...action, seen: order.seen });
    case 'seat': {
      const { seen, participant, claim } = order;
      return setSeat(tables, { ...action, seen, participant, claim });
    }
    case 'replace': {
      const { seen, participant, by } = order;
      return replaceParticipant(tables, { ...action, seen, participant, by });
    }
    case 'plan':
      return planStatus(tables, { ...action, seen: order.seen, planned: order.planned });
    case 'apply-plans':
      return applyPlans(tables, { ...action, seen: order.plans });
    case 'move': {
      const { from, to, seats } = order;
      return redistribute(tables, { ...action, from, to, seats });
    }
    case 'set-aside':
      return setAside(tables, { ...action, trouble: order.trouble });
    case 'undo':
      return undoAction(tables, { ...action, undo: order.actionId });
  }
}

function ended(outcome: Outcome, round: Round, actionId: string): SeatEnding {
  switch (outcome.kind) {
    case 'done':
    case 'moved':
    case 'undone':
      return { kind: 'done', actionId, remark: outcome.logged ? null : seatTroubles.notLogged };
    case 'already':
    case 'same':
      return { kind: 'done', actionId, remark: seatTroubles.already };
    case 'full':
      return { kind: 'full', limits: outcome.limits };
    case 'gone':
      return { kind: 'refused', trouble: seatTroubles.gone };
    case 'changed':
      return { kind: 'refused', trouble: changedTrouble(listed(outcome.last), round) };
    case 'changed-since':
      return { kind: 'refused', trouble: changedTrouble(outcome.since, round) };
    case 'plans-changed':
      return { kind: 'refused', trouble: seatTroubles.plansChanged };
    case 'too-many':
      return { kind: 'refused', trouble: seatTroubles.tooMany(outcome.available) };
    case 'unknown':
      return { kind: 'unknown', trouble: seatTroubles.unanswered };
  }
}

function listed(entry: LogEntry | null): readonly LogEntry[] {
  return entry === null ? [] : [entry];
}

function failed(cause: unknown): Extract<SeatEnding, { kind: 'refused' | 'unknown' }> {
  const isOpen = cause instanceof WorkbookError && cause.outcome === 'unknown';
  return { kind: isOpen ? 'unknown' : 'refused', trouble: troubleOf(cause) };
}
