import type { Finding } from '../../review';
import type { Round } from '../../round';
import { logTable, receiptTable } from '../layout';
import type { SeatAddition } from '../ledger';
import type { WorkbookTables } from '../tables';
import { addLines } from './books';
import { logActions } from './log-actions';
import { handled, receiptAgain, receiptWords } from './receipt-again';
import { receiptRow } from './receipts';
import type { openedWords } from './reply-remark';
import { remarkOfReply, replyStage, sentWords } from './reply-remark';
import type { Action, MailFacts } from './request';
import { openSettledAgain, settleReturn } from './settled-return';
import { statusCodes, statusName } from './status-codes';

/** The remark of a form whose return was taken back. */
const undoneWords = 'Returnering fortrudt';

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
  const cluster = round.clusters.find(({ code }) => code === record.cluster);
  const line = {
    ...record,
    region: round.regions.find(({ code }) => code === cluster?.region)?.name ?? '',
    cluster: cluster?.name ?? '',
    state: after,
    replyBy: awaits?.replyBy ?? null,
    reason: remarkOfReply(record.by, record.template, record.points),
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

/**
 * Keeps that a person says the reply was sent: in Log, and in Indmeldinger where the form's newest line says that a draft of
 * it was opened. Null if there is no such line and nothing is said of a reply without one; false if it could not be written.
 */
export async function recordSent(
  tables: WorkbookTables,
  step: ReplyStep,
  /** A reply that may have left its line in Log alone, since it awaits no answer. */
  reply: { readonly subject: string; readonly template: string } | null = null,
): Promise<boolean | null> {
  const contents = await tables.read([receiptTable.name, logTable.name]);
  const last = receiptWords(contents, step.key).at(-1);
  const [words = '', ...points] = (last?.remark ?? '').split('\n');
  const template = words.slice(words.indexOf(': ') + 2);
  const isOfLine =
    last !== undefined &&
    replyStage(last.remark) === 'opened' &&
    (reply === null || reply.template === template);
  if (!isOfLine && reply === null) return null;
  const remark = [`${sentWords}${template}`, ...points].join('\n');
  const receipts = isOfLine ? receiptAgain(contents, step.key, { remark, ...handled(step) }) : [];
  const line = {
    ...step,
    action: logActions.markedSent,
    subject: isOfLine ? last.title : (reply?.subject ?? ''),
    before: last?.state ?? '',
    after: last?.state ?? '',
    reason: isOfLine ? template : (reply?.template ?? ''),
  };
  return addLines(tables, contents, step.round.timeZone, receipts, [line]);
}

/** Takes a return back: the form stands as it did before, and no answer is awaited. Null and false as for `recordSent`. */
export async function undoReturn(tables: WorkbookTables, step: ReplyStep): Promise<boolean | null> {
  const { round, key } = step;
  const contents = await tables.read([receiptTable.name, logTable.name]);
  const earlier = receiptWords(contents, key);
  const last = earlier.at(-1);
  if (last === undefined) return null;
  const before = earlier.findLast(({ remark }) => replyStage(remark) === null);
  const state = before?.state ?? statusName(round, statusCodes.received);
  const lines = receiptAgain(contents, key, {
    state,
    replyBy: null,
    remark: undoneWords,
    ...handled(step),
  });
  const entry = {
    ...step,
    action: undoneWords,
    subject: last.title,
    before: last.state,
    after: state,
    reason: '',
  };
  const opened = openSettledAgain(contents, key, step);
  return addLines(tables, contents, round.timeZone, [...lines, ...opened.receipts], [entry, ...opened.log]);
}
