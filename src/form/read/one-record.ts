import type { Cell, Grid } from '../open';

/** A row of fewer questions is no questionnaire. */
const fewestQuestions = 10;

/**
 * The answers of a questionnaire as they are exported, one question a column and one answer below it, set up as a form: a
 * question a row with its answer beside it. A column without an answer keeps an empty cell, so that its place is known. The
 * cells of any other sheet are given back as they are.
 */
export function oneRecord(grid: Grid): readonly Cell[] {
  const wide = grid.cells.some((cell) => cell.column >= fewestQuestions - 1);
  if (grid.kind !== 'sheet' || !wide || grid.cells.length > 400) {
    return grid.cells;
  }
  const rows = [...new Set(grid.cells.map((cell) => cell.row))].sort((one, other) => one - other);
  const [questionRow, answerRow] = rows.slice(-2);
  const before = rows.slice(0, -2);
  const inRow = (row: number | undefined) => grid.cells.filter((cell) => cell.row === row);
  const questions = inRow(questionRow);
  const answers = inRow(answerRow);
  const isRecord =
    questions.length >= fewestQuestions &&
    answers.length * 2 >= questions.length &&
    answers.every((answer) => questions.some((question) => question.column === answer.column)) &&
    before.every((row) => inRow(row).length === 1) &&
    grid.cells.every((cell) => cell.columnSpan === 1 || cell.row < (questionRow ?? 0));
  if (!isRecord || questionRow === undefined || answerRow === undefined) {
    return grid.cells;
  }
  const top = grid.cells.filter((cell) => cell.row < questionRow);
  const pairs = questions.flatMap((question, at) => {
    const row = questionRow + at;
    const answer = answers.find((cell) => cell.column === question.column);
    const empty: Cell = {
      row,
      column: 1,
      rowSpan: 1,
      columnSpan: 1,
      kind: 'text',
      text: '',
      placeholder: true,
      place: question.place.replace(/\d+$/u, String(answerRow + 1)),
    };
    return [
      { ...question, row, column: 0, rowSpan: 1 },
      answer === undefined ? empty : { ...answer, row, column: 1 },
    ];
  });
  return [...top, ...pairs];
}
