import type { AnswerField, InitiativeField, Sector } from '../../round';

/** An answer with the sender's own words and where they stand. */
export interface Answer {
  /** Cleaned: trimmed, placeholder text gone, telephone and mail address in one form. Empty means not answered. */
  readonly text: string;
  /** As the sender wrote it. */
  readonly written: string;
  /** Where it stands, e.g. "Deltagere!C14"; for an empty answer, where it should have stood; null if nowhere. */
  readonly place: string | null;
}

export interface Person {
  readonly name: Answer;
  readonly title: Answer;
  readonly organisation: Answer;
  readonly department: Answer;
  readonly email: Answer;
  readonly phone: Answer;
}

export interface Participant extends Person {
  readonly sector: { readonly answer: Answer; readonly sector: Sector | null; readonly inferred: boolean };
  /** Where the participant's row or block begins. */
  readonly place: string;
}

/** A name that was looked up in the round: what it was read as, or the candidates it could be. */
export interface Resolved {
  readonly answer: Answer;
  /** Code of the one that fits; null if none or several fit. */
  readonly code: string | null;
  /** Codes that could be meant, best first; one if resolved. */
  readonly candidates: readonly string[];
}

export type TextField = AnswerField;

/** What a form says, each answer with its place. Reading never throws for bad content. */
export interface Nomination {
  readonly answers: Readonly<Record<TextField, Answer>>;
  readonly region: Resolved;
  readonly cluster: Resolved;
  readonly contactPerson: Person | null;
  readonly participants: readonly Participant[];
  /** Titles of further initiatives found in the same form. */
  readonly furtherInitiatives: readonly Answer[];
  /** Which questions the form asks at all: an absent question is another fault than an empty answer. */
  readonly asked: readonly InitiativeField[];
  /** Text that stood in the form and could be placed nowhere; shown to the secretariat, never dropped. */
  readonly unplaced: readonly Answer[];
  /** Personal numbers found anywhere in the file: only the place, and the number masked ("010190-****"). */
  readonly personalNumbers: readonly { readonly place: string; readonly masked: string }[];
  /** Mentions of allergy, diet or illness: only the place. */
  readonly healthMentions: readonly { readonly place: string }[];
  /** Round and version stamped into the form, or the other round that its heading names; null where neither is. */
  readonly stamp: string | null;
  /** First characters of the key of the form that this file is a marked copy of; null where it is none of ours. */
  readonly reference: string | null;
  /** No answers at all though the questions are there. */
  readonly blank: boolean;
}

export type ReadResult =
  { readonly kind: 'form'; readonly nomination: Nomination } | { readonly kind: 'not-a-form' };
