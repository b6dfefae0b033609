/** A block of cells, zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** "C" for 2, "AA" for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "C14" for row 13, column 2. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** Reads "C14", "$C$14", "B2:D9" (also the wrong way round) and "A:A"; null for anything else. */
export function parseArea(reference: string): Area | null {
  const parts = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(reference.trim());
  if (parts === null || (parts[1] === undefined && parts[2] === undefined)) return null;
  const whole = reference.includes(':');
  const left = columnIndex(parts[1]) ?? 0;
  const top = rowIndex(parts[2]) ?? 0;
  const right = columnIndex(whole ? parts[3] : parts[1]) ?? LAST_COLUMN;
  const bottom = rowIndex(whole ? parts[4] : parts[2]) ?? LAST_ROW;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.min(Math.max(top, bottom), LAST_ROW),
    right: Math.min(Math.max(left, right), LAST_COLUMN),
  };
}

function columnIndex(letters: string | undefined): number | null {
  if (letters === undefined) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function rowIndex(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits) - 1;
}

/** A merge over whole rows or columns is cut to this: whoever walks through it should not walk a million cells. */
export const WIDEST_SPAN = 1000;
