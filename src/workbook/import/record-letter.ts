import { logTable, receiptTable } from '../layout';
import { serialOfDay } from '../moments';
import type { WorkbookTables } from '../tables';
import { addLines } from './books';
import { logActions } from './log-actions';
import { handled, receiptAgain, receiptWords } from './receipt-again';
import type { ReplyStep } from './record-reply';
import { pointsAskedFor, remarkOfReply } from './reply-remark';

/**
 * A letter that answers no mail at hand, opened as a draft or copied: to a cluster (`key` is its `clusterKey`), or about a
 * form received earlier.
 */
export interface LetterRecord extends ReplyStep {
  /** Whom it went to: a cluster's name, or the title of a form. */
  readonly subject: string;
  /** Name of the letter's template. */
  readonly template: string;
  readonly isReminder: boolean;
  /** Whether Outlook opened it as a draft, or a person copied its text. */
  readonly by: 'draft' | 'copy';
  /** The new day to answer by, `YYYY-MM-DD`; null where no answer is awaited. */
  readonly replyBy: string | null;
}

/**
 * Keeps that a letter was opened, never that it was sent: a line in Log, and where a form has a line in Indmeldinger and an
 * answer is awaited, that line once more with the new day, so that the overview follows it up. False if the lines could not
 * be written.
 */
export async function recordLetter(tables: WorkbookTables, record: LetterRecord): Promise<boolean> {
  const { round, key, replyBy, template } = record;
  const contents = await tables.read([receiptTable.name, logTable.name]);
  const last = receiptWords(contents, key).at(-1);
  const receipts =
    replyBy === null
      ? []
      : receiptAgain(contents, key, {
          replyBy: serialOfDay(replyBy),
          remark: remarkOfReply(record.by, template, pointsAskedFor(last?.remark ?? '')),
          ...handled(record),
        });
  const opened = record.by === 'draft' ? logActions.draftOpened : logActions.textCopied;
  const state = last?.state ?? '';
  const line = {
    ...record,
    action: record.isReminder ? logActions.reminder : opened,
    before: state,
    after: state,
    reason: template,
  };
  return addLines(tables, contents, round.timeZone, receipts, [line]);
}
