import { fork, type ChildProcess } from 'node:child_process';
import type { ContenderName } from './contenders';

/** What a contender's process is asked: go through the forms so many times, fewer if that takes more processor time. */
export interface Block {
  readonly turns: number;
  readonly milliseconds: number;
}

/** Milliseconds of processor time that each form took on average over a block, in the order of the forms. */
export type BlockTimes = readonly number[];

/** How a comparison is run; every contender alike. */
export interface Course {
  /** So often through the forms before anything counts, so that the code is compiled. */
  readonly warmup: Block;
  /** Blocks that count, of each contender. */
  readonly blocks: number;
  readonly block: Block;
}

/**
 * One interleaved run: the contenders take turns in blocks, in an order drawn anew for each round of blocks, so that a machine
 * that slows down slows all of them alike. Each has a process of its own: what a library leaves behind, garbage and code
 * compiled for other shapes of objects, falls on nobody but itself. One works at a time. A block begins with one turn that does
 * not count, since the processor has seen other code meanwhile. What counts is the processor time of all the process's threads, its garbage
 * collector's and compiler's too: by the clock, whoever takes longer is also interrupted more often by what else the machine
 * does. Returns the blocks of each contender.
 */
export async function takeTurns<Name extends ContenderName>(
  names: readonly Name[],
  paths: readonly string[],
  { warmup, blocks, block }: Course,
): Promise<Readonly<Record<Name, readonly BlockTimes[]>>> {
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    BlockTimes[]
  >;
  const processes: { name: Name; child: ChildProcess }[] = [];
  try {
    for (const name of names) {
      const child = fork('scripts/run.mjs', ['bench/contender-process.ts', name, ...paths]);
      processes.push({ name, child });
      await answerOf(child);
      await ask(child, warmup);
    }
    for (let round = 0; round < blocks; round += 1) {
      for (const { name, child } of shuffled(processes)) {
        await ask(child, { ...block, turns: 1 });
        results[name].push(await ask(child, block));
      }
    }
  } finally {
    for (const { child } of processes) child.kill();
  }
  return results;
}

function ask(child: ChildProcess, block: Block): Promise<BlockTimes> {
  const answer = answerOf(child);
  child.send(block);
  return answer;
}

function answerOf(child: ChildProcess): Promise<BlockTimes> {
  return new Promise((resolve, reject) => {
    const fail = () => {
      reject(new Error('A contender of the bench ended before its turn was over.'));
    };
    child.once('exit', fail);
    child.once('message', (times) => {
      child.off('exit', fail);
      resolve(times as BlockTimes);
    });
  });
}

function shuffled<Value>(values: readonly Value[]): Value[] {
  return values
    .map((value) => ({ value, at: Math.random() }))
    .sort((left, right) => left.at - right.at)
    .map(({ value }) => value);
}
