import type { Round } from '../../round';
import { logTable } from '../layout';
import type { WorkbookTables } from '../tables';
import { addLines } from './books';
import { readLog } from './log';
import { logActions } from './log-actions';
import type { Action } from './request';

/** A reminder that was opened as a draft, or copied. */
export interface ReminderRecord extends Action {
  readonly round: Round;
  /** Whom it went to: a cluster's name, or the title of a returned form. */
  readonly subject: string;
  /** Of the returned form, or what stands for the cluster; the last contact is found by it. */
  readonly key: string;
}

/** Keeps in the log that a reminder was opened; never that it was sent. False if the line could not be written. */
export async function recordReminder(tables: WorkbookTables, record: ReminderRecord): Promise<boolean> {
  const contents = await tables.read([logTable.name]);
  const line = { ...record, action: logActions.reminder, before: '', after: '' };
  return addLines(tables, contents, record.round.timeZone, [], [line]);
}

/** When each was last reminded, ISO 8601, by the record's key. */
export async function lastReminders(
  tables: WorkbookTables,
  timeZone: string,
): Promise<ReadonlyMap<string, string>> {
  const log = readLog(await tables.read([logTable.name]), timeZone);
  return new Map(
    log.flatMap(({ action, key, at }) => (action === logActions.reminder && at !== null ? [[key, at]] : [])),
  );
}
