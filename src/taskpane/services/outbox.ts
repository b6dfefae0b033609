import type { OutboxEntry } from '../../outbox';

/** A change of which nobody has seen yet that it stands in the workbook. */
export interface OpenChange {
  readonly actionId: string;
  /** The form's. */
  readonly key: string;
  readonly deed: OutboxEntry['deed'];
  /** "M-RAND-2", two clusters, a sheet; null where the workbook never gave a number. */
  readonly number: string | null;
  /** When it was asked for, ISO 8601. */
  readonly at: string;
}

/** What is not confirmed and waits for a person. Never rejects. */
export interface OutboxService {
  /** The same list as long as nothing has changed. */
  readonly open: () => readonly OpenChange[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks in the workbook again. */
  check(): Promise<void>;
  /** A person has seen to it. */
  dismiss(actionId: string): Promise<void>;
}
