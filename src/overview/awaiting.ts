import { type Round, fold } from '../round';
import type { Receipt } from '../workbook';
import type { Ledger, LedgerInitiative } from '../workbook/ledger';
import type { RowDetails } from '../workbook';
import { dayIn, daysBetween } from './days';

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
}

/** Codes of the states in which a form waits for the secretariat; an import that was undone is as if just received. */
const undecidedStates: ReadonlySet<string> = new Set(['NY', 'KLAR', 'FEJL', 'AFV', 'FORT']);
const returnedState = 'RET';

/** What waits for somebody, and since when, by the newest line of each form and the rows of the initiatives. */
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
  const codes = new Map(round.statuses.map(({ code, name }) => [fold(name), code]));
  const live = ledger.initiatives.filter(({ takesSeat, waits }) => takesSeat || waits);
  const imported = new Set(live.map(({ key }) => key));
  const open = receipts
    .filter(({ key }) => !imported.has(key))
    .map((receipt) => ({ receipt, state: codes.get(fold(receipt.state)) ?? '' }));
  const answered = answeredSince(receipts);

  return {
    undecided: open
      .filter(({ state }) => undecidedStates.has(state))
      .map(({ receipt }) => ({ receipt, days: since(receipt.received ?? receipt.handledAt) }))
      .sort((one, other) => (other.days ?? -1) - (one.days ?? -1)),
    returned: open
      .filter(({ receipt, state }) => state === returnedState && !answered(receipt))
      .map(({ receipt }) => ({
        receipt,
        daysLeft: receipt.replyBy === null ? null : daysBetween(today, receipt.replyBy),
      }))
      .sort((one, other) => (one.daysLeft ?? Infinity) - (other.daysLeft ?? Infinity)),
    openPoints: live
      .map((initiative) => ({
        initiative,
        points: details.of(initiative).openPoints,
        days: since(initiative.importedAt ?? initiative.received),
      }))
      .filter(({ points }) => points !== '')
      .sort((one, other) => (other.days ?? -1) - (one.days ?? -1)),
  };
}

/** A returned form is answered once the same initiative of the same cluster has come in anew. */
function answeredSince(receipts: readonly Receipt[]): (receipt: Receipt) => boolean {
  const initiativeOf = ({ cluster, title }: Receipt) => `${fold(cluster)}|${fold(title)}`;
  const timeOf = ({ received }: Receipt) => (received === null ? -Infinity : Date.parse(received));
  const newest = new Map<string, number>();
  for (const receipt of receipts) {
    const initiative = initiativeOf(receipt);
    newest.set(initiative, Math.max(newest.get(initiative) ?? -Infinity, timeOf(receipt)));
  }
  return (receipt) =>
    receipt.title !== '' && (newest.get(initiativeOf(receipt)) ?? -Infinity) > timeOf(receipt);
}
