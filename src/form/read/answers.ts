import { boxesOf, isNoTick, isTick } from './boxes';
import { boxedText } from './box-answer';
import { answerColumnsOf, asksHere, leansBelow, type FormPage } from './form-page';
import { isExactLabel } from './label-match';
import { markAt, signOff } from './marks';
import { linksOf, nextRight, placeBeside, rowAfter, slotAt, type Slot } from './page';
import type { RawAnswer } from './person';
import { isExample, isPlaceholder } from './placeholders';
import { isMark, optionsText } from './options-text';

/** An answer and the cells it was taken from. */
export interface FoundAnswer extends RawAnswer {
  readonly slots: readonly Slot[];
}

/**
 * The answer to a label: behind it in the same cell, beside it, or below it, as the page's other labels have it. An
 * empty text with the place where the answer should have stood if there is none. `long` answers may go on over lines.
 */
export function answerTo(form: FormPage, label: Slot, long: boolean): FoundAnswer {
  const found = whereverAnswered(form, label, long);
  if (!found.text.includes('\n')) {
    return found;
  }
  const lines = found.text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '' && !form.guides(line));
  return first > 0 ? { ...found, text: lines.slice(first).join('\n').trim() } : found;
}

function whereverAnswered(form: FormPage, label: Slot, long: boolean): FoundAnswer {
  const inside = insideAnswer(form, label);
  const beside = besideAnswer(form, label);
  const explained =
    inside !== null && form.explainsLabels && (inside.gap === 'break' || inside.gap === 'question');
  const strong = inside !== null && (inside.gap === 'colon' || inside.gap === 'blank');
  if (
    inside !== null &&
    !explained &&
    (beside === null || strong) &&
    !(beside !== null && usualBeside(form, label))
  ) {
    return long && label.grid.kind === 'text' ? goOn(form, label, inside.answer) : inside.answer;
  }
  const leans = leansBelow(form, label);
  const below = leans || beside === null || explained ? belowAnswer(form, label, long) : null;
  const found = (leans ? (below ?? beside) : (beside ?? below)) ?? inside?.answer;
  return found ?? { text: '', place: emptyPlace(form, label), slots: [] };
}

function usualBeside(form: FormPage, label: Slot): boolean {
  return answerColumnsOf(form, label).usual !== null;
}

function emptyPlace(form: FormPage, label: Slot): string {
  if (label.grid.kind === 'text') {
    return label.cell.place;
  }
  if (leansBelow(form, label)) {
    return placeBeside(label, label.endRow, label.column);
  }
  const column = answerColumnsOf(form, label).usual ?? label.endColumn;
  return slotAt(form.page, label.row, column)?.cell.place ?? placeBeside(label, label.row, column);
}

function insideAnswer(form: FormPage, label: Slot): { answer: FoundAnswer; gap: string } | null {
  const reading = markAt(form, label).label;
  if (reading === null || reading.rest === '' || reading.gap === 'sentence') {
    return null;
  }
  const boxes = boxesOf(label.cell);
  if (boxes.length > 0) {
    const text = boxedText(reading.rest, label.cell.boxes);
    return text === '' ? null : { answer: { text, place: label.cell.place, slots: [] }, gap: 'colon' };
  }
  const lines = reading.rest.split('\n');
  const kept = lines.filter((line) => !isGuidanceText(form, line) && !isLabelLeftOpen(form, line));
  const text = kept.join('\n').trim();
  if (text === '' || isPlaceholder(text)) {
    return null;
  }
  return { answer: { text, place: label.cell.place, links: label.cell.links, slots: [] }, gap: reading.gap };
}

/** "Mail:" in a card that nobody filled in. */
function isLabelLeftOpen(form: FormPage, line: string): boolean {
  return /:\s*$/u.test(line) && isExactLabel(form.index, line);
}

function isGuidanceText(form: FormPage, text: string): boolean {
  return form.guides(text);
}

