import type { Sector } from '../../round';

/** Whether a participant sits, stands in the queue, or has left. */
export type SeatState = 'taken' | 'waiting' | 'none';

/** What the participant's own cell "Pladsstatus" says; unknown for a text that is none of the choices. */
export type SeatClaim = 'given' | 'reserved' | 'waiting' | 'resigned' | 'unknown';

/** A participant's row, joined to its initiative. */
export interface LedgerParticipant {
  /** Its number in the form, as it stands; "u1", "u2" … for rows that people added without one. */
  readonly number: string;
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly sector: Sector | null;
  /** Follows the initiative's status and the participant's own "Pladsstatus". */
  readonly seat: SeatState;
  readonly claim: SeatClaim;
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
  /** Of the seats it holds, those kept for somebody who is still to be named. */
  readonly reserved: number;
  /** Seats held by general practice, and seats it waits for. */
  readonly generalPractice: number;
  readonly generalPracticeWaiting: number;
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

/** How many seats are in use, wanted and coming: counted alike for programme, region, cluster and general practice. */
export interface SeatFigures {
  /** Seats held, those reserved among them. */
  readonly taken: number;
  /** Of those taken, seats kept for somebody who is still to be named. */
  readonly reserved: number;
  readonly waiting: number;
  /** Participants of forms that were received and are returned or undecided; they hold no seat yet. */
  readonly onTheirWay: number;
}

export interface Seats extends SeatFigures {
  readonly quota: number;
  /** Never typed: quota less taken; negative when over quota. */
  readonly free: number;
}

export interface GeneralPracticeSeats extends SeatFigures {
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** The maximum less taken; null where there is none. */
  readonly free: number | null;
}

export interface RegionSeats extends Seats {
  readonly code: string;
  readonly name: string;
  readonly generalPractice: GeneralPracticeSeats;
}

export interface ProgrammeSeats extends Seats {
  readonly generalPractice: SeatFigures;
}

export interface ClusterSeats extends SeatFigures {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  /** Initiatives that hold seats or wait for them. */
  readonly initiatives: number;
  /** The setup's guideline with the seats moved; never below nought. */
  readonly guidelineFrom: number | null;
  readonly guidelineTo: number | null;
  /** The upper guideline less taken; null where the setup has none. */
  readonly free: number | null;
  readonly movedIn: number;
  readonly movedOut: number;
  /** Seats moved to the cluster less those moved away. */
  readonly moved: number;
}

/** A form that was received and neither imported nor closed: returned, waiting for a decision, or its import was undone. */
export interface FormOnItsWay {
  readonly key: string;
  readonly title: string;
  /** Code of its state. */
  readonly state: string;
  /** Codes; null where the line's text fits none. */
  readonly region: string | null;
  readonly cluster: string | null;
  /**
   * Participants in the form, and those of them from general practice; nought where the line does not say, and where an
   * import was undone that nothing stood before.
   */
  readonly seats: number;
  readonly generalPractice: number;
  /** ISO 8601; null if the line has none. */
  readonly received: string | null;
  /** Zero-based index of its newest line in Indmeldinger. */
  readonly row: number;
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
  readonly total: ProgrammeSeats;
  readonly regions: readonly RegionSeats[];
  readonly clusters: readonly ClusterSeats[];
  readonly redistributions: readonly Redistribution[];
  readonly onTheirWay: readonly FormOnItsWay[];
  readonly troubles: readonly LedgerTrouble[];
}
