import { parseArgs } from 'node:util';
import { isClean, manyRuns } from '../test/faults/many-runs';

/**
 * `npm run -s faults -- --runs N [--seed S]`: evenings of three secretaries who import, undo and replace at once while
 * Graph fails in every way it is known to. Ends with one line of counts, and with 1 if anything but the runs is above 0.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
  const runs = wholeNumber(values.runs ?? '10000', '--runs');
  const seed = wholeNumber(values.seed ?? String(Date.now() % 2 ** 31), '--seed');
  process.stdout.write(`seed ${seed}\n`);
  const started = performance.now();
  const verdict = await manyRuns({ runs, seed }, undefined, (done) => {
    if (done % 500 === 0) process.stdout.write(`${done} runs, ${seconds(started)} s\n`);
  });
  for (const failure of verdict.failures) process.stdout.write(`${failure}\n`);
  process.stdout.write(`${seconds(started)} s\n`);
  const { lost, doubled, unknown } = verdict;
  process.stdout.write(`runs ${verdict.runs}, lost ${lost}, doubled ${doubled}, unknown left ${unknown}\n`);
  process.exitCode = isClean(verdict) ? 0 : 1;
}

function seconds(started: number): number {
  return Math.round((performance.now() - started) / 1000);
}

function wholeNumber(text: string, name: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name} takes a whole number above 0.`);
  return number;
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
  process.exitCode = 1;
});
