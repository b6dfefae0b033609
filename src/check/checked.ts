import type { Format, MailHeader, Refusal } from '../form/open';
import type { Nomination } from '../form/read';
import type { Review } from '../review';

/** One file on its way through: opened, read and reviewed. What the pane shows and the command line prints. */
export interface Checked {
  /** SHA-256 of the form's bytes, lower-case hex. */
  readonly key: string;
  readonly name: string;
  /** Names on the way through mails and archives; empty for a bare file. */
  readonly inside: readonly string[];
  readonly format: Format;
  readonly mail: MailHeader | null;
  readonly outcome: Outcome;
}

export type Outcome =
  | {
      readonly kind: 'form';
      readonly nomination: Nomination;
      readonly review: Review;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'not-a-form'; readonly refusal: Refusal | null }
  | { readonly kind: 'unreadable'; readonly refusal: Refusal };
