import { formatArea, lastRow, overlap, type Area } from './addresses';
import { interpretValue, longestText, type NewCell, type WrittenValue } from './cell-xml';
import { EditRefused } from './refused';
import { cellAt, isBlank, isTrue, styleAt, type Sheet, type SheetRow } from './sheet';
import {
  checkFormulas,
  growCoveredAreas,
  recalculateOnOpening,
  replaceCells,
  replacementsOf,
} from './sheet-edit';
import { bodyArea, copyableFormula, type Table } from './table';
import type { Workbook } from './workbook';
import { applySplices, escapeAttribute, replaceAttribute, type Splice } from './xml';

/**
 * Appends rows to a table: new cells below its last row, with the formats of that row; its area grows. A table whose
 * only row is blank, as a new one's is, is filled from that row.
 * @param values as many per row as the table has columns; null takes the column's formula, or leaves the cell empty
 * @returns the new file, and the zero-based index of the first new row
 * @throws EditRefused when something stands in the way; nothing is moved or overwritten
 */
export function appendRows(
  workbook: Workbook,
  table: Table,
  values: readonly (readonly WrittenValue[])[],
): { bytes: Uint8Array; index: number } {
  const sheet = workbook.sheet(table.worksheet);
  checkValues(values, table.columns.length);
  checkEditable(sheet);
  if (table.totalRows > 0) {
    throw new EditRefused(
      'insertDeleteConflict',
      'The table has a totals row: rows cannot be added below it.',
    );
  }
  const body = bodyArea(table);
  const fillsBlankRow = body !== null && body.top === body.bottom && isBlankRow(sheet, body, body.top);
  const headings = table.area.top + (table.hasHeaders ? 1 : 0);
  const first = body === null ? headings : fillsBlankRow ? body.top : body.bottom + 1;
  const last = first + values.length - 1;
  if (last > table.area.bottom) {
    checkFree(workbook, table, sheet, { ...table.area, top: table.area.bottom + 1, bottom: last });
  }

  const model = body?.bottom ?? null;
  const cells = values.flatMap((row, offset) =>
    table.columns.flatMap((column, position): NewCell[] => {
      const place = { row: first + offset, column: table.area.left + position };
      const above = model === null ? undefined : cellAt(sheet, model, place.column);
      const style = styleAt(sheet, model ?? place.row, place.column);
      const value = row[position] ?? null;
      if (value !== null) {
        return [{ ...place, style, content: interpretValue(value, workbook.isTextFormat(style)) }];
      }
      // LibreOffice does not write down which columns are computed; the row above shows it.
      const formula = column.formula ?? copyableFormula(above?.formula ?? '');
      if (formula !== null) return [{ ...place, style, content: { kind: 'formula', formula } }];
      if (above === undefined || place.row === model) return [];
      return [{ ...place, style, content: { kind: 'empty' } }];
    }),
  );
  const replacements = replacementsOf(sheet, cells);
  checkFormulas(sheet, replacements, workbook.listsFormulas);
  const sheetSplices = [
    ...replaceCells(sheet, replacements, rowAttributes(sheet.rows.get(model ?? 0))),
    ...(body === null ? [] : growCoveredAreas(sheet, body, Math.max(last, body.bottom))),
  ];
  const changed = new Map([
    [table.worksheet.part, applySplices(sheet.xml, sheetSplices)],
    ...resized(workbook, table, Math.max(last, table.area.bottom)),
    ...recalculated(workbook),
  ]);
  return { bytes: workbook.withParts(changed), index: first - headings };
}

/**
 * Gives cells of a sheet new values and keeps their formats.
 * @param values as wide and high as the area; null leaves a cell alone
 * @throws EditRefused when the size differs or the sheet is protected
 */
