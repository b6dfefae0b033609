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
export async function interleaved(
  contenders: readonly Contender[],
  { turns = 61, warmup = 20 } = {},
): Promise<readonly Timing[]> {
  const samples = contenders.map(() => [] as number[]);
  for (let turn = 0; turn < warmup + turns; turn += 1) {
    for (const [index, contender] of contenders.entries()) {
      const start = performance.now();
      await contender.run();
      const took = performance.now() - start;
      if (turn >= warmup) samples[index]?.push(took);
    }
  }
  return contenders.map(({ name }, index) => ({
    name,
    median: median(samples[index] ?? []),
    least: Math.min(...(samples[index] ?? [0])),
  }));
}

/** The middle value; 0 for none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that so great a part of the others lies below: 0 is the least, 0.25 the first quartile, 1 the most; 0 for none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
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
