import type { HostCallback } from './host';
import { OutlookError, type OutlookFailure } from './mailbox';

export interface CallLimits {
  /** Milliseconds until Outlook is taken to have nothing to say; it may stay silent for ever. */
  readonly timeout: number;
  /** Gives the call up at once, because the selection has left the mail. */
  readonly signal?: AbortSignal;
}

/**
 * The one way from an Office call with a callback to a promise. Rejects with `OutlookError` and nothing else, whether
 * the call throws, answers with a failure, never answers or is given up; an answer that comes later is dropped.
 */
export function officeCall<Value>(
  start: (callback: HostCallback<Value>) => void,
  { timeout, signal }: CallLimits,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail('timed-out', `${timeout} ms`), timeout);
    const giveUp = () => fail('selection-moved', 'given up');

    function finish(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
    }
    function fail(failure: OutlookFailure, detail: string): void {
      finish();
      reject(new OutlookError(failure, detail));
    }

    if (signal?.aborted) return giveUp();
    signal?.addEventListener('abort', giveUp);
    try {
      start(({ status, value, error }) => {
        if (status === 'succeeded') {
          finish();
          resolve(value);
        } else {
          fail(failureOfCode(error?.code), `${error?.code ?? '?'} ${error?.name ?? ''}`.trim());
        }
      });
    } catch (cause) {
      const thrown = thrownByOffice(cause);
      fail(thrown.failure, thrown.detail);
    }
  });
}

/** What an exception of Office.js means: it throws what it finds wrong before it asks Outlook. */
export function thrownByOffice(cause: unknown): OutlookError {
  if (cause instanceof OutlookError) return cause;
  if (!(cause instanceof Error)) return new OutlookError('failed', 'threw');
  const code = 'code' in cause && typeof cause.code === 'number' ? cause.code : undefined;
  // The message may quote what it was called with, so only the error's name goes on.
  return new OutlookError(failureOfCode(code), `threw ${code ?? cause.name}`);
}

/** Office's error codes by what they mean for us; the numbers are those of Office.js. */
const failures: ReadonlyMap<number, OutlookFailure> = new Map([
  [5000, 'unsupported'],
  [7000, 'permission'],
  [9000, 'too-large'],
  [9003, 'attachment-unavailable'],
  [9017, 'permission'],
  [9030, 'selection-moved'],
  [9038, 'permission'],
  [9043, 'unsupported'],
  [9044, 'category-missing'],
  [9049, 'selection-moved'],
  [9055, 'unsupported'],
]);

function failureOfCode(code: number | undefined): OutlookFailure {
  return (code === undefined ? undefined : failures.get(code)) ?? 'failed';
}
