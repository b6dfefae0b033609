import { openCompoundFile, type Storage } from '../compound-file';
import { decodeText } from '../decode';
import type { MailHeader } from '../opened';
import { Refused } from '../refused';
import { newestReceived } from './dates';
import type { Attachment, Mail } from './mail';

/** MAPI properties by number (MS-OXPROPS). */
const SUBJECT = 0x0037;
const TRANSPORT_HEADERS = 0x007d;
const SENDER_NAME = 0x0c1a;
const SENDER_ADDRESS = 0x0c1f;
const SENDER_SMTP = 0x5d01;
const SENT_FOR_NAME = 0x0042;
const SENT_FOR_SMTP = 0x5d02;
const DELIVERED = 0x0e06;
const SUBMITTED = 0x0039;
const MESSAGE_ID = 0x1035;
const BODY = 0x1000;
const HTML = 0x1013;
const CODE_PAGE = 0x3fde;
const DATA = 0x3701;
const SHORT_NAME = 0x3704;
const LONG_NAME = 0x3707;
const DISPLAY_NAME = 0x3001;
const METHOD = 0x3705;
const CONTENT_ID = 0x3712;
const HIDDEN = 0x7ffe;

const PROPERTIES = '__properties_version1.0';
/** Bytes before the properties, by what they belong to (MS-OXMSG 2.4.1). */
const HEADER_SIZE = { message: 32, attached: 24, attachment: 8 };
const EMBEDDED_MESSAGE = 5;
const OLE_OBJECT = 6;
/** The attachment is only a link to a file in a cloud store (MS-OXCMSG 2.2.2.9). */
const BY_WEB_REFERENCE = 7;

/** Reads a mail as Outlook saves it. Throws `mail.damaged`. */
export function readMsg(bytes: Uint8Array): Mail {
  try {
    return readMessage(openCompoundFile(bytes).root, 'message');
  } catch (error) {
    if (error instanceof Refused || error instanceof RangeError)
      throw new Refused('mail.damaged', error.message);
    throw error;
  }
}

function readMessage(storage: Storage, place: 'message' | 'attached'): Mail {
  const properties = readProperties(storage, place);
  const html = properties.bytes(HTML);
  const htmlText = html === null ? properties.text(HTML) : decode(html, properties.number(CODE_PAGE) ?? 0);
  return {
    header: readHeader(properties),
    html: htmlText === '' ? null : htmlText,
    text: properties.text(BODY) === '' ? null : properties.text(BODY),
    attachments: [...storage.storages.values()]
      .filter((inner) => /^__attach_version1\.0_/i.test(inner.name))
      .map((inner) => readAttachment(inner, htmlText)),
  };
}

function readHeader(properties: Properties): MailHeader {
  const transport = properties.text(TRANSPORT_HEADERS);
  const unfolded = transport.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const received = unfolded.filter((line) => /^received:/i.test(line));
  const address = [SENDER_SMTP, SENT_FOR_SMTP, SENDER_ADDRESS]
    .map((id) => properties.text(id))
    .find((text) => text.includes('@'));
  const fromLine = unfolded.find((line) => /^from:/i.test(line)) ?? '';
  return {
    subject: properties.text(SUBJECT),
    fromName: properties.text(SENDER_NAME) || properties.text(SENT_FOR_NAME),
    fromAddress: address ?? /[^\s<>"]+@[^\s<>"]+/.exec(fromLine)?.[0] ?? '',
    received: newestReceived(received) ?? properties.time(DELIVERED) ?? properties.time(SUBMITTED),
    messageId:
      properties.text(MESSAGE_ID) ||
      (unfolded
        .find((line) => /^message-id:/i.test(line))
        ?.slice(11)
        .trim() ??
        null),
  };
}

function readAttachment(storage: Storage, html: string): Attachment {
  const properties = readProperties(storage, 'attachment');
  const name =
    properties.text(LONG_NAME) ||
    properties.text(SHORT_NAME) ||
    properties.text(DISPLAY_NAME) ||
    'vedhæftet fil';
  const contentId = properties.text(CONTENT_ID);
  const inline = properties.number(HIDDEN) === 1 || (contentId !== '' && html.includes(`cid:${contentId}`));
  const embedded = storage.storages.get(`__substg1.0_${hex(DATA)}000D`);
  if (properties.number(METHOD) === EMBEDDED_MESSAGE && embedded !== undefined) {
    return { kind: 'mail', name: `${name}.msg`, mail: () => readMessage(embedded, 'attached'), inline };
  }
  return {
    kind: 'file',
    name,
    bytes: () => {
      const content = properties.bytes(DATA);
      if (properties.number(METHOD) === BY_WEB_REFERENCE)
        throw new Refused('file.cloud-link', 'web reference');
      if (properties.number(METHOD) === OLE_OBJECT) throw new Refused('file.unknown', 'OLE object');
      if (content === null) throw new Refused('file.damaged', 'attachment without content');
      return content;
    },
    inline,
  };
}

interface Properties {
  /** Empty where the property is absent. */
  text(id: number): string;
  bytes(id: number): Uint8Array | null;
  number(id: number): number | null;
  /** ISO 8601 in UTC. */
  time(id: number): string | null;
}

function readProperties(storage: Storage, place: keyof typeof HEADER_SIZE): Properties {
  const fixed = new Map<number, DataView>();
  const table = storage.streams.get(PROPERTIES)?.() ?? new Uint8Array();
  for (let at = HEADER_SIZE[place]; at + 16 <= table.length; at += 16) {
    const entry = new DataView(table.buffer, table.byteOffset + at, 16);
    fixed.set(entry.getUint16(2, true), entry);
  }
  const stream = (id: number, type: string) =>
    storage.streams.get(`__substg1.0_${hex(id)}${type}`)?.() ?? null;
  return {
    text(id) {
      const wide = stream(id, '001F');
      if (wide !== null) return new TextDecoder('utf-16le').decode(wide).replace(/\0+$/, '');
      const narrow = stream(id, '001E');
      return narrow === null ? '' : decode(narrow, 0).replace(/\0+$/, '');
    },
    bytes: (id) => stream(id, '0102'),
    number: (id) => fixed.get(id)?.getUint32(8, true) ?? null,
    time(id) {
      const entry = fixed.get(id);
      // Hundreds of nanoseconds since 1601.
      const moment =
        entry === undefined ? 0 : Number(entry.getBigUint64(8, true) / 10_000n) - 11_644_473_600_000;
      return moment > 0 && moment < 8.64e15 ? new Date(moment).toISOString() : null;
    },
  };
}

function hex(id: number): string {
  return id.toString(16).toUpperCase().padStart(4, '0');
}

/** Text in a Windows code page: Western European unless the mail says UTF-8 or one of its neighbours. */
function decode(bytes: Uint8Array, codePage: number): string {
  if (codePage === 65001) return new TextDecoder().decode(bytes);
  if (codePage >= 1250 && codePage <= 1258)
    return new TextDecoder(`windows-${String(codePage)}`).decode(bytes);
  return decodeText(bytes);
}
