import { mainPart, Refused } from '../../open';
import type { AnnotateOptions, AnnotationNote } from '../note';
import { declarePart } from '../package/content-types';
import {
  finishEdit,
  freePath,
  openEdit,
  partText,
  writePart,
  type PackageEdit,
} from '../package/package-edit';
import { relate, relationshipsOf } from '../package/relationships';
import { commentText } from '../texts';
import { elementsNamed, valueOf, type Element } from '../xml/scan';
import { applySplices, insertAt, type Splice } from '../xml/splice';
import {
  bookmarkName,
  emptyComments,
  withComments,
  withoutOwnComments,
  withoutOwnMarks,
  wordPrefix,
} from './comments';
import { ownPage } from './page';
import { locatePlaces, type Anchor } from './places';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

interface Mark {
  readonly note: AnnotationNote;
  readonly anchor: Anchor;
  readonly comment: number;
  readonly bookmark: number;
}

/** Comments a Word file where the findings stand and puts the page "Ret her" first; null where none has its place in it. */
export async function annotateDocument(
  bytes: Uint8Array,
  notes: readonly AnnotationNote[],
  { language, reference }: AnnotateOptions,
): Promise<Uint8Array | null> {
  const edit = openEdit(bytes);
  const path = mainPart(edit.office, 'word/document.xml');
  const known = relationshipsOf(edit, path).find(({ type }) => type === 'comments')?.path ?? null;
  const comments = withoutOwnComments(
    (known === null ? null : partText(edit, known)) ?? emptyComments(text(edit, path)),
  );
  const xml = withoutOwnMarks(text(edit, path), comments.ids);
  const places = await locatePlaces(xml);
  const first = { comment: firstFree(comments.xml, 'comment'), bookmark: firstFree(xml, 'bookmarkStart') };
  const located = notes.flatMap((note) => {
    const anchor = note.place === null ? undefined : places.get(note.place);
    return anchor === undefined ? [] : [{ note, anchor }];
  });
  if (located.length === 0) return null;
  const marks = located.map((one, index): Mark => ({
    ...one,
    comment: first.comment + index,
    bookmark: first.bookmark + index,
  }));

  const w = wordPrefix(xml);
  const lines = notes.map((note) => ({ note, linked: marks.some((mark) => mark.note === note) }));
  const page = insertAt(bodyOf(xml).tagEnd, ownPage(lines, language, w, reference ?? null));
  writePart(edit, path, applySplices(xml, [page, ...markParagraphs(xml, marks, w)]));
  writeComments(
    edit,
    path,
    known,
    withComments(
      comments.xml,
      marks.map(({ note }) => commentText(note)),
      first.comment,
    ),
  );
  return finishEdit(edit);
}

function text(edit: PackageEdit, path: string): string {
  const xml = partText(edit, path);
  if (xml === null) throw new Refused('file.damaged', 'no document part');
  return xml;
}

function bodyOf(xml: string): Element {
  const [body] = elementsNamed(xml, 'body');
  if (body === undefined || body.empty) throw new Refused('file.damaged', 'document without body');
  return body;
}

function firstFree(xml: string, name: string): number {
  return (
    1 + Math.max(0, ...elementsNamed(xml, name).map((element) => Number(valueOf(element, 'id') ?? 0) || 0))
  );
}

/** Several findings may be about one paragraph, so each paragraph is opened once. */
function markParagraphs(xml: string, marks: readonly Mark[], w: string): readonly Splice[] {
  const byParagraph = new Map<number, Mark[]>();
  for (const mark of marks) {
    const { start } = mark.anchor.paragraph;
    byParagraph.set(start, [...(byParagraph.get(start) ?? []), mark]);
  }
  return [...byParagraph.values()].flatMap((together): Splice[] => {
    const [{ anchor } = {}] = together;
    if (anchor === undefined) return [];
    const before = together.map((mark) => opening(mark, w)).join('');
    const after = together.map((mark) => closing(mark, w)).join('');
    const { paragraph, contentStart } = anchor;
    if (!paragraph.empty) return [insertAt(contentStart, before), insertAt(paragraph.contentEnd, after)];
    const tag = xml.slice(paragraph.start, paragraph.end).replace(/\s*\/>$/, '>');
    const whole = `${tag}${before}${after}</${paragraph.prefix}p>`;
    return [{ start: paragraph.start, end: paragraph.end, text: whole }];
  });
}

function opening({ note, comment, bookmark }: Mark, w: string): string {
  const id = `${w}id="${String(bookmark)}"`;
  return (
    `<${w}bookmarkStart ${id} ${w}name="${bookmarkName(note.number)}"/><${w}bookmarkEnd ${id}/>` +
    `<${w}commentRangeStart ${w}id="${String(comment)}"/>`
  );
}

function closing({ comment }: Mark, w: string): string {
  const id = `${w}id="${String(comment)}"`;
  return `<${w}commentRangeEnd ${id}/><${w}r><${w}commentReference ${id}/></${w}r>`;
}

function writeComments(edit: PackageEdit, path: string, known: string | null, xml: string): void {
  const part = known ?? freePath(edit, `${path.slice(0, path.lastIndexOf('/') + 1)}nlpsComments`, 'xml');
  writePart(edit, part, xml);
  if (known !== null) return;
  relate(edit, path, 'comments', part, xml.includes('http://purl.oclc.org/ooxml/wordprocessingml/main'));
  declarePart(edit, part, COMMENTS_TYPE);
}
