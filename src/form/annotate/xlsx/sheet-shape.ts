import { Refused } from '../../open';
import { scanXml, valueOf, type Element } from '../xml/scan';
import { cellKey, parseCell, parseCells, type CellAddress, type CellArea } from './cells';

export interface CellElement extends CellAddress {
  readonly element: Element;
  readonly style: number;
}

export interface RowElement {
  readonly row: number;
  readonly element: Element;
  readonly cells: readonly CellElement[];
}

/** Where everything stands in the XML of a sheet. */
export interface SheetShape {
  readonly root: Element;
  readonly data: Element;
  readonly rows: readonly RowElement[];
  readonly merges: readonly CellArea[];
  readonly columns: readonly { readonly from: number; readonly to: number; readonly style: number }[];
  /** The parts of the sheet, in order. */
  readonly children: readonly Element[];
  readonly views: readonly Element[];
}

/** Throws `Refused` for a sheet without rows' data. */
export function readShape(xml: string): SheetShape {
  const rows: { row: number; element: Element; cells: CellElement[] }[] = [];
  const merges: CellArea[] = [];
  const columns: { from: number; to: number; style: number }[] = [];
  const children: Element[] = [];
  const views: Element[] = [];
  let root: Element | null = null;
  let data: Element | null = null;
  let row = -1;
  let column = -1;

  function openCell(element: Element): void {
    const told = parseCell(valueOf(element, 'r') ?? '');
    column = told?.column ?? column + 1;
    const style = Number(valueOf(element, 's') ?? 0);
    rows.at(-1)?.cells.push({ row: told?.row ?? row, column, element, style });
  }

  scanXml(xml, {
    open(element) {
      if (element.name === 'row' && element.parent?.name === 'sheetData') {
        const told = Number(valueOf(element, 'r') ?? 0);
        row = told > 0 ? told - 1 : row + 1;
        column = -1;
        rows.push({ row, element, cells: [] });
      } else if (element.name === 'c' && element.parent?.name === 'row') openCell(element);
      else if (element.name === 'mergeCell') {
        const area = parseCells(valueOf(element, 'ref') ?? '');
        if (area !== null) merges.push(area);
      } else if (element.name === 'col') {
        columns.push({
          from: Number(valueOf(element, 'min') ?? 0) - 1,
          to: Number(valueOf(element, 'max') ?? 0) - 1,
          style: Number(valueOf(element, 'style') ?? 0),
        });
      } else if (element.name === 'sheetView') views.push(element);
    },
    close(element) {
      if (element.parent === null) root = element;
      else if (element.parent.parent === null) {
        children.push(element);
        if (element.name === 'sheetData') data = element;
      }
    },
  });
  if (root === null || data === null) throw new Refused('file.damaged', 'sheet without data');
  return { root, data, rows, merges, columns, children, views };
}

/** The cell that shows for a place: the upper left one of the merged area around it, else itself. */
export function shownCell({ merges }: SheetShape, { row, column }: CellAddress): CellAddress {
  const around = merges.find(
    ({ from, to }) => row >= from.row && row <= to.row && column >= from.column && column <= to.column,
  );
  return around?.from ?? { row, column };
}

/** The cells of a sheet that are written out, by their key. */
export function cellsByKey({ rows }: SheetShape): ReadonlyMap<string, CellElement> {
  return new Map(rows.flatMap(({ cells }) => cells.map((cell) => [cellKey(cell), cell] as const)));
}
