import type { Fault } from '../../src/sandbox/workbook-server';

const answer = (
  status: number,
  code: string,
  innerCode: string,
  applied: boolean,
  retryAfter?: number,
): Fault => ({
  kind: 'answer',
  status,
  code,
  innerCode,
  applied,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

/**
 * Every way in which Graph is known to fail (docs/decisions, graph notes section 1.6), and the connection with it.
 * @param waits seconds that a throttled answer asks to wait, and milliseconds that a slow one takes
 */
export function graphFaults(waits: { readonly retryAfter: number; readonly slow: number }): readonly Fault[] {
  return [
    answer(429, 'tooManyRequests', 'tooManyRequestsUncategorized', false, waits.retryAfter),
    answer(429, 'EditModeCannotAcquireLockTooManyRequests', 'tooManyRequestsUncategorized', false),
    answer(503, 'serviceNotAvailable', 'serviceUnavailableUncategorized', false),
    answer(504, 'MaxRequestDurationExceeded', 'gatewayTimeoutUncategorized', true),
    answer(504, 'MaxRequestDurationExceeded', 'gatewayTimeoutUncategorized', false),
    answer(409, 'EditModeCannotAcquireLock', 'accessConflict', false),
    answer(423, 'notAllowed', 'resourceLocked', false),
    answer(500, 'internalServerError', 'internalServerErrorUncategorized', true),
    { kind: 'cut', applied: false },
    { kind: 'cut', applied: true },
    { kind: 'session-gone' },
    { kind: 'stale' },
    { kind: 'lost' },
    { kind: 'slow', milliseconds: waits.slow },
    { kind: 'long-operation', polls: 2, fails: false },
    { kind: 'long-operation', polls: 1, fails: true },
  ];
}
