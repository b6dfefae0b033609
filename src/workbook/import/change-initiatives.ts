import type { Round } from '../../round';
import { seatStates } from '../layout';
import {
  type ExceededLimit,
  type Ledger,
  type LedgerInitiative,
  limitsExceededBetween,
  readLedger,
  type SeatClaim,
} from '../ledger';
import type { WorkbookTables } from '../tables';
import { addLines, ensureLogged } from './books';
import { inertText } from './inert-text';
import type { LogLine } from './log';
import { logActions } from './log-actions';
import {
  findRows,
  initiativesByKey,
  participantName,
  participantsByNumber,
  type RowCells,
  withCells,
} from './named-rows';
import { handled, receiptAgain } from './receipt-again';
import type { Action } from './request';
import { initiativeOf, type Snapshot } from './snapshot';
import { openSettledAgain } from './settled-return';
import { statusCodes, statusName } from './status-codes';
import { writeRows } from './write-rows';

/** What is to be changed of one initiative; what is left out stays as it is. */
export interface InitiativeChange {
  /** The initiative's key in the ledger. */
  readonly key: string;
  /** Code of the new status. */
  readonly status?: string;
  /** New "Pladsstatus" of participants, by their number. */
  readonly seats?: ReadonlyMap<string, Exclude<SeatClaim, 'unknown'>>;
  /** Name of the planned status and why; both empty to give the plan up. */
  readonly plan?: { readonly status: string; readonly reason: string };
  /** Why, where it is not the reason of the whole action. */
  readonly reason?: string;
}

/** An action on initiatives; with `overQuota` it may go beyond a limit, and then its reason is the record of that. */
export interface ChangeAction extends Action {
  readonly round: Round;
  readonly overQuota?: boolean;
}

export type ChangeOutcome =
  | {
      readonly kind: 'done';
      readonly ledgerBefore: Ledger;
      readonly ledgerAfter: Ledger;
      /** False if the log lines could not be written; the change itself stands. */
      readonly logged: boolean;
    }
  /** It would go beyond these limits, and nobody has said that it may; nothing was written. */
  | { readonly kind: 'full'; readonly limits: readonly ExceededLimit[]; readonly ledger: Ledger }
  | { readonly kind: 'gone'; readonly ledger: Ledger }
  /** It is so already: there was nothing to write. */
  | { readonly kind: 'same'; readonly ledger: Ledger }
  | { readonly kind: 'unknown'; readonly detail: string };

/**
 * Changes initiatives together: looks ahead at the seats, writes the participants and then the initiatives, reads back, and
 * logs every change with before and after. Nothing is written if a row is gone or a limit would be exceeded. Rejects as
 * `importForm` does; going over quota without a reason is a `RangeError`.
 */
export async function changeInitiatives(
  tables: WorkbookTables,
  action: ChangeAction,
  wanted: readonly InitiativeChange[],
  before: Snapshot,
): Promise<ChangeOutcome> {
  const { round } = action;
  assertReasonToExceed(action);
  const { ledger } = before;
  const found = wanted.flatMap((change) => {
    const initiative = initiativeOf(before, change.key);
    return initiative === undefined ? [] : [{ change: withoutPlan(change, before, round), initiative }];
  });
  if (found.length < wanted.length) return { kind: 'gone', ledger };
  const changes = found.map(({ change }) => change);

  const seats = new Map(changes.flatMap(seatCells));
  const rows = new Map(changes.flatMap((change) => rowCells(change, round)));
  if (seats.size === 0 && rows.size === 0) return { kind: 'same', ledger };
  const ahead = withCells(withCells(before.contents, participantsByNumber, seats), initiativesByKey, rows);
  const limits = limitsExceededBetween(ledger, readLedger(ahead, round));
  if (limits.length > 0 && action.overQuota !== true) return { kind: 'full', limits, ledger };

  // While the participants are written the initiative still has its old status, which is the commit mark.
  const seated = await writeRows(tables, round, participantsByNumber, seats, before);
  if (seated.kind === 'unknown') return seated;
  const written = await writeRows(tables, round, initiativesByKey, rows, seated.after);
  if (written.kind === 'unknown') return written;

  const lines = found.flatMap(({ change, initiative }) =>
    linesOf(
      change,
      initiative,
      limits.length > 0 ? { ...action, reason: overQuotaReason(action.reason) } : action,
      before,
    ),
  );
  const receipts = changes.flatMap(({ key, status }) =>
    status === undefined
      ? []
      : receiptAgain(before.contents, key, {
          state: statusName(round, status),
          remark: action.reason ?? '',
          ...handled(action),
        }),
  );
  const opened = changes
    .filter(({ status }) => status === statusCodes.undone)
    .map(({ key }) => openSettledAgain(before.contents, key, action));
  const last = lines.at(-1);
  const logged =
    last === undefined ||
    (await ensureLogged(tables, last, () =>
      addLines(
        tables,
        before.contents,
        round.timeZone,
        [...receipts, ...opened.flatMap((book) => book.receipts)],
        [...lines, ...opened.flatMap((book) => book.log)],
      ),
    ));
  return { kind: 'done', ledgerBefore: ledger, ledgerAfter: written.after.ledger, logged };
}

