import { escapeXml, OWN_MARK } from '../../open';
import { AUTHOR } from '../texts';
import { scanXml, valueOf, type Element } from '../xml/scan';
import { appendTo, applySplices, takeOut, type Splice } from '../xml/splice';
import { cellKey, cellName, parseCell, type CellAddress } from './cells';
import { excelText } from './excel-text';

interface Comment {
  readonly cell: CellAddress;
  readonly element: Element;
  readonly author: number;
  /** Its `text` element, the `t` elements within it and their texts. */
  readonly body: Element | null;
  readonly pieces: readonly { readonly element: Element; readonly text: string }[];
  readonly runs: readonly Element[];
}

interface CommentsPart {
  readonly authors: readonly string[];
  readonly authorsElement: Element | null;
  readonly list: Element | null;
  readonly comments: readonly Comment[];
}

function readComments(xml: string): CommentsPart {
  const authors: string[] = [];
  const comments: Comment[] = [];
  let authorsElement: Element | null = null;
  let list: Element | null = null;
  let body: Element | null = null;
  let pieces: Comment['pieces'][number][] = [];
  let runs: Element[] = [];
  let text = '';
  scanXml(xml, {
    open({ name }) {
      if (name === 'comment') [body, pieces, runs] = [null, [], []];
      if (name === 't' || name === 'author') text = '';
    },
    close(element) {
      switch (element.name) {
        case 'author':
          authors.push(text);
          break;
        case 'authors':
          authorsElement = element;
          break;
        case 'commentList':
          list = element;
          break;
        case 'text':
          body = element;
          break;
        case 'r':
          runs.push(element);
          break;
        case 't':
          pieces.push({ element, text });
          break;
        case 'comment': {
          const cell = parseCell(valueOf(element, 'ref') ?? '');
          const author = Number(valueOf(element, 'authorId') ?? 0);
          if (cell !== null) comments.push({ cell, element, author, body, pieces, runs });
        }
      }
    },
    text(piece, parent) {
      if (parent.name === 't' || parent.name === 'author') text += piece;
    },
  });
  return { authors, authorsElement, list, comments };
}

/** Takes our marks out of a comments part. `emptied` are the cells whose comment was ours alone. */
export function withoutMarks(xml: string): { xml: string; emptied: readonly CellAddress[]; left: number } {
  if (!xml.includes(OWN_MARK)) return { xml, emptied: [], left: 1 };
  const { comments } = readComments(xml);
  const emptied: CellAddress[] = [];
  const splices: Splice[] = [];
  for (const comment of comments) {
    const whole = comment.pieces.map(({ text }) => text).join('');
    const at = whole.indexOf(OWN_MARK);
    if (at < 0) continue;
    if (whole.slice(0, at).trim() === '' || isSignature(whole.slice(0, at))) {
      emptied.push(comment.cell);
      splices.push(takeOut(comment.element));
    } else splices.push(...cutFrom(xml, comment, at));
  }
  return { xml: applySplices(xml, splices), emptied, left: comments.length - emptied.length };
}

/** Excel puts the author's name before a comment that is edited there. */
function isSignature(text: string): boolean {
  return text.trim() === `${AUTHOR}:`;
}

/** Cuts a comment off where our mark begins: whole pieces after it, and the end of the piece it begins in. */
function cutFrom(xml: string, { pieces, runs }: Comment, at: number): readonly Splice[] {
  let from = 0;
  return pieces.flatMap(({ element, text }): Splice[] => {
    const start = from;
    from += text.length;
    if (from <= at) return [];
    const run = runs.find((one) => one.start < element.start && element.end < one.end) ?? element;
    if (start >= at) return [takeOut(run)];
    const kept = text.slice(0, at - start).trimEnd();
    if (kept === '') return [takeOut(run)];
    return [{ start: element.tagEnd, end: element.contentEnd, text: escapeXml(kept) }];
  });
}

/** Adds texts to the comments of cells; a cell that has one keeps it and gets ours below. `added` are those with a new one. */
export function withMarks(
  xml: string,
  marks: ReadonlyMap<string, { readonly cell: CellAddress; readonly text: string }>,
): { xml: string; added: readonly CellAddress[] } {
  const part = readComments(xml);
  const splices: Splice[] = [];
  const added: string[] = [];
  const fresh: CellAddress[] = [];
  const known = new Map(part.comments.map((comment) => [cellKey(comment.cell), comment]));
  const p = part.list?.prefix ?? '';
  const own = part.authors.indexOf(AUTHOR);
  const author = own >= 0 ? own : part.authors.length;
  for (const [key, { cell, text }] of marks) {
    const there = known.get(key);
    if (there === undefined) {
      fresh.push(cell);
      added.push(
        `<${p}comment ref="${cellName(cell)}" authorId="${String(author)}"><${p}text><${p}r>${textXml(p, text)}</${p}r></${p}text></${p}comment>`,
      );
    } else if (there.body !== null && !isThreaded(part, there)) {
      splices.push(appendTo(xml, there.body, `<${p}r>${textXml(p, `\n\n${text}`)}</${p}r>`));
    }
  }
  if (own < 0 && added.length > 0 && part.authorsElement !== null) {
    splices.push(appendTo(xml, part.authorsElement, `<${p}author>${AUTHOR}</${p}author>`));
  }
  if (part.list !== null && added.length > 0) splices.push(appendTo(xml, part.list, added.join('')));
  return { xml: applySplices(xml, splices), added: fresh };
}

/** Excel rewrites the comment that stands for a thread, so what was added to it would be lost. */
function isThreaded({ authors }: CommentsPart, { author }: Comment): boolean {
  return authors[author]?.startsWith('tc=') ?? false;
}

function textXml(prefix: string, text: string): string {
  return `<${prefix}t xml:space="preserve">${escapeXml(excelText(text))}</${prefix}t>`;
}

/** A comments part without comments. */
export function emptyComments(namespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`
  );
}
