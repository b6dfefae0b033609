import { valueOf } from '../xml/scan';
import { appendTo, insertAt, setAttribute, withAttribute, type Splice } from '../xml/splice';
import { cellName, type CellAddress } from './cells';
import { cellsByKey, type RowElement, type SheetShape } from './sheet-shape';
import { cellKey } from './cells';

/** Gives cells another style, made from the one each has; cells and rows that are not written out are put in. */
export function restyleCells(
  xml: string,
  shape: SheetShape,
  cells: readonly CellAddress[],
  restyled: (style: number) => number,
): readonly Splice[] {
  const known = cellsByKey(shape);
  const missing = new Map<number, CellAddress[]>();
  const splices: Splice[] = [];
  for (const cell of cells) {
    const there = known.get(cellKey(cell));
    if (there === undefined) missing.set(cell.row, [...(missing.get(cell.row) ?? []), cell]);
    else splices.push(setAttribute(xml, there.element, 's', String(restyled(there.style))));
  }
  const rows = new Map(shape.rows.map((row) => [row.row, row]));
  for (const [number, inRow] of [...missing].sort(([one], [other]) => one - other)) {
    const row = rows.get(number);
    const sorted = inRow.toSorted((one, other) => one.column - other.column);
    const write = (cell: CellAddress) => {
      const style = restyled(emptyStyle(shape, row, cell));
      return `<${shape.root.prefix}c r="${cellName(cell)}" s="${String(style)}"/>`;
    };
    splices.push(
      ...(row === undefined
        ? newRow(xml, shape, number, sorted.map(write))
        : newCells(xml, row, sorted, write)),
    );
  }
  return splices;
}

/** An empty cell looks as its row says, else as its column says. */
function emptyStyle({ columns }: SheetShape, row: RowElement | undefined, { column }: CellAddress): number {
  const own = row === undefined ? undefined : valueOf(row.element, 's');
  if (own !== undefined) return Number(own);
  return columns.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
}

function newRow(xml: string, shape: SheetShape, number: number, cells: readonly string[]): readonly Splice[] {
  const tag = `${shape.root.prefix}row`;
  const text = `<${tag} r="${String(number + 1)}">${cells.join('')}</${tag}>`;
  const next = shape.rows.find(({ row }) => row > number);
  return [next === undefined ? appendTo(xml, shape.data, text) : insertAt(next.element.start, text)];
}

function newCells(
  xml: string,
  row: RowElement,
  cells: readonly CellAddress[],
  write: (cell: CellAddress) => string,
): readonly Splice[] {
  const { element } = row;
  const tag = xml.slice(element.start, element.tagEnd);
  const wider = withSpans(tag, valueOf(element, 'spans'), cells);
  if (element.empty) {
    const text = `${wider.replace(/\s*\/>$/, '>')}${cells.map(write).join('')}</${element.prefix}row>`;
    return [{ start: element.start, end: element.end, text }];
  }
  const inserted = cells.map((cell) => {
    const next = row.cells.find(({ column }) => column > cell.column);
    return insertAt(next?.element.start ?? element.contentEnd, write(cell));
  });
  if (wider === tag) return inserted;
  return [{ start: element.start, end: element.tagEnd, text: wider }, ...inserted];
}

/** Excel trusts a row that says from which column to which it goes. */
function withSpans(tag: string, spans: string | undefined, cells: readonly CellAddress[]): string {
  const [first, last] = (spans ?? '').split(' ').length === 1 ? (spans ?? '').split(':').map(Number) : [];
  if (first === undefined || last === undefined)
    return spans === undefined ? tag : withAttribute(tag, 'spans', null);
  const columns = cells.map(({ column }) => column + 1);
  const wide = `${String(Math.min(first, ...columns))}:${String(Math.max(last, ...columns))}`;
  return withAttribute(tag, 'spans', wide);
}
