import type { Cell, Grid } from '../open';

const gaps = /\t+| {3,}/u;
const labelled = /^[^:\n]{2,40}:\s*\S/u;

/**
 * The cells of running text with "Navn: Ida Lund ⇥ Stilling: Chef" put on lines of their own, as each label is answered by
 * what follows it alone. Rows below move down; places stay.
 */
export function labelledLines(grid: Grid): readonly Cell[] {
  if (grid.kind !== 'text' || !grid.cells.some((cell) => piecesOf(cell).length > 1)) {
    return grid.cells;
  }
  let added = 0;
  return grid.cells.flatMap((cell) => {
    const pieces = piecesOf(cell);
    const row = cell.row + added;
    added += pieces.length - 1;
    return pieces.map((text, at) => ({ ...cell, text, row: row + at }));
  });
}

function piecesOf(cell: Cell): readonly string[] {
  const { text } = cell;
  if (!/\t| {3}/u.test(text) || text.length > 400 || text.includes('\n')) {
    return [text];
  }
  const pieces = text.split(gaps).filter((piece) => piece.trim() !== '');
  return pieces.length > 1 && pieces.every((piece) => labelled.test(piece)) ? pieces : [text];
}
