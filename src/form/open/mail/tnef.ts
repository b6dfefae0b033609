import { Refused } from '../refused';
import type { Attachment } from './mail';

/** Attributes of winmail.dat (MS-OXTNEF) that an attachment is made of. */
const ATTACH_REND_DATA = 0x9002;
const ATTACH_TITLE = 0x8010;
const ATTACH_DATA = 0x800f;
const ATTACH_PROPERTIES = 0x9005;
const LEVEL_ATTACHMENT = 2;
const MOST_ATTRIBUTES = 10_000;

/** Takes the attachments out of Outlook's winmail.dat. Throws `file.damaged`. */
export function readTnef(bytes: Uint8Array): Attachment[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files: { name: string; longName: string; content: Uint8Array | null }[] = [];
  let at = 6;
  for (let count = 0; at + 9 <= bytes.length && count < MOST_ATTRIBUTES; count += 1) {
    const level = view.getUint8(at);
    const tag = view.getUint16(at + 1, true);
    const length = view.getUint32(at + 5, true);
    const content = bytes.subarray(at + 9, at + 9 + length);
    if (content.length < length) {
      if (files.length === 0) throw new Refused('file.damaged', 'winmail.dat cut short');
      break;
    }
    at += 9 + length + 2;
    if (level !== LEVEL_ATTACHMENT) continue;
    if (tag === ATTACH_REND_DATA) files.push({ name: '', longName: '', content: null });
    const file = files[files.length - 1];
    if (file === undefined) continue;
    if (tag === ATTACH_TITLE) file.name = ansi(content);
    else if (tag === ATTACH_DATA) file.content = content;
    else if (tag === ATTACH_PROPERTIES) file.longName = longName(content) ?? file.longName;
  }
  return files.flatMap(({ name, longName: long, content }) =>
    content === null
      ? []
      : [{ kind: 'file' as const, name: long === '' ? name : long, bytes: () => content, inline: false }],
  );
}

function ansi(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(/\0.*$/s, '');
}

/** Types of MAPI properties by their size where it is fixed; the others carry their length. */
const FIXED: ReadonlyMap<number, number> = new Map([
  [0x02, 4],
  [0x03, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [0x0b, 4],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
]);
const LONG_NAME = 0x3707;
const UNICODE = 0x1f;
const NAMED = 0x8000;

/** The long name among an attachment's MAPI properties, as far as they can be followed; null if it is not there. */
function longName(bytes: Uint8Array): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const count = view.getUint32(0, true);
    let at = 4;
    for (let index = 0; index < count && index < 1000; index += 1) {
      const type = view.getUint16(at, true);
      const id = view.getUint16(at + 2, true);
      at += 4;
      if (id >= NAMED) {
        const byName = view.getUint32(at + 16, true) === 1;
        at += 20 + (byName ? 4 + padded(view.getUint32(at + 20, true)) : 4);
      }
      const fixed = FIXED.get(type);
      if (fixed !== undefined) {
        at += fixed;
        continue;
      }
      const values = view.getUint32(at, true);
      at += 4;
      for (let value = 0; value < values && value < 100; value += 1) {
        const length = view.getUint32(at, true);
        const content = bytes.subarray(at + 4, at + 4 + length);
        at += 4 + padded(length);
        if (id !== LONG_NAME) continue;
        return type === UNICODE
          ? new TextDecoder('utf-16le').decode(content).replace(/\0.*$/s, '')
          : ansi(content);
      }
    }
  } catch (error) {
    // The short name does where the properties lead out of the file.
    if (!(error instanceof RangeError)) throw error;
  }
  return null;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
