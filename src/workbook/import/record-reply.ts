import type { Finding } from '../../review';
import type { Round } from '../../round';
import { logTable, receiptTable } from '../layout';
import type { SeatAddition } from '../ledger';
import type { WorkbookTables } from '../tables';
import { addLines } from './books';
import { logActions } from './log-actions';
import { handled, receiptAgain, receiptWords, type ReceiptCells, type ReceiptWords } from './receipt-again';
import { receiptRow } from './receipts';
import { openedWords, replyStage, sentWords } from './reply-remark';
import type { Action, MailFacts } from './request';
import { openSettledAgain, settleReturn } from './settled-return';
import { statusCodes, statusName } from './status-codes';

/** The remark of a form whose return was taken back. */
const undoneWords = 'Returnering fortrudt';

/** Longer remarks help nobody, and Excel ends at 32,767 characters. */
const longestRemark = 4000;

/** A reply that was opened as a draft, and what it leaves open. */
export interface ReplyRecord extends Action {
  readonly round: Round;
  /** Of the form answered. */
  readonly key: string;
  readonly mail: MailFacts;
  /** Code of the cluster; null where it is not known. */
  readonly cluster: string | null;
  readonly title: string;
  /** What the form asks for; null where it is not known. */
  readonly asks: Pick<SeatAddition, 'seats' | 'generalPractice'> | null;
  /** Every finding of the form, to be counted. */
  readonly findings: readonly Finding[];
  /** What the sender was asked to put right, a line each. */
  readonly points: readonly string[];
  /** Name of the reply's template. */
  readonly template: string;
  /** Whether Outlook opened it as a draft, or a person copied its text. */
  readonly by: keyof typeof openedWords;
  /** Code of the state the form gets, and the day to answer by (`YYYY-MM-DD`); null where no answer is awaited. */
  readonly awaits: { readonly state: string; readonly replyBy: string } | null;
  /** Key of the returned form that this one came in answer to; null where there is none. */
  readonly settles: string | null;
}

/**
 * Keeps that a reply was opened: a line in Log, and where an answer is awaited one in Indmeldinger with state, day and
 * what was asked for. Says only that the draft was opened. False if the lines could not be written.
 */
export async function recordReply(tables: WorkbookTables, record: ReplyRecord): Promise<boolean> {
  const { round, awaits, settles } = record;
  const contents = await tables.read([receiptTable.name, logTable.name]);
  const before = receiptWords(contents, record.key).at(-1)?.state ?? '';
  const after = awaits === null ? before : statusName(round, awaits.state);
  const remark = [
    `${openedWords[record.by]}${record.template}`,
    ...record.points.map((point) => `- ${point}`),
  ].join('\n');
  const cluster = round.clusters.find(({ code }) => code === record.cluster);
  const line = {
    ...record,
    region: round.regions.find(({ code }) => code === cluster?.region)?.name ?? '',
    cluster: cluster?.name ?? '',
    state: after,
    replyBy: awaits?.replyBy ?? null,
    reason: remark.slice(0, longestRemark),
  };
  const settled = settleReturn(contents, settles, record);
  const receipts = [...(awaits === null ? [] : [receiptRow(contents, line)]), ...settled.receipts];
  const entry = {
    ...record,
    action: record.by === 'draft' ? logActions.draftOpened : logActions.textCopied,
    subject: record.title,
    before,
    after,
    reason: record.template,
  };
  return addLines(tables, contents, round.timeZone, receipts, [entry, ...settled.log]);
}

/** A later step with a reply that was opened. */
export interface ReplyStep extends Action {
  readonly round: Round;
  readonly key: string;
}

/** Keeps that a person says the reply was sent. Null if no line of the form is there, false if it could not be written. */
export function recordSent(tables: WorkbookTables, step: ReplyStep): Promise<boolean | null> {
  return again(tables, step, (earlier) => {
    const [words = '', ...points] = (earlier.at(-1)?.remark ?? '').split('\n');
    const template = words.slice(words.indexOf(': ') + 2);
    return {
      cells: { remark: [`${sentWords}${template}`, ...points].join('\n') },
      action: 'Svar markeret som sendt',
      reason: template,
    };
  });
}

/** Takes a return back: the form stands as it did before, and no answer is awaited. Null and false as for `recordSent`. */
export function undoReturn(tables: WorkbookTables, step: ReplyStep): Promise<boolean | null> {
  return again(tables, step, (earlier) => {
    const before = earlier.findLast(({ remark }) => replyStage(remark) === null);
    const state = before?.state ?? statusName(step.round, statusCodes.received);
    return {
      cells: { state, replyBy: null, remark: undoneWords },
      action: 'Returnering fortrudt',
      reason: '',
      opensAgain: true,
    };
  });
}

interface Again {
  readonly cells: ReceiptCells;
  readonly action: string;
  readonly reason: string;
  /** Whether a return that the form's reply settled is open again. */
  readonly opensAgain?: boolean;
}

/** The form's newest line once more with other cells, and a line in Log. */
async function again(
  tables: WorkbookTables,
  step: ReplyStep,
  change: (earlier: readonly ReceiptWords[]) => Again,
): Promise<boolean | null> {
  const { round, key } = step;
  const contents = await tables.read([receiptTable.name, logTable.name]);
  const earlier = receiptWords(contents, key);
  const last = earlier.at(-1);
  if (last === undefined) return null;
  const { cells, action, reason, opensAgain = false } = change(earlier);
  const lines = receiptAgain(contents, key, { ...cells, ...handled(step) });
  const entry = {
    ...step,
    action,
    subject: last.title,
    before: last.state,
    after: typeof cells.state === 'string' ? cells.state : last.state,
    reason,
  };
  const opened = opensAgain ? openSettledAgain(contents, key, step) : { receipts: [], log: [] };
  const receipts = [...lines, ...opened.receipts];
  return addLines(tables, contents, round.timeZone, receipts, [entry, ...opened.log]);
}
