import type { MailHeader } from '../opened';

/** What the readers of mails hand over, whatever the mail's format. */
export interface Mail {
  readonly header: MailHeader;
  readonly html: string | null;
  readonly text: string | null;
  readonly attachments: readonly Attachment[];
}

/** Content is read when it is its turn, so that one damaged attachment does not take the others with it. */
export type Attachment = AttachedFile | AttachedMail;

export interface AttachedFile {
  readonly kind: 'file';
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Part of the mail's look: shown in the text, named by it, or hidden. */
  readonly inline: boolean;
}

/** A mail within an Outlook file has no bytes of its own: its properties lie among those of the mail around it. */
export interface AttachedMail {
  readonly kind: 'mail';
  readonly name: string;
  readonly mail: () => Mail;
  readonly inline: boolean;
}
