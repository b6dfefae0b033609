import { EditRefused } from './refused';
import { cellAt, type Sheet } from './sheet';
import { checkFormulas, movedCellXml, replaceCells, type CellReplacement } from './sheet-edit';
import { bodyArea, type Table } from './table';
import { checkEditable, recalculated, resized } from './table-rows';
import type { Workbook } from './workbook';
import { applySplices } from './xml';

/**
 * Deletes a row of a table: the cells below it move up, within the table's columns only. The last row that is left
 * is emptied instead.
 * @param row of the sheet, counted from 1
 * @throws EditRefused when a filter is on, when a totals row stands below, or when formulas would have to be rewritten
 */
export function deleteRow(workbook: Workbook, table: Table, row: number): Uint8Array {
  const sheet = workbook.sheet(table.worksheet);
  checkEditable(sheet);
  const body = bodyArea(table);
  if (body === null) throw new EditRefused('invalidArgument', 'The table has no rows.');
  if (table.isFiltered) {
    throw new EditRefused('filteredRangeConflict', 'Rows of a filtered table cannot be deleted.');
  }
  if (table.totalRows > 0) {
    throw new EditRefused('insertDeleteConflict', 'The table has a totals row.');
  }
  const replacements: CellReplacement[] = [];
  for (let target = row; target <= body.bottom; target += 1) {
    table.columns.forEach((column, position) => {
      const place = { row: target, column: table.area.left + position };
      const source = target === body.bottom ? undefined : cellAt(sheet, target + 1, place.column);
      if (source !== undefined && source.formula !== null && source.formula !== column.formula) {
        throw new EditRefused('insertDeleteConflict', 'Formulas below the row would have to be rewritten.');
      }
      const xml = source === undefined ? '' : movedCellXml(sheet, source, target);
      if (xml !== '' || isThere(sheet, place)) replacements.push({ ...place, xml });
    });
  }
  checkFormulas(sheet, replacements, workbook.listsFormulas);
  const bottom = body.top === body.bottom ? body.bottom : body.bottom - 1;
  const changed = new Map([
    [table.worksheet.part, applySplices(sheet.xml, replaceCells(sheet, replacements))],
    ...resized(workbook, table, bottom),
    ...recalculated(workbook),
  ]);
  return workbook.withParts(changed);
}

function isThere(sheet: Sheet, place: { row: number; column: number }): boolean {
  return cellAt(sheet, place.row, place.column) !== undefined;
}
