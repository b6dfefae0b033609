import type { Language } from '../../../round';
import { escapeXml, OWN_MARK } from '../../open';
import type { AnnotationNote } from '../note';
import { shortened, texts, what } from '../texts';
import { excelText } from './excel-text';

interface SheetStyles {
  readonly text: number;
  readonly heading: number;
  readonly title: number;
  readonly link: number;
}

/** A finding on the sheet; `link` is where its cell stands, as Excel writes it, or null. */
export interface SheetLine {
  readonly note: AnnotationNote;
  readonly link: string | null;
}

const FIRST_LINE = 5;

/** The sheet "Ret her": what to put right, each place a link to its cell. All texts are inline, so that nothing else changes. */
export function ownSheet(
  lines: readonly SheetLine[],
  styles: SheetStyles,
  language: Language,
  reference: string | null,
): (namespace: string) => string {
  const { title, intro, headings, wholeForm, reference: referenceText } = texts[language];
  const rows = [
    row(1, [['A', `${OWN_MARK} ${title}`, styles.title]], 24),
    row(2, [['A', intro, styles.text]], 48),
    ...(reference === null ? [] : [row(3, [['A', referenceText(reference), styles.text]])]),
    row(
      FIRST_LINE - 1,
      headings.map((heading, index) => ['ABCD'.charAt(index), heading, styles.heading] as const),
    ),
    ...lines.map(({ note, link }, index) =>
      row(
        FIRST_LINE + index,
        [
          ['A', String(note.number), styles.text],
          ['B', note.place ?? wholeForm, link === null ? styles.text : styles.link],
          ['C', what(note), styles.text],
          ['D', shortened(note.fix), styles.text],
        ],
        heightOf(what(note), shortened(note.fix)),
      ),
    ),
  ];
  const links = lines.flatMap(({ link }, index) =>
    link === null ? [] : [`<hyperlink ref="B${String(FIRST_LINE + index)}" location="${escapeXml(link)}"/>`],
  );
  return (namespace) =>
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${namespace}"><sheetPr><tabColor rgb="FFFFC000"/><pageSetUpPr fitToPage="1"/></sheetPr>` +
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews>' +
    '<cols><col min="1" max="1" width="6" customWidth="1"/><col min="2" max="2" width="26" customWidth="1"/>' +
    '<col min="3" max="4" width="58" customWidth="1"/></cols>' +
    `<sheetData>${rows.join('')}</sheetData>` +
    '<mergeCells count="3"><mergeCell ref="A1:D1"/><mergeCell ref="A2:D2"/><mergeCell ref="A3:D3"/></mergeCells>' +
    (links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`) +
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>';
}

const LETTERS_A_LINE = 54;
const POINTS_A_LINE = 15;

/** In points: not every program makes room for wrapped text by itself. */
function heightOf(...texts: readonly string[]): number {
  return Math.max(...texts.map((text) => Math.ceil(text.length / LETTERS_A_LINE)), 1) * POINTS_A_LINE;
}

function row(
  number: number,
  cells: readonly (readonly [string, string, number])[],
  height: number = POINTS_A_LINE,
): string {
  const written = cells.map(
    ([column, text, style]) =>
      `<c r="${column}${String(number)}" s="${String(style)}" t="inlineStr"><is><t xml:space="preserve">` +
      `${escapeXml(excelText(text))}</t></is></c>`,
  );
  return `<row r="${String(number)}" ht="${String(Math.min(height, 400))}" customHeight="1">${written.join('')}</row>`;
}
