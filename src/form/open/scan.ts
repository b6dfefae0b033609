import { step, type Budget } from './limits';
import { Refused } from './refused';
import { decodeXml } from './xml';

/**
 * A scanner of XML tags for the parts that programs write and people never see: sheets and shared strings, which can be
 * large, and the lists that every workbook opens with. It looks at each tag without making objects or strings of it,
 * because most of a sheet can be cells that are only formatted: a form formatted down to the last row has a million of
 * them. What people write in running text is read with saxes (`xml.ts`).
 */
export interface TagHandlers {
  /** Attributes stand in `source` between `from` and `to`; ask `attributeIn`. `empty` means there will be no close. */
  open(name: string, source: string, from: number, to: number, empty: boolean): void;
  close(name: string): void;
  /** Comes in pieces, entities resolved; only while `wantsText` says so. */
  text(text: string): void;
  wantsText(): boolean;
  /** How far this stretch can be passed over unread; it begins after a tag. */
  skip?(source: string): number;
}

export interface TagScanner {
  push(chunk: string, last: boolean): void;
}

/** A single tag longer than this is not from any spreadsheet program. */
const LONGEST_TAG = 1024 * 1024;
const LONGEST_ENTITY = 12;
const HASH = 35;
const SLASH = 47;
const COLON = 58;
const GREATER = 62;
const QUESTION = 63;
const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const LARGE_X = 88;
const SMALL_X = 120;

export function scanTags(handlers: TagHandlers): TagScanner {
  let rest = '';
  return {
    push(chunk, last) {
      const source = rest === '' ? chunk : rest + chunk;
      rest = source.slice(scanChunk(source, handlers, last));
      if (rest.length > LONGEST_TAG) throw new Refused('file.unsafe', 'length of a tag');
      if (last && rest.trim() !== '') throw new Refused('file.damaged', 'XML ends within a tag');
    },
  };
}

/** Returns how far the chunk could be read; the rest belongs to a tag or entity that goes on in the next chunk. */
function scanChunk(source: string, handlers: TagHandlers, last: boolean): number {
  let at = handlers.skip?.(source) ?? 0;
  for (;;) {
    const open = source.indexOf('<', at);
    if (handlers.wantsText()) {
      const end = open >= 0 ? open : textEnd(source, at, last);
      if (end > at) handlers.text(decodeEntities(source.slice(at, end)));
      if (open < 0) return end;
    } else if (open < 0) return source.length;
    const next = source.charCodeAt(open + 1);
    const end = next === EXCLAMATION || next === QUESTION ? markEnd(source, open) : tagEnd(source, open + 1);
    if (end < 0) return open;
    if (next === EXCLAMATION) readMark(source, open, end, handlers);
    else if (next !== QUESTION) readTag(source, open + 1, end, handlers);
    at = end + 1;
  }
}

function textEnd(source: string, from: number, last: boolean): number {
  const entity = source.indexOf('&', Math.max(from, source.length - LONGEST_ENTITY));
  return last || entity < 0 || source.indexOf(';', entity) >= 0 ? source.length : entity;
}

/** Where the tag's > stands; one inside a quoted value does not end it. -1 if it is not in the source yet. */
function tagEnd(source: string, from: number): number {
  let end = source.indexOf('>', from);
  for (let at = from; at < end; at += 1) {
    const code = source.charCodeAt(at);
    if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) continue;
    const close = source.indexOf(code === DOUBLE_QUOTE ? '"' : "'", at + 1);
    if (close < 0) return -1;
    if (close > end) end = source.indexOf('>', close);
    at = close;
  }
  return end;
}

/** Where a comment, a CDATA section, a processing instruction or a declaration ends. -1 if not in the source yet. */
function markEnd(source: string, open: number): number {
  const terminator = source.startsWith('<!--', open)
    ? '-->'
    : source.startsWith('<![CDATA[', open)
      ? ']]>'
      : source.startsWith('<?', open)
        ? '?>'
        : '>';
  const end = source.indexOf(terminator, open + 2);
  return end < 0 ? -1 : end + terminator.length - 1;
}

