import { declareExtension, declarePart, forgetPart } from '../package/content-types';
import { freePath, partText, writePart, type PackageEdit } from '../package/package-edit';
import { relate, relationshipsOf, unrelate } from '../package/relationships';
import { OWN_MARK } from '../../open';
import { valueOf, type Element } from '../xml/scan';
import { appendTo, applySplices, insertAt, setAttribute, type Splice } from '../xml/splice';
import { folderOf, mainNamespace, relationAttribute } from './book';
import { cellKey, type CellAddress } from './cells';
import { emptyComments, withMarks, withoutMarks } from './comments';
import { EMPTY_DRAWING, withBoxes, withoutBoxes } from './note-shapes';
import { restyleCells } from './restyle';
import { readShape, shownCell, type SheetShape } from './sheet-shape';
import { markedStyle, unmarkedStyle, type Styles } from './styles';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** What the schema puts after the drawing of the comments. */
const AFTER_DRAWING = new Set(
  'legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(' '),
);

export interface CellMark {
  readonly cell: CellAddress;
  readonly text: string;
}

/** Takes our comments and fills of an earlier round off a sheet. */
export function unmarkSheet(edit: PackageEdit, path: string, styles: Styles | null): void {
  const comments = partsOfType(edit, path, 'comments')[0] ?? null;
  const written = comments === null ? null : partText(edit, comments);
  if (comments !== null && written?.includes(OWN_MARK) === true) {
    const { xml, emptied, left } = withoutMarks(written);
    if (left > 0) writePart(edit, comments, xml);
    else {
      unrelate(edit, path, comments);
      forgetPart(edit, comments);
    }
    for (const drawing of partsOfType(edit, path, 'vmlDrawing')) {
      const vml = partText(edit, drawing);
      if (vml !== null) writePart(edit, drawing, withoutBoxes(vml, emptied));
    }
  }
  if (styles !== null) unfillCells(edit, path, styles);
}

function unfillCells(edit: PackageEdit, path: string, styles: Styles): void {
  const xml = partText(edit, path) ?? '';
  const plain = new Map(
    styles.lists.cellXfs.items.flatMap((_, style) => {
      const before = unmarkedStyle(styles, style);
      return before === null ? [] : [[style, before] as const];
    }),
  );
  if (plain.size === 0) return;
  const splices = readShape(xml).rows.flatMap(({ cells }) =>
    cells.flatMap(({ element, style }): Splice[] => {
      const before = plain.get(style);
      return before === undefined ? [] : [setAttribute(xml, element, 's', String(before))];
    }),
  );
  writePart(edit, path, applySplices(xml, splices));
}

/** Marks cells of a sheet: a light fill where the workbook has styles, and a comment. */
export function markSheet(
  edit: PackageEdit,
  path: string,
  marks: readonly CellMark[],
  styles: Styles | null,
): void {
  const xml = partText(edit, path) ?? '';
  const shape = readShape(xml);
  const byCell = new Map<string, CellMark>();
  for (const { cell, text } of marks) {
    const shown = shownCell(shape, cell);
    const before = byCell.get(cellKey(shown));
    byCell.set(cellKey(shown), {
      cell: shown,
      text: before === undefined ? text : `${before.text}\n\n${text}`,
    });
  }
  const cells = [...byCell.values()].map(({ cell }) => cell);
  const fills = styles === null ? [] : restyleCells(xml, shape, cells, (style) => markedStyle(styles, style));
  const added = addComments(edit, path, shape, byCell);
  const boxes = added.flatMap((cell) => byCell.get(cellKey(cell)) ?? []);
  const drawing = boxes.length === 0 ? [] : addBoxes(edit, path, xml, shape, boxes);
  writePart(edit, path, applySplices(xml, [...fills, ...drawing]));
}

function addComments(
  edit: PackageEdit,
  path: string,
  shape: SheetShape,
  marks: ReadonlyMap<string, CellMark>,
): readonly CellAddress[] {
  const known = partsOfType(edit, path, 'comments')[0] ?? null;
  const part = known ?? freePath(edit, `${rootFolder(path)}nlpsComments`, 'xml');
  const before = partText(edit, part) ?? emptyComments(mainNamespace(shape.root));
  const { xml, added } = withMarks(before, marks);
  writePart(edit, part, xml);
  if (known === null) {
    relate(edit, path, 'comments', part, isStrictRoot(shape.root));
    declarePart(edit, part, COMMENTS_TYPE);
  }
  return added;
}

/** Draws the boxes of new comments; the splice names the drawing in the sheet where it did not have one. */
function addBoxes(
  edit: PackageEdit,
  path: string,
  xml: string,
  shape: SheetShape,
  boxes: readonly CellMark[],
): readonly Splice[] {
  const named = shape.children.find(({ name }) => name === 'legacyDrawing');
  const id = named === undefined ? undefined : valueOf(named, 'id');
  const known = relationshipsOf(edit, path).find((one) => one.id === id)?.path ?? null;
  const vml = known === null ? null : partText(edit, known);
  if (known !== null && vml !== null) {
    writePart(edit, known, withBoxes(vml, boxes));
    return [];
  }
  const part = freePath(edit, `${rootFolder(path)}drawings/nlpsComments`, 'vml');
  writePart(edit, part, withBoxes(EMPTY_DRAWING, boxes));
  declareExtension(edit, 'vml', DRAWING_TYPE);
  const strict = isStrictRoot(shape.root);
  const relation = relationAttribute(shape.root, strict, relate(edit, path, 'vmlDrawing', part, strict));
  const tag = `<${shape.root.prefix}legacyDrawing ${relation}/>`;
  if (named !== undefined) return [{ start: named.start, end: named.end, text: tag }];
  const next = shape.children.find(({ name }) => AFTER_DRAWING.has(name));
  return [next === undefined ? appendTo(xml, shape.root, tag) : insertAt(next.start, tag)];
}

function partsOfType(edit: PackageEdit, path: string, type: string): readonly string[] {
  return relationshipsOf(edit, path).flatMap((one) =>
    one.type === type && one.path !== null ? [one.path] : [],
  );
}

/** "xl/" for "xl/worksheets/sheet1.xml". */
function rootFolder(path: string): string {
  return folderOf(folderOf(path).slice(0, -1));
}

function isStrictRoot(root: Element): boolean {
  return mainNamespace(root).includes('purl.oclc.org');
}
