import { operationAnswer } from './answers';
import { errorOfAnswer, errorOfShape, errorWithoutAnswer, type Effect } from './classify';
import type { GraphConnection } from './connection';
import { exchange, parseAnswer, type GraphAnswer } from './exchange';
import { untilItSucceeds } from './retry';

const firstPause = 1_000;
const longestPause = 30_000;
/** About four minutes of questions, the time that Graph keeps an operation. */
const questions = 12;

/**
 * Follows an operation that was answered with 202 to its end.
 * @returns the address of its result
 * @throws WorkbookError when it failed or does not end; whether a change was made is unknown then
 */
export async function followOperation(
  connection: GraphConnection,
  answer: GraphAnswer,
  sessionId: string | null,
  effect: Effect,
): Promise<string> {
  const location = answer.header('location');
  if (location === null) throw errorOfShape(answer.status, effect, 'The answer names no operation.');
  const headers: Record<string, string> = sessionId === null ? {} : { 'workbook-session-id': sessionId };
  for (let question = 0; question < questions; question += 1) {
    await connection.sleep(Math.min(longestPause, firstPause * 2 ** question));
    const told = await askOnce(connection, location, headers, effect);
    if (told.status === 'succeeded') return told.resourceLocation ?? '';
    if (told.status === 'failed') {
      // A failed operation is answered with 200; its error stands inside.
      throw errorOfAnswer({ status: 500, body: { error: told.error }, header: () => null }, effect);
    }
  }
  throw errorWithoutAnswer('timed-out', effect, 'The operation did not end.');
}

async function askOnce(
  connection: GraphConnection,
  path: string,
  headers: Readonly<Record<string, string>>,
  effect: Effect,
): Promise<ReturnType<typeof parseOperation>> {
  try {
    const call = { method: 'GET', path, effect: 'read', headers } as const;
    return parseOperation(await untilItSucceeds(connection, () => exchange(connection, call)));
  } catch (cause) {
    // What became of the change cannot be asked any more.
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw effect === 'write' ? errorWithoutAnswer('timed-out', effect, detail, cause) : cause;
  }
}

function parseOperation(answer: GraphAnswer) {
  return parseAnswer(operationAnswer, answer, 'read');
}
