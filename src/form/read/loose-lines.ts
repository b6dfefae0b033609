import { asksHere, type FormPage } from './form-page';
import { personField } from './label-cell';
import { markAt, openSlots } from './marks';
import type { Slot } from './page';
import { isPlaceholder } from './placeholders';

/** A line of text, or a row of cells put in one, and where it stands. */
export interface Line {
  readonly slot: Slot;
  readonly slots: readonly Slot[];
  readonly text: string;
}

/** Text that belongs to no label: the lines of a cell, what stands behind a heading's colon, or the cells of a row. */
export function looseLines(form: FormPage): readonly Line[] {
  const found: Line[] = [];
  const seen = new Set<Slot>();
  for (const slot of openSlots(form)) {
    const mark = markAt(form, slot);
    const heads =
      mark.section === 'participants' || mark.section === 'participant' || mark.section === 'contact';
    if (
      form.answers.has(slot) ||
      seen.has(slot) ||
      mark.guidance ||
      (asksOnly(form, slot) && !heads) ||
      (!heads && standsAmongLabels(form, slot))
    ) {
      continue;
    }
    if (heads) {
      found.push(...linesIn(behindHeading(slot.cell.text)).map((text) => ({ slot, slots: [slot], text })));
      continue;
    }
    const row = slot.grid.kind === 'text' ? [slot] : looseRow(form, slot);
    row.forEach((other) => seen.add(other));
    const several = row.length > 1 && row.every((other) => !other.cell.text.includes('\n'));
    const lines = several
      ? [row.map((other) => other.cell.text).join('; ')]
      : row.flatMap((other) => linesIn(other.cell.text));
    found.push(...lines.map((text) => ({ slot, slots: several ? row : [slot], text })));
  }
  return found;
}

function looseRow(form: FormPage, first: Slot): readonly Slot[] {
  return (form.page.rows.get(first.row) ?? []).filter((slot) => {
    const mark = markAt(form, slot);
    const loose = !form.claimed.has(slot) && !mark.guidance && mark.section === null && !asksOnly(form, slot);
    return (
      slot.row === first.row &&
      slot.grid === first.grid &&
      slot.column >= first.column &&
      loose &&
      !isPlaceholder(slot.cell.text)
    );
  });
}

/** What stands behind the colon or in the lines below a heading in its own cell; empty if nothing does. */
export function behindHeading(text: string): string {
  const heading =
    /^(?:\d{1,2}[.)]\s*)?[^:.\n]{2,60}\.\s/u.exec(text) ?? /^[^:\n]{0,60}(?:\([^)]*\))?\s*[:\n]/u.exec(text);
  return heading === null ? '' : text.slice(heading[0].length);
}

function linesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap(peopleOf)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** "Ida Lund, chef, ida@…; Bo Holm, leder, bo@…": pieces that each have one address are a line each. */
function peopleOf(line: string): readonly string[] {
  const pieces = line.includes(';') && line.indexOf('@') !== line.lastIndexOf('@') ? line.split(';') : [line];
  return pieces.every((piece) => piece.trim() === '' || piece.split('@').length === 2) ? pieces : [line];
}

/** A label without an answer behind it; "Tlf.: 24 75 90 69" tells something itself. */
function asksOnly(form: FormPage, slot: Slot): boolean {
  const { label } = markAt(form, slot);
  return label !== null && asksHere(form, slot) && (label.rest === '' || personField(label) === null);
}

/** "Antal år som leder | 7" among a person's labels tells of that person and names no other. */
function standsAmongLabels(form: FormPage, slot: Slot): boolean {
  const [first = slot, ...others] = (form.page.rows.get(slot.row) ?? []).filter(
    (other) => other.grid === slot.grid,
  );
  const asks = slot.grid.kind !== 'text' && others.length > 0 && markAt(form, first).section === null;
  return asks && besidePersonsLabel(form, first);
}

/** Whether a label about a person, answered or not, stands right above or below in the same column. */
function besidePersonsLabel(form: FormPage, slot: Slot): boolean {
  return [slot.row - 2, slot.row - 1, slot.endRow, slot.endRow + 1].some((row) =>
    (form.page.rows.get(row) ?? []).some((other) => {
      const { label, section } = markAt(form, other);
      return (
        other !== slot &&
        other.grid === slot.grid &&
        other.column === slot.column &&
        section === null &&
        personField(label) !== null
      );
    }),
  );
}
