import { escapeXml, isOwnText, Refused } from '../../open';
import { AUTHOR } from '../texts';
import { rootOf, scanXml, valueOf, type Element } from '../xml/scan';
import { appendToRoot, applySplices, prefixFor, takeOut, type Splice } from '../xml/splice';

const WORD = /wordprocessingml\/(?:2006\/)?main$/;

/** The prefix of Word's own elements and attributes. Throws `Refused` for a part that has none, which no program writes. */
export function wordPrefix(xml: string): string {
  const prefix = prefixFor(rootOf(xml), WORD);
  if (prefix === null) throw new Refused('file.unknown', 'Word part without prefix');
  return prefix;
}

/** Takes our comments out of a comments part; `ids` are theirs. */
export function withoutOwnComments(xml: string): { xml: string; ids: ReadonlySet<string> } {
  const own: Element[] = [];
  let text = '';
  scanXml(xml, {
    open({ name }) {
      if (name === 'comment') text = '';
    },
    text(piece, { name }) {
      if (name === 't') text += piece;
    },
    close(element) {
      if (element.name === 'comment' && isOwnText(text)) own.push(element);
    },
  });
  return {
    xml: applySplices(xml, own.map(takeOut)),
    ids: new Set(own.map((element) => valueOf(element, 'id') ?? '')),
  };
}

/** Adds comments, numbered from `first`. */
export function withComments(xml: string, texts: readonly string[], first: number): string {
  const w = wordPrefix(xml);
  const comments = texts.map(
    (text, index) =>
      `<${w}comment ${w}id="${String(first + index)}" ${w}author="${AUTHOR}" ${w}initials="${AUTHOR}">` +
      `<${w}p><${w}r><${w}t xml:space="preserve">${escapeXml(text)}</${w}t></${w}r></${w}p></${w}comment>`,
  );
  return appendToRoot(xml, comments.join(''));
}

/** A comments part without comments, in the namespace of the document. */
export function emptyComments(documentXml: string): string {
  const root = rootOf(documentXml);
  const namespace = Object.values(root.attributes).find((value) => WORD.test(value)) ?? '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<w:comments xmlns:w="${namespace}"></w:comments>`
  );
}

/**
 * Takes out of a document what an earlier round put in: the ends of our comments, our bookmarks, and the paragraphs of
 * the page "Ret her". Cells keep their last paragraph.
 */
export function withoutOwnMarks(xml: string, comments: ReadonlySet<string>): string {
  const splices: Splice[] = [];
  const references: Element[] = [];
  const bookmarks = new Set<string>();
  const texts = new Map<Element, string>();
  scanXml(xml, {
    open(element) {
      if (element.name === 'bookmarkStart' && isOwnBookmark(valueOf(element, 'name') ?? '')) {
        bookmarks.add(valueOf(element, 'id') ?? '');
      }
    },
    text(piece, { name, parent }) {
      if (name !== 't') return;
      let paragraph = parent;
      while (paragraph !== null && paragraph.name !== 'p') paragraph = paragraph.parent;
      if (paragraph !== null) texts.set(paragraph, (texts.get(paragraph) ?? '') + piece);
    },
    close(element) {
      const { name } = element;
      const id = valueOf(element, 'id') ?? '';
      if (name === 'commentRangeStart' || name === 'commentRangeEnd') {
        if (comments.has(id)) splices.push(takeOut(element));
      } else if (name === 'commentReference') {
        if (comments.has(id)) references.push(element);
      } else if (name === 'bookmarkStart' || name === 'bookmarkEnd') {
        if (bookmarks.has(id)) splices.push(takeOut(element));
      } else if (name === 'p' && isOwnText(texts.get(element) ?? '') && !isInCell(element)) {
        splices.push(takeOut(element));
      }
    },
  });
  return applySplices(xml, [
    ...splices,
    ...references.map((reference) => takeOut(wholeSign(xml, reference))),
  ]);
}

/** A run that holds only the sign of a comment is nothing without it. */
function wholeSign(xml: string, reference: Element): Element {
  const run = reference.parent;
  if (run?.name !== 'r') return reference;
  const before = xml.slice(run.tagEnd, reference.start);
  const after = xml.slice(reference.end, run.contentEnd);
  const isBare =
    after.trim() === '' && (before.trim() === '' || /^\s*<(\w+:)rPr\b.*<\/\1rPr>\s*$/s.test(before));
  return isBare ? run : reference;
}

function isInCell(element: Element): boolean {
  for (let around = element.parent; around !== null; around = around.parent) {
    if (around.name === 'tc') return true;
  }
  return false;
}

const BOOKMARK = 'NLPS_';

export function bookmarkName(number: number): string {
  return `${BOOKMARK}${String(number)}`;
}

function isOwnBookmark(name: string): boolean {
  return name.startsWith(BOOKMARK);
}
