import { OutlookError, type OutlookFailure, type ReplyOpened } from '../../outlook';
import type { FileProblem } from './pane-state';

/** Why a file did not come through: what Outlook said, else a fault of our own reader. */
export function problemOf(cause: unknown): FileProblem {
  return cause instanceof OutlookError ? cause.failure : 'reader-failed';
}

/** A reply that Outlook opens no window for, and that can be copied instead. */
export function copyOnly(reason: OutlookFailure): ReplyOpened {
  return { kind: 'copy', reason };
}

/** The same where Outlook failed to open it. */
export function failedReply(cause: unknown): ReplyOpened {
  return copyOnly(cause instanceof OutlookError ? cause.failure : 'failed');
}
