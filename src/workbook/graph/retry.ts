import { errorWithoutAnswer } from './classify';
import type { GraphConnection } from './connection';
import { WorkbookError, type WorkbookTrouble } from './workbook-error';

const attempts = 4;
/** Longer than this a person should decide whether to wait. */
const longestWait = 120;

/** Seconds before the second attempt, doubled before each further one; Graph's guide for 429, a moment for anything else. */
const firstPauses: Readonly<Partial<Record<WorkbookTrouble, number>>> = { throttled: 5, locked: 2 };

/** Failures that time heals, a lock that somebody else lets go of among them; a refusal or a missing table stay as they are. */
function healsByWaiting(error: WorkbookError): boolean {
  if (error.status === 501 || error.kind === 'unusable') return false;
  return (
    error.kind === 'offline' ||
    error.kind === 'locked' ||
    error.kind === 'throttled' ||
    error.kind === 'timed-out' ||
    (error.status !== null && error.status >= 500)
  );
}

/** Whether somebody else's lock refused a change, so that nothing was written and it may be sent again. */
export function refusedByLock(error: WorkbookError): boolean {
  return error.kind === 'locked' && error.outcome === 'not-applied';
}

/**
 * Makes a call that changes nothing until it succeeds or has failed four times, with growing pauses between.
 * `Retry-After` is kept to; where a throttled answer has none, the pauses are those that Graph's guide suggests.
 * A call that changes something may come here too, if `heals` lets only what was surely not done be sent again.
 */
export async function untilItSucceeds<Value>(
  connection: GraphConnection,
  action: () => Promise<Value>,
  heals: (error: WorkbookError) => boolean = healsByWaiting,
): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await action();
    } catch (cause) {
      if (!(cause instanceof WorkbookError) || !heals(cause) || attempt >= attempts) throw cause;
      if (connection.signal?.aborted === true || (cause.retryAfter ?? 0) > longestWait) throw cause;
      await pauseAfter(connection, cause, attempt);
    }
  }
}

/** Waits as long as the failure asks for, or by the number of attempts; jitter keeps several people apart. */
async function pauseAfter(connection: GraphConnection, error: WorkbookError, attempt: number): Promise<void> {
  const first = firstPauses[error.kind] ?? 1;
  const seconds = error.retryAfter ?? first * 2 ** (attempt - 1);
  const jitter = connection.random() * Math.max(1, seconds / 2);
  await connection.sleep((seconds + jitter) * 1000);
  if (connection.signal?.aborted === true) throw errorWithoutAnswer('timed-out', 'read', 'Given up.');
}
