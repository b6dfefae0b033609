import type { Verdict } from './judge';

/** What the watching thread and the fuzzing thread share. */
export interface Board {
  readonly seed: number;
  readonly milliseconds: number;
  /** The bytes being tried. */
  readonly input: SharedArrayBuffer;
  /** Their length, and how many inputs were begun. */
  readonly state: SharedArrayBuffer;
}

/** What the fuzzing thread tells of each input. */
export interface Progress extends Verdict {
  readonly executions: number;
  readonly reached: number;
  readonly kept: number;
  /** The bytes of one that failed. */
  readonly input: Uint8Array | null;
}
