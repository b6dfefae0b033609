import { cellAddress, formatArea, parseArea, surround, type Area } from './addresses';
import { cellXml, type NewCell } from './cell-xml';
import { EditRefused } from './refused';
import { cellAt, type Sheet, type SheetRow } from './sheet';
import { UnusableWorkbook } from './unusable';
import { addAttribute, replaceAttribute, type Splice } from './xml';

/** A cell's new XML; "" takes the cell away. */
export interface CellReplacement {
  readonly row: number;
  readonly column: number;
  readonly xml: string;
}

/** Writes cells as replacements with the prefix that the sheet uses. */
export function replacementsOf(sheet: Sheet, cells: readonly NewCell[]): readonly CellReplacement[] {
  const prefix = sheet.sheetData?.prefix ?? '';
  return cells.map((cell) => ({ row: cell.row, column: cell.column, xml: cellXml(prefix, cell) }));
}

/**
 * The splices that put cells into a sheet, in rows that are there or new ones, and widen the sheet's dimension.
 * Nothing else of the sheet's text changes.
 * @param newRowAttributes what a row that is made anew carries beside its number, such as a height
 */
export function replaceCells(
  sheet: Sheet,
  replacements: readonly CellReplacement[],
  newRowAttributes = '',
): readonly Splice[] {
  const { sheetData } = sheet;
  if (sheetData === null) throw new UnusableWorkbook('The sheet has no cells.', 'unsupportedWorkbook');
  const byRow = new Map<number, CellReplacement[]>();
  for (const replacement of replacements) {
    byRow.set(replacement.row, [...(byRow.get(replacement.row) ?? []), replacement]);
  }
  const existing = [...sheet.rows.values()].sort((left, right) => left.number - right.number);
  const splices: Splice[] = [];
  const newRows: Splice[] = [];
  let next = 0;
  for (const [number, cells] of [...byRow].sort(([left], [right]) => left - right)) {
    const ordered = cells.sort((left, right) => left.column - right.column);
    const row = sheet.rows.get(number);
    if (row !== undefined) {
      splices.push(...replaceInRow(sheet, row, ordered));
      continue;
    }
    const content = ordered.map((cell) => cell.xml).join('');
    if (content === '') continue;
    while ((existing[next]?.number ?? Infinity) < number) next += 1;
    const at = existing[next]?.start ?? sheetData.contentEnd;
    const { prefix } = sheetData;
    const text = `<${prefix}row r="${number}"${newRowAttributes}>${content}</${prefix}row>`;
    newRows.push({ start: at, end: at, text });
  }
  return [...splices, ...placeRows(sheet, newRows), ...widenDimension(sheet, replacements)];
}

/** New rows go between the others; a sheet without any has to be opened first. */
function placeRows(sheet: Sheet, newRows: readonly Splice[]): readonly Splice[] {
  const { sheetData } = sheet;
  if (sheetData === null || !sheetData.selfClosing || newRows.length === 0) return newRows;
  const slash = sheet.xml.lastIndexOf('/', sheetData.end);
  const content = newRows.map((row) => row.text).join('');
  return [{ start: slash, end: sheetData.end, text: `>${content}</${sheetData.prefix}sheetData>` }];
}

function replaceInRow(sheet: Sheet, row: SheetRow, cells: readonly CellReplacement[]): readonly Splice[] {
  const splices: Splice[] = [...widenSpans(sheet, row, cells)];
  if (row.selfClosing) {
    const content = cells.map((cell) => cell.xml).join('');
    if (content === '') return [];
    const slash = sheet.xml.lastIndexOf('/', row.end);
    return [...splices, { start: slash, end: row.end, text: `>${content}</${row.prefix}row>` }];
  }
  for (const cell of cells) {
    const present = row.cells.find((candidate) => candidate.column === cell.column);
    if (present !== undefined) {
      splices.push({ start: present.start, end: present.end, text: cell.xml });
    } else if (cell.xml !== '') {
      const at = row.cells.find((candidate) => candidate.column > cell.column)?.start ?? row.contentEnd;
      splices.push({ start: at, end: at, text: cell.xml });
    }
  }
  return splices;
}

