import type { Cell, Grid } from '../document';
import { cellOfLines, type Line } from './lines';

/** A table as it is read: rows and cells come in order, each cell closes into the grid. */
export interface TableBuilder {
  readonly number: number;
  readonly cells: (Cell & { rowSpan: number })[];
  row: number;
  column: number;
  /** Which cell of its row, counted as a person counts. */
  ordinal: number;
  rowStart: number;
  rowDeleted: boolean;
  columnSpan: number;
  /** For formats that say it at the upper cell; Word's grows by `merge`. */
  rowSpan: number;
  merge: 'none' | 'restart' | 'continue';
  lines: Line[];
  /** The cell that a vertically merged cell below belongs to, by column. */
  readonly masters: Map<number, { rowSpan: number } | null>;
}

export function startTable(number: number): TableBuilder {
  return {
    number,
    cells: [],
    row: -1,
    column: 0,
    ordinal: 0,
    rowStart: 0,
    rowDeleted: false,
    columnSpan: 1,
    rowSpan: 1,
    merge: 'none',
    lines: [],
    masters: new Map(),
  };
}

export function startRow(table: TableBuilder): void {
  table.row += 1;
  table.column = 0;
  table.ordinal = 0;
  table.rowStart = table.cells.length;
  table.rowDeleted = false;
}

/** A row whose deletion is tracked is gone once changes are accepted. */
export function endRow(table: TableBuilder): void {
  if (!table.rowDeleted) return;
  table.cells.length = table.rowStart;
  table.row -= 1;
}

export function startCell(table: TableBuilder): void {
  table.columnSpan = 1;
  table.rowSpan = 1;
  table.merge = 'none';
  table.lines = [];
  table.ordinal += 1;
}

/**
 * Closes a cell and returns its place. `advance` is how many columns the cell takes in its row's XML, where covered
 * cells are written out too.
 */
export function endCell(table: TableBuilder, advance = table.columnSpan): string {
  const { row, column, rowSpan, columnSpan, merge, masters } = table;
  table.column += advance;
  const place = `tabel ${String(table.number)}, række ${String(row + 1)}, kolonne ${String(table.ordinal)}`;
  if (merge === 'continue') {
    const master = masters.get(column);
    if (master !== undefined) {
      if (master !== null) master.rowSpan += 1;
      return place;
    }
  }
  const cell = cellOfLines(table.lines, { row, column, rowSpan, columnSpan, place });
  const kept = cell === null ? null : { ...cell };
  if (kept !== null) table.cells.push(kept);
  if (merge === 'restart') masters.set(column, kept);
  else masters.delete(column);
  return place;
}

export function finishTable(table: TableBuilder): Grid {
  return { kind: 'table', name: `tabel ${String(table.number)}`, hidden: false, cells: table.cells };
}
