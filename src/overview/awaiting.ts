import { dayIn, daysBetween, type Round } from '../round';
import type { Receipt, RowDetails } from '../workbook';
import type { Ledger, LedgerInitiative } from '../workbook/ledger';

/** A form that nobody has decided on yet. */
export interface UndecidedForm {
  readonly receipt: Receipt;
  /** Calendar days since it was received; null where nobody wrote when. */
  readonly days: number | null;
}

/** A form that its sender is to correct. */
export interface ReturnedForm {
  readonly receipt: Receipt;
  /** Calendar days to the reply-by date, negative once it is past; null where none was set. */
  readonly daysLeft: number | null;
}

/** An initiative that was imported with something still to be settled. */
export interface OpenPoints {
  readonly initiative: LedgerInitiative;
  readonly points: string;
  /** Calendar days since the import; null where the row does not say. */
  readonly days: number | null;
}

export interface Awaiting {
  /** Longest waiting first. */
  readonly undecided: readonly UndecidedForm[];
  /** Those overdue first, those without a date last. */
  readonly returned: readonly ReturnedForm[];
  /** Longest waiting first. */
  readonly openPoints: readonly OpenPoints[];
  /** Calendar days to the day by which an initiative that waits for seats was asked to answer, by its key. */
  readonly answers: ReadonlyMap<string, { readonly replyBy: string; readonly daysLeft: number }>;
}

const returnedState = 'RET';

/** What waits for somebody, and since when: forms by their newest line, initiatives by their rows. */
export function awaiting(
  receipts: readonly Receipt[],
  ledger: Ledger,
  details: RowDetails,
  round: Round,
  now: Date,
): Awaiting {
  const today = dayIn(round.timeZone, now);
  const since = (moment: string | null) =>
    moment === null ? null : daysBetween(dayIn(round.timeZone, new Date(moment)), today);
  const byKey = new Map(receipts.map((receipt) => [receipt.key, receipt]));
  const open = ledger.onTheirWay.flatMap(({ key, state }) => {
    const receipt = byKey.get(key);
    return receipt === undefined ? [] : [{ receipt, state }];
  });

  return {
    undecided: open
      .filter(({ state }) => state !== returnedState)
      .map(({ receipt }) => ({ receipt, days: since(receipt.received ?? receipt.handledAt) }))
      .sort((one, other) => (other.days ?? -1) - (one.days ?? -1)),
    returned: open
      .filter(({ state }) => state === returnedState)
      .map(({ receipt }) => ({
        receipt,
        daysLeft: receipt.replyBy === null ? null : daysBetween(today, receipt.replyBy),
      }))
      .sort((one, other) => (one.daysLeft ?? Infinity) - (other.daysLeft ?? Infinity)),
    openPoints: ledger.initiatives
      .filter(({ takesSeat, waits }) => takesSeat || waits)
      .map((initiative) => ({
        initiative,
        points: details.of(initiative).openPoints,
        days: since(initiative.importedAt ?? initiative.received),
      }))
      .filter(({ points }) => points !== '')
      .sort((one, other) => (other.days ?? -1) - (one.days ?? -1)),
    answers: new Map(
      ledger.initiatives.flatMap(({ key, waiting }) => {
        const replyBy = waiting > 0 ? (byKey.get(key)?.replyBy ?? null) : null;
        return replyBy === null ? [] : [[key, { replyBy, daysLeft: daysBetween(today, replyBy) }] as const];
      }),
    ),
  };
}
