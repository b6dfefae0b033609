/**
 * What the pane and the ribbon command know of Outlook. The one implementation stands on Office.js; tests and
 * screenshots of the pane bring their own. No Office type leaves this folder.
 */

export interface MailAttachment {
  readonly id: string;
  readonly name: string;
  /** Bytes, as Outlook gives it: approximate. */
  readonly size: number;
  readonly kind: 'file' | 'mail' | 'cloud';
  readonly inline: boolean;
}

/** The selected mail, captured once; later calls compare ids before they touch Outlook again. */
export interface SelectedMail {
  readonly itemId: string;
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string };
  /** ISO 8601 with offset: when Outlook says it was created in the mailbox, which is its receipt. */
  readonly received: string;
  readonly attachments: readonly MailAttachment[];
}

/** One of several selected mails, as Outlook lists them: enough to name it and to open it. */
export interface MailSummary {
  readonly itemId: string;
  readonly subject: string;
  readonly internetMessageId: string;
}

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly mails: readonly MailSummary[] }
  | { readonly kind: 'not-a-mail' }
  /** One mail that Outlook keeps from add-ins: encrypted, in a mailbox that the address list hides, or selected while the pane started. */
  | { readonly kind: 'withheld'; readonly itemId: string }
  | { readonly kind: 'mail'; readonly mail: SelectedMail };

/** Whose mailbox a mail lies in: the shared one of the setup, the person's own, or one that Outlook does not tell. */
export type MailboxPlace = 'shared' | 'own' | 'unknown';

export type OutlookFailure =
  | 'timed-out'
  | 'selection-moved'
  | 'unsupported'
  | 'permission'
  | 'category-missing'
  | 'too-large'
  | 'attachment-unavailable'
  | 'failed';

/** Every failing Office call ends as one of these; `detail` is Office's own code for the log, never personal. */
export class OutlookError extends Error {
  constructor(
    readonly failure: OutlookFailure,
    readonly detail: string,
  ) {
    super(`Outlook: ${failure} (${detail})`);
    this.name = 'OutlookError';
  }
}

export interface ReplyDraft {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/**
 * How far the ladder came; "shown" never means sent. `attached` says that the draft's files are on it. `unconfirmed`
 * where Outlook gives no answer to the call: the window may not have opened.
 */
export type ReplyOpened =
  | {
      readonly kind: 'shown';
      readonly way: 'reply' | 'new-message';
      readonly attached: boolean;
      readonly unconfirmed?: true;
    }
  | { readonly kind: 'copy'; readonly reason: OutlookFailure };

export interface Notice {
  readonly kind: 'progress' | 'information' | 'error';
  /** At most 150 characters; longer is cut at a word. */
  readonly text: string;
}

export interface Mailbox {
  /** "da" or "en" by Outlook's display language. */
  readonly language: 'da' | 'en';
  readonly user: { readonly name: string; readonly address: string };
  selection(): Selection;
  /** Calls back after every change of selection; returns how to stop. */
  onSelectionChange(listener: () => void): () => void;
  /** The attachment's bytes. Rejects with `OutlookError`, `selection-moved` if another mail is selected meanwhile. */
  attachment(mail: SelectedMail, attachment: MailAttachment): Promise<AttachmentContent>;
  /** The mail's text, quoted mails included. Rejects with `OutlookError`. */
  bodyText(mail: SelectedMail): Promise<string>;
  /** Names of the marks on the mail. */
  categories(mail: SelectedMail): Promise<readonly string[]>;
  /** Puts the mark on and takes the other marks named off. */
  mark(mail: SelectedMail, category: string, others: readonly string[]): Promise<void>;
  openReply(mail: SelectedMail, draft: ReplyDraft): Promise<ReplyOpened>;
  /** A mail of its own: for reminders, and where a reply needs recipients of its own. */
  openNewMail(draft: ReplyDraft): Promise<ReplyOpened>;
  /**
   * Asks Outlook to show a mail in a window of its own, by its item id. Outlook does not tell whether it did: a mail that has
   * been moved, or is longer than 32 KB in some clients, is not shown. False where it could not even be asked.
   */
  openMail(itemId: string): boolean;
  /** Whose mailbox the mail lies in, given the shared mailbox's address; rejects with `selection-moved` alone. */
  placeOf(mail: SelectedMail, shared: string): Promise<MailboxPlace>;
  notify(mail: SelectedMail, notice: Notice): Promise<void>;
  /** Whether mails can be opened by their ids, one by one, be they selected or not (Mailbox 1.15). */
  readonly canOpenSelected: boolean;
  /**
   * Opens a mail by its id for as long as the work takes; one at a time, others wait. Outlook promises it for selected mails,
   * and may refuse others. Rejects with
   * `OutlookError` or whatever the work rejects with.
   */
  withSelected<Result>(summary: MailSummary, work: (opened: OpenedMail) => Promise<Result>): Promise<Result>;
  /** Whether Outlook shows dark colours; calls back on change. */
  theme(): 'light' | 'dark';
  onThemeChange(listener: () => void): () => void;
}

/** One of several selected mails while it is open: what can be done with it without its being the selected one. */
export interface OpenedMail {
  readonly mail: SelectedMail;
  attachment(attachment: MailAttachment): Promise<AttachmentContent>;
  categories(): Promise<readonly string[]>;
  mark(category: string, others: readonly string[]): Promise<void>;
  openReply(draft: ReplyDraft): Promise<ReplyOpened>;
}

export type AttachmentContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'link'; readonly address: string };
