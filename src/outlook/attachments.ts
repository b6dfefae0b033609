import { bytesFromBase64 } from './base64';
import type { Capabilities } from './capabilities';
import type { HostAttachmentContent } from './host';
import { OutlookError, type AttachmentContent, type MailAttachment, type SelectedMail } from './mailbox';
import { officeCall } from './office-call';
import type { MailHolder } from './selection';
import { attachmentFromWholeMail } from './whole-mail';

/** No form is that large, and Outlook hangs on attachments that are. */
const largestAttachment = 20 * 1024 * 1024;
/** Slow lines take their time; Outlook itself has been seen to go silent after about ninety seconds. */
const attachmentTimeout = 60_000;

/**
 * The content of one attachment. Asks Outlook twice, because single attachments fail now and then, then looks for it
 * in the whole mail where Outlook gives that. Rejects with `OutlookError`.
 */
export async function readAttachment(
  mail: SelectedMail,
  attachment: MailAttachment,
  selection: MailHolder,
  capabilities: Capabilities,
): Promise<AttachmentContent> {
  if (attachment.size > largestAttachment) throw new OutlookError('too-large', `${attachment.size} bytes`);
  // A file in the cloud was never in the mail; its id is its address.
  if (attachment.kind === 'cloud') return { kind: 'link', address: attachment.id };
  const once = () => askOutlook(mail, attachment, selection);
  try {
    return await once().catch((cause: unknown) => {
      if (isWorthAnotherTry(cause)) return once();
      throw cause;
    });
  } catch (cause) {
    if (!isWorthAnotherTry(cause) || !capabilities.canReadWholeMail(selection.itemOf(mail))) throw cause;
    return attachmentFromWholeMail(mail, attachment, selection);
  }
}

async function askOutlook(
  mail: SelectedMail,
  attachment: MailAttachment,
  selection: MailHolder,
): Promise<AttachmentContent> {
  const item = selection.itemOf(mail);
  const answer = await officeCall<HostAttachmentContent | null | undefined>(
    (callback) => item.getAttachmentContentAsync(attachment.id, callback),
    { timeout: attachmentTimeout, signal: selection.signalFor(mail) },
  );
  // An answer that crossed a change of selection may belong to the other mail.
  selection.itemOf(mail);
  if (typeof answer?.content !== 'string') throw new OutlookError('failed', 'no content');
  return contentOf(answer);
}

function contentOf({ format, content }: HostAttachmentContent): AttachmentContent {
  switch (format.toLowerCase()) {
    case 'base64': {
      const bytes = bytesFromBase64(content);
      if (bytes === null) throw new OutlookError('failed', 'not base64');
      return bytesWithinLimit(bytes);
    }
    case 'url':
      return { kind: 'link', address: content };
    case 'eml':
    case 'icalendar':
      return bytesWithinLimit(new TextEncoder().encode(content));
    default:
      throw new OutlookError('attachment-unavailable', `format ${format}`);
  }
}

function bytesWithinLimit(bytes: Uint8Array): AttachmentContent {
  if (bytes.length > largestAttachment) throw new OutlookError('too-large', `${bytes.length} bytes`);
  return { kind: 'bytes', bytes };
}

function isWorthAnotherTry(cause: unknown): boolean {
  return cause instanceof OutlookError && (cause.failure === 'failed' || cause.failure === 'timed-out');
}
