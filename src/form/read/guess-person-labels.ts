import type { PersonField } from '../../round';
import { nearestHeading, type Heading } from './headings';
import { labelReading, personField, type LabelReading } from './label-cell';
import { personHint } from './label-hints';
import { headOf, type Shape } from './label-shape';
import { markAt, type MarkedPage } from './marks';
import { looksLikeName } from './names';
import { nextRight, type Slot } from './page';
import { shownField } from './shown-field';

/** Labels among those of a person ("Nuværende stilling", "Kommer fra"): by their words, else by what is answered. */
export function guessPersonLabels(
  marked: MarkedPage,
  headings: readonly Heading[],
  candidates: readonly Slot[],
  shape: Shape,
): void {
  for (const slot of candidates) {
    const section = nearestHeading(headings, slot)?.section ?? null;
    const ofPerson = section === 'participants' || section === 'participant' || section === 'contact';
    const inTable = slot.grid.kind !== 'text' && (shape.perColumn.get(slot.columnKey) ?? 0) >= 2;
    if (
      !ofPerson ||
      !(inTable || /^[^:\n]{2,40}:\s/u.test(slot.cell.text)) ||
      !besidePerson(marked, slot) ||
      isValue(marked, slot)
    ) {
      continue;
    }
    const right = nextRight(marked.page, slot);
    const value = right?.cell.text ?? slot.cell.text.split(':').slice(1).join(':');
    const field: PersonField | null =
      shownField(marked.round, value) ?? personHint(marked.index, headOf(slot.cell.text));
    if (field !== null) {
      setLabel(marked, slot, { part: 'participant', field, score: 0.75 });
    }
  }
}

/** A name, a job or an organisation is what somebody answered. */
function isValue(marked: MarkedPage, slot: Slot): boolean {
  const { text } = slot.cell;
  return !/[:?]/u.test(text) && (looksLikeName(text) || shownField(marked.round, text) !== null);
}

/** Whether a label about a person stands within three rows in the same column; a heading is none. */
export function besidePerson(marked: MarkedPage, slot: Slot): boolean {
  for (let row = slot.row - 3; row <= slot.row + 3; row += 1) {
    for (const other of marked.page.rows.get(row) ?? []) {
      const mark = markAt(marked, other);
      const here =
        other !== slot && !marked.claimed.has(other) && other.column === slot.column && mark.section === null;
      if (here && personField(mark.label) !== null) {
        return true;
      }
    }
  }
  return false;
}

/** Makes a cell the label of a question, with what follows its sign as the answer behind it. */
export function setLabel(marked: MarkedPage, slot: Slot, match: LabelReading['matches'][number]): void {
  const { text } = slot.cell;
  const split = /^[^?:\n]{2,180}(\?\s*[:*]?|:|\n)\s*([\s\S]*)$/u.exec(text.trim());
  const rest = split?.[2]?.trim() ?? '';
  const sign = split?.[1] ?? '';
  const gap = rest === '' ? 'none' : sign.startsWith('?') ? 'question' : sign === '\n' ? 'break' : 'colon';
  marked.marks.set(slot, {
    ...markAt(marked, slot),
    guidance: false,
    label: labelReading([match], rest, gap),
  });
}
