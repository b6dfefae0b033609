import { review } from '../review';
import type { Round } from '../round';
import type { Ledger } from '../workbook/ledger';
import type { Checked } from './checked';
import { readFile, type ReadFile, type ReadingOptions } from './read-file';

/** What a review needs beside the form itself. */
export interface CheckContext {
  readonly round: Round;
  readonly ledger: Ledger;
  /** Time of receipt, ISO 8601 with offset, where the file itself is no mail; null leaves the deadline unjudged. */
  readonly received: string | null;
  /** Sender of the mail the file came with, where the file itself is no mail. */
  readonly sender: string | null;
  /** Keys of earlier versions that this form would replace. */
  readonly replaces: readonly string[];
}

/** Reviews what was read. Pure and quick: it runs again whenever the workbook has moved, without reading the file anew. */
export function reviewFile(file: ReadFile, context: CheckContext): Checked {
  const { key, name, inside, format, mail, reading } = file;
  if (reading.kind !== 'form') return { key, name, inside, format, mail, outcome: reading };
  const subject = {
    nomination: reading.nomination,
    round: context.round,
    ledger: context.ledger,
    received: file.mail?.received ?? context.received,
    sender: file.mail?.fromAddress ?? context.sender,
    replaces: context.replaces,
  };
  return { key, name, inside, format, mail, outcome: { ...reading, review: review(subject) } };
}

/** The whole way from bytes to findings, in this thread. The pane and the command line read in a worker instead. */
export async function checkFile(
  bytes: Uint8Array,
  name: string,
  context: CheckContext,
  options: ReadingOptions = {},
): Promise<readonly Checked[]> {
  const files = await readFile(bytes, name, context.round, options);
  return files.map((file) => reviewFile(file, context));
}
