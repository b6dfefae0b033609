import type { Cell, Grid } from '../open';

/** A list of fewer lines may be anything. */
const fewestLines = 4;
/** So many of the lines must have the sign that parts them. */
const most = 0.8;

/**
 * The cells of a list that was exported as text and opened in one column ("Navn;Titel;E-mail"), parted at their semicolons or tabs
 * into columns; places stay. The cells of any other sheet are given back as they are.
 */
export function separatedCells(grid: Grid): readonly Cell[] {
  const { cells } = grid;
  const [first] = cells;
  if (grid.kind !== 'sheet' || first === undefined || cells.length < fewestLines) {
    return cells;
  }
  if (!cells.every(({ column, columnSpan }) => column === first.column && columnSpan === 1)) {
    return cells;
  }
  const sign = [';', '\t'].find(
    (one) => cells.filter(({ text }) => text.includes(one)).length >= most * cells.length,
  );
  return sign === undefined ? cells : cells.flatMap((cell) => piecesOf(cell, sign));
}

function piecesOf(cell: Cell, sign: string): readonly Cell[] {
  const pieces = splitOutsideQuotes(cell.text, sign);
  return pieces.flatMap((piece, at) => {
    const text = piece
      .trim()
      .replace(/^"([^]*)"$/u, '$1')
      .replaceAll('""', '"');
    return text === '' ? [] : [{ ...cell, text, column: cell.column + at }];
  });
}

/** "a;"b;c";d" has three pieces: what stands in quotes is whole. */
function splitOutsideQuotes(text: string, sign: string): readonly string[] {
  const pieces: string[] = [];
  let open = '';
  for (const piece of text.split(sign)) {
    open = open === '' ? piece : `${open}${sign}${piece}`;
    const isWhole = (open.match(/"/gu) ?? []).length % 2 === 0;
    if (isWhole) {
      pieces.push(open);
      open = '';
    }
  }
  return open === '' ? pieces : [...pieces, open];
}
