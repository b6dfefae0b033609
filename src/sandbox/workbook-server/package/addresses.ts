/** A rectangle of cells; rows and columns count from 1, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const lastRow = 1_048_576;
const lastColumn = 16_384;

/** "AB" -> 28 */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** 28 -> "AB" */
function columnLetters(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const areaPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/u;

/** Reads "A1" or "A1:C3", with or without dollar signs; null for anything else, whole columns and rows included. */
export function parseArea(text: string): Area | null {
  const match = areaPattern.exec(text.trim());
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const corner = { row: Number(match[2]), column: columnNumber(match[1]) };
  const other =
    match[3] === undefined || match[4] === undefined
      ? corner
      : { row: Number(match[4]), column: columnNumber(match[3]) };
  const area = {
    top: Math.min(corner.row, other.row),
    left: Math.min(corner.column, other.column),
    bottom: Math.max(corner.row, other.row),
    right: Math.max(corner.column, other.column),
  };
  return area.top >= 1 && area.left >= 1 && area.bottom <= lastRow && area.right <= lastColumn ? area : null;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** "A1:C3", or "A1" for a single cell. */
export function formatArea(area: Area): string {
  const start = cellAddress(area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? start
    : `${start}:${cellAddress(area.bottom, area.right)}`;
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom
  );
}

/** The smallest area that holds both. */
export function surround(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
