import { Refused } from './refused';

/** What one file handed in may cost, with all that is inside it. */
export interface Limits {
  /** Size of a file, in bytes, before anything is unpacked; also the sum of all attachments unpacked from it. */
  readonly bytes: number;
  /** Entries in one zip. */
  readonly entries: number;
  /** Bytes kept in memory after inflating, all parts together. */
  readonly inflatedBytes: number;
  /** Bytes of one part of an Office file that is kept in memory; its XML takes several times as much while it is read. */
  readonly partBytes: number;
  /** Bytes of sheets that are only looked through and never kept, all sheets together. */
  readonly streamedBytes: number;
  /**
   * Cells and lines with text, all documents together; a long text counts as several. What comes after is left out with
   * a note, because a small file can repeat one long text in a hundred thousand cells.
   */
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
  partBytes: 16 * MEGABYTE,
  streamedBytes: 192 * MEGABYTE,
  cells: 100_000,
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
  /** Cells that may still be taken; at or below zero nothing more is. */
  room: number;
}

export function openBudget(limits: Limits): Budget {
  return { limits, inflated: 0, streamed: 0, unpacked: 0, files: 0, steps: 0, room: limits.cells };
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

/** A text counts as one cell more for each of this many characters: 2.4 million of them may be read in all. */
const CHARACTERS_OF_A_CELL = 24;

/** Counts a text against what may be read in all. False where there was no room for it, so that it is left out. */
export function takeText(budget: Budget, text: string): boolean {
  if (budget.room <= 0) return false;
  budget.room -= 1 + Math.floor(text.length / CHARACTERS_OF_A_CELL);
  return true;
}
