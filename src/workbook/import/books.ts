import { logTable, receiptTable } from '../layout';
import type { CellValue, TableContent, WorkbookTables } from '../tables';
import type { Decided } from './form-rows';
import { type LogLine, logRow, readLog } from './log';
import { logActions } from './log-actions';
import { seatsOf } from './place';
import { receiptRow } from './receipts';
import type { ImportRequest } from './request';
import { settleReturn } from './settled-return';
import { statusName } from './status-codes';
import { isUnknownOutcome, isWorkbookFailure } from './unknown-outcome';

/** Adds an import's lines to Indmeldinger and Log; false if they could not be written. */
export function keepBooks(
  tables: WorkbookTables,
  contents: ReadonlyMap<string, TableContent>,
  request: ImportRequest,
  decided: Decided,
): Promise<boolean> {
  const { round, key, nomination } = request;
  const cluster = round.clusters.find(({ code }) => code === decided.cluster)?.name ?? '';
  const receipt = receiptRow(contents, {
    ...request,
    region: round.regions.find(({ code }) => code === decided.region)?.name ?? '',
    cluster,
    asks: seatsOf({ nomination, round }),
    title: nomination.answers.title.text,
    state: decided.status,
    replyBy: null,
  });
  const summary = importSummary(request, cluster);
  const settled = settleReturn(contents, request.settles ?? null, request);
  const line = {
    ...request,
    action: logActions.import,
    subject: decided.number,
    before: '',
    after: decided.status,
    reason: request.reason === null ? summary : `${summary}. ${request.reason}`,
    key,
  };
  const plan =
    request.planned === undefined
      ? []
      : [
          {
            ...line,
            action: logActions.plan,
            after: statusName(round, request.planned),
            reason: request.reason,
          },
        ];
  return addLines(
    tables,
    contents,
    round.timeZone,
    [receipt, ...settled.receipts],
    [line, ...plan, ...settled.log],
  );
}

/**
 * Adds lines to Indmeldinger and Log; false if they could not be written. What they tell of has happened by now, so a
 * failure here must not look like a failure of that. A line sent twice is recognised by its action id: one repeat is harmless.
 */
export async function addLines(
  tables: WorkbookTables,
  contents: ReadonlyMap<string, TableContent>,
  timeZone: string,
  receipts: readonly (readonly CellValue[])[],
  lines: readonly LogLine[],
): Promise<boolean> {
  const parts = [
    ...(receipts.length === 0 ? [] : [{ table: receiptTable.name, rows: receipts }]),
    { table: logTable.name, rows: lines.map((line) => logRow(contents, timeZone, line)) },
  ];
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      await tables.appendEach(parts);
      return true;
    } catch (error) {
      if (!isWorkbookFailure(error)) throw error;
      if (!isUnknownOutcome(error)) return false;
    }
  }
  return false;
}

/** Whether the line stands in the log that was read; an answer of "done" is not yet a proof. */
export function isLogged(
  contents: ReadonlyMap<string, TableContent>,
  { actionId, key }: Pick<LogLine, 'actionId' | 'key'>,
): boolean {
  return readLog(contents, 'UTC').some((entry) => entry.actionId === actionId && entry.key === key);
}

/**
 * Adds lines by `add` and looks that they stand, at most twice. False if they could not be written or seen: the caller's
 * deed is done by then, so the failure of a look is an answer here and no error.
 */
export async function ensureLogged(
  tables: WorkbookTables,
  line: Pick<LogLine, 'actionId' | 'key'>,
  add: () => Promise<boolean>,
): Promise<boolean> {
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    if (!(await add())) return false;
    try {
      if (isLogged(await tables.read([logTable.name]), line)) return true;
    } catch (error) {
      if (!isWorkbookFailure(error)) throw error;
      return false;
    }
  }
  return false;
}

function importSummary(request: ImportRequest, cluster: string): string {
  const { seats } = seatsOf(request);
  return [`${seats} ${seats === 1 ? 'plads' : 'pladser'}`, cluster].filter((part) => part !== '').join(', ');
}
