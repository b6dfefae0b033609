/** A call as a fault script sees it. Those inside a `$batch` come by themselves, after the batch that carries them. */
interface FaultRequest {
  readonly method: string;
  /** Below "/v1.0", decoded: "/drives/d/items/i/workbook/tables/Log/rows". */
  readonly path: string;
  readonly inBatch: boolean;
  readonly body: unknown;
  /** The address under which the caller reaches the server, ending in "/v1.0": tells callers apart. */
  readonly base: string;
}

/** What goes wrong with a call. */
export type Fault =
  /** An error answer; `applied` says whether the work was done all the same. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly code: string;
      readonly innerCode?: string;
      /** Seconds. */
      readonly retryAfter?: number;
      readonly applied: boolean;
    }
  /** The connection breaks before or after the work is done. */
  | { readonly kind: 'cut'; readonly applied: boolean }
  /** The session is forgotten before the call is looked at. */
  | { readonly kind: 'session-gone' }
  /** A reading call sees the workbook as it was before the last change. */
  | { readonly kind: 'stale' }
  /** A change is answered as done and shown to its own session, but nobody else ever sees it. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** 202 and an operation that runs for some questions, then succeeds or fails. */
  | { readonly kind: 'long-operation'; readonly polls: number; readonly fails: boolean };

/** Asked for every call with a number that counts from 0; null lets it pass. */
export type FaultScript = (request: FaultRequest, n: number) => Fault | null;

/** The connection broke; over http the host must close the socket without an answer. */
export class ConnectionCut extends TypeError {
  constructor() {
    super('fetch failed');
    this.name = 'ConnectionCut';
  }
}
