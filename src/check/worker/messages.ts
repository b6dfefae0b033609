import type { Round } from '../../round';
import type { ReadFile } from '../read-file';

/** What is asked of a reading worker, in the browser and in Node alike. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly round: Round;
}

export type ReadAnswer =
  | { readonly kind: 'read'; readonly files: readonly ReadFile[] }
  /** A fault in our own code: the file is reported as damaged, the pane goes on. */
  | { readonly kind: 'failed'; readonly detail: string };

/** How long one file may take, in milliseconds, before its reader is stopped. */
export const readingTime = 10_000;
