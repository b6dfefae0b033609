/** What kind of trouble it is, as far as a person has to act on it. */
export type WorkbookTrouble =
  | 'offline'
  | 'sign-in'
  | 'forbidden'
  | 'not-found'
  | 'locked'
  | 'conflict'
  | 'throttled'
  | 'too-large'
  | 'unusable'
  | 'timed-out'
  | 'unexpected';

export interface WorkbookErrorFacts {
  readonly kind: WorkbookTrouble;
  /** Whether a change may have been made all the same; a reading call never makes one. */
  readonly outcome: 'not-applied' | 'unknown';
  /** Graph's code, the specific one where there are two; "" where no answer came. */
  readonly code: string;
  /** HTTP status; null where no answer came. */
  readonly status: number | null;
  /** Seconds to wait before the next call; null where the answer named none. */
  readonly retryAfter: number | null;
  /** What the service said, for the details that support asks for; never shown as the message. */
  readonly detail: string;
  /** Identifies the call to Microsoft's support; null where no answer came. */
  readonly requestId: string | null;
}

/** A call on the shared workbook that failed. What happened to a change that it carried is in `outcome`. */
export class WorkbookError extends Error implements WorkbookErrorFacts {
  readonly kind: WorkbookTrouble;
  readonly outcome: 'not-applied' | 'unknown';
  readonly code: string;
  readonly status: number | null;
  readonly retryAfter: number | null;
  readonly detail: string;
  readonly requestId: string | null;

  constructor(facts: WorkbookErrorFacts, cause?: unknown) {
    super(`${facts.kind}: ${facts.detail === '' ? facts.code : facts.detail}`, { cause });
    this.name = 'WorkbookError';
    this.kind = facts.kind;
    this.outcome = facts.outcome;
    this.code = facts.code;
    this.status = facts.status;
    this.retryAfter = facts.retryAfter;
    this.detail = facts.detail;
    this.requestId = facts.requestId;
  }
}
