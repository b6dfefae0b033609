import type { Nomination } from '../form/read';
import type { Language, Round } from '../round';
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

/** What a rule says of one place. `message` picks one of the rule's texts, `values` fill its {slots}. */
export interface Observation<MessageId extends string = string> {
  readonly message: MessageId;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly field?: string;
  readonly participant?: number;
  readonly place?: string | null;
  readonly value?: string;
  readonly suggestion?: string;
}

export interface RuleContext {
  /** The number set for the rule in the round, else the rule's own. */
  readonly limit: number;
}

export interface Rule<MessageId extends string = string> {
  readonly code: string;
  readonly limit?: number;
  readonly severity: 'error' | 'decision' | 'advice';
  /** The sentence of the guide, the folder or the law, in its own language. */
  readonly source: string;
  readonly texts: Readonly<Record<Language, Readonly<Record<MessageId, FindingText>>>>;
  check(subject: ReviewSubject, context: RuleContext): readonly Observation<MessageId>[];
}