/** Cells to the right up to the next label, guidance left out. */
function besideAnswer(form: FormPage, label: Slot): FoundAnswer | null {
  if (label.grid.kind === 'text') {
    return null;
  }
  const { usual, guides } = answerColumnsOf(form, label);
  const found: Slot[] = [];
  for (let row = label.row; row < Math.min(label.endRow, label.row + 60); row += 1) {
    for (const slot of form.page.rows.get(row) ?? []) {
      if (slot.grid !== label.grid || slot.column < label.endColumn || found.includes(slot)) {
        continue;
      }
      if (form.claimed.has(slot) || asksHere(form, slot, label) || isHeadingBeside(form, slot)) {
        break;
      }
      if (!markAt(form, slot).guidance && !guides.has(slot.column)) {
        found.push(slot);
      }
    }
  }
  if (found.length === 0) {
    return null;
  }
  if (
    found.some((slot) => boxesOf(slot.cell).length > 0 || isTick(slot.cell.text) || isNoTick(slot.cell.text))
  ) {
    const text = optionsText(form, found);
    return text === null
      ? null
      : {
          text,
          place: (found.find((slot) => isTick(slot.cell.text)) ?? found[0])?.cell.place ?? null,
          slots: found,
        };
  }
  const ticked = tickedBelow(form, label, found);
  if (ticked !== null) {
    return ticked;
  }
  const column = found.some((slot) => slot.column === usual) ? usual : (found[0]?.column ?? null);
  const inColumn = found.filter((slot) => slot.column === column);
  const all = [...inColumn, ...continued(form, label, inColumn)];
  return tickedOf(form, all) ?? joinSlots(all);
}

/** A list of choices, one below the other, with a tick beside the one that is meant. */
function tickedOf(form: FormPage, choices: readonly Slot[]): FoundAnswer | null {
  const ticks = choices.map((choice) => nextRight(form.page, choice));
  const chosen = choices.filter((_, at) => isTick(ticks[at]?.cell.text ?? ''));
  const [first] = chosen;
  if (choices.length < 2 || first === undefined) {
    return null;
  }
  const slots = [...choices, ...ticks.filter((tick) => tick !== null && isTick(tick.cell.text))].filter(
    (slot) => slot !== null,
  );
  return { text: chosen.map((slot) => slot.cell.text).join(', '), place: first.cell.place, slots };
}

/** Choices beside one another, with a tick below the one that is meant. */
function tickedBelow(form: FormPage, label: Slot, choices: readonly Slot[]): FoundAnswer | null {
  if (choices.length < 2 || choices.some(({ cell }) => cell.text.length > 40)) {
    return null;
  }
  const below = (form.page.rows.get(label.endRow) ?? []).filter(({ grid }) => grid === label.grid);
  const marks = below.filter(({ cell }) => isMark(cell.text));
  const chosen = choices.filter((choice) =>
    marks.some((mark) => mark.column === choice.column && isTick(mark.cell.text)),
  );
  const [first] = chosen;
  if (first === undefined || marks.length < below.length) {
    return null;
  }
  return {
    text: chosen.map(({ cell }) => cell.text).join(', '),
    place: first.cell.place,
    slots: [...choices, ...marks],
  };
}

function isHeadingBeside(form: FormPage, slot: Slot): boolean {
  const { section } = markAt(form, slot);
  return section !== null && section !== 'initiative';
}

/** An answer written over several rows: the rows below whose label column is empty. */
function continued(form: FormPage, label: Slot, found: readonly Slot[]): readonly Slot[] {
  const last = found.at(-1);
  if (last === undefined) {
    return [];
  }
  const more: Slot[] = [];
  let previous = Math.max(label.endRow, last.endRow) - 1;
  for (let row = rowAfter(form.page, previous); row !== null; row = rowAfter(form.page, row)) {
    const line = (form.page.rows.get(row) ?? []).filter((slot) => slot.grid === label.grid);
    const [first] = line;
    if (row - previous > 2 || first === undefined || first.row !== row || first.column !== last.column) {
      break;
    }
    const mark = markAt(form, first);
    if (form.claimed.has(first) || mark.label !== null || mark.section !== null || mark.guidance) {
      break;
    }
    more.push(first);
    previous = first.endRow - 1;
  }
  return more;
}