function readMark(source: string, open: number, end: number, handlers: TagHandlers): void {
  if (source.startsWith('<![CDATA[', open)) {
    if (handlers.wantsText()) handlers.text(source.slice(open + 9, end - 2));
  } else if (!source.startsWith('<!--', open)) throw new Refused('file.unsafe', 'document type');
}

function readTag(source: string, from: number, end: number, handlers: TagHandlers): void {
  const closing = source.charCodeAt(from) === SLASH;
  let start = closing ? from + 1 : from;
  let stop = start;
  for (; stop < end; stop += 1) {
    const code = source.charCodeAt(stop);
    if (code === COLON) start = stop + 1;
    else if (code <= 32 || code === SLASH || code === GREATER) break;
  }
  const name = stop === start + 1 ? source.charAt(start) : source.slice(start, stop);
  if (closing) handlers.close(name);
  else {
    const empty = source.charCodeAt(end - 1) === SLASH;
    handlers.open(name, source, stop, empty ? end - 1 : end, empty);
  }
}

/** Value of an attribute by its local name, between two places of the source; undefined if absent. */
export function attributeIn(source: string, from: number, to: number, name: string): string | undefined {
  for (let at = from; at < to;) {
    const equals = source.indexOf('=', at);
    if (equals < 0 || equals >= to) return undefined;
    const quote = afterBlanks(source, equals + 1);
    const mark = source.charCodeAt(quote);
    if (mark !== DOUBLE_QUOTE && mark !== SINGLE_QUOTE) return undefined;
    const close = source.indexOf(mark === DOUBLE_QUOTE ? '"' : "'", quote + 1);
    if (close < 0) return undefined;
    let end = equals;
    while (source.charCodeAt(end - 1) <= 32) end -= 1;
    const start = end - name.length;
    const before = source.charCodeAt(start - 1);
    if (start > from && (before <= 32 || before === COLON) && source.startsWith(name, start)) {
      return decodeEntities(source.slice(quote + 1, close));
    }
    at = close + 1;
  }
  return undefined;
}

function afterBlanks(source: string, from: number): number {
  let at = from;
  while (source.charCodeAt(at) <= 32) at += 1;
  return at;
}

/** Walks a whole part that is kept in memory. Throws `Refused` for one whose elements do not close in order. */
export function scanPart(bytes: Uint8Array, budget: Budget, handlers: Partial<TagHandlers>): void {
  const path: string[] = [];
  const scanner = scanTags({
    open(name, source, from, to, empty) {
      step(budget);
      if (!empty) path.push(name);
      if (path.length > budget.limits.depth) throw new Refused('file.unsafe', 'depth of XML');
      handlers.open?.(name, source, from, to, empty);
    },
    close(name) {
      if (path.pop() !== name) throw new Refused('file.damaged', 'XML');
      handlers.close?.(name);
    },
    text(text) {
      handlers.text?.(text);
    },
    wantsText: () => handlers.wantsText?.() ?? false,
  });
  scanner.push(decodeXml(bytes), true);
  if (path.length > 0) throw new Refused('file.damaged', 'XML ends too early');
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Some programs write every Danish letter as an entity, so this is done without an expression. */
function decodeEntities(text: string): string {
  let result = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const end = text.indexOf(';', at);
    if (end < 0) break;
    const meaning = entityMeaning(text, at + 1, end);
    if (meaning === undefined) continue;
    result += text.slice(from, at) + meaning;
    from = end + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** What the entity between & and ; stands for; undefined where it is none, and what is written stands. */
function entityMeaning(text: string, from: number, end: number): string | undefined {
  if (end - from > LONGEST_ENTITY) return undefined;
  if (text.charCodeAt(from) !== HASH) return NAMED.get(text.slice(from, end));
  const isHex = text.charCodeAt(from + 1) === SMALL_X || text.charCodeAt(from + 1) === LARGE_X;
  const digits = text.slice(isHex ? from + 2 : from + 1, end);
  if (!(isHex ? /^[0-9a-f]{1,6}$/i : /^\d{1,7}$/).test(digits)) return undefined;
  const code = parseInt(digits, isHex ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
