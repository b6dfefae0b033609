import { decodeText } from '../decode';
import type { MailHeader } from '../opened';
import { Refused } from '../refused';
import type { Attachment, Mail } from './mail';
import { ANSI, OBJECT, readMapiStream, UNICODE, type MapiProperty } from './mapi-stream';

/** Attributes of winmail.dat (MS-OXTNEF 2.1.3.3). */
const MESSAGE_PROPERTIES = 0x9003;
const ATTACH_REND_DATA = 0x9002;
const ATTACH_TITLE = 0x8010;
const ATTACH_DATA = 0x800f;
const ATTACH_PROPERTIES = 0x9005;
const LEVEL_ATTACHMENT = 2;
const MOST_ATTRIBUTES = 10_000;

/** MAPI properties (MS-OXPROPS). */
const SUBJECT = 0x0037;
const SENDER_NAME = 0x0c1a;
const SENDER_ADDRESS = 0x0c1f;
const SENDER_SMTP = 0x5d01;
const DELIVERED = 0x0e06;
const BODY = 0x1000;
const HTML = 0x1013;
const LONG_NAME = 0x3707;
const DATA = 0x3701;

interface Attached {
  name: string;
  content: Uint8Array | null;
  properties: readonly MapiProperty[];
}

/**
 * Reads Outlook's winmail.dat: the attachments, the mails attached as mails, and the text where it is there. `around` is
 * the mail that it came with; without one it speaks for itself. Throws `file.damaged`.
 */
export function readTnef(bytes: Uint8Array, around: MailHeader | null): Mail {
  const { message, attached } = readAttributes(bytes);
  const html = message.find(({ id }) => id === HTML);
  const text = textOf(message, BODY);
  return {
    header: around ?? readHeader(message),
    html: html === undefined ? null : decodeText(html.content),
    text: text === '' ? null : text,
    attachments: attached.flatMap(toAttachment),
  };
}

function readAttributes(bytes: Uint8Array): { message: readonly MapiProperty[]; attached: Attached[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const attached: Attached[] = [];
  let message: readonly MapiProperty[] = [];
  let at = 6;
  for (let count = 0; at + 9 <= bytes.length && count < MOST_ATTRIBUTES; count += 1) {
    const level = view.getUint8(at);
    const tag = view.getUint16(at + 1, true);
    const length = view.getUint32(at + 5, true);
    const content = bytes.subarray(at + 9, at + 9 + length);
    if (content.length < length) {
      if (attached.length === 0) throw new Refused('file.damaged', 'winmail.dat cut short');
      break;
    }
    at += 9 + length + 2;
    if (tag === MESSAGE_PROPERTIES) message = readMapiStream(content);
    if (level !== LEVEL_ATTACHMENT) continue;
    if (tag === ATTACH_REND_DATA) attached.push({ name: '', content: null, properties: [] });
    const file = attached[attached.length - 1];
    if (file === undefined) continue;
    if (tag === ATTACH_TITLE) file.name = windows1252(content);
    else if (tag === ATTACH_DATA) file.content = content;
    else if (tag === ATTACH_PROPERTIES) file.properties = readMapiStream(content);
  }
  return { message, attached };
}

/** An embedded mail is a winmail.dat of its own, after the sixteen bytes that name its kind. */
const OBJECT_KIND = 16;

function toAttachment({ name: short, content, properties }: Attached): Attachment[] {
  const name = textOf(properties, LONG_NAME) || short || 'vedhæftet fil';
  const object = properties.find(({ id, type }) => id === DATA && type === OBJECT);
  if (object !== undefined) {
    const inner = object.content.subarray(OBJECT_KIND);
    return [{ kind: 'mail', name, mail: () => readTnef(inner, null), inline: false }];
  }
  return content === null ? [] : [{ kind: 'file', name, bytes: () => content, inline: false }];
}

function readHeader(message: readonly MapiProperty[]): MailHeader {
  const addresses = [SENDER_SMTP, SENDER_ADDRESS].map((id) => textOf(message, id));
  return {
    subject: textOf(message, SUBJECT),
    fromName: textOf(message, SENDER_NAME),
    fromAddress: addresses.find((address) => address.includes('@')) ?? '',
    received: timeOf(message.find(({ id }) => id === DELIVERED)),
    messageId: null,
  };
}

/** Empty where the property is absent. */
function textOf(properties: readonly MapiProperty[], id: number): string {
  const found = properties.find(
    (property) => property.id === id && (property.type === UNICODE || property.type === ANSI),
  );
  if (found === undefined) return '';
  const { content } = found;
  if (found.type === ANSI) return windows1252(content);
  return new TextDecoder('utf-16le').decode(content).replace(/\0.*$/s, '');
}

const FROM_1601_TO_1970 = 11_644_473_600_000;

/** Hundreds of nanoseconds since 1601, as ISO 8601 in UTC. */
function timeOf(property: MapiProperty | undefined): string | null {
  if (property === undefined || property.content.length < 8) return null;
  const { content } = property;
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const moment = Number(view.getBigUint64(0, true) / 10_000n) - FROM_1601_TO_1970;
  return moment > 0 && moment < 8.64e15 ? new Date(moment).toISOString() : null;
}

function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(/\0.*$/s, '');
}
