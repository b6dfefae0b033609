import { formatArea, surround, type Area } from '../package/addresses';
import { cellValue, type ReadValue } from '../package/cell-values';
import { isBlank, type SheetCell } from '../package/sheet';
import type { Table } from '../package/table';
import type { Workbook } from '../package/workbook';
import type { Worksheet } from '../package/worksheet';

/** The values of an area, row by row; an empty cell is "". */
export function valuesOf(workbook: Workbook, worksheet: Worksheet, area: Area): ReadValue[][] {
  return cellsOf(workbook, worksheet, area, (cell) => cellValue(cell, workbook.sharedStrings));
}

/** A range as Graph answers it: all of it, or the properties that `$select` asks for, as a large range is costly. */
export function rangeBody(
  workbook: Workbook,
  worksheet: Worksheet,
  area: Area,
  wanted: ReadonlySet<string> | null = null,
): Record<string, unknown> {
  const address = `${quoteSheet(worksheet.name)}!${formatArea(area)}`;
  const rowCount = area.bottom - area.top + 1;
  const columnCount = area.right - area.left + 1;
  const valueOf = (cell: SheetCell | undefined): ReadValue => cellValue(cell, workbook.sharedStrings);
  const matrix = (of: (cell: SheetCell | undefined) => ReadValue): ReadValue[][] =>
    cellsOf(workbook, worksheet, area, of);
  const properties: Readonly<Record<string, () => unknown>> = {
    address: () => address,
    addressLocal: () => address,
    cellCount: () => rowCount * columnCount,
    columnCount: () => columnCount,
    columnIndex: () => area.left - 1,
    rowCount: () => rowCount,
    rowIndex: () => area.top - 1,
    values: () => matrix(valueOf),
    text: () => matrix((cell) => textOf(valueOf(cell))),
    formulas: () => matrix((cell) => formulaOf(cell) ?? valueOf(cell)),
    valueTypes: () => matrix((cell) => typeOf(cell, valueOf(cell))),
  };
  const body: Record<string, unknown> = { '@odata.type': '#microsoft.graph.workbookRange' };
  for (const [name, read] of Object.entries(properties)) {
    if (wanted === null || wanted.has(name)) body[name] = read();
  }
  return body;
}

function formulaOf(cell: SheetCell | undefined): string | null {
  return cell === undefined || cell.formula === null ? null : `=${cell.formula}`;
}

/** The smallest area that holds every cell with a value; a single cell where there is none. */
export function usedArea(workbook: Workbook, worksheet: Worksheet): Area {
  const areas = [...workbook.sheet(worksheet).rows.values()].flatMap((row) =>
    row.cells
      .filter((cell) => !isBlank(cell))
      .map((cell) => ({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column })),
  );
  return areas.length === 0 ? { top: 1, left: 1, bottom: 1, right: 1 } : areas.reduce(surround);
}

/** A table as Graph answers it. */
export function tableBody(table: Table): Record<string, unknown> {
  return {
    '@odata.type': '#microsoft.graph.workbookTable',
    id: table.id,
    name: table.name,
    showHeaders: table.hasHeaders,
    showTotals: table.totalRows > 0,
    showFilterButton: table.filterTag !== null,
    style: table.style,
  };
}

function cellsOf<Value>(
  workbook: Workbook,
  worksheet: Worksheet,
  area: Area,
  valueOf: (cell: SheetCell | undefined) => Value,
): Value[][] {
  const { rows } = workbook.sheet(worksheet);
  const width = area.right - area.left + 1;
  return Array.from({ length: area.bottom - area.top + 1 }, (_row, down) => {
    const cells = new Map(rows.get(area.top + down)?.cells.map((cell) => [cell.column, cell]));
    return Array.from({ length: width }, (_cell, across) => valueOf(cells.get(area.left + across)));
  });
}

function textOf(value: ReadValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function typeOf(cell: SheetCell | undefined, value: ReadValue): string {
  if (cell?.type === 'e') return 'Error';
  if (value === '') return 'Empty';
  if (typeof value === 'string') return 'String';
  return typeof value === 'boolean' ? 'Boolean' : 'Double';
}

function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replace(/'/gu, "''")}'`;
}
