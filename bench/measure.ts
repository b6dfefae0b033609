/** One thing to time: run once per turn, its result ignored. */
export interface Contender {
  readonly name: string;
  run(): unknown;
}

export interface Timing {
  readonly name: string;
  /** Median of the turns, in milliseconds. */
  readonly median: number;
  /** The shortest turn, in milliseconds: what a machine with other work to do still says truly. */
  readonly least: number;
}

/**
 * Times the contenders in turn, A B C A B C …, so that a machine that slows down slows all of them alike; medians of
 * `turns` after `warmup` turns that do not count. Only ratios between contenders of one call mean anything.
 */
export function interleaved(
  contenders: readonly Contender[],
  options: { turns?: number; warmup?: number } = {},
): Promise<readonly Timing[]> {
  return interleavedOver([contenders], options);
}

/**
 * The same over several tasks, each given by its contenders in the same order: A B C of the first task, A B C of the
 * second …; a turn goes once through all of them, and what a contender took is summed over the turn.
 */
export async function interleavedOver(
  tasks: readonly (readonly Contender[])[],
  { turns = 61, warmup = 20 } = {},
): Promise<readonly Timing[]> {
  const names = (tasks[0] ?? []).map(({ name }) => name);
  const samples = names.map(() => [] as number[]);
  for (let turn = 0; turn < warmup + turns; turn += 1) {
    const sums = names.map(() => 0);
    for (const contenders of tasks) {
      for (const [index, contender] of contenders.entries()) {
        const start = performance.now();
        await contender.run();
        sums[index] = (sums[index] ?? 0) + performance.now() - start;
      }
    }
    if (turn >= warmup) sums.forEach((took, index) => samples[index]?.push(took));
  }
  return names.map((name, index) => ({
    name,
    median: median(samples[index] ?? []),
    least: Math.min(...(samples[index] ?? [0])),
  }));
}

/** The middle value; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** One figure of the bench with what it should be at most (or at least). */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target: { readonly atMost: number } | { readonly atLeast: number } | null;
  /** What the figure was measured against, or on. */
  readonly note: string;
}

/** Whether a figure keeps its target; true where it has none. */
export function keeps({ value, target }: Figure): boolean {
  if (target === null) return true;
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
}
