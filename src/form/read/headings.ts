import { initiativeField, personField } from './label-cell';
import { markAt, openSlots, type MarkedPage } from './marks';
import { nextRight, type Slot } from './page';
import type { SectionKind } from './sections';

/** A heading and the part of the page it speaks for. */
export interface Heading {
  readonly slot: Slot;
  readonly section: SectionKind;
  /** The column up to which it holds, exclusive. */
  readonly to: number;
}

/** Headings in reading order; a question that only an initiative is asked opens the initiative's section again. */
export function headingsOf(marked: MarkedPage): readonly Heading[] {
  const headings: Heading[] = [];
  for (const slot of openSlots(marked)) {
    const mark = markAt(marked, slot);
    if (mark.section !== null) {
      headings.push({ slot, section: mark.section, to: Infinity });
    } else if (
      mark.label !== null &&
      initiativeField(mark.label) !== null &&
      personField(mark.label) === null
    ) {
      headings.push({ slot, section: 'initiative', to: nextLabelColumn(marked, slot) });
    }
  }
  return headings;
}

/** Where the next block of labels or heading begins to the right of a label, so that it says nothing of that block. */
function nextLabelColumn(marked: MarkedPage, slot: Slot): number {
  const answer = nextRight(marked.page, slot);
  for (let row = Math.max(0, slot.row - 3); row <= slot.row; row += 1) {
    for (const other of marked.page.rows.get(row) ?? []) {
      if (other.column <= slot.endColumn || other.grid !== slot.grid || other === answer) {
        continue;
      }
      const { label, section } = markAt(marked, other);
      if (label !== null || section !== null) {
        return other.column;
      }
    }
  }
  return Infinity;
}

/** The heading a cell stands under: the nearest one above or beside it, those of other column blocks left out. */
export function nearestHeading(headings: readonly Heading[], slot: Slot): Heading | null {
  let best: Heading | null = null;
  for (let at = lastAbove(headings, slot.row); at >= 0; at -= 1) {
    const heading = headings[at];
    if (heading === undefined || (best !== null && heading.slot.row < best.slot.row)) {
      break;
    }
    const { slot: other, to } = heading;
    const covers = other !== slot && other.column <= slot.column && slot.column < to;
    if (covers && (best === null || other.column > best.slot.column)) {
      best = heading;
    }
  }
  return best;
}

/** The number of the last heading in or above a row; headings are in the order of their rows. */
function lastAbove(headings: readonly Heading[], row: number): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.slot.row ?? Infinity) <= row) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}
