import { escapeXml } from '../../open';
import { rootOf, type Element } from './scan';

/** A replacement of the text between two places. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices; those at one place keep their order. One that lies within another that is taken out goes with it. */
export function applySplices(xml: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((one, other) => one.start - other.start || one.end - other.end);
  const pieces: string[] = [];
  let at = 0;
  for (const splice of ordered) {
    if (splice.start < at) continue;
    pieces.push(xml.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}

export function insertAt(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

export function takeOut({ start, end }: Pick<Element, 'start' | 'end'>): Splice {
  return { start, end, text: '' };
}

/** Puts text at the end of an element's content; one that closes itself is opened for it. */
export function appendTo(xml: string, element: Element, text: string): Splice {
  if (!element.empty) return insertAt(element.contentEnd, text);
  const tag = xml.slice(element.start, element.end).replace(/\s*\/>$/, '>');
  const name = element.prefix + element.name;
  return { start: element.start, end: element.end, text: `${tag}${text}</${name}>` };
}

/** Puts text at the end of a part's outermost element. */
export function appendToRoot(xml: string, text: string): string {
  return applySplices(xml, [appendTo(xml, rootOf(xml), text)]);
}

const ATTRIBUTE = /([^\s=<>/"']+)\s*=\s*("[^"]*"|'[^']*')/gu;

/** A start tag's text with an attribute set to a value; null takes it away. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const written = value === null ? '' : ` ${name}="${escapeXml(value)}"`;
  const end = tag.indexOf('>') < 0 ? tag.length : startTagEnd(tag);
  for (const match of tag.slice(0, end).matchAll(ATTRIBUTE)) {
    if (match[1] !== name) continue;
    const from = tag.slice(0, match.index).trimEnd().length;
    return tag.slice(0, from) + written + tag.slice(match.index + match[0].length);
  }
  if (value === null) return tag;
  const close = /\s*\/?>$/.exec(tag.slice(0, end))?.index ?? end;
  return tag.slice(0, close) + written + tag.slice(close);
}

/** Where the first tag of a text ends; a > within quotes does not end it. */
function startTagEnd(text: string): number {
  const tag = /^<(?:[^"'>]|"[^"]*"|'[^']*')*>/.exec(text);
  return tag === null ? text.length : tag[0].length;
}

/** The splice that sets or takes away an attribute in an element's start tag. */
export function setAttribute(xml: string, element: Element, name: string, value: string | null): Splice {
  const { start, tagEnd } = element;
  return { start, end: tagEnd, text: withAttribute(xml.slice(start, tagEnd), name, value) };
}

/** The prefix, with its colon, that an element's tag binds to a namespace that ends so; null where it binds none. */
export function prefixFor(element: Element, namespace: RegExp): string | null {
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name.startsWith('xmlns:') && namespace.test(value)) return `${name.slice(6)}:`;
  }
  return null;
}
