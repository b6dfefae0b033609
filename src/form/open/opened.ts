import type { Document, Format } from './document';

/** Why a file was not read. Each has a sentence and what to do in `refusals.ts`. */
export type RefusalCode =
  | 'file.empty'
  | 'file.damaged'
  | 'file.password'
  | 'file.too-large'
  | 'file.too-slow'
  | 'file.nested-too-deep'
  | 'file.unsafe'
  | 'file.old-excel'
  | 'file.excel-binary'
  | 'file.old-word'
  | 'file.opendocument'
  | 'file.rtf'
  | 'file.pdf'
  | 'file.image'
  | 'file.cloud-link'
  | 'file.archive'
  | 'file.apple'
  | 'file.presentation'
  | 'file.unknown'
  | 'mail.damaged'
  | 'mail.encrypted'
  | 'mail.no-attachment'
  | 'mail.no-form';

export interface Refusal {
  readonly code: RefusalCode;
  /** What was found, for the log of a developer; never shown, never personal. */
  readonly detail?: string;
}

/** What the mail around a form says of itself. */
export interface MailHeader {
  readonly subject: string;
  readonly fromName: string;
  readonly fromAddress: string;
  /** Time of receipt (the newest `Received` line, else the date of the mail), ISO 8601 with offset; null if it says none. */
  readonly received: string | null;
  readonly messageId: string | null;
}

/** One file that may be a form, found in what was handed in. */
export interface Found {
  /** Names on the way through mails and archives, outermost first; empty for a bare file. */
  readonly inside: readonly string[];
  readonly name: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  /** The nearest mail around it; null for a bare file. */
  readonly mail: MailHeader | null;
  /** `body` is the text of a mail itself, read as a form where people typed it there. */
  readonly origin: 'file' | 'body';
  readonly content: Content;
}

export type Content =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
