import { logTable } from '../layout';
import { momentOf, serialOf } from '../moments';
import { foldName, isBlank, openTable } from '../open-table';
import type { CellValue, TableContent } from '../tables';
import { inertCode, inertText } from './inert-text';
import type { Action } from './request';
import { tableRow } from './table-row';

export interface LogEntry {
  /** ISO 8601; null if the row has none. */
  readonly at: string | null;
  readonly who: string;
  readonly action: string;
  /** What it was done to: an initiative's number, a cluster. */
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly key: string;
  readonly actionId: string;
}

/** The log in order; a line that was written twice under one action id stands once. Throws `LayoutError`. */
export function readLog(contents: ReadonlyMap<string, TableContent>, timeZone: string): readonly LogEntry[] {
  const table = openTable(contents, logTable);
  const seen = new Set<string>();
  return table.content.rows.flatMap((row): LogEntry[] => {
    if (isBlank(row)) return [];
    const text = (key: Parameters<typeof table.text>[1]) => table.text(row, key);
    const actionId = text('actionId');
    const line = `${actionId}|${text('action')}|${text('key')}`;
    if (actionId !== '' && seen.has(line)) return [];
    seen.add(line);
    const at = table.number(row, 'at');
    return [
      {
        at: at === null ? null : momentOf(at, timeZone),
        who: text('who'),
        action: text('action'),
        subject: text('subject'),
        before: text('before'),
        after: text('after'),
        reason: text('reason'),
        key: foldName(text('key')),
        actionId,
      },
    ];
  });
}

export interface LogLine extends Action {
  readonly action: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  readonly key: string;
}

/** A line for the table Log, in the order of its columns now. */
export function logRow(
  contents: ReadonlyMap<string, TableContent>,
  timeZone: string,
  line: LogLine,
): readonly CellValue[] {
  return tableRow(logTable, openTable(contents, logTable), {
    at: serialOf(line.now, timeZone),
    who: inertText(line.who),
    action: inertText(line.action),
    subject: inertText(line.subject),
    before: inertText(line.before),
    after: inertText(line.after),
    reason: inertText(line.reason ?? ''),
    key: inertCode(line.key),
    actionId: inertCode(line.actionId),
  });
}

/** What an initiative's status was before it got the one it has, by the log; null if the log does not say. */
export function statusBefore(
  contents: ReadonlyMap<string, TableContent>,
  timeZone: string,
  key: string,
  statusNow: string,
): string | null {
  const change = readLog(contents, timeZone).findLast(
    (entry) => entry.key === key && foldName(entry.after) === foldName(statusNow),
  );
  return change === undefined || change.before === '' ? null : change.before;
}
