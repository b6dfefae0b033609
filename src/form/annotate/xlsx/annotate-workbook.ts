import { mainPart } from '../../open';
import type { AnnotateOptions, AnnotationNote } from '../note';
import { finishEdit, openEdit, partText, writePart, type PackageEdit } from '../package/package-edit';
import { relationshipsOf } from '../package/relationships';
import { commentText } from '../texts';
import { addOwnSheet, listSheets, removeOwnSheet, type BookSheet } from './book';
import { cellName, parseCell, type CellAddress } from './cells';
import { markSheet, unmarkSheet } from './mark-sheet';
import { ownSheet } from './own-sheet';
import { readStyles, sheetStyles, stylesXml, type Styles } from './styles';

interface Located {
  readonly note: AnnotationNote;
  readonly at: { readonly sheet: BookSheet; readonly cell: CellAddress } | null;
}

/** Marks the cells of a workbook and puts "Ret her" first; null where no note has its place in it. Throws `Refused`. */
export function annotateWorkbook(
  bytes: Uint8Array,
  notes: readonly AnnotationNote[],
  { language, reference }: AnnotateOptions,
): Uint8Array | null {
  const edit = openEdit(bytes);
  const path = mainPart(edit.office, 'xl/workbook.xml');
  const sheets = listSheets(edit, path).filter(({ hasCells }) => hasCells);
  const located = notes.map((note) => ({ note, at: locate(note.place, sheets) }));
  if (located.every(({ at }) => at === null)) return null;

  const stylesPath = relationshipsOf(edit, path).find(({ type }) => type === 'styles')?.path ?? null;
  const styles = openStyles(edit, stylesPath);
  removeOwnSheet(edit, path);
  for (const sheet of sheets) unmarkSheet(edit, sheet.path, styles);
  for (const sheet of sheets) {
    const marks = located.flatMap(({ note, at }) =>
      at?.sheet === sheet ? [{ cell: at.cell, text: commentText(note) }] : [],
    );
    if (marks.length > 0) markSheet(edit, sheet.path, marks, styles);
  }
  const looks = styles === null ? PLAIN : sheetStyles(styles);
  addOwnSheet(edit, path, ownSheet(located.map(lineOf), looks, language, reference ?? null));
  if (styles !== null && stylesPath !== null) writePart(edit, stylesPath, stylesXml(styles));
  return finishEdit(edit);
}

const PLAIN = { text: 0, heading: 0, title: 0, link: 0 };

function openStyles(edit: PackageEdit, path: string | null): Styles | null {
  const xml = path === null ? null : partText(edit, path);
  if (xml === null) return null;
  const styles = readStyles(xml);
  return Object.values(styles.lists).some(({ element }) => element === null) ? null : styles;
}

/** "Deltagere!C14", or "Deltagere, tekstfelt ved C14" for a text box over the cells. */
function locate(place: string | null, sheets: readonly BookSheet[]): Located['at'] {
  const parts = /^(.*)(?:!|, tekstfelt ved )(\$?[A-Z]{1,3}\$?\d{1,7})$/s.exec(place ?? '');
  const cell = parseCell(parts?.[2] ?? '');
  const sheet = sheets.find(({ name }) => name === parts?.[1]);
  return cell === null || sheet === undefined ? null : { sheet, cell };
}

function lineOf({ note, at }: Located) {
  const link = at === null ? null : `'${at.sheet.name.replaceAll("'", "''")}'!${cellName(at.cell)}`;
  return { note, link };
}
