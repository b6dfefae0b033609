import type { FaultScript } from '../../src/sandbox/workbook-server';
import { graphFaults } from '../faults/graph-faults';

const kinds = graphFaults({ retryAfter: 1, slow: 700 });

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
