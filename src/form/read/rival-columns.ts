import { markAt, openSlots, type MarkedPage } from './marks';
import { slotAt, type Slot } from './page';

/** Columns that answer the same questions for further initiatives, headed "Initiativ 2" beside "Initiativ 1". */
export interface RivalColumns {
  readonly headings: readonly Slot[];
  readonly columns: ReadonlySet<number>;
}

/** More initiatives than this in one form are not counted. */
const mostRivals = 12;

/** Finds the columns of further initiatives; none where each initiative has labels of its own. */
export function rivalColumns(marked: MarkedPage): RivalColumns {
  const headings = openSlots(marked)
    .filter((slot) => markAt(marked, slot).section === 'next-initiative')
    .slice(0, mostRivals)
    .filter((slot) => isRival(marked, slot));
  return { headings, columns: new Set(headings.map((slot) => slot.column)) };
}

function isRival(marked: MarkedPage, slot: Slot): boolean {
  if (markAt(marked, slot).section !== 'next-initiative' || slot.grid.kind === 'text') {
    return false;
  }
  const before = (marked.page.rows.get(slot.row) ?? []).filter((other) => other.endColumn <= slot.column);
  const first = before.find((other) => markAt(marked, other).section === 'initiative');
  const labelled = marked.page.slots.filter(
    (other) => other.grid === slot.grid && other.row > slot.row && markAt(marked, other).label !== null,
  );
  const shared = labelled.filter((other) => first !== undefined && other.endColumn <= first.column).length;
  const own = labelled.filter((other) => first !== undefined && other.column >= first.column).length;
  return first !== undefined && shared >= 2 && shared > own;
}

/** What stands in the rivals' columns beside a label, in the order of the initiatives. */
export function rivalAnswers(marked: MarkedPage, rivals: RivalColumns, label: Slot): readonly Slot[] {
  return rivals.headings.flatMap((heading) => {
    const slot = slotAt(marked.page, label.row, heading.column);
    return slot === null || slot.row !== label.row || markAt(marked, slot).guidance ? [] : [slot];
  });
}
