import type { CheckedForm } from '../../desk';
import type { SelectedMail } from '../../outlook';
import type { Round } from '../../round';
import type { Following, Handling, ImportChoices } from '../../workbook';
import type { Ledger } from '../../workbook/ledger';
import type { Trouble } from './workbook';

/** What the person decides about an import. */
export interface ImportWish {
  /** Why it is imported in spite of what needs a decision; null for a ready form. */
  readonly reason: string | null;
  readonly choices?: ImportChoices;
}

export interface ImportOrder extends ImportWish {
  readonly form: CheckedForm;
  /** The mail it came with; null for a file chosen in the pane. */
  readonly mail: SelectedMail | null;
  /** The round as the pane shows it. */
  readonly round: Round;
}

export interface Receipt {
  readonly key: string;
  /** Shown to people: "M-RAND-2". */
  readonly number: string;
  readonly by: string;
  /** ISO 8601; null for a row that does not say. */
  readonly at: string | null;
}

export type ImportOutcome =
  | {
      readonly kind: 'imported';
      readonly receipt: Receipt;
      /** What stands although something beside it went wrong; null where all went well. */
      readonly remark: Trouble | null;
      readonly ledger: Ledger;
    }
  /** The same form was there before; nothing was written. */
  | { readonly kind: 'already'; readonly receipt: Receipt; readonly ledger: Ledger }
  /** Nothing was written. */
  | { readonly kind: 'refused'; readonly trouble: Trouble }
  /** The answer never came: it may or may not have been written. */
  | { readonly kind: 'unknown'; readonly trouble: Trouble };

export type UndoOutcome =
  | { readonly kind: 'undone'; readonly ledger: Ledger }
  | { readonly kind: 'refused' | 'unknown'; readonly trouble: Trouble };

/** Writes to the shared workbook. Never rejects: every ending is one of the outcomes. */
export interface ImportService {
  importForm(order: ImportOrder): Promise<ImportOutcome>;
  undo(receipt: Receipt, round: Round): Promise<UndoOutcome>;
}

/** What a person changed about how an initiative is followed. */
export interface FollowOrder {
  readonly key: string;
  readonly title: string;
  readonly before: Following;
  readonly after: Following;
  readonly round: Round;
}

export type FollowEnding =
  /** `remark` says what stands although something beside it went wrong; null where all went well. */
  | { readonly kind: 'saved'; readonly remark: Trouble | null }
  /** Somebody else has changed the same meanwhile; nothing was written. */
  | { readonly kind: 'changed'; readonly found: Following }
  | { readonly kind: 'refused' | 'unknown'; readonly trouble: Trouble };

/** Writes how an initiative is followed. Never rejects: every ending is one of the outcomes. */
export interface FollowingService {
  save(order: FollowOrder): Promise<FollowEnding>;
}

/** Who is at work with a form, by the workbook's log. Never rejects: null where the workbook does not say. */
export interface HandlingService {
  look(key: string, round: Round): Promise<Handling | null>;
  /** Says that the person is at work with the form, or no longer is; null where it could not be written. */
  say(what: 'claim' | 'release', form: CheckedForm, round: Round): Promise<Handling | null>;
}
