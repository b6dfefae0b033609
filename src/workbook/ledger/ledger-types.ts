import type { Sector } from '../../round';

/** Whether a participant sits, stands in the queue, or has left. */
export type SeatState = 'taken' | 'waiting' | 'none';

/** A participant's row, joined to its initiative. */
export interface LedgerParticipant {
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly sector: Sector | null;
  /** Follows the initiative's status and the participant's own "Pladsstatus". */
  readonly seat: SeatState;
  /** Zero-based index of the row in its table. */
  readonly row: number;
}

/** An initiative's row in the workbook, in the order of the rows. */
export interface LedgerInitiative {
  /** The form's key; "row:12" for a row that a person typed without one. */
  readonly key: string;
  /** Shown to people: "M-RAND-2". */
  readonly number: string;
  readonly title: string;
  /** Codes; null where the row's text fits none. */
  readonly region: string | null;
  readonly cluster: string | null;
  /** Code of the status from the round's setup; empty where the row's text fits none. */
  readonly status: string;
  /** False as well for a version that a newer one has replaced. */
  readonly takesSeat: boolean;
  readonly waits: boolean;
  readonly participants: readonly LedgerParticipant[];
  /** Seats it holds, and seats it waits for. */
  readonly taken: number;
  readonly waiting: number;
  /** Seats held by general practice. */
  readonly generalPractice: number;
  /** ISO 8601; null if the row has none. */
  readonly received: string | null;
  readonly importedAt: string | null;
  readonly importedBy: string;
  /** From 1; a resubmission is the next. */
  readonly version: number;
  /** Key of the version before it, and of the one that took its place. */
  readonly replaces: string | null;
  readonly replacedBy: string | null;
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
  /** Initiatives that hold seats or wait for them. */
  readonly initiatives: number;
  readonly taken: number;
  readonly waiting: number;
  /** The setup's guideline with the seats moved; never below nought. */
  readonly guidelineFrom: number | null;
  readonly guidelineTo: number | null;
  /** Seats moved to the cluster less those moved away. */
  readonly moved: number;
}

/** Seats moved from one cluster to another of the same region: a row of its own, undone but never deleted. */
export interface Redistribution {
  readonly actionId: string;
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly seats: number;
  readonly reason: string;
  readonly by: string;
  readonly at: string | null;
  readonly undone: boolean;
  readonly row: number;
}

/** Something in the workbook that a person must look at; nothing is deleted or repaired by itself. */
export interface LedgerTrouble {
  readonly kind:
    | 'orphan-participants'
    | 'duplicate-participants'
    | 'missing-participants'
    | 'unknown-seat-state'
    | 'duplicate-initiative'
    | 'incomplete-initiative'
    | 'unknown-status'
    | 'unknown-region'
    | 'unknown-cluster'
    | 'duplicate-number'
    | 'broken-redistribution'
    | 'duplicate-redistribution';
  readonly key: string;
  readonly table: string;
  /** Zero-based index of the row in its table. */
  readonly row: number;
  /** What stands in the cell at fault; empty where it is the whole row. */
  readonly found: string;
}

/** Seats as a pure function of the rows in order; a key already seen counts once. */
export interface Ledger {
  readonly initiatives: readonly LedgerInitiative[];
  readonly total: Seats;
  readonly regions: readonly RegionSeats[];
  readonly clusters: readonly ClusterSeats[];
  readonly redistributions: readonly Redistribution[];
  readonly troubles: readonly LedgerTrouble[];
}
