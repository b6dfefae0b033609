import type { Round } from '../../round';
import { receiptTable } from '../layout';
import { foldName, openTable } from '../open-table';
import type { CellValue, TableContent } from '../tables';
import { type LogLine, readLog } from './log';
import { logActions } from './log-actions';
import { handled, receiptAgain, receiptLike, receiptWords } from './receipt-again';
import type { Action } from './request';
import { statusCodes, statusName } from './status-codes';

type RoundAction = Action & { readonly round: Round };
type Contents = ReadonlyMap<string, TableContent>;

/** Lines for Indmeldinger and Log that belong together. */
export interface BookLines {
  readonly receipts: readonly (readonly CellValue[])[];
  readonly log: readonly LogLine[];
}

const nothing: BookLines = { receipts: [], log: [] };
const settledWords = 'Ny udgave modtaget';

/**
 * A returned form whose corrected version has come: no answer is awaited any more. The log keeps which action settled it, so
 * that undoing that action can open it again.
 */
export function settleReturn(contents: Contents, key: string | null, action: RoundAction): BookLines {
  const last = key === null ? undefined : receiptWords(contents, key).at(-1);
  if (key === null || last === undefined) return nothing;
  const state = statusName(action.round, statusCodes.replaced);
  const cells = { state, replyBy: null, remark: settledWords, ...handled(action) };
  return {
    receipts: receiptAgain(contents, key, cells),
    log: [
      {
        ...action,
        actionId: settlingIdOf(action.actionId),
        action: logActions.settled,
        subject: last.title,
        before: last.state,
        after: state,
        reason: settledWords,
        key,
      },
    ],
  };
}

/**
 * Opens again what the newest import or reply of a form settled, now that this is undone: state, day to answer by and points
 * as they were. A return to which something has happened since stays as it is.
 */
export function openSettledAgain(contents: Contents, key: string, action: RoundAction): BookLines {
  const { round } = action;
  const log = readLog(contents, round.timeZone);
  const settling = log.findLast((entry) => entry.key === key && settlingActions.has(entry.action));
  if (settling === undefined || settling.actionId === '') return nothing;
  const settled = log.find(({ actionId }) => actionId === settlingIdOf(settling.actionId));
  if (settled === undefined) return nothing;
  const table = openTable(contents, receiptTable);
  const rows = table.content.rows.filter((row) => foldName(table.text(row, 'key')) === settled.key);
  const isSettled = (row: readonly CellValue[]) => table.text(row, 'remark') === settledWords;
  const newest = rows.at(-1);
  const before = rows.findLast((row) => !isSettled(row));
  if (newest === undefined || before === undefined || !isSettled(newest)) return nothing;
  return {
    receipts: [receiptLike(contents, before, handled(action))],
    log: [
      {
        ...action,
        actionId: settlingIdOf(action.actionId),
        action: logActions.openAgain,
        subject: settled.subject,
        before: settled.after,
        after: table.text(before, 'state'),
        reason: null,
        key: settled.key,
      },
    ],
  };
}

const settlingActions: ReadonlySet<string> = new Set([
  logActions.import,
  logActions.draftOpened,
  logActions.textCopied,
]);

/** The log tells the line of the settled form from that of the form that settled it. */
function settlingIdOf(actionId: string): string {
  return `${actionId}-besvaret`;
}
