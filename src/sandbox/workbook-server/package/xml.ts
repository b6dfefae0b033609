import { SaxesParser } from 'saxes';
import { UnusableWorkbook } from './unusable';

/** A start tag with its place in the text; names without their prefix. */
export interface StartTag {
  readonly name: string;
  /** "x:" where the part uses a prefix for the spreadsheet's elements, else "". */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly tagEnd: number;
  readonly selfClosing: boolean;
}

/** A closed element: its end tag starts at `contentEnd` and ends at `end`; equal to `tagEnd` where it closes itself. */
export interface ClosedElement extends StartTag {
  readonly contentEnd: number;
  readonly end: number;
}

export interface XmlListener {
  open?(tag: StartTag): void;
  close?(element: ClosedElement): void;
  text?(text: string): void;
}

/**
 * Reads XML from start to end and tells where each element stands, so that the caller can splice the original text.
 * @throws UnusableWorkbook when the XML is not well formed
 */
export function scanXml(xml: string, listener: XmlListener): void {
  const parser = new SaxesParser();
  // One object an element, completed when it closes: a sheet has hundreds of thousands of them.
  const open: { -readonly [Key in keyof ClosedElement]: ClosedElement[Key] }[] = [];
  let tagStart = 0;
  parser.on('opentagstart', () => {
    tagStart = xml.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (found) => {
    const colon = found.name.indexOf(':');
    const end = parser.position;
    const element = {
      name: colon < 0 ? found.name : found.name.slice(colon + 1),
      prefix: colon < 0 ? '' : found.name.slice(0, colon + 1),
      attributes: found.attributes,
      start: tagStart,
      tagEnd: end,
      selfClosing: found.isSelfClosing,
      contentEnd: end,
      end,
    };
    open.push(element);
    listener.open?.(element);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element === undefined) return;
    element.end = parser.position;
    element.contentEnd = element.selfClosing ? element.end : xml.lastIndexOf('<', element.end - 1);
    listener.close?.(element);
  });
  const text = (found: string): void => listener.text?.(found);
  parser.on('text', text);
  parser.on('cdata', text);
  try {
    parser.write(xml).close();
  } catch (cause) {
    throw new UnusableWorkbook(`A part of the workbook is not well-formed XML: ${String(cause)}`);
  }
}

/** A replacement of the text between two places. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices to a text; those at one place keep their order. They must not overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((left, right) => left.start - right.start || left.end - right.end);
  const pieces: string[] = [];
  let at = 0;
  for (const splice of ordered) {
    if (splice.start < at) throw new Error('Two edits of one part overlap.');
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

const attributePattern = /([^\s=<>/]+)\s*=\s*("[^"]*"|'[^']*')/gu;

/** The splice that gives an attribute of a start tag a new value; null where the tag does not have it. */
export function replaceAttribute(
  xml: string,
  tag: Pick<StartTag, 'start' | 'tagEnd'>,
  name: string,
  value: string,
): Splice | null {
  const text = xml.slice(tag.start, tag.tagEnd);
  for (const match of text.matchAll(attributePattern)) {
    const quoted = match[2];
    if (match[1] !== name || quoted === undefined) continue;
    const end = tag.start + match.index + match[0].length - 1;
    return { start: end - quoted.length + 2, end, text: escapeAttribute(value) };
  }
  return null;
}

/** The splice that adds an attribute at the end of a start tag. */
export function addAttribute(xml: string, tag: StartTag, name: string, value: string): Splice {
  const before = tag.tagEnd - (tag.selfClosing ? 2 : 1);
  // Some writers leave a space before the slash; the attribute then goes before it.
  const at = xml[before - 1] === ' ' ? before - 1 : before;
  return { start: at, end: at, text: ` ${name}="${escapeAttribute(value)}"` };
}

export function escapeText(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/gu, '&quot;');
}
