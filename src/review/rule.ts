import type { Nomination } from '../form/read';
import type { Language, Round, Severity } from '../round';
import type { Ledger } from '../workbook/ledger';
import type { FindingText } from './finding';

/** What a rule may look at. Pure values: no clock, no Office, no network. */
export interface ReviewSubject {
  readonly nomination: Nomination;
  readonly round: Round;
  /** The workbook's state without this very form; empty when there is no workbook. */
  readonly ledger: Ledger;
  /** Time of receipt, ISO 8601 with offset; null for a bare file, and then no deadline is judged. */
  readonly received: string | null;
  /** Address the mail came from; null for a bare file. */
  readonly sender: string | null;
  /** Keys of earlier versions of this form which it would replace: their seats do not count against it. */
  readonly replaces: readonly string[];
}

/** A word or number for a {slot} of a text; a word that differs in the two languages is given in both. */
export type SlotValue = string | number | Readonly<Record<Language, string>>;

/** What a rule says of one place. `message` picks one of the rule's texts, `values` fill its {slots}. */
export interface Observation<MessageId extends string = string> {
  readonly message: MessageId;
  readonly values?: Readonly<Record<string, SlotValue>>;
  /** Path in the nomination; the finding takes place and value from the answer there unless they are given. */
  readonly field?: string;
  readonly participant?: number;
  readonly place?: string | null;
  readonly value?: string;
  readonly suggestion?: string;
}

interface RuleContext {
  /** The number set for the rule in the round, else the rule's own; null for a rule that compares with none. */
  readonly limit: number | null;
}

export interface Rule<MessageId extends string = string> {
  readonly code: string;
  readonly severity: Severity;
  readonly limit?: number;
  /** The sentence of the guide, the folder or the law, in its own language. */
  readonly source: string;
  readonly texts: Readonly<Record<Language, Readonly<Record<MessageId, FindingText>>>>;
  check(subject: ReviewSubject, context: RuleContext): readonly Observation<MessageId>[];
}
