import type { Round } from '../round';
import type { Receipt, TableContent } from '../workbook';
import type { Ledger } from '../workbook/ledger';

/** What was read of a round's workbook: all that an export is made from. */
export interface ExportReading {
  readonly round: Round;
  readonly ledger: Ledger;
  readonly contents: ReadonlyMap<string, TableContent>;
  readonly receipts: readonly Receipt[];
}

export interface ExportOptions {
  /** The moment it is, for calendars and for the day the list says it was made. */
  readonly now: Date;
  /** Takes those on the waiting list along, marked as such. */
  readonly includeWaiting: boolean;
}

export interface ExportFile {
  /** A file name that every system takes. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How many persons, initiatives or lines stand in it. */
  readonly rows: number;
}

export interface ExportResult {
  readonly files: readonly ExportFile[];
  /** What was left out, and why, in Danish sentences. */
  readonly notes: readonly string[];
}

/** A text as part of a file name: without what some system forbids, and no longer than all take. */
export function fileName(name: string, extension: string): string {
  const safe = name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return `${safe.slice(0, 100).replace(/[. ]+$/, '')}.${extension}`;
}

/** Text as the bytes of a file. */
export function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
