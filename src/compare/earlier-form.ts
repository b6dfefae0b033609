import type { InitiativeField } from '../round';

/** The cluster's contact person in an earlier form. */
export interface EarlierContact {
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
  readonly email: string;
  readonly phone: string;
}

/** A participant of an earlier form. */
export interface EarlierPerson extends EarlierContact {
  readonly department: string;
  /** As the round names it; empty where it is not known. */
  readonly sector: string;
}

/** What an earlier form said, by the workbook or by the form itself. */
export interface EarlierContent {
  /** Region and cluster by their names. */
  readonly answers: Readonly<Partial<Record<InitiativeField, string>>>;
  readonly contact: EarlierContact | null;
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
  /** When its mail came, ISO 8601; null for a form without a mail. */
  readonly received: string | null;
  /** Subject, sender and message id of its mail, and the name of its file; empty where the workbook does not say. */
  readonly subject: string;
  readonly sender: string;
  readonly mailId: string;
  readonly file: string;
}
