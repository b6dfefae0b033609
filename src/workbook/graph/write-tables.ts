import type { CellValue } from '../tables';
import { batchAnswer, rowAnswer, type BatchItemAnswer } from './answers';
import { errorOfAnswer, errorOfShape } from './classify';
import type { GraphConnection } from './connection';
import { exchange, parseAnswer, type GraphCall } from './exchange';
import { followOperation } from './long-operation';
import type { WorkbookSession } from './session';
import { WorkbookError } from './workbook-error';

export interface RowsOfTable {
  readonly table: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * Makes one call that changes the workbook, once: it is never sent again from here, whatever the answer.
 * After a failure the session is not used any more, as it may show what was never saved.
 */
async function changeOnce(
  connection: GraphConnection,
  session: WorkbookSession,
  call: (sessionId: string) => GraphCall,
): Promise<void> {
  const id = await session.id();
  try {
    const answer = await exchange(connection, call(id));
    session.used();
    if (answer.status === 202) await followOperation(connection, answer, id, 'write');
    else parseAnswer(rowAnswer, answer, 'write');
  } catch (cause) {
    if (cause instanceof WorkbookError && (cause.outcome === 'unknown' || cause.status === null))
      session.drop();
    throw cause;
  }
}

/** Appends rows to a table in one call. */
export async function appendRows(
  connection: GraphConnection,
  workbook: string,
  session: WorkbookSession,
  { table, rows }: RowsOfTable,
): Promise<void> {
  await changeOnce(connection, session, (sessionId) => ({
    method: 'POST',
    path: rowsPath(workbook, table),
    effect: 'write',
    // A slow call then gives an operation to ask about, instead of a 504 that says nothing.
    headers: { 'workbook-session-id': sessionId, Prefer: 'respond-async' },
    body: { index: null, values: rows },
  }));
}

/**
 * Writes cells of one row of a table; the others are sent as null, which leaves them alone. Addressed by the row of the
 * table and not by cells of the sheet, so that rows which somebody puts above the table meanwhile do no harm.
 * @param width number of the table's columns
 */
export async function writeRowCells(
  connection: GraphConnection,
  workbook: string,
  session: WorkbookSession,
  row: { readonly table: string; readonly index: number; readonly width: number },
  cells: readonly { column: number; value: CellValue }[],
): Promise<void> {
  const values: CellValue[] = Array.from({ length: row.width }, () => null);
  for (const cell of cells) values[cell.column] = cell.value;
  await changeOnce(connection, session, (sessionId) => ({
    method: 'PATCH',
    path: `${rowsPath(workbook, row.table)}/itemAt(index=${row.index})`,
    effect: 'write',
    headers: { 'workbook-session-id': sessionId },
    body: { values: [values] },
  }));
}

/**
 * Appends to several tables in one batch, each after the one before it succeeded.
 * @throws WorkbookError of the first that failed; its outcome is unknown where an earlier one was done
 */
export async function appendToEach(
  connection: GraphConnection,
  workbook: string,
  session: WorkbookSession,
  parts: readonly RowsOfTable[],
): Promise<void> {
  const headers = { 'workbook-session-id': await session.id(), 'Content-Type': 'application/json' };
  const requests = parts.map(({ table, rows }, index) => ({
    id: String(index),
    method: 'POST',
    url: rowsPath(workbook, table),
    headers,
    body: { index: null, values: rows },
    ...(index === 0 ? {} : { dependsOn: [String(index - 1)] }),
  }));
  try {
    const answer = await exchange(connection, {
      method: 'POST',
      path: '/$batch',
      effect: 'write',
      body: { requests },
    });
    session.used();
    const { responses } = parseAnswer(batchAnswer, answer, 'write');
    checkEach(requests.map(({ id }) => responses.find((response) => response.id === id)));
  } catch (cause) {
    if (cause instanceof WorkbookError && cause.outcome === 'unknown') session.drop();
    throw cause;
  }
}

function checkEach(answers: readonly (BatchItemAnswer | undefined)[]): void {
  answers.forEach((answer, index) => {
    if (answer === undefined)
      throw errorOfShape(200, 'write', 'The answer to a batch lacks some of its calls.');
    if (answer.status < 400) return;
    const headers = new Headers(answer.headers ?? {});
    const failure = errorOfAnswer(
      { status: answer.status, body: answer.body, header: (name) => headers.get(name) },
      'write',
    );
    throw index === 0 ? failure : new WorkbookError({ ...failure, outcome: 'unknown' }, failure);
  });
}

function rowsPath(workbook: string, table: string): string {
  return `${workbook}/tables/${encodeURIComponent(table)}/rows`;
}
