import type { HostAttachment, HostItem } from './host';
import type { MailAttachment, SelectedMail, Selection } from './mailbox';

/** Copies what is needed off Outlook's live item, which changes under our feet when the selection moves. */
export function captureSelection(item: HostItem | null | undefined): Selection {
  if (item === null || item === undefined) return { kind: 'none' };
  // Meetings, and mails being written, have no sender or no id.
  if (item.itemType !== 'message' || typeof item.itemId !== 'string') return { kind: 'not-a-mail' };
  return { kind: 'mail', mail: captureMail(item) };
}

/** What is kept of a mail once it is no longer Outlook's to change. */
export function captureMail(item: HostItem): SelectedMail {
  return {
    itemId: item.itemId,
    internetMessageId: item.internetMessageId ?? '',
    conversationId: item.conversationId ?? '',
    subject: item.subject ?? '',
    from: { name: item.from?.displayName ?? '', address: item.from?.emailAddress ?? '' },
    received: item.dateTimeCreated.toISOString(),
    attachments: (item.attachments ?? []).map(captureAttachment),
  };
}

const kinds: Readonly<Record<string, MailAttachment['kind']>> = {
  file: 'file',
  item: 'mail',
  cloud: 'cloud',
};

function captureAttachment(attachment: HostAttachment): MailAttachment {
  return {
    id: attachment.id,
    name: attachment.name,
    size: attachment.size,
    kind: kinds[attachment.attachmentType] ?? 'file',
    inline: attachment.isInline,
  };
}
