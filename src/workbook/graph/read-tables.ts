import type { CellValue, TableContent } from '../tables';
import { batchAnswer, rangeAnswer, tablesAnswer, type BatchItemAnswer } from './answers';
import { errorOfAnswer, errorOfShape, isSessionGone } from './classify';
import type { GraphConnection } from './connection';
import { exchange, parseAnswer } from './exchange';
import { untilItSucceeds } from './retry';
import type { WorkbookSession } from './session';
import type { WorkbookError } from './workbook-error';

/** Graph's limit is 20; one call lists the tables. */
const tablesPerBatch = 19;
const listingId = 'tables';

interface TableShape {
  readonly name: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/**
 * Reads tables in as few requests as can be: one up to 19 tables. What failed in a batch is asked for again, the rest
 * is kept.
 * @throws WorkbookError
 */
export async function readTables(
  connection: GraphConnection,
  workbook: string,
  session: WorkbookSession,
  names: readonly string[],
): Promise<ReadonlyMap<string, TableContent>> {
  const contents = new Map<string, TableContent>();
  for (let at = 0; at < names.length; at += tablesPerBatch) {
    const asked = names.slice(at, at + tablesPerBatch);
    const answers = await readAll(connection, workbook, session, asked);
    const listing = parseAnswer(tablesAnswer, answerTo(answers, listingId), 'read').value;
    asked.forEach((name, index) => {
      const shape = listing.find((table) => table.name.toLowerCase() === name.toLowerCase());
      const answer = answerTo(answers, String(index));
      if (shape === undefined || answer.status === 404) return;
      contents.set(name, contentOf(name, shape, parseAnswer(rangeAnswer, answer, 'read').values));
    });
  }
  return contents;
}

async function readAll(
  connection: GraphConnection,
  workbook: string,
  session: WorkbookSession,
  names: readonly string[],
): Promise<ReadonlyMap<string, BatchItemAnswer>> {
  const urls = new Map([
    [listingId, `${workbook}/tables?$select=name,showHeaders,showTotals`],
    ...names.map((name, index): [string, string] => [
      String(index),
      `${workbook}/tables/${encodeURIComponent(name)}/range?$select=values`,
    ]),
  ]);
  const answers = new Map<string, BatchItemAnswer>();
  const askForRest = async (): Promise<void> => {
    const rest = [...urls].filter(([id]) => !answers.has(id));
    if (rest.length === 0) return;
    const headers = { 'workbook-session-id': await session.id() };
    const requests = rest.map(([id, url]) => ({ id, method: 'GET', url, headers }));
    const answer = await exchange(connection, {
      method: 'POST',
      path: '/$batch',
      effect: 'read',
      body: { requests },
    });
    session.used();
    const failures: WorkbookError[] = [];
    for (const item of parseAnswer(batchAnswer, answer, 'read').responses) {
      const failure = item.status < 400 ? null : failureOf(item);
      if (failure === null || (failure.kind === 'not-found' && item.id !== listingId)) {
        answers.set(item.id, item);
      } else {
        failures.push(failure);
      }
    }
    const [failure] = failures;
    if (failure !== undefined) throw failure;
    if (rest.some(([id]) => !answers.has(id))) {
      throw errorOfShape(answer.status, 'read', 'The answer to a batch lacks some of its calls.');
    }
  };
  await untilItSucceeds(connection, async () => {
    try {
      await askForRest();
    } catch (cause) {
      if (!(cause instanceof Error) || !endsSession(cause)) throw cause;
      // A reading call may go on at once in a new session.
      session.drop();
      await askForRest();
    }
  });
  return answers;
}

function failureOf(item: BatchItemAnswer): WorkbookError {
  const headers = new Headers(item.headers ?? {});
  return errorOfAnswer({ ...item, body: item.body, header: (name) => headers.get(name) }, 'read');
}

function endsSession(error: Error): boolean {
  return 'code' in error && isSessionGone(error as WorkbookError);
}

function answerTo(
  answers: ReadonlyMap<string, BatchItemAnswer>,
  id: string,
): BatchItemAnswer & { body: unknown } {
  const answer = answers.get(id);
  if (answer === undefined) throw errorOfShape(200, 'read', `The answer to a batch lacks the call ${id}.`);
  return { ...answer, body: answer.body };
}

/**
 * The rows of a table's range. Blank rows at its end are left off, as a new table always has one; those between stay,
 * so that a row's place in the list is its place in the table.
 */
function contentOf(name: string, shape: TableShape, values: readonly (readonly CellValue[])[]): TableContent {
  const headings = shape.showHeaders ? (values[0] ?? []).map(String) : [];
  const body = values.slice(shape.showHeaders ? 1 : 0, shape.showTotals ? -1 : undefined);
  const last = body.findLastIndex((row) => row.some((cell) => cell !== '' && cell !== null));
  return { name, headings, rows: body.slice(0, last + 1) };
}
