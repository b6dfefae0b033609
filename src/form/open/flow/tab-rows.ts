import { boxesIn } from '../checkboxes';
import type { Cell, Grid } from '../document';
import { isBlank } from '../text';
import { columnsOf, isRow, stretchesOf } from './tab-tables';

/** With fewer words between its tabs a line is no row of a table but a text that was moved to the right. */
const fewestWritten = 3;
/** A row of more columns was not written by a person. */
const mostColumns = 40;

/**
 * The text of a document with the tables in it that are written with tabs as tables, and the text between. Places stay those of
 * the paragraphs.
 */
export function tabRowsApart(grid: Grid): readonly Grid[] {
  if (grid.kind !== 'text' || !grid.cells.some(({ text }) => text.includes('\t'))) return [grid];
  const stretches = stretchesOf(
    grid.cells.map(({ text }) => text),
    isWrittenRow,
  );
  if (stretches.every(({ kind }) => kind === 'text')) return [grid];
  return stretches.map(({ kind, from, to }, number) => {
    const cells = grid.cells.slice(from, to);
    const above = cells[0]?.row ?? 0;
    return kind === 'text'
      ? { ...grid, cells: cells.map((cell) => ({ ...cell, row: cell.row - above })) }
      : { ...grid, kind, name: `linjer ${String(number + 1)}`, cells: cellsOfRows(cells) };
  });
}

function isWrittenRow(line: string): boolean {
  return isRow(line) && columnsOf(line).length <= mostColumns && writtenIn(line).length >= fewestWritten;
}

function writtenIn(line: string): readonly string[] {
  return columnsOf(line).filter((text) => !isBlank(text));
}

/** People set as many tabs as bring the words below each other: only where every row has the same number does each part a column. */
function cellsOfRows(lines: readonly Cell[]): readonly Cell[] {
  const counts = new Set(lines.map(({ text }) => columnsOf(text).length));
  const columns = counts.size === 1 ? columnsOf : writtenIn;
  return lines.flatMap((line, row) =>
    columns(line.text).flatMap((written, column): Cell[] => {
      const text = written.trim();
      if (isBlank(text)) return [];
      const { place, emphasis, links, asides } = line;
      const boxes = boxesIn(text);
      return [
        {
          row,
          column,
          rowSpan: 1,
          columnSpan: 1,
          kind: 'text',
          text,
          place,
          ...(emphasis === true && { emphasis }),
          ...(asides !== undefined && { asides: [text] }),
          ...(links !== undefined && text.includes('@') && { links }),
          ...(boxes.length > 0 && { boxes }),
        },
      ];
    }),
  );
}
