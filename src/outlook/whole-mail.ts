import { bytesFromBase64 } from './base64';
import { OutlookError, type AttachmentContent, type MailAttachment, type SelectedMail } from './mailbox';
import { officeCall } from './office-call';
import type { MailHolder } from './selection';

const wholeMailTimeout = 90_000;

/**
 * The attachment out of the mail as a file (Mailbox 1.14), for when Outlook fails to hand it out by itself. Found by
 * its name; of several with the same name the one that stands in the same place among them.
 */
export async function attachmentFromWholeMail(
  mail: SelectedMail,
  attachment: MailAttachment,
  selection: MailHolder,
): Promise<AttachmentContent> {
  const item = selection.itemOf(mail);
  const base64 = await officeCall<string>((callback) => item.getAsFileAsync?.(callback), {
    timeout: wholeMailTimeout,
    signal: selection.signalFor(mail),
  });
  selection.itemOf(mail);
  const source = typeof base64 === 'string' ? bytesFromBase64(base64) : null;
  if (source === null) throw new OutlookError('attachment-unavailable', 'whole mail not base64');

  const { default: PostalMime } = await import('postal-mime');
  const parsed = await PostalMime.parse(source, {
    attachmentEncoding: 'arraybuffer',
    forceRfc822Attachments: true,
  }).catch(() => {
    throw new OutlookError('attachment-unavailable', 'whole mail not readable');
  });
  const namesakes = parsed.attachments.filter((candidate) => isNamed(candidate.filename, attachment.name));
  const found = namesakes[positionAmongNamesakes(mail, attachment)];
  if (found === undefined) throw new OutlookError('attachment-unavailable', 'not in the whole mail');
  return { kind: 'bytes', bytes: new Uint8Array(found.content as ArrayBuffer) };
}

/** An attached mail has no ending in Outlook's list, and ".eml" in the mail itself. */
function isNamed(fileName: string | null | undefined, name: string): boolean {
  return fileName === name || fileName === `${name}.eml`;
}

function positionAmongNamesakes(mail: SelectedMail, attachment: MailAttachment): number {
  return mail.attachments
    .filter((other) => other.name === attachment.name)
    .findIndex((other) => other.id === attachment.id);
}
