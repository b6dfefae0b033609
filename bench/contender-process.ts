import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { contenders, type Contender, type ContenderName } from './contenders';
import type { Block, BlockTimes } from './take-turns';

interface Form {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One contender in a process of its own, for `take-turns.ts`: name and forms as arguments, then one block a message. */
async function main(): Promise<void> {
  const [name, ...paths] = process.argv.slice(2);
  const run = await contenders[name as ContenderName]();
  const forms = await Promise.all(
    paths.map(async (path) => ({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })),
  );
  process.on('message', (block: Block) => {
    void takeBlock(run, forms, block).then((times) => process.send?.(times));
  });
  process.send?.([] satisfies BlockTimes);
}

/** Goes through the forms so many times, or until its time is up; what each took on average. All in processor time. */
async function takeBlock(run: Contender, forms: readonly Form[], block: Block): Promise<BlockTimes> {
  const took = forms.map(() => 0);
  const begun = process.cpuUsage();
  let turns = 0;
  for (; turns < block.turns && (turns === 0 || since(begun) < block.milliseconds); turns += 1) {
    for (const [index, { bytes, name }] of forms.entries()) {
      const before = process.cpuUsage();
      await run(bytes, name);
      took[index] = (took[index] ?? 0) + since(before);
    }
  }
  return took.map((sum) => sum / turns);
}

/** Milliseconds of processor time, of all threads. */
function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

void main();
