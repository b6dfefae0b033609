import type { InitiativeField } from '../round';

/** A participant of an earlier form, as the workbook has them. */
export interface EarlierPerson {
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
  readonly email: string;
}

/** What an earlier form said, as far as the workbook keeps it. */
export interface EarlierContent {
  readonly answers: Readonly<Partial<Record<InitiativeField, string>>>;
  readonly participants: readonly EarlierPerson[];
}

/** A form that came before this one and may be an earlier version of it. */
export interface EarlierForm {
  readonly key: string;
  /** In the workbook as an initiative, or only received: returned or undecided. */
  readonly kind: 'imported' | 'received';
  /** Shown to people: "M-RAND-2"; null for a form that was never imported. */
  readonly number: string | null;
  /** From 1. */
  readonly version: number;
  readonly title: string;
  /** Code; null where it is not known. */
  readonly cluster: string | null;
  /** Seats it holds or waits for, or asked for; null where the workbook does not say. */
  readonly seats: number | null;
  /** Null for a form that was never imported: the workbook has its title, cluster and number of participants alone. */
  readonly content: EarlierContent | null;
  /** What was still to be put right, a line each ("Mål: Feltet er tomt."); null where the workbook does not say. */
  readonly points: readonly string[] | null;
  /** Subject and sender of its mail. */
  readonly subject: string;
  readonly sender: string;
}
