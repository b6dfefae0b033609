import { Refused } from './refused';

/** What one file handed in may cost, with all that is inside it. */
export interface Limits {
  /** Size of a file, in bytes, before anything is unpacked; also the sum of all attachments unpacked from it. */
  readonly bytes: number;
  /** Entries in one zip. */
  readonly entries: number;
  /** Bytes kept in memory after inflating, all parts together. */
  readonly inflatedBytes: number;
  /** Bytes of one part that is kept in memory. */
  readonly partBytes: number;
  /** Bytes of sheets that are only looked through and never kept, all sheets together. */
  readonly streamedBytes: number;
  /** Cells with text in one document; what comes after is left out with a note. */
  readonly cells: number;
  /** Elements inside one another in an XML part. */
  readonly depth: number;
  /** Mails and archives inside one another. */
  readonly nesting: number;
  /** Files taken out of mails and archives. */
  readonly files: number;
  /** Asked now and then while reading; true ends it with `file.too-slow`. The caller brings the clock. */
  readonly shouldStop?: () => boolean;
}

const MEGABYTE = 1024 * 1024;

export const defaultLimits: Limits = {
  bytes: 25 * MEGABYTE,
  entries: 2000,
  inflatedBytes: 64 * MEGABYTE,
  partBytes: 48 * MEGABYTE,
  streamedBytes: 192 * MEGABYTE,
  cells: 200_000,
  depth: 200,
  nesting: 5,
  files: 200,
};

/** What has been spent so far of the limits, over everything unpacked from one file handed in. */
export interface Budget {
  readonly limits: Limits;
  inflated: number;
  streamed: number;
  unpacked: number;
  files: number;
  steps: number;
}

export function openBudget(limits: Limits): Budget {
  return { limits, inflated: 0, streamed: 0, unpacked: 0, files: 0, steps: 0 };
}

/** How many small steps (cells, tags) lie between two looks at the caller's clock. */
const STEPS_BETWEEN_LOOKS = 4096;

/** Counts one small step of work. Throws `file.too-slow` when the caller wants it ended. */
export function step(budget: Budget): void {
  budget.steps += 1;
  if (budget.steps % STEPS_BETWEEN_LOOKS === 0) checkTime(budget);
}

/** To be called between large pieces of work. Throws `file.too-slow` when the caller wants it ended. */
export function checkTime(budget: Budget): void {
  if (budget.limits.shouldStop?.() === true) throw new Refused('file.too-slow');
}
