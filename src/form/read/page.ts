import type { Cell, Document, Grid } from '../open';
import type { LabelIndex } from './label-index';
import { labelledLines } from './labelled-lines';
import { unframed } from './layout-tables';
import { withoutLetterhead } from './letterhead';
import { oneRecord } from './one-record';
import { separatedCells } from './separated-cells';

/** A cell where it stands on its page, with what it covers. Rows and columns are zero-based, ends are exclusive. */
export interface Slot {
  readonly cell: Cell;
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly endRow: number;
  readonly endColumn: number;
  /** Its place in the reading order of the page, from 0. */
  readonly number: number;
  /** Names the column within its sheet or table. */
  readonly columnKey: string;
}

/**
 * What is read as one surface: a worksheet, or all paragraphs and tables of a Word file or mail one below the other, so
 * that a heading above a table is above it here too.
 */
export interface Page {
  readonly name: string;
  readonly kind: 'sheet' | 'flow';
  readonly hidden: boolean;
  /** In reading order. */
  readonly slots: readonly Slot[];
  /** The slots that stand in or reach over a row, from left to right. */
  readonly rows: ReadonlyMap<number, readonly Slot[]>;
  /** Rows with text, ascending. */
  readonly rowNumbers: readonly number[];
}

/** Width of a paragraph: it reaches over whatever columns the tables around it have. */
const lineWidth = 1000;
/** Columns further right are no part of a form; sheets may be formatted to the last of 16,384. */
const lastColumn = 256;
/** A page with more cells than this is no form; what stands beyond is not read. */
const mostCells = 20_000;
/** A merge is followed this far down; a whole column merged needs no more. */
const deepestMerge = 500;

/** Lays a document out as pages, in the order of the file; `index` tells where one label ends and the next begins in a line. */
export function layOut(document: Document, index: LabelIndex): readonly Page[] {
  const pages: Page[] = [];
  let flow: Grid[] = [];
  const endFlow = () => {
    if (flow.length > 0) {
      pages.push(pageOf('flow', '', flow, index));
      flow = [];
    }
  };
  const grids = document.grids.flatMap((grid) => unframed(withoutLetterhead(grid), index));
  for (const grid of grids) {
    if (grid.kind === 'sheet') {
      endFlow();
      pages.push(pageOf('sheet', grid.name, [grid], index));
    } else {
      flow.push(grid);
    }
  }
  endFlow();
  return pages;
}

function pageOf(kind: Page['kind'], name: string, grids: readonly Grid[], index: LabelIndex): Page {
  const slots: Slot[] = [];
  const rows = new Map<number, Slot[]>();
  /** Lines that a merged cell of a row above reaches into from the right. */
  const unsorted = new Set<Slot[]>();
  let top = 0;
  for (const grid of grids) {
    let bottom = top;
    const columnKeys: string[] = [];
    for (const cell of grid.kind === 'text'
      ? labelledLines(grid, index)
      : oneRecord({ ...grid, cells: separatedCells(grid) })) {
      const row = top + cell.row;
      const width = grid.kind === 'text' ? lineWidth : cell.columnSpan;
      const endRow = row + Math.min(cell.rowSpan, deepestMerge);
      const { column } = cell;
      const columnKey = (columnKeys[column] ??= `${grid.name}/${column}`);
      const number = slots.length;
      if (number >= mostCells) {
        break;
      }
      const slot = { cell, grid, row, column, endRow, endColumn: column + width, number, columnKey };
      slots.push(slot);
      bottom = Math.max(bottom, endRow);
      if (cell.column > lastColumn) {
        continue;
      }
      for (let covered = row; covered < endRow; covered += 1) {
        const line = rows.get(covered);
        if (line === undefined) {
          rows.set(covered, [slot]);
        } else {
          if ((line.at(-1)?.column ?? 0) > column) {
            unsorted.add(line);
          }
          line.push(slot);
        }
      }
    }
    top = bottom;
  }
  for (const line of unsorted) {
    line.sort((left, right) => left.column - right.column);
  }
  const hidden = grids.every((grid) => grid.hidden);
  return {
    name,
    kind,
    hidden,
    slots,
    rows,
    rowNumbers: [...rows.keys()].sort((left, right) => left - right),
  };
}

/** The slot that covers a place, merged or not; null where the page is empty. */
export function slotAt(page: Page, row: number, column: number): Slot | null {
  for (const slot of page.rows.get(row) ?? []) {
    if (slot.column <= column && column < slot.endColumn) {
      return slot;
    }
  }
  return null;
}

/** The next cell with text to the right in the same table, on any row the label covers. */
export function nextRight(page: Page, slot: Slot): Slot | null {
  for (const other of page.rows.get(slot.row) ?? []) {
    if (other.column >= slot.endColumn && other.grid === slot.grid) {
      return other;
    }
  }
  return null;
}

/** The addresses behind what stands in some slots. */
export function linksOf(slots: readonly Slot[]): readonly string[] {
  const linked = slots.filter(({ cell }) => cell.links !== undefined);
  return linked.length === 0 ? noLinks : linked.flatMap(({ cell }) => cell.links ?? noLinks);
}

const noLinks: readonly string[] = [];

/** The first row with text after `row`; null at the end of the page. */
export function rowAfter(page: Page, row: number): number | null {
  let low = 0;
  let high = page.rowNumbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.rowNumbers[middle] ?? Infinity) <= row) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return page.rowNumbers[low] ?? null;
}

/** The name of a place with no text in it, written as the cells around it are; the neighbour's own in running text. */
export function placeBeside(neighbour: Slot, row: number, column: number): string {
  const { cell, grid } = neighbour;
  const down = row - neighbour.row + cell.row;
  if (grid.kind === 'sheet') {
    const mark = cell.place.lastIndexOf('!');
    return `${cell.place.slice(0, mark + 1)}${columnLetters(column)}${down + 1}`;
  }
  return cell.place.replace(/(række )\d+/, `$1${down + 1}`).replace(/(kolonne )\d+/, `$1${column + 1}`);
}

/** 0 is A, 26 is AA. */
function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
