import type { Fault, FaultScript } from '../../src/sandbox/workbook-server';

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

const kinds: readonly Fault[] = [
  answer(429, 'tooManyRequests', 'tooManyRequestsUncategorized', false, 1),
  answer(429, 'EditModeCannotAcquireLockTooManyRequests', 'tooManyRequestsUncategorized', false),
  answer(503, 'serviceNotAvailable', 'serviceUnavailableUncategorized', false),
  answer(504, 'MaxRequestDurationExceeded', 'gatewayTimeoutUncategorized', true),
  answer(504, 'MaxRequestDurationExceeded', 'gatewayTimeoutUncategorized', false),
  answer(409, 'EditModeCannotAcquireLock', 'accessConflict', false),
  answer(423, 'notAllowed', 'resourceLocked', false),
  { kind: 'cut', applied: false },
  { kind: 'cut', applied: true },
  { kind: 'session-gone' },
  { kind: 'stale' },
  { kind: 'lost' },
  { kind: 'slow', milliseconds: 700 },
];

/** A fault on a share of all calls, by a seed, until it is stopped. */
export function soakFaults(
  share: number,
  seed: number,
): { script: FaultScript; count: () => number; stop: () => void } {
  let state = seed;
  let count = 0;
  let isOn = true;
  // A linear congruential generator (Numerical Recipes): the same seed gives the same faults for the same calls.
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    script: () => {
      if (!isOn || random() >= share) return null;
      count += 1;
      return kinds[Math.floor(random() * kinds.length)] ?? null;
    },
    count: () => count,
    stop: () => (isOn = false),
  };
}
