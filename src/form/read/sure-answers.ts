import { isExactLabel } from './label-match';
import type { LabelIndex } from './label-index';
import type { Page, Slot } from './page';
import { SlotSet } from './slot-map';

/** So many known labels with one cell beside each make two columns one of questions and one of answers. */
const enough = 4;
/** Two labels with their answers stand abreast; a row of more cells is one of a table. */
const mostAbreast = 4;
/** A cell with one of these may hold a label of its own, and its answer. */
const mayAsk = /[:?\n\t]/u;

/**
 * Cells that stand last in their row, beside a label in its very words, or alone under such a label that is alone, where
 * others of the same column do: they answer, and are not asked whether they might be a label or a heading themselves. A cell
 * that has the very words of a label is none of them.
 */
export function sureAnswers(page: Page, index: LabelIndex): SlotSet {
  const layouts = new Map<string, Slot[]>();
  const add = (layout: string, answer: Slot) => {
    const answers = layouts.get(layout);
    if (answers === undefined) {
      layouts.set(layout, [answer]);
    } else {
      answers.push(answer);
    }
  };
  for (const [row, line] of page.rows) {
    const label = line.at(-2);
    const last = line.at(-1);
    if (last === undefined || last.row !== row || last.grid.kind === 'text' || line.length > mostAbreast) {
      continue;
    }
    if (label !== undefined) {
      if (label.row === row && label.grid === last.grid && answers(index, label, last)) {
        add(`${label.columnKey}/${last.column}`, last);
      }
    } else {
      const under = page.rows.get(last.endRow) ?? [];
      const [answer] = under;
      if (under.length === 1 && answer?.columnKey === last.columnKey && answers(index, last, answer)) {
        add(last.columnKey, answer);
      }
    }
  }
  const sure = new SlotSet();
  for (const found of layouts.values()) {
    if (found.length >= enough) {
      found.forEach((answer) => sure.add(answer));
    }
  }
  return sure;
}

function answers(index: LabelIndex, label: Slot, answer: Slot): boolean {
  return (
    isExactLabel(index, label.cell.text) &&
    !mayAsk.test(answer.cell.text) &&
    !isExactLabel(index, answer.cell.text)
  );
}
