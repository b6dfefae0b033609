import type { Refusal } from '../form/open';
import type { Nomination } from '../form/read';
import type { Finding, Review } from '../review';
import type { Round } from '../round';
import type { Ledger } from '../workbook/ledger';

/** What was found in a mail or file. The outcome of a check fits as it is. */
export type ReplyContent =
  | { readonly kind: 'form'; readonly nomination: Nomination; readonly review: Review }
  | { readonly kind: 'not-a-form'; readonly refusal: Refusal | null }
  | { readonly kind: 'unreadable'; readonly refusal: Refusal };

/** Everything a reply is made from. Pure values: the moment comes from outside. */
export interface ReplyContext {
  readonly round: Round;
  readonly ledger: Ledger;
  /** Null for a reminder, which answers no form. */
  readonly content: ReplyContent | null;
  /** The form's key, SHA-256 in hex; null where there is no form. */
  readonly key: string | null;
  readonly fileName: string | null;
  /** The mail being answered; null for a reminder and for a file handed in without one. */
  readonly mail: {
    readonly subject: string;
    readonly fromName: string;
    readonly fromAddress: string;
  } | null;
  /** Whom else the letter goes to and greets by name, where nobody knows the name of the mail's sender. */
  readonly contact?: { readonly name: string; readonly address: string } | null;
  /** Code of the cluster a reminder goes to; otherwise the form and the workbook tell it. */
  readonly cluster: string | null;
  /** The findings that go into the reply. */
  readonly findings: readonly Finding[];
  /** What an earlier reply asked for, a line each ("subject: message"), where the form itself is not at hand. */
  readonly askedFor?: readonly string[];
  /** The sender's own file with the findings marked, or a list in its place, where it goes along; else null. */
  readonly copy: { readonly kind: 'annotated' | 'list'; readonly name: string } | null;
  /** Day to answer by, `YYYY-MM-DD`; null for the suggested one. */
  readonly replyBy: string | null;
  /** The moment it is, milliseconds since 1970. */
  readonly now: number;
}
