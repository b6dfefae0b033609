import { SaxesParser } from 'saxes';
import { step, type Budget } from './limits';
import { Refused } from './refused';

/** Attributes as written, prefix and all; look them up with `attribute`. */
export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  /** The name without its prefix: programs choose their prefixes freely. */
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Asked now and then; true leaves the rest of the part unread. */
  hasEnough?(): boolean;
}

const SLICE = 64 * 1024;

/** Walks an XML part. No document type, no entities but XML's own five. Throws `Refused`. */
export function readXml(bytes: Uint8Array, budget: Budget, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new Refused('file.unsafe', 'document type');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > budget.limits.depth) throw new Refused('file.unsafe', 'depth of XML');
    step(budget);
    handlers.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handlers.close?.(localName(tag.name));
  });
  const take = (value: string) => {
    handlers.text?.(value);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('error', (error) => {
    // Characters that XML forbids are common in what people paste; Word and Excel read past them too.
    if (!/disallowed character/.test(error.message)) throw new Refused('file.damaged', 'XML');
  });
  const source = decodeXml(bytes);
  for (let from = 0; from < source.length; from += SLICE) {
    if (handlers.hasEnough?.() === true) return;
    parser.write(source.slice(from, from + SLICE));
  }
  parser.close();
}

/** Each prefixed name is met thousands of times in a part. */
const localNames = new Map<string, string>();

function localName(name: string): string {
  const known = localNames.get(name);
  if (known !== undefined) return known;
  const local = name.slice(name.indexOf(':') + 1);
  if (localNames.size < 2000) localNames.set(name, local);
  return local;
}

/** The attribute with that local name, whatever its prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  for (const key in attributes) {
    if (
      key.endsWith(name) &&
      key.charCodeAt(key.length - name.length - 1) === 58 &&
      !key.startsWith('xmlns')
    ) {
      return attributes[key];
    }
  }
  return undefined;
}

/** An on/off property: present means on unless it says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/i.test(value);
}

/** UTF-8 and UTF-16 by their marks or first bytes, anything else by what the XML declaration says. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return encoding === 'utf-8' ? utf8.decode(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** Making a decoder costs more than decoding the small parts of a form. */
const utf8 = new TextDecoder();
const utf8Piece = new TextDecoder('utf-8', { ignoreBOM: true });
const latin1 = new TextDecoder('iso-8859-1');
/** Where an XML declaration ends at the latest. */
const DECLARATION = 120;

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const start = latin1.decode(bytes.subarray(0, DECLARATION));
  const declared = /^<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/i.exec(start)?.[1]?.toLowerCase();
  if (declared === undefined || /^utf-?(?:8|16)/.test(declared)) return 'utf-8';
  return /^(?:iso-8859-15?|windows-125\d|us-ascii|latin1)$/.test(declared) ? declared : 'utf-8';
}

/**
 * Decodes a part that comes in chunks. UTF-8 is cut between characters by hand, because decoding each chunk as a
 * whole is several times faster than the decoder's own streaming.
 */
export function decodeChunks(): (chunk: Uint8Array, last: boolean) => string {
  let streaming: TextDecoder | null = null;
  let begun = false;
  let rest = new Uint8Array();
  return (chunk, last) => {
    if (!begun) {
      const encoding = encodingOf(chunk);
      if (encoding !== 'utf-8') streaming = new TextDecoder(encoding);
      begun = true;
    }
    if (streaming !== null) return streaming.decode(chunk, { stream: !last });
    const bytes = joinBytes(rest, chunk);
    const end = last ? bytes.length : characterEnd(bytes);
    rest = bytes.slice(end);
    return utf8Piece.decode(bytes.subarray(0, end)).replace(/^\ufeff/, '');
  };
}

function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

/** Where the last character that is surely complete ends. */
function characterEnd(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 4 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return (bytes[end - 1] ?? 0) >= 0xc0 ? end - 1 : bytes.length;
}
