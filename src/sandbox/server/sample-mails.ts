import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { SampleAttachment, SampleMail } from '../sample-mail';

/** The mails in a folder of .eml files and the folders in it, newest first. */
export async function readSampleMails(folder: string): Promise<readonly SampleMail[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.eml')).sort();
  const mails = await Promise.all(
    names.map(async (name) => readSampleMail(name, await readFile(path.join(folder, name)))),
  );
  return mails.sort((one, other) => Date.parse(other.received) - Date.parse(one.received));
}

/** One mail as Outlook would show it; its id is made of the file's name, so that it stays the same from start to start. */
export async function readSampleMail(fileName: string, source: Uint8Array): Promise<SampleMail> {
  const email = await PostalMime.parse(source, {
    attachmentEncoding: 'arraybuffer',
    forceRfc822Attachments: true,
  });
  const name = path.basename(fileName, '.eml');
  return {
    id: `AAMk-${name}`,
    internetMessageId: email.messageId ?? `<${name}@sandkasse.example>`,
    conversationId: `conversation-${email.inReplyTo ?? email.messageId ?? name}`,
    subject: email.subject ?? '',
    from: person(email.from),
    to: (email.to ?? []).map(person),
    cc: (email.cc ?? []).map(person),
    received: receivedOf(email),
    html: email.html ?? asHtml(email.text ?? ''),
    text: email.text ?? '',
    encrypted: email.headers.some(
      ({ key, value }) => key === 'content-type' && /smime-type="?enveloped-data/i.test(value),
    ),
    source: Buffer.from(source).toString('base64'),
    attachments: email.attachments.map((attachment, index) => asAttachment(attachment, `${name}-${index}`)),
  };
}

function person(address: Address | undefined): { name: string; address: string } {
  return { name: address?.name ?? '', address: address?.address ?? '' };
}

/** The newest `Received` line says when the mail came; `Date` only when the sender's program sent it. */
function receivedOf(email: Email): string {
  const received = email.headers
    .find((header) => header.key === 'received')
    ?.value.split(';')
    .at(-1);
  const moments = [received, email.date].map((text) => Date.parse(text ?? ''));
  const moment = moments.find((candidate) => !Number.isNaN(candidate)) ?? Date.now();
  return new Date(moment).toISOString();
}

function asAttachment(attachment: Attachment, id: string): SampleAttachment {
  const bytes = Buffer.from(attachment.content as ArrayBuffer);
  const isMail = attachment.mimeType === 'message/rfc822';
  const name = attachment.filename ?? (isMail ? 'Vedhæftet mail' : 'unavngivet');
  const common = { id, name, contentType: attachment.mimeType, size: bytes.length };
  const inline = attachment.disposition === 'inline' || attachment.related === true;
  const cloud = cloudAddress(attachment);
  if (cloud !== null) return { ...common, inline: false, kind: 'cloud', content: cloud };
  if (isMail) return { ...common, inline: false, kind: 'mail', content: bytes.toString('utf8') };
  return { ...common, inline, kind: 'file', content: bytes.toString('base64') };
}

/** A file that stayed in OneDrive comes as a mail part that only names its address (RFC 2017). */
function cloudAddress(attachment: Attachment): string | null {
  if (attachment.mimeType !== 'message/external-body' && !attachment.filename?.endsWith('.url')) return null;
  const text = Buffer.from(attachment.content as ArrayBuffer).toString('utf8');
  return /https:\/\/\S+/.exec(text)?.[0].replace(/["';]+$/, '') ?? null;
}

function asHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<div style="white-space: pre-wrap">${escaped}</div>`;
}
