/** Zero-based. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

export interface CellArea {
  readonly from: CellAddress;
  readonly to: CellAddress;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Reads "C14" and "$C$14"; null for anything else. */
export function parseCell(reference: string): CellAddress | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference.trim());
  if (parts === null) return null;
  let column = 0;
  for (const letter of (parts[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(parts[2]);
  return row < 1 || row > LAST_ROW || column > LAST_COLUMN ? null : { row: row - 1, column: column - 1 };
}

/** Reads "B2:D9"; null for anything else, whole rows and columns too. */
export function parseCells(reference: string): CellArea | null {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [parseCell(first), parseCell(last)];
  return from === null || to === null ? null : { from, to };
}

/** "C14" for row 13, column 2. */
export function cellName({ row, column }: CellAddress): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + String(row + 1);
}

/** What a cell is found by in a map. */
export function cellKey({ row, column }: CellAddress): string {
  return `${String(row)} ${String(column)}`;
}
