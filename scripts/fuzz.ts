/**
 * Opens thousands of damaged files and stops at the first that throws, takes too long, or lets a reader's own mistake
 * show. Run: `node scripts/run.mjs scripts/fuzz.ts [seconds] [seed]`; the seed is printed, so a run can be had again.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../src/form/open';
import { mutateBytes, mutateEntry, mutateText, seeded } from '../test/form/open/mutate';

const FIXTURES = 'test/fixtures/open';
const KEPT = '.sandbox/fuzz';
const SLOW = 10_000;

async function main(): Promise<void> {
  const seconds = Number(process.argv[2] ?? 60);
  const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
  const random = seeded(seed);
  const files = readdirSync(FIXTURES).filter((name) => !name.endsWith('.py'));
  process.stdout.write(`seed ${String(seed)}, ${String(seconds)} s, ${String(files.length)} files\n`);
  const end = Date.now() + seconds * 1000;
  const outcomes = new Map<string, number>();
  let runs = 0;
  let slowest = 0;
  for (; Date.now() < end; runs += 1) {
    const name = files[Math.floor(random() * files.length)] ?? '';
    const bytes = damage(name, Uint8Array.from(readFileSync(join(FIXTURES, name))), random);
    const begun = performance.now();
    const outcome = await outcomeOf(bytes);
    const took = performance.now() - begun;
    slowest = Math.max(slowest, took);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (took > SLOW || outcome.startsWith('fault')) {
      mkdirSync(KEPT, { recursive: true });
      writeFileSync(join(KEPT, `${String(seed)}-${String(runs)}-${name}`), bytes);
      process.stdout.write(
        `${outcome} after ${took.toFixed(0)} ms: run ${String(runs)} of ${name}, kept in ${KEPT}\n`,
      );
      process.exitCode = 1;
    }
  }
  process.stdout.write(`${String(runs)} runs, slowest ${slowest.toFixed(0)} ms\n`);
  for (const [outcome, count] of [...outcomes].sort())
    process.stdout.write(`${String(count).padStart(7)} ${outcome}\n`);
}

/** One to four changes, in the bytes or in the XML of a part. */
function damage(name: string, bytes: Uint8Array, random: () => number): Uint8Array {
  let damaged = bytes;
  const archive = /\.(?:xlsx|docx|ods|odt)$/.test(name);
  for (let count = 1 + Math.floor(random() * 4); count > 0; count -= 1) {
    if (archive && random() < 0.7) damaged = mutateEntry(bytes, random);
    else if (name.endsWith('.eml') && random() < 0.5) {
      damaged = new TextEncoder().encode(mutateText(new TextDecoder().decode(damaged), random));
    } else damaged = mutateBytes(damaged, random);
  }
  return damaged;
}

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const found = await openFile(bytes, 'file');
    const codes = found.map(({ content }) => {
      if (content.kind === 'document') return 'read';
      return /Error/.test(content.refusal.detail ?? '')
        ? `fault ${content.refusal.detail ?? ''}`
        : content.refusal.code;
    });
    return codes.find((code) => code.startsWith('fault')) ?? codes[0] ?? 'fault nothing found';
  } catch (error) {
    return `fault thrown ${String(error)}`;
  }
}

void main();
