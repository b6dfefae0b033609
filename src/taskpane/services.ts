import type { Checked, CheckContext, ReadFile } from '../check';
import type { CheckedForm, OpenRound } from '../desk';
import type { Mailbox, ReplyDraft, SelectedMail } from '../outlook';
import type { OutboxEntry } from '../outbox';
import type { ReplyProblem, Wording } from '../reply';
import type { Finding } from '../review';
import type { Language, Round } from '../round';
import type { SignIn } from '../sign-in';
import type {
  AnonymiseOutcome,
  Contact,
  Following,
  Handling,
  ImportChoices,
  Receipt as FormReceived,
} from '../workbook';
import type { Ledger, LedgerInitiative } from '../workbook/ledger';
import type { SeatService } from './seats';

/** A workbook as people know it. */
export interface KnownWorkbook {
  readonly driveId: string;
  readonly itemId: string;
  readonly name: string;
}

/** Why the shared workbook cannot be used right now. */
export interface WorkbookProblem {
  readonly kind: 'not-set-up' | 'signed-out' | 'failed' | 'broken-setup';
  /** What is wrong and what to do, one for each thing found. */
  readonly troubles: readonly Trouble[];
}

/** The workbook as last read. With a problem the round is the shipped one and the ledger is empty. */
export interface WorkbookSnapshot extends OpenRound {
  readonly problem: WorkbookProblem | null;
  /** When it was read, ISO 8601. */
  readonly readAt: string;
}

/** What the person decides about an import. */
export interface ImportWish {
  /** Why it is imported in spite of what needs a decision; null for a ready form. */
  readonly reason: string | null;
  readonly choices?: ImportChoices;
}

export interface ImportOrder extends ImportWish {
  readonly form: CheckedForm;
  /** The mail it came with; null for a file chosen in the pane. */
  readonly mail: SelectedMail | null;
  /** The round as the pane shows it. */
  readonly round: Round;
}

export interface Receipt {
  readonly key: string;
  /** Shown to people: "M-RAND-2". */
  readonly number: string;
  readonly by: string;
  /** ISO 8601; null for a row that does not say. */
  readonly at: string | null;
}

/** Words for the secretariat when something did not go through: what happened, and what to do. */
export type Trouble = Readonly<
  Record<
    Language,
    {
      readonly message: string;
      readonly fix: string;
      /** A sentence to pass on, where only the administrator can put it right. */
      readonly administrator?: string;
    }
  >
>;

export type ImportOutcome =
  | {
      readonly kind: 'imported';
      readonly receipt: Receipt;
      /** What stands although something beside it went wrong; null where all went well. */
      readonly remark: Trouble | null;
      readonly ledger: Ledger;
    }
  /** The same form was there before; nothing was written. */
  | { readonly kind: 'already'; readonly receipt: Receipt; readonly ledger: Ledger }
  /** Nothing was written. */
  | { readonly kind: 'refused'; readonly trouble: Trouble }
  /** The answer never came: it may or may not have been written. */
  | { readonly kind: 'unknown'; readonly trouble: Trouble };

export type UndoOutcome =
  | { readonly kind: 'undone'; readonly ledger: Ledger }
  | { readonly kind: 'refused' | 'unknown'; readonly trouble: Trouble };

/** Writes to the shared workbook. Never rejects: every ending is one of the outcomes. */
export interface ImportService {
  importForm(order: ImportOrder): Promise<ImportOutcome>;
  undo(receipt: Receipt, round: Round): Promise<UndoOutcome>;
}

/** What a person changed about how an initiative is followed. */
export interface FollowOrder {
  readonly key: string;
  readonly title: string;
  readonly before: Following;
  readonly after: Following;
  readonly round: Round;
}

