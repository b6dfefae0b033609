import { parentPort, workerData } from 'node:worker_threads';
import { seeded } from '../../test/form/open/mutate';
import { firstInputs, longestInput } from './corpus';
import { startCoverage } from './coverage';
import { judge } from './judge';
import { mutate } from './mutate';
import type { Board, Progress } from './board';

/** Beyond this many the oldest of what was found goes: the newest reach the deepest. */
const MOST_FOUND = 4000;

/**
 * The fuzzing thread: changes an input, leads it through, and keeps it where it reached code that none before it had. What
 * is being tried stands on the board, so that the thread that watches can save it when this one hangs or dies.
 */
export async function fuzz(): Promise<void> {
  const board = workerData as Board;
  const current = new Uint8Array(board.input);
  const state = new Int32Array(board.state);
  const random = seeded(board.seed);
  const pick = (inputs: readonly Uint8Array[]) =>
    inputs[Math.floor(random() * inputs.length)] ?? new Uint8Array();
  const coverage = startCoverage('run/scripts-fuzz');
  const first = firstInputs();
  const found: Uint8Array[] = [];
  let executions = 0;

  const run = async (bytes: Uint8Array): Promise<void> => {
    current.set(bytes);
    Atomics.store(state, 0, bytes.length);
    Atomics.add(state, 1, 1);
    coverage.begin();
    const verdict = await judge(bytes);
    executions += 1;
    const isNew = coverage.newlyReached() > 0;
    if (isNew) found.push(bytes);
    if (found.length > MOST_FOUND) found.shift();
    const progress: Progress = {
      ...verdict,
      executions,
      reached: coverage.reached,
      kept: found.length,
      input: verdict.failure === null ? null : bytes,
    };
    parentPort?.postMessage(progress);
  };

  for (const bytes of first) await run(bytes);
  const end = Date.now() + board.milliseconds;
  while (Date.now() < end) {
    // Half of the time from what was found last: that is where new code was reached.
    const recent = random() < 0.5 ? found.slice(-50) : found;
    const changed = mutate(pick(recent.length > 0 ? recent : first), pick(first), random);
    if (changed.length <= longestInput) await run(changed);
  }
}
