import type { ReadFile } from '../check';
import { OutlookError, type Mailbox, type SelectedMail } from '../outlook';
import type { Round } from '../round';

/** Opens and reads one file; what cannot be read says so in its outcome. */
export type ReadBytes = (bytes: Uint8Array, name: string, round: Round) => Promise<readonly ReadFile[]>;

export type MailReading =
  | { readonly kind: 'read'; readonly files: readonly ReadFile[] }
  | { readonly kind: 'no-attachment' }
  /** One of the attachments could not be had or read, so what the mail holds is not known. */
  | { readonly kind: 'not-all-read'; readonly name: string };

/** Reads the attachments of the mail one after another; pictures in the text are no attachments. */
export async function readMail(
  mail: SelectedMail,
  mailbox: Mailbox,
  read: ReadBytes,
  round: Round,
): Promise<MailReading> {
  const attachments = mail.attachments.filter((attachment) => !attachment.inline);
  if (attachments.length === 0) return { kind: 'no-attachment' };
  const files: ReadFile[] = [];
  for (const attachment of attachments) {
    const content = await mailbox.attachment(mail, attachment).catch((cause: unknown) => {
      if (cause instanceof OutlookError && cause.failure !== 'selection-moved') return null;
      throw cause;
    });
    if (content?.kind !== 'bytes') return { kind: 'not-all-read', name: attachment.name };
    const found = await read(content.bytes, attachment.name, round);
    if (found.some((file) => file.reading.kind === 'unreadable')) {
      return { kind: 'not-all-read', name: attachment.name };
    }
    files.push(...found);
  }
  return { kind: 'read', files };
}
