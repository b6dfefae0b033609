import type { Language, Severity } from '../round';

export interface FindingText {
  /** What is wrong, one sentence that names the value. */
  readonly message: string;
  /** How to put it right, with an example. */
  readonly fix: string;
  /** What to ask the sender, where the fix is for the secretariat to decide; the fix serves both where there is none. */
  readonly ask?: string;
}

/** One thing to correct, decide or consider. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** Path in the nomination: "title", "participants[2].email"; null if it concerns the whole form. */
  readonly field: string | null;
  /** Zero-based number of the participant it concerns; null otherwise. */
  readonly participant: number | null;
  /** What the thing is called, for a heading: "Deltager 3 (Mette Holm), e-mail". */
  readonly subject: Readonly<Record<Language, string>>;
  /** Where it stands in the file. */
  readonly place: string | null;
  /** The value found, personal numbers masked. */
  readonly value: string | null;
  /** A correction that the secretariat can suggest, e.g. a mail address without its slip. */
  readonly suggestion: string | null;
  readonly texts: Readonly<Record<Language, FindingText>>;
  /** The sentence of the guide or the law that it rests on. */
  readonly source: string;
}

export type Verdict = 'ready' | 'decision' | 'return';

export interface Review {
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}
