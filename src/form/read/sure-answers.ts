import { isExactLabel } from './label-match';
import type { LabelIndex } from './label-index';
import type { Page, Slot } from './page';
import { SlotSet } from './slot-map';

/** So many known labels with one cell beside each make two columns one of questions and one of answers. */
const enough = 4;
/** A cell with one of these may hold a label of its own, and its answer. */
const mayAsk = /[:?\n\t]/u;

/**
 * Cells that stand last in their row, beside a label in its very words, in a column where others do: they answer, and are not
 * asked whether they might be a label or a heading themselves. A cell that has the very words of a label is none of them.
 */
export function sureAnswers(page: Page, index: LabelIndex): SlotSet {
  const columns = new Map<string, Slot[]>();
  for (const line of page.rows.values()) {
    const label = line.at(-2);
    const answer = line.at(-1);
    if (label === undefined || answer === undefined || !isPair(index, label, answer)) {
      continue;
    }
    const key = `${label.columnKey}/${answer.column}`;
    const answers = columns.get(key);
    if (answers === undefined) {
      columns.set(key, [answer]);
    } else {
      answers.push(answer);
    }
  }
  const sure = new SlotSet();
  for (const answers of columns.values()) {
    if (answers.length >= enough) {
      answers.forEach((answer) => sure.add(answer));
    }
  }
  return sure;
}

function isPair(index: LabelIndex, label: Slot, answer: Slot): boolean {
  return (
    answer.grid.kind !== 'text' &&
    label.grid === answer.grid &&
    label.row === answer.row &&
    isExactLabel(index, label.cell.text) &&
    !mayAsk.test(answer.cell.text) &&
    !isExactLabel(index, answer.cell.text)
  );
}
