import fc from 'fast-check';
import { evening } from './deeds';
import { goodParts, runEvening, type Counts, type Parts } from './run';
import { emptyBook } from './world';

export interface Verdict extends Counts {
  /** The runs that went wrong first, as fast-check prints them; they come again with the same seed. */
  readonly failures: readonly string[];
}

const failuresKept = 3;

/** Whether nothing was lost, doubled or left open. */
export function isClean({ lost, doubled, unknown }: Counts): boolean {
  return lost === 0 && doubled === 0 && unknown === 0;
}

/** Plays evenings by a seed and adds up what they came to; a bad one does not stop those after it. */
export async function manyRuns(
  { runs, seed }: { readonly runs: number; readonly seed: number },
  parts: Parts = goodParts,
  onProgress: (done: number) => void = () => undefined,
): Promise<Verdict> {
  const book = await emptyBook();
  const failures: string[] = [];
  const total = { runs: 0, lost: 0, doubled: 0, unknown: 0 };
  const property = fc.asyncProperty(fc.scheduler(), evening, async (scheduler, work) => {
    const counts = await runEvening(book, work, scheduler, parts);
    total.runs += 1;
    total.lost += counts.lost;
    total.doubled += counts.doubled;
    total.unknown += counts.unknown;
    if (!isClean(counts) && failures.length < failuresKept)
      failures.push(
        `run ${total.runs}: ${JSON.stringify(counts)}\n${fc.stringify(work)}\n${fc.stringify(scheduler)}`,
      );
    onProgress(total.runs);
  });
  await fc.assert(property, { numRuns: runs, seed });
  return { ...total, failures };
}
