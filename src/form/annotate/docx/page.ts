import type { Language } from '../../../round';
import { escapeXml, OWN_MARK } from '../../open';
import type { AnnotationNote } from '../note';
import { shortened, texts, what } from '../texts';
import { bookmarkName } from './comments';

/** A finding on the page, and whether its place can be jumped to. */
export interface PageLine {
  readonly note: AnnotationNote;
  readonly linked: boolean;
}

/**
 * The page "Ret her" as paragraphs. Each begins with our mark, so that the reader knows it for ours whatever program
 * the file goes through and whatever is deleted around it.
 */
export function ownPage(
  lines: readonly PageLine[],
  language: Language,
  w: string,
  reference: string | null,
): string {
  const { title, intro, end, reference: referenceText } = texts[language];
  const last = reference === null ? end : `${referenceText(reference)} ${end}`;
  return [
    paragraph(w, run(w, title, bold(w) + size(w, 32))),
    paragraph(w, run(w, intro)),
    ...findings(lines, language, w),
    paragraph(w, `${run(w, last, small(w))}<${w}r><${w}br ${w}type="page"/></${w}r>`),
  ].join('');
}

/** The findings as a document of their own. */
export function listPage(notes: readonly AnnotationNote[], language: Language, w: string): string {
  const { title, listIntro } = texts[language];
  const lines = notes.map((note) => ({ note, linked: false }));
  return [
    paragraph(w, run(w, title, bold(w) + size(w, 32))),
    paragraph(w, run(w, listIntro)),
    ...findings(lines, language, w),
  ].join('');
}

function findings(lines: readonly PageLine[], language: Language, w: string): readonly string[] {
  return lines.map(({ note, linked }) => {
    const place = note.place ?? texts[language].wholeForm;
    const where = linked
      ? `<${w}hyperlink ${w}anchor="${bookmarkName(note.number)}" ${w}history="1">${run(w, place, link(w))}</${w}hyperlink>`
      : run(w, place);
    const fix = note.fix === '' ? '' : `<${w}r><${w}br/></${w}r>${run(w, shortened(note.fix))}`;
    return paragraph(
      w,
      `${run(w, `${String(note.number)}. ${what(note)}`, bold(w))}${run(w, ' (')}${where}${run(w, ')')}${fix}`,
    );
  });
}

function paragraph(w: string, content: string): string {
  const spaced = `<${w}pPr><${w}spacing ${w}after="160"/></${w}pPr>`;
  return `<${w}p>${spaced}${run(w, `${OWN_MARK} `, small(w))}${content}</${w}p>`;
}

function run(w: string, text: string, look = ''): string {
  const properties = look === '' ? '' : `<${w}rPr>${look}</${w}rPr>`;
  return `<${w}r>${properties}<${w}t xml:space="preserve">${escapeXml(text)}</${w}t></${w}r>`;
}

function bold(w: string): string {
  return `<${w}b/>`;
}

/** In half points. */
function size(w: string, halfPoints: number): string {
  return `<${w}sz ${w}val="${String(halfPoints)}"/>`;
}

function small(w: string): string {
  return `<${w}color ${w}val="767676"/>${size(w, 14)}`;
}

function link(w: string): string {
  return `<${w}color ${w}val="0563C1"/><${w}u ${w}val="single"/>`;
}