/** An initiative that no longer sits or waits has nothing planned either: else the plan would bring it back unasked. */
function withoutPlan(change: InitiativeChange, { contents }: Snapshot, round: Round): InitiativeChange {
  const status = round.statuses.find(({ code }) => code === change.status);
  if (status === undefined || status.takesSeat || status.waits || change.plan !== undefined) return change;
  return plannedIn(contents, change.key) === '' ? change : { ...change, plan: { status: '', reason: '' } };
}

function plannedIn(contents: Snapshot['contents'], key: string): string {
  const { cells, table } = findRows(contents, initiativesByKey);
  const row = cells(key);
  return row === null ? '' : table.text(row, 'planned');
}

/** Throws a `RangeError` where somebody would go over a quota and does not say why. */
export function assertReasonToExceed({ overQuota, reason }: ChangeAction): void {
  if (overQuota === true && (reason ?? '').trim() === '') {
    throw new RangeError('Going over the quota needs a reason');
  }
}

/** The record that somebody let a limit be exceeded: with these words the reason stands in the log. */
export function overQuotaReason(reason: string | null): string {
  return `Over kvoten: ${reason ?? ''}`;
}

const seatWords = {
  given: seatStates.given,
  reserved: seatStates.reserved,
  waiting: seatStates.waiting,
  resigned: seatStates.resigned,
  unknown: '?',
} as const satisfies Readonly<Record<SeatClaim, string>>;

function seatCells({ key, seats = new Map() }: InitiativeChange) {
  return [...seats].map(
    ([number, claim]) => [participantName(key, number), { seat: seatWords[claim] }] as const,
  );
}

function rowCells(
  { key, status, plan }: InitiativeChange,
  round: Round,
): readonly (readonly [string, RowCells<'status' | 'planned' | 'plannedReason'>])[] {
  const cells = {
    ...(status === undefined ? {} : { status: statusName(round, status) }),
    ...(plan === undefined
      ? {}
      : { planned: inertText(plan.status) ?? '', plannedReason: inertText(plan.reason) ?? '' }),
  };
  return Object.keys(cells).length === 0 ? [] : [[key, cells]];
}

function linesOf(
  change: InitiativeChange,
  initiative: LedgerInitiative,
  action: ChangeAction,
  { contents }: Snapshot,
): readonly LogLine[] {
  const { round } = action;
  const { key, number: subject, status } = initiative;
  const line = { ...action, key, subject, reason: change.reason ?? action.reason };
  const claims = new Map(initiative.participants.map(({ number, claim }) => [number, claim]));
  return [
    ...(change.status === undefined
      ? []
      : [
          {
            ...line,
            action: logActions.status,
            before: statusName(round, status),
            after: statusName(round, change.status),
          },
        ]),
    ...[...(change.seats ?? [])].map(([number, claim]) => ({
      ...line,
      action: logActions.seat,
      subject: `${subject}, deltager ${number}`,
      before: seatWords[claims.get(number) ?? 'unknown'],
      after: seatWords[claim],
      // The log tells lines apart by action and key; these differ by participant.
      actionId: `${action.actionId}-deltager-${number}`,
    })),
    ...(change.plan === undefined
      ? []
      : [
          {
            ...line,
            action: logActions.plan,
            before: plannedIn(contents, key),
            after: change.plan.status,
            reason: change.plan.reason === '' ? line.reason : change.plan.reason,
          },
        ]),
  ];
}