/** "spans" tells a reader which columns a row uses; one that is too narrow would be a lie. */
function widenSpans(sheet: Sheet, row: SheetRow, cells: readonly CellReplacement[]): readonly Splice[] {
  const spans = /^(\d+):(\d+)$/u.exec(row.attributes['spans'] ?? '');
  if (spans === null) return [];
  const columns = cells.map((cell) => cell.column);
  const from = Math.min(Number(spans[1]), ...columns);
  const to = Math.max(Number(spans[2]), ...columns);
  if (from === Number(spans[1]) && to === Number(spans[2])) return [];
  const splice = replaceAttribute(sheet.xml, row, 'spans', `${from}:${to}`);
  return splice === null ? [] : [splice];
}

function widenDimension(sheet: Sheet, cells: readonly CellReplacement[]): readonly Splice[] {
  const known = parseArea(sheet.dimension?.attributes['ref'] ?? '');
  if (sheet.dimension === null || known === null) return [];
  const area = cells
    .filter((cell) => cell.xml !== '')
    .map((cell) => ({ top: cell.row, bottom: cell.row, left: cell.column, right: cell.column }))
    .reduce(surround, known);
  if (formatArea(area) === formatArea(known)) return [];
  const splice = replaceAttribute(sheet.xml, sheet.dimension, 'ref', formatArea(area));
  return splice === null ? [] : [splice];
}

/**
 * Refuses replacements that would damage formulas: those that other cells hang on, and in a workbook with a list of
 * its formulas, any that would leave a listed cell without one.
 * @throws EditRefused
 */
export function checkFormulas(
  sheet: Sheet,
  replacements: readonly CellReplacement[],
  listsFormulas: boolean,
): void {
  for (const { row, column, xml } of replacements) {
    const present = cellAt(sheet, row, column);
    if (present === undefined || present.formula === null) continue;
    const losesFormula = !/<(?:\w+:)?f[\s>/]/u.test(xml);
    if (present.feedsOthers || (listsFormulas && losesFormula)) {
      const address = cellAddress(row, column);
      throw new EditRefused(
        'conflictUncategorized',
        `${address} holds a formula that cannot be overwritten here.`,
      );
    }
  }
}

/**
 * Validations and conditional formats that covered the rows of a table go on covering them when it grows, as Excel
 * itself does it. Those that cover anything else stay.
 */
export function growCoveredAreas(sheet: Sheet, body: Area, bottom: number): readonly Splice[] {
  return sheet.covered.flatMap((covered) => {
    const grown = covered.text
      .split(/\s+/u)
      .filter((text) => text !== '')
      .map((text) => {
        const area = parseArea(text);
        const follows =
          area !== null &&
          area.left >= body.left &&
          area.right <= body.right &&
          area.top === body.top &&
          area.bottom === body.bottom;
        return follows ? formatArea({ ...area, bottom }) : text;
      })
      .join(' ');
    return grown === covered.text.trim() ? [] : [{ start: covered.start, end: covered.end, text: grown }];
  });
}

/** A cell's XML as it stands, moved to another row. */
export function movedCellXml(
  sheet: Sheet,
  cell: { start: number; end: number; column: number },
  row: number,
): string {
  const xml = sheet.xml.slice(cell.start, cell.end);
  const tag = { start: 0, tagEnd: xml.indexOf('>') + 1 };
  const address = cellAddress(row, cell.column);
  const splice = replaceAttribute(xml, tag, 'r', address);
  return splice === null
    ? xml.replace(/^(<[^\s/>]+)/u, `$1 r="${address}"`)
    : xml.slice(0, splice.start) + splice.text + xml.slice(splice.end);
}

/** The splices that make Excel compute every formula when it opens the file next; none where it does so anyway. */
export function recalculateOnOpening(
  xml: string,
  calculation: Parameters<typeof addAttribute>[1] | null,
): readonly Splice[] {
  // Without a calcId the file is from another program, and Excel computes it anew by itself.
  if (calculation === null || calculation.attributes['calcId'] === undefined) return [];
  const present = calculation.attributes['fullCalcOnLoad'];
  if (present === undefined) return [addAttribute(xml, calculation, 'fullCalcOnLoad', '1')];
  if (present === '1' || present === 'true') return [];
  const splice = replaceAttribute(xml, calculation, 'fullCalcOnLoad', '1');
  return splice === null ? [] : [splice];
}
