import { statusByCode, type Round, type Status } from '../round';
import { statusCodes } from '../workbook';
import type { Verdict } from '../review';
import type { CheckedForm } from './checked-form';
import type { OpenRound } from './open-round';

/** What the marks are judged by: the rows of the workbook, and the forms received. */
export type MarkLedger = Pick<OpenRound, 'round' | 'ledger' | 'receipts'>;

/** How one form stands. */
export interface FormStanding {
  readonly status: Status;
  /** Whether the workbook says so; else it follows from what was found in the form. */
  readonly isRecorded: boolean;
}

/** The category that a mail should carry. */
export interface WantedMark {
  readonly category: string;
  /** The round's other categories, which must not be on the mail beside it. */
  readonly others: readonly string[];
  /** Whether the workbook knows any of the mail's forms: then a missing mark is a fault, else it is only not set yet. */
  readonly isRecorded: boolean;
}

/** From what has most left to do to what is over; the codes of a round's statuses are fixed, their names are not. */
const leastFinishedFirst: readonly string[] = [
  'NY',
  'FORT',
  'KLAR',
  'FEJL',
  'AFV',
  'RET',
  'VENT',
  'IMPÅ',
  'IMP',
  'ERST',
  'TRUK',
  'AFVIST',
];

const statusOfVerdict: Readonly<Record<Verdict, string>> = { ready: 'KLAR', decision: 'AFV', return: 'FEJL' };

/**
 * How a form stands: by its row, which people may have changed by hand; where it has none, or one whose import was
 * undone, by the newest of its lines among the forms received; and where the workbook does not know it, by its review.
 * Null where the round has no status for it.
 */
export function standingOf(form: CheckedForm, { round, ledger, receipts }: MarkLedger): FormStanding | null {
  const row = ledger.initiatives.find(({ key }) => key === form.key);
  const ofRow = row === undefined ? undefined : statusByCode(round, row.status);
  if (ofRow !== undefined && ofRow.code !== statusCodes.undone) return { status: ofRow, isRecorded: true };

  const receipt = receipts.find(({ key }) => key === form.key);
  const ofReceipt = receipt === undefined ? undefined : statusByName(round, receipt.state);
  // A line that still says imported is older than the row that says undone.
  if (ofReceipt !== undefined && !ofReceipt.takesSeat && !ofReceipt.waits) {
    return { status: ofReceipt, isRecorded: true };
  }
  if (ofRow !== undefined) return { status: ofRow, isRecorded: true };

  const ofReview = statusByCode(round, statusOfVerdict[form.outcome.review.verdict]);
  return ofReview === undefined ? null : { status: ofReview, isRecorded: false };
}

/** The mark for a mail with these forms: that of the form with most left to do. Null for a mail without forms. */
export function wantedMark(forms: readonly CheckedForm[], opening: MarkLedger): WantedMark | null {
  const standings = forms.flatMap((form) => standingOf(form, opening) ?? []);
  const [least] = standings.toSorted((one, other) => leftToDo(one.status) - leftToDo(other.status));
  if (least === undefined) return null;
  const { category } = least.status;
  const all = new Set(opening.round.statuses.map((status) => status.category));
  return {
    category,
    others: [...all].filter((other) => other !== category),
    isRecorded: standings.some(({ isRecorded }) => isRecorded),
  };
}

/**
 * Whether the categories on a mail contradict the workbook: the wanted one is missing though the workbook knows the form,
 * or another of the round's stands there.
 */
export function isMarkedWrong(mark: WantedMark, categories: readonly string[]): boolean {
  if (mark.others.some((other) => categories.includes(other))) return true;
  return mark.isRecorded && !categories.includes(mark.category);
}

function leftToDo({ code }: Status): number {
  return leastFinishedFirst.indexOf(code);
}

function statusByName(round: Round, name: string): Status | undefined {
  const folded = name.trim().toLocaleLowerCase('da');
  return round.statuses.find((status) => status.name.toLocaleLowerCase('da') === folded);
}