/** Cells under the label, down to the next label or heading. */
function belowAnswer(form: FormPage, label: Slot, long: boolean): FoundAnswer | null {
  const to = columnLimit(form, label);
  const found: Slot[] = [];
  let previous = label.endRow - 1;
  for (let row = rowAfter(form.page, previous); row !== null; row = rowAfter(form.page, row)) {
    const line = (form.page.rows.get(row) ?? []).filter(
      (slot) => slot.row === row && slot.column >= label.column && slot.column < to,
    );
    if (row - previous > (found.length > 0 ? 3 : 40) || !reaches(form, label, row)) {
      break;
    }
    if (line.length === 0) {
      continue;
    }
    if (line.some((slot) => stops(form, label, slot, found.length > 0))) {
      break;
    }
    found.push(...line.filter((slot) => !markAt(form, slot).guidance));
    previous = row;
    if (!long && found.length > 0) {
      break;
    }
  }
  if (found.length === 0 || !mayStandBelow(form, label, found)) {
    return null;
  }
  if (found.some((slot) => boxesOf(slot.cell).length > 0)) {
    const text = optionsText(form, found);
    return text === null ? null : { text, place: found[0]?.cell.place ?? null, slots: found };
  }
  return joinSlots(found);
}

/** A label in a table is answered in the table; a paragraph by the paragraphs and the plain table after it. */
function reaches(form: FormPage, label: Slot, row: number): boolean {
  const grid = form.page.rows.get(row)?.[0]?.grid;
  return (
    grid === label.grid ||
    label.grid.kind === 'text' ||
    (label.grid.kind === 'table' && isLastRow(form, label) && singleColumn(label))
  );
}

function isLastRow(form: FormPage, label: Slot): boolean {
  const next = rowAfter(form.page, label.endRow - 1);
  return next === null || form.page.rows.get(next)?.[0]?.grid !== label.grid;
}

function singleColumn(label: Slot): boolean {
  return label.grid.cells.every((cell) => cell.column === 0);
}

function columnLimit(form: FormPage, label: Slot): number {
  for (const slot of form.page.rows.get(label.row) ?? []) {
    if (slot.column >= label.endColumn && slot.grid === label.grid) {
      return slot.column;
    }
  }
  return Infinity;
}

function stops(form: FormPage, label: Slot, slot: Slot, begun: boolean): boolean {
  const mark = markAt(form, slot);
  if (form.claimed.has(slot) || mark.label !== null || mark.section !== null || isExample(slot.cell.text)) {
    return true;
  }
  if (signOff.test(slot.cell.text)) {
    return true;
  }
  const heading =
    slot.cell.emphasis === true && (label.cell.emphasis === true || begun) && slot.cell.text.length < 90;
  return heading || (begun && /^[^.\n]{2,60}:$/u.test(slot.cell.text.trim()) && slot.grid.kind !== 'text');
}

/** Where answers stand beside the labels, only a wider cell or a line of its own can be an answer below. */
function mayStandBelow(form: FormPage, label: Slot, found: readonly Slot[]): boolean {
  const { usual } = answerColumnsOf(form, label);
  const [first] = found;
  if (first === undefined || usual === null || leansBelow(form, label) || label.grid.kind === 'text') {
    return true;
  }
  return first.column >= label.endColumn || first.endColumn > label.endColumn || label.endColumn > usual;
}

/** What follows an answer that began behind its label, up to the next label. */
function goOn(form: FormPage, label: Slot, begun: FoundAnswer): FoundAnswer {
  const more = belowAnswer(form, label, true);
  const far = more === null || more.slots.some((slot) => slot.grid !== label.grid);
  return far ? begun : { ...begun, text: `${begun.text}\n${more.text}`, slots: more.slots };
}

function joinSlots(slots: readonly Slot[]): FoundAnswer | null {
  const told = slots.filter((slot) => !isPlaceholder(slot.cell.text));
  const [first] = told;
  if (first === undefined) {
    return null;
  }
  let text = '';
  let row = first.row;
  for (const slot of told) {
    text += text === '' ? slot.cell.text : `${slot.row === row ? ' ' : '\n'}${slot.cell.text}`;
    row = slot.row;
  }
  return { text, place: first.cell.place, links: linksOf(told), slots };
}
