import { SaxesParser } from 'saxes';
import { attribute, Refused } from '../../open';

/** An element with its place in the text. The name is without its prefix; attributes are as written. */
export interface Element {
  readonly name: string;
  /** "x:" where the element has a prefix, else "". */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | null;
  readonly start: number;
  /** Where the start tag ends. */
  readonly tagEnd: number;
  readonly empty: boolean;
  /** Where the end tag begins and ends; known once the element is closed. */
  readonly contentEnd: number;
  readonly end: number;
}

export interface XmlListener {
  open?(element: Element): void;
  close?(element: Element): void;
  text?(text: string, parent: Element): void;
}

type Growing = { -readonly [Key in keyof Element]: Element[Key] };

/** Reads XML and tells where each element stands, so that the original text can be spliced. Throws `Refused`. */
export function scanXml(xml: string, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: false });
  const open: Growing[] = [];
  let start = 0;
  parser.on('doctype', () => {
    throw new Refused('file.unsafe', 'document type');
  });
  parser.on('opentagstart', () => {
    start = xml.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (tag) => {
    const colon = tag.name.indexOf(':');
    const tagEnd = parser.position;
    const element: Growing = {
      name: tag.name.slice(colon + 1),
      prefix: tag.name.slice(0, colon + 1),
      attributes: tag.attributes,
      parent: open.at(-1) ?? null,
      start,
      tagEnd,
      empty: tag.isSelfClosing,
      contentEnd: tagEnd,
      end: tagEnd,
    };
    open.push(element);
    listener.open?.(element);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element === undefined) return;
    element.end = parser.position;
    element.contentEnd = element.empty ? element.end : xml.lastIndexOf('<', element.end - 1);
    listener.close?.(element);
  });
  const take = (text: string) => {
    const parent = open.at(-1);
    if (parent !== undefined) listener.text?.(text, parent);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('error', (error) => {
    // Word and Excel read past characters that XML forbids, and so does the form's reader.
    if (!/disallowed character/.test(error.message)) throw new Refused('file.damaged', 'XML');
  });
  parser.write(xml).close();
}

/** All elements of a part with one of the names, in the order they close. */
export function elementsNamed(xml: string, ...names: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  scanXml(xml, {
    close(element) {
      if (names.includes(element.name)) found.push(element);
    },
  });
  return found;
}

/** The outermost element. Throws `Refused` where there is none. */
export function rootOf(xml: string): Element {
  let root: Element | null = null;
  scanXml(xml, {
    close(element) {
      if (element.parent === null) root = element;
    },
  });
  if (root === null) throw new Refused('file.damaged', 'no XML');
  return root;
}

/** Value of the attribute with that local name; undefined where there is none. */
export function valueOf(element: Element, name: string): string | undefined {
  return attribute(element.attributes, name);
}
