/**
 * Leads damaged files through the readers, guided by which of our code they reach, and saves each that crashes, hangs, takes
 * too much or ends without a reason. `npm run -s fuzz -- --minutes 10 --seed 1`; exit code 1 where anything failed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, Worker } from 'node:worker_threads';
import type { Board, Progress } from './fuzz/board';
import { longestInput } from './fuzz/corpus';
import { mostMilliseconds } from './fuzz/judge';
import { fuzz } from './fuzz/loop';

const KEPT = '.sandbox/fuzz';

async function watch(): Promise<void> {
  const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
  const minutes = Number(values.minutes ?? 1);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  if (!(minutes > 0) || !Number.isInteger(seed))
    throw new Error('--minutes takes a number above 0, --seed a whole number');
  process.stdout.write(`seed ${seed}, ${minutes} min\n`);

  const end = Date.now() + minutes * 60_000;
  const outcomes = new Map<string, number>();
  const most = { milliseconds: 0, megabytes: 0 };
  let [executions, reached, kept, failures] = [0, 0, 0, 0];
  const fail = (what: string, bytes: Uint8Array) => {
    failures += 1;
    mkdirSync(KEPT, { recursive: true });
    const path = join(KEPT, `${seed}-${failures}.bin`);
    writeFileSync(path, bytes);
    process.stdout.write(`FAILED ${what.split('\n').slice(0, 3).join(' ')}\n  kept as ${path}\n`);
  };
  let before = -1;
  // A thread that hangs or dies is replaced by one with the next seed until the time is up; one that never began is not.
  for (let round = 0; Date.now() < end && executions > before; round += 1) {
    const begun = executions;
    before = begun;
    await runThread(seed + round, end - Date.now(), fail, (progress) => {
      executions = begun + progress.executions;
      reached = Math.max(reached, progress.reached);
      kept = progress.kept;
      most.milliseconds = Math.max(most.milliseconds, progress.milliseconds);
      most.megabytes = Math.max(most.megabytes, progress.megabytes);
      outcomes.set(progress.outcome, (outcomes.get(progress.outcome) ?? 0) + 1);
      if (progress.failure !== null && progress.input !== null) fail(progress.failure, progress.input);
    });
  }
  process.stdout.write(
    `${executions} executions, ${reached} edges covered, ${kept} inputs kept, ` +
      `worst ${most.milliseconds.toFixed(0)} ms and ${most.megabytes.toFixed(0)} MB, ${failures} failures\n`,
  );
  for (const [outcome, count] of [...outcomes].sort())
    process.stdout.write(`${String(count).padStart(8)} ${outcome}\n`);
  process.exitCode = failures > 0 ? 1 : 0;
}

/** Runs one fuzzing thread until its time is up, it dies, or an input overruns. */
function runThread(
  seed: number,
  milliseconds: number,
  fail: (what: string, bytes: Uint8Array) => void,
  hear: (progress: Progress) => void,
): Promise<void> {
  const board: Board = {
    seed,
    milliseconds,
    input: new SharedArrayBuffer(longestInput),
    state: new SharedArrayBuffer(8),
  };
  const state = new Int32Array(board.state);
  const current = () => Uint8Array.from(new Uint8Array(board.input).subarray(0, Atomics.load(state, 0)));
  const worker = new Worker(__filename, { workerData: board });
  return new Promise((resolve) => {
    let begun = { count: -1, at: Date.now() };
    const watcher = setInterval(() => {
      const count = Atomics.load(state, 1);
      if (count !== begun.count) begun = { count, at: Date.now() };
      else if (Date.now() - begun.at > 2 * mostMilliseconds) {
        fail('an input hangs', current());
        void worker.terminate();
      }
    }, 1000);
    worker.on('message', hear);
    worker.on('error', (cause) => fail(`the thread died: ${cause.message}`, current()));
    worker.on('exit', () => {
      clearInterval(watcher);
      resolve();
    });
  });
}

void (isMainThread ? watch() : fuzz());
