import type { Sector } from '../../round';

/** A participant's row, joined to its initiative. */
export interface LedgerParticipant {
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly sector: Sector | null;
}

/** An initiative's row in the workbook, in the order of the rows. */
export interface LedgerInitiative {
  readonly key: string;
  /** Shown to people: "M-RAND-2". */
  readonly number: string;
  readonly title: string;
  /** Codes; null where the row's text fits none. */
  readonly region: string | null;
  readonly cluster: string | null;
  /** Code of the status from the round's setup. */
  readonly status: string;
  readonly takesSeat: boolean;
  readonly waits: boolean;
  readonly participants: readonly LedgerParticipant[];
  readonly generalPractice: number;
  /** ISO 8601; null if the row has none. */
  readonly received: string | null;
  readonly importedAt: string | null;
  readonly importedBy: string;
  /** Zero-based index of the row in the table, for writing its cells later. */
  readonly row: number;
}

export interface Seats {
  readonly quota: number;
  readonly taken: number;
  readonly waiting: number;
  /** Never typed: quota less taken; negative when over quota. */
  readonly free: number;
}

export interface RegionSeats extends Seats {
  readonly code: string;
  readonly name: string;
  readonly generalPractice: { taken: number; minimum: number | null; maximum: number | null };
}

export interface ClusterSeats {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly initiatives: number;
  readonly taken: number;
  readonly waiting: number;
  readonly guidelineFrom: number | null;
  readonly guidelineTo: number | null;
}

/** Something in the workbook that a person must look at: never counted, never deleted by itself. */
export interface LedgerTrouble {
  readonly kind:
    | 'orphan-participants'
    | 'duplicate-initiative'
    | 'unknown-status'
    | 'unknown-cluster'
    | 'missing-participants';
  readonly key: string;
  readonly table: string;
  readonly row: number;
}

/** Seats as a pure function of the rows in order; a key already seen counts once. */
export interface Ledger {
  readonly initiatives: readonly LedgerInitiative[];
  readonly total: Seats;
  readonly regions: readonly RegionSeats[];
  readonly clusters: readonly ClusterSeats[];
  readonly troubles: readonly LedgerTrouble[];
}