export function writeArea(
  workbook: Workbook,
  worksheet: Table['worksheet'],
  area: Area,
  values: readonly (readonly WrittenValue[])[],
): Uint8Array {
  const sheet = workbook.sheet(worksheet);
  if (values.length !== area.bottom - area.top + 1) {
    throw new EditRefused('invalidArgument', 'The number of rows differs from the range.');
  }
  checkValues(values, area.right - area.left + 1);
  checkEditable(sheet);
  const cells = values.flatMap((row, down) =>
    row.flatMap((value, across): NewCell[] => {
      if (value === null) return [];
      const place = { row: area.top + down, column: area.left + across };
      const style = styleAt(sheet, place.row, place.column);
      return [{ ...place, style, content: interpretValue(value, workbook.isTextFormat(style)) }];
    }),
  );
  const replacements = replacementsOf(sheet, cells);
  checkFormulas(sheet, replacements, workbook.listsFormulas);
  const splices = replaceCells(sheet, replacements);
  return workbook.withParts(
    new Map([[worksheet.part, applySplices(sheet.xml, splices)], ...recalculated(workbook)]),
  );
}

export function checkEditable(sheet: Sheet): void {
  if (sheet.isProtected) throw new EditRefused('accessDenied', 'The sheet is protected.');
}

function checkValues(values: readonly (readonly WrittenValue[])[], width: number): void {
  if (values.length === 0) throw new EditRefused('invalidArgument', 'There are no rows to write.');
  if (values.some((row) => row.length !== width)) {
    throw new EditRefused(
      'invalidArgument',
      'The number of rows or columns in the input array doesn’t match the size or dimensions of the range.',
    );
  }
  const tooLong = values.some((row) =>
    row.some((value) => typeof value === 'string' && value.length > longestText + 1),
  );
  if (tooLong) throw new EditRefused('invalidArgument', `A cell holds at most ${longestText} characters.`);
}

/** Cells below the table are somebody's: they are neither overwritten nor pushed down. */
function checkFree(workbook: Workbook, table: Table, sheet: Sheet, wanted: Area): void {
  if (wanted.bottom > lastRow) {
    throw new EditRefused('nonBlankCellOffSheet', 'The sheet has no more rows.');
  }
  const inTheWay = workbook
    .tables()
    .some((other) => other.worksheet.part === table.worksheet.part && overlap(other.area, wanted));
  if (inTheWay || sheet.merged.some((area) => overlap(area, wanted))) {
    throw new EditRefused(
      'insertDeleteConflict',
      'Another table or merged cells stand directly below the table.',
    );
  }
  for (let row = wanted.top; row <= wanted.bottom; row += 1) {
    const occupied = sheet.rows
      .get(row)
      ?.cells.some((cell) => cell.column >= wanted.left && cell.column <= wanted.right && !isBlank(cell));
    if (occupied === true) {
      throw new EditRefused(
        'nonBlankCellOffSheet',
        `Row ${row} below the table is not empty: the new rows would overwrite it.`,
      );
    }
  }
}

function isBlankRow(sheet: Sheet, area: Area, row: number): boolean {
  const cells = sheet.rows.get(row)?.cells ?? [];
  return cells
    .filter((cell) => cell.column >= area.left && cell.column <= area.right)
    .every((cell) => isBlank(cell) || cell.formula !== null);
}

/** A new row takes the height and the format that somebody gave to the row above. */
function rowAttributes(model: SheetRow | undefined): string {
  if (model === undefined) return '';
  const { attributes } = model;
  const taken = [
    ...(isTrue(attributes['customFormat']) ? ['s', 'customFormat'] : []),
    ...(isTrue(attributes['customHeight']) ? ['ht', 'customHeight'] : []),
  ];
  return taken
    .map((name) => (attributes[name] === undefined ? '' : ` ${name}="${escapeAttribute(attributes[name])}"`))
    .join('');
}

/** The table's part with its area and its filter's ending at another row. */
export function resized(workbook: Workbook, table: Table, bottom: number): [string, string][] {
  if (bottom === table.area.bottom) return [];
  const xml = workbook.partText(table.part);
  const ref = formatArea({ ...table.area, bottom });
  const splices = [table.tableTag, table.filterTag].flatMap((tag): Splice[] => {
    const splice = tag === null ? null : replaceAttribute(xml, tag, 'ref', ref);
    return splice === null ? [] : [splice];
  });
  return [[table.part, applySplices(xml, splices)]];
}

export function recalculated(workbook: Workbook): [string, string][] {
  const xml = workbook.partText(workbook.workbookPart);
  const splices = recalculateOnOpening(xml, workbook.calculation);
  return splices.length === 0 ? [] : [[workbook.workbookPart, applySplices(xml, splices)]];
}