export type FollowEnding =
  /** `remark` says what stands although something beside it went wrong; null where all went well. */
  | { readonly kind: 'saved'; readonly remark: Trouble | null }
  /** Somebody else has changed the same meanwhile; nothing was written. */
  | { readonly kind: 'changed'; readonly found: Following }
  | { readonly kind: 'refused' | 'unknown'; readonly trouble: Trouble };

/** Writes how an initiative is followed. Never rejects: every ending is one of the outcomes. */
export interface FollowingService {
  save(order: FollowOrder): Promise<FollowEnding>;
}

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

/** Who is at work with a form, by the workbook's log. Never rejects: null where the workbook does not say. */
export interface HandlingService {
  look(key: string, round: Round): Promise<Handling | null>;
  /** Says that the person is at work with the form, or no longer is; null where it could not be written. */
  say(what: 'claim' | 'release', form: CheckedForm, round: Round): Promise<Handling | null>;
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

export type AnonymiseEnding =
  | AnonymiseOutcome
  /** It was broken off; done again it goes on where it stopped. */
  | { readonly kind: 'failed'; readonly trouble: Trouble };

/** What is done with a round as a whole: files to begin it with, and its end. */
export interface RoundService {
  /** A new shared workbook (.xlsx) for the round; the one in use is not touched. */
  newWorkbook(round: Round): Promise<Uint8Array>;
  blankForm(round: Round, format: BlankFormat): Promise<Uint8Array>;
  /**
   * Takes the persons out of the shared workbook's rows. Never rejects.
   * @param onProgress hears how many writes have been made so far
   */
  anonymise(round: Round, onProgress: (written: number) => void): Promise<AnonymiseEnding>;
}

export type ChoiceEnding =
  /** It is in use from now on; the troubles are what stands wrong in its setup, and its round is null then. */
  | {
      readonly kind: 'chosen';
      readonly workbook: KnownWorkbook;
      readonly round: string | null;
      readonly troubles: readonly Trouble[];
    }
  | { readonly kind: 'refused'; readonly trouble: Trouble };

/** Which workbook is in use. A new one is used only when it was found to be a round's, and writable. Never rejects. */
export interface WorkbookChoice {
  /** Null where none is named; its name is "" where only the deployment named it. */
  current(): KnownWorkbook | null;
  /** Used before in this browser, newest first. */
  recent(): readonly KnownWorkbook[];
  /** By a sharing link, a file's address, or a path in the person's OneDrive. */
  open(pasted: string): Promise<ChoiceEnding>;
  choose(known: KnownWorkbook): Promise<ChoiceEnding>;
  /** In a folder by link or path; "" is the folder of the workbook in use. */
  create(folder: string, name: string, round: Round): Promise<ChoiceEnding>;
}

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

export type BlankFormat = 'xlsx' | 'docx';

/** Everything the pane does outside itself. Injected at the root, so that tests and screenshots bring their own. */
export interface Services {
  readonly mailbox: Mailbox;
  /** Opens and reads a file in a worker; rejects only when the signal is aborted. */
  read(bytes: Uint8Array, name: string, round: Round, signal: AbortSignal): Promise<readonly ReadFile[]>;
  /** Holds what was read up against the rules and the workbook; quick, runs again when the workbook has moved. */
  review(file: ReadFile, context: CheckContext): Checked;
  /** Never rejects: what is wrong with the workbook stands in the snapshot. */
  loadWorkbook(): Promise<WorkbookSnapshot>;
  readonly importer: ImportService;
  readonly reply: ReplyService;
  readonly replyBooks: ReplyBooks;
  readonly letters: LetterService;
  readonly handling: HandlingService;
  readonly rounds: RoundService;
  readonly following: FollowingService;
  readonly seats: SeatService;
  readonly workbooks: WorkbookChoice;
  readonly outbox: OutboxService;
  readonly signIn: SignIn;
  /** The moment it is, by the sandbox's clock where there is one. */
  now(): Date;
  /** Whether the clock is the sandbox's and not the real one. */
  readonly sandboxClock: boolean;
}
