import PostalMime from 'postal-mime';
import { Refused } from '../refused';
import { refuseCostlyMail } from './cost';
import { newestReceived, parseMailDate } from './dates';
import type { Attachment, Mail } from './mail';

/** MIME parts inside one another; forwarding a mail a few times makes about ten. */
const DEEPEST_MIME = 50;

/** Reads a mail in internet format. Throws `mail.damaged`, `file.too-large`. */
export async function readEml(bytes: Uint8Array): Promise<Mail> {
  refuseCostlyMail(bytes);
  const parsed = await parse(bytes);
  const html = parsed.html ?? null;
  const received = parsed.headers.filter((header) => header.key === 'received').map((header) => header.value);
  return {
    header: {
      subject: parsed.subject ?? '',
      fromName: parsed.from?.name ?? '',
      fromAddress: parsed.from?.address ?? '',
      received: newestReceived(received) ?? parseMailDate(rawDate(parsed.headers)),
      messageId: parsed.messageId ?? null,
    },
    html,
    text: parsed.text ?? null,
    attachments: parsed.attachments.map((attachment) => toAttachment(attachment, html)),
  };
}

type Parsed = Awaited<ReturnType<typeof PostalMime.parse>>;

async function parse(bytes: Uint8Array): Promise<Parsed> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: DEEPEST_MIME,
      attachmentEncoding: 'arraybuffer',
    });
  } catch {
    throw new Refused('mail.damaged', 'MIME');
  }
}

function rawDate(headers: Parsed['headers']): string {
  return headers.find((header) => header.key === 'date')?.value ?? '';
}

function toAttachment(attachment: Parsed['attachments'][number], html: string | null): Attachment {
  const contentId = attachment.contentId?.replace(/^<|>$/g, '') ?? '';
  const shown = contentId !== '' && html !== null && html.includes(`cid:${contentId}`);
  const { content, mimeType } = attachment;
  const picture = mimeType.startsWith('image/');
  return {
    kind: 'file',
    name: attachment.filename ?? (mimeType === 'message/rfc822' ? 'mail.eml' : 'vedhæftet fil'),
    bytes: () => (typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)),
    inline: shown || (picture && (attachment.disposition === 'inline' || attachment.related === true)),
  };
}
