import { boxedText } from './box-answer';
import { boxesOf, isNoTick, isTick } from './boxes';
import type { FormPage } from './form-page';
import { markAt } from './marks';
import { slotAt, type Slot } from './page';

/** Boxes and ticks in several cells: what is ticked, and the words beside. Null if nothing is ticked or written. */
export function optionsText(form: FormPage, slots: readonly Slot[]): string | null {
  const chosen: string[] = [];
  const words: string[] = [];
  slots.forEach((slot, at) => {
    const { text } = slot.cell;
    if (boxesOf(slot.cell).length > 0) {
      const boxed = boxedText(text, slot.cell.boxes);
      if (boxed !== '') {
        chosen.push(boxed);
      }
    } else if (isMark(text)) {
      if (isTick(text)) {
        chosen.push(optionOf(form, slots, at));
      }
    } else if (!isOption(slots, at)) {
      words.push(text);
    }
  });
  const answer = [...chosen.filter((text) => text !== ''), ...words].join(': ');
  return answer === '' ? null : answer;
}

/** Whether a text is a tick or the place of one, and no answer in words. */
export const isMark = (text: string) =>
  !/^(?:ja|nej|yes|no)$/i.test(text.trim()) && (isTick(text) || isNoTick(text));

/** A short word beside a tick or an empty tick's place is a choice, not an answer. */
function isOption(slots: readonly Slot[], at: number): boolean {
  const text = slots[at]?.cell.text ?? '';
  const marks = slots.some((slot) => isMark(slot.cell.text) || boxesOf(slot.cell).length > 0);
  return marks && text.length <= 40;
}

function optionOf(form: FormPage, slots: readonly Slot[], at: number): string {
  const before = slots[at - 1];
  const after = slots[at + 1];
  const tick = slots[at];
  if (before !== undefined && !isMark(before.cell.text)) {
    return before.cell.text;
  }
  if (after !== undefined && !isMark(after.cell.text)) {
    return after.cell.text;
  }
  return tick === undefined ? '' : headingOver(form, tick);
}

/** What stands right behind a label answers it and heads nothing: an "x" below it is somebody's placeholder. */
function answersLabelBeside(form: FormPage, slot: Slot): boolean {
  const left = (form.page.rows.get(slot.row) ?? []).findLast(
    (other) => other.grid === slot.grid && other.endColumn <= slot.column,
  );
  return left !== undefined && markAt(form, left).label?.rest === '';
}

/** The words at the head of a ticked column: "Ja | Nej" over the rows of questions. */
function headingOver(form: FormPage, tick: Slot): string {
  for (let row = tick.row - 1; row >= Math.max(0, tick.row - 60); row -= 1) {
    const slot = slotAt(form.page, row, tick.column);
    if (slot === null) {
      continue;
    }
    const over = slot.row < tick.row && slot.column <= tick.column && tick.column < slot.endColumn;
    const heads = over && slot.grid === tick.grid && !isMark(slot.cell.text) && slot.cell.text.length <= 40;
    if (heads && !answersLabelBeside(form, slot)) {
      return slot.cell.text;
    }
  }
  return tick.cell.text;
}
