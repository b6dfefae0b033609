import type { Round } from '../../round';
import type { ReadFile } from '../read-file';

/** What is asked of a reading worker, in the browser and in Node alike. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  /**
   * Null means that of the request before, which the worker has kept: a round that is sent anew is another object there,
   * for which its labels would be prepared anew, and that takes longer than reading a form.
   */
  readonly round: Round | null;
}

export type ReadAnswer =
  | { readonly kind: 'read'; readonly files: readonly ReadFile[] }
  /** A fault in our own code: the file is reported as damaged, the pane goes on. */
  | { readonly kind: 'failed'; readonly detail: string };

/** After so many milliseconds the readers stop by themselves, and what was read until then is kept. */
export const patience = { opening: 3500, reading: 5500 };

/** After so many milliseconds the thread is ended, whatever it is doing: with its start it stays within ten seconds. */
export const readingTime = 7000;
