import type { Checked } from '../../check';
import type { ReplyDraft, SelectedMail } from '../../outlook';
import type { ReplyProblem, Wording } from '../../reply';
import type { Finding } from '../../review';
import type { Language, Round } from '../../round';
import type { Contact, Receipt as FormReceived } from '../../workbook';
import type { LedgerInitiative } from '../../workbook/ledger';
import type { WorkbookSnapshot, Trouble } from './workbook';

export interface ReplyTemplateChoice {
  readonly code: string;
  readonly name: string;
  /** When it is offered, in words for the secretariat. */
  readonly offeredWhen: string;
  /** It fits what was found; the others are there for those who know better. */
  readonly isSuggested: boolean;
  /** No rule says when it fits: one that the secretariat wrote itself. */
  readonly isOwn: boolean;
  /** Subject and text with {placeholders}, to be changed for one mail. */
  readonly wording: Wording;
  /** Whether the annotated copy goes along unless the person says otherwise. */
  readonly withCopy: boolean;
  /** Whether it names a day to answer by. */
  readonly awaitsAnswer: boolean;
}

/** A file as it came with the mail or was chosen: the form itself, or the mail or archive it is in. */
export interface HandedIn {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReplyOrder {
  readonly template: string;
  readonly checked: Checked | null;
  readonly mail: SelectedMail | null;
  /** The findings that go into the reply. */
  readonly findings: readonly Finding[];
  readonly snapshot: WorkbookSnapshot;
  readonly language: Language;
  /** Whether the cluster's contact person gets a copy. */
  readonly copyToCluster: boolean;
  /** Day to answer by, `YYYY-MM-DD`; null for the suggested one. */
  readonly replyBy: string | null;
  /** What the person has made of the template's words; null to take them as they are. */
  readonly wording: Wording | null;
  /** Whether the sender's own file goes along with the findings marked. */
  readonly attachCopy: boolean;
  /** The file the form stands in; null where it is not at hand. */
  readonly handedIn: HandedIn | null;
  /** The token of one of our replies in the mail's text; null where there is none. */
  readonly bodyToken: string | null;
}

export type ComposedReply =
  | {
      readonly kind: 'draft';
      readonly draft: ReplyDraft;
      /** The day by which an answer is awaited, `YYYY-MM-DD`; null where none is. */
      readonly replyBy: string | null;
      /** The marked file among the draft's attachments, or the list in its place; null where there is neither. */
      readonly copy: { readonly kind: 'annotated' | 'list'; readonly name: string } | null;
    }
  /** What of the template stands in the way; nothing is opened until it is put right. */
  | { readonly kind: 'blocked'; readonly problems: readonly ReplyProblem[] };

export interface ReplyService {
  /** The round's templates, those that fit what was found first. */
  offered(
    checked: Checked | null,
    snapshot: WorkbookSnapshot,
    language: Language,
  ): Promise<readonly ReplyTemplateChoice[]>;
  compose(order: ReplyOrder): Promise<ComposedReply>;
  /** Every placeholder with what it stands for and its value here; empty where it has none. */
  placeholders(order: ReplyOrder): Promise<readonly PlaceholderLine[]>;
  /** The order's words with every value in its place, to be changed freely. */
  filled(order: ReplyOrder): Promise<Wording | null>;
}

export interface PlaceholderLine {
  readonly name: string;
  readonly meaning: string;
  readonly value: string;
}

/** Whom a letter goes to that answers no mail at hand: one of a list that the workbook gives. */
export type Addressed =
  /** A cluster, by its contact person. */
  | { readonly kind: 'cluster'; readonly code: string }
  /** The sender of a form that was returned or asked about. */
  | { readonly kind: 'return'; readonly receipt: FormReceived }
  /** The sender of an imported initiative, be it that it waits for seats. */
  | { readonly kind: 'initiative'; readonly initiative: LedgerInitiative };

/** A letter that was opened or copied, for the workbook's books. */
export interface LetterKept {
  readonly whom: Addressed;
  /** Code of the template. */
  readonly template: string;
  /** `YYYY-MM-DD`; null where no answer is awaited. */
  readonly replyBy: string | null;
  readonly by: 'draft' | 'copy';
}

/** Letters to many, such as reminders; drafts alone. None of it rejects. */
export interface LetterService {
  /** The round's templates, those that fit first. */
  offered(
    whom: Addressed,
    snapshot: WorkbookSnapshot,
    language: Language,
  ): Promise<readonly ReplyTemplateChoice[]>;
  compose(
    whom: Addressed,
    template: string,
    snapshot: WorkbookSnapshot,
    language: Language,
  ): Promise<ComposedReply>;
  /** Keeps that a letter was opened; null is well, else what to tell the person. */
  kept(letter: LetterKept, snapshot: WorkbookSnapshot): Promise<Trouble | null>;
  /** A person says that a letter by this template was sent. */
  sent(whom: Addressed, template: string, snapshot: WorkbookSnapshot): Promise<Trouble | null>;
  /** The last contact of each, by `letterKey`; null where the log cannot be read. */
  last(snapshot: WorkbookSnapshot): Promise<ReadonlyMap<string, Contact> | null>;
}

/** A reply that was opened or copied, for the workbook's books. */
export interface ReplyKept {
  readonly order: ReplyOrder;
  /** By the template; null where no answer is awaited. */
  readonly replyBy: string | null;
  readonly by: 'draft' | 'copy';
}

/** A reply by what the log calls it: what it was about, and the code of its template. */
export interface SentReply {
  readonly subject: string;
  readonly template: string;
}

/** Keeps in Indmeldinger and Log what became of replies. Never rejects: null is well, else what to tell the person. */
export interface ReplyBooks {
  kept(kept: ReplyKept): Promise<Trouble | null>;
  /**
   * A person says that the reply to the form was sent.
   * @param reply names it where it may stand in the log alone, since it awaits no answer
   */
  sent(key: string, round: Round, reply?: SentReply): Promise<Trouble | null>;
  /** The return is taken back: no answer is awaited any more. */
  undone(key: string, round: Round): Promise<Trouble | null>;
}
