import { errorAnswer } from './answers';
import { WorkbookError, type WorkbookErrorFacts, type WorkbookTrouble } from './workbook-error';

/** What a call does on the server: whether it leaves something behind that must not happen twice. */
export type Effect = 'read' | 'write';

/** An answer with an error status. */
export interface FailedAnswer {
  readonly status: number;
  readonly body: unknown;
  header(name: string): string | null;
}

/** Codes by which the workbook's session, not the workbook, is gone. */
export function isSessionGone(error: WorkbookError): boolean {
  return /^invalidSession(?:ReCreatable|NotFound)?$/iu.test(error.code);
}

/**
 * Makes an error of an answer. The second-level code counts before the top-level one and both before the status
 * (learn.microsoft.com/graph/workbook-error-handling); in the wild the specific code may be the top-level one.
 */
export function errorOfAnswer(answer: FailedAnswer, effect: Effect): WorkbookError {
  const parsed = errorAnswer.safeParse(answer.body);
  const top = parsed.success ? parsed.data.error.code : '';
  const inner = parsed.success ? (parsed.data.error.innerError?.code ?? '') : '';
  const { kind, applied } = judge(answer.status, top, inner);
  const facts: WorkbookErrorFacts = {
    kind,
    outcome: effect === 'write' && applied === 'perhaps' ? 'unknown' : 'not-applied',
    code: inner === '' ? top : inner,
    status: answer.status,
    retryAfter: seconds(answer.header('retry-after')),
    detail: parsed.success ? parsed.data.error.message : '',
    requestId: answer.header('request-id'),
  };
  return new WorkbookError(facts);
}

/** Makes an error of a call that got no answer. */
export function errorWithoutAnswer(
  kind: WorkbookTrouble,
  effect: Effect,
  detail: string,
  cause?: unknown,
): WorkbookError {
  const outcome = effect === 'write' ? 'unknown' : 'not-applied';
  return new WorkbookError(
    { kind, outcome, code: '', status: null, retryAfter: null, detail, requestId: null },
    cause,
  );
}

/** Makes an error of an answer that says yes in a shape that is not understood: a change was most likely made. */
export function errorOfShape(status: number, effect: Effect, detail: string): WorkbookError {
  const outcome = effect === 'write' ? 'unknown' : 'not-applied';
  return new WorkbookError({
    kind: 'unexpected',
    outcome,
    code: 'unexpectedAnswer',
    status,
    retryAfter: null,
    detail,
    requestId: null,
  });
}

interface Judgement {
  readonly kind: WorkbookTrouble;
  /** Whether the server certainly made no change, or perhaps did. */
  readonly applied: 'no' | 'perhaps';
}

function judge(status: number, top: string, inner: string): Judgement {
  const codes = [inner, top].map((code) => code.toLowerCase());
  const has = (pattern: RegExp): boolean => codes.some((code) => pattern.test(code));
  // The lock could not be had, or two sessions clashed over it: refused as a rule, but nobody promises it.
  if (has(/^(?:editmodecannotacquirelock|accessconflict|invalidsessionaccessconflict)/u)) {
    return { kind: 'locked', applied: 'perhaps' };
  }
  if (has(/^invalidsession(?:recreatable|notfound)?$/u)) return { kind: 'timed-out', applied: 'perhaps' };
  if (has(/^(?:fileopenuserunauthorized|openworkbookaccessdenied)$/u)) {
    return { kind: 'forbidden', applied: 'no' };
  }
  // The file itself is at fault: sending again meets the same file (graph: GenericFileOpenError, "don't resend").
  if (has(/^(?:genericfileopenerror|(?:invalidsession)?unsupportedworkbook)$/u)) {
    return { kind: 'unusable', applied: status >= 500 ? 'perhaps' : 'no' };
  }
  if (has(/^(?:payloadtoolarge|rangeexceedslimit)$/u)) return { kind: 'too-large', applied: 'no' };
  switch (status) {
    case 401:
      return { kind: 'sign-in', applied: 'no' };
    case 403:
      return { kind: 'forbidden', applied: 'no' };
    case 404:
    case 410:
      return { kind: 'not-found', applied: 'no' };
    case 408:
    case 504:
      return { kind: 'timed-out', applied: 'perhaps' };
    case 409:
    case 412:
      return { kind: 'conflict', applied: 'no' };
    case 413:
      return { kind: 'too-large', applied: 'no' };
    case 423:
      return { kind: 'locked', applied: 'no' };
    case 424:
      // In a batch: the call was not made, as an earlier one failed.
      return { kind: 'conflict', applied: 'no' };
    case 429:
    case 503:
      return { kind: 'throttled', applied: 'perhaps' };
    default:
      return { kind: 'unexpected', applied: status >= 500 && status !== 501 ? 'perhaps' : 'no' };
  }
}

/** `Retry-After` in seconds; the form with a date is not one that Graph sends. */
function seconds(text: string | null): number | null {
  const number = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) && number >= 0 ? number : null;
}
