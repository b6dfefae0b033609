import type { Cell, Grid } from '../open';
import { labelKey, type LabelIndex } from './label-index';

/** A table of more cells holds answers, however long they are. */
const mostCells = 6;
/** So many questions in one cell show that the table only divides the paper. */
const fewestQuestions = 2;

/**
 * The text in the cells of a table that only divides the paper, questions on the left and participants on the right, as running
 * text, cell after cell; any other grid as it is. Places stay those of the cells.
 */
export function unframed(grid: Grid, index: LabelIndex): readonly Grid[] {
  const isFrame =
    grid.kind === 'table' &&
    grid.cells.length <= mostCells &&
    grid.cells.some((cell) => questionsIn(cell, index) >= fewestQuestions);
  return isFrame ? grid.cells.map((cell) => textOf(grid, cell)) : [grid];
}

function questionsIn({ text }: Cell, index: LabelIndex): number {
  return text.split('\n').filter((line) => asksInitiative(line.split(':')[0] ?? '', index)).length;
}

function asksInitiative(text: string, index: LabelIndex): boolean {
  return index.exact.get(labelKey(text))?.some(({ part }) => part === 'initiative') ?? false;
}

function textOf(grid: Grid, cell: Cell): Grid {
  const lines = cell.text.split('\n');
  const cells = lines.flatMap((text, row): Cell[] =>
    text.trim() === ''
      ? []
      : [
          {
            row,
            column: 0,
            rowSpan: 1,
            columnSpan: 1,
            kind: 'text',
            text,
            place: cell.place,
            links: cell.links,
          },
        ],
  );
  return { kind: 'text', name: grid.name, hidden: grid.hidden, cells };
}
