import { columnUse } from './column-use';
import type { MarkedPage } from './marks';
import type { Slot } from './page';
import type { Header } from './participant-header';

/** A header row has no more cells than this. */
const widestTable = 100;

/** The cells that begin in a row and may be headings of a table. */
export function startingIn(marked: MarkedPage, row: number): readonly Slot[] {
  return (marked.page.rows.get(row) ?? [])
    .filter((slot) => slot.row === row && slot.grid.kind !== 'text')
    .slice(0, widestTable);
}

/** The cells right below a row of headings that may be headings too; none where a mail address stands under "E-mail". */
export function headingsBelow(marked: MarkedPage, row: number, slots: readonly Slot[]): readonly Slot[] {
  const next = startingIn(marked, row + 1).filter((slot) => slot.grid === slots[0]?.grid);
  const ofPerson = next.some(({ cell, column }) => {
    const heading = cell.text.includes('@') ? slots.find((slot) => slot.column === column) : undefined;
    const use = heading === undefined ? null : columnUse(marked, heading);
    return use?.kind === 'field' && use.field === 'email';
  });
  return ofPerson ? [] : next;
}

/** A second row of headings: the same in another language, or finer ones below merged headings. */
export function secondRow(marked: MarkedPage, row: number, slots: readonly Slot[]): readonly Slot[] | null {
  const [first] = slots;
  const last = slots.at(-1);
  if (first === undefined || last === undefined) {
    return null;
  }
  const merged = slots.some((slot) => slot.endColumn - slot.column > 1);
  // Without a merge and with fewer than two fields this is no row of headings, whatever stands below.
  if (!merged && slots.filter((slot) => columnUse(marked, slot).kind === 'field').length < 2) {
    return null;
  }
  const next = headingsBelow(marked, row, slots).filter(
    (slot) => slot.column >= first.column && slot.column < last.endColumn,
  );
  if (next.length === 0) {
    return null;
  }
  const uses = next.map((slot) => columnUse(marked, slot));
  const known = uses.filter((use) => use.kind === 'field' || use.kind === 'sector').length;
  const underMerge = next.every((slot) =>
    slots.some(
      (upper) =>
        upper.column <= slot.column &&
        slot.endColumn <= upper.endColumn &&
        upper.endColumn - upper.column > 1,
    ),
  );
  const same = next.filter((slot, at) => {
    const upper = slots.find((candidate) => candidate.column === slot.column);
    const [above, below] = [upper === undefined ? null : columnUse(marked, upper), uses[at]];
    return above?.kind === 'field' && below?.kind === 'field' && above.field === below.field;
  }).length;
  const ticks =
    uses.filter((use) => use.kind === 'sector').length >= 2 && known === next.length && underMerge;
  return ticks ||
    (underMerge && known >= 1 && known * 2 >= next.length) ||
    (same >= 2 && known * 2 >= next.length)
    ? next
    : null;
}

/** The finer heading decides; a heading over it stays where the finer one is not known. */
export function joinRows(
  marked: MarkedPage,
  upper: readonly Slot[],
  lower: readonly Slot[],
): readonly Slot[] {
  const joined: Slot[] = [];
  for (const slot of upper) {
    const under = lower.filter(
      (candidate) => slot.column <= candidate.column && candidate.column < slot.endColumn,
    );
    const known = under.filter((candidate) => columnUse(marked, candidate).kind !== 'unknown');
    if (slot.endRow - slot.row > 1 || known.length === 0) {
      joined.push(slot);
    } else if (under.length === 1 && columnUse(marked, slot).kind === 'field') {
      joined.push(slot);
    } else {
      joined.push(...under);
    }
  }
  return joined;
}

/** "Person | Arbejde | Kontakt", each over several headings, right above them: they group the columns and ask nothing. */
export function groupHeadings(marked: MarkedPage, { row, columns }: Header): readonly Slot[] {
  const from = columns[0]?.from ?? 0;
  const to = columns.at(-1)?.to ?? 0;
  const above = (marked.page.rows.get(row - 1) ?? []).filter(
    (slot) => slot.column >= from && slot.column < to,
  );
  return groupsColumns(above) ? above : [];
}

/** Whether the cells of a row are short, and most of them over several columns. */
export function groupsColumns(slots: readonly Slot[]): boolean {
  const wide = slots.filter((slot) => slot.endColumn - slot.column > 1);
  return (
    slots.length >= 3 &&
    wide.length >= 2 &&
    slots.every(
      ({ cell, row, endRow }) => endRow === row + 1 && cell.text.length <= 30 && !/[@\d]/u.test(cell.text),
    )
  );
}
