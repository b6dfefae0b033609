import type { Nomination } from '../../form/read';
import type { Finding } from '../../review';
import type { Round } from '../../round';
import type { ExceededLimit, Ledger } from '../ledger';

/** Who does something in the workbook, when and why: what the log keeps of every action. */
export interface Action {
  readonly who: string;
  readonly now: Date;
  /** Null where no reason is asked for. */
  readonly reason: string | null;
  /** Unique for each action; a repeated log line is recognised by it. */
  readonly actionId: string;
}

/** What the journal needs of the mail: date of receipt, sender, subject and file name (offentlighedsloven § 15). */
export interface MailFacts {
  /** ISO 8601 with offset; null for a bare file. */
  readonly received: string | null;
  readonly sender: string | null;
  readonly subject: string | null;
  readonly messageId: string | null;
  readonly file: string;
}

/** What a person decides about an import beyond the form itself. */
export interface ImportChoices {
  /** Codes of where a person placed it; without it, what the form itself resolves to. */
  readonly place?: { readonly region: string | null; readonly cluster: string | null };
  /** Code of the status; without it "IMP", or "IMPÅ" where points are open. */
  readonly status?: string;
  /** Zero-based numbers of participants who get no seat but a place in the queue. */
  readonly waitlisted?: readonly number[];
  /** Code of the status that is meant to follow, carried out with the other plans; without it nothing is planned. */
  readonly planned?: string;
  /** False if the reason is for something else and lets no limit be exceeded. */
  readonly overQuota?: boolean;
  /** Key of the earlier version that this one takes the place of. */
  readonly replaces?: string;
  /** Key of a returned form that was never imported and that this one came in answer to. */
  readonly settles?: string;
}

export interface ImportRequest extends Action, ImportChoices {
  readonly round: Round;
  /** SHA-256 of the form's bytes, lower-case hex. */
  readonly key: string;
  readonly nomination: Nomination;
  readonly mail: MailFacts;
  /** The review's findings; errors and decisions that are not settled follow the initiative as open points. */
  readonly findings: readonly Finding[];
  /** Looks at the seats as they stand now and says, in the person's language, what no longer holds; empty to go on. */
  readonly recheck?: (ledger: Ledger) => readonly string[];
  /** Waits, in milliseconds, between looks for a row whose fate is unknown. */
  readonly pauses?: readonly number[];
}

export type ImportOutcome =
  | {
      readonly kind: 'imported';
      readonly number: string;
      readonly ledgerBefore: Ledger;
      readonly ledgerAfter: Ledger;
      /** Limits gone beyond without a reason, since somebody else imported at the same time. */
      readonly overrun: readonly ExceededLimit[];
      /** It had been imported and undone before; its old row holds again. */
      readonly renewed: boolean;
      /** False if the lines in Indmeldinger and Log could not be written; the import itself stands. */
      readonly logged: boolean;
      /** Why the version replaced could not be marked as such; its seats do not count all the same. Else null. */
      readonly replacedNotMarked: string | null;
    }
  | {
      readonly kind: 'already';
      readonly number: string;
      readonly status: string;
      /** ISO 8601; null if the row does not say. */
      readonly at: string | null;
      readonly by: string;
      readonly ledger: Ledger;
    }
  /** The seats no longer hold, in the words of `recheck`, or the version to replace is gone; nothing was written. */
  | {
      readonly kind: 'changed';
      readonly reasons: readonly string[];
      /** Limits that the import would go beyond, and no reason was given for that. */
      readonly limits: readonly ExceededLimit[];
      readonly replacedIsGone: boolean;
      readonly ledger: Ledger;
    }
  /** Somebody else's row with the same form came first and holds the seats; ours is not counted. */
  | {
      readonly kind: 'outrun';
      readonly number: string;
      readonly at: string | null;
      readonly by: string;
      readonly ledgerBefore: Ledger;
      readonly ledgerAfter: Ledger;
    }
  /** A write was sent and no answer came, and reading back did not settle it. Importing again is always safe. */
  | {
      readonly kind: 'unknown';
      readonly step: 'participants' | 'initiative' | 'confirmation';
      /** Under which it stands if it came through. */
      readonly number: string;
      readonly detail: string;
    };
