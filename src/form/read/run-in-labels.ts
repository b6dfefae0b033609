import { initiativeField, labelReading } from './label-cell';
import { matchLabel } from './label-match';
import { markAt, openSlots, type MarkedPage } from './marks';
import { nextRight, type Slot } from './page';

/** So many answers behind a dash or a full stop show that the page is written so. */
const enough = 3;
const runIn = /^([^.:\n]{2,90}?)(?:\. | [-–—] )\s*(\S[\s\S]*)$/u;

/**
 * "Formål – at samle behandlingen", "De konkrete mål. Færre indlæggelser …": where several questions of a page are answered
 * behind a dash or full stop, and each is followed by the next question, all of them are read so.
 */
export function readRunInLabels(marked: MarkedPage): void {
  readBehindDashes(marked);
  const texts = marked.page.slots.filter((slot) => slot.grid.kind === 'text');
  const answered = texts.filter((slot, at) => {
    const { label } = markAt(marked, slot);
    const next = texts[at + 1];
    const behind = label?.gap === 'sentence' && !label.rest.startsWith('(');
    return behind && (next === undefined || asksOrHeads(marked, next));
  });
  if (answered.length === 0) {
    return;
  }
  const usual = answered.length >= enough;
  // Beside others behind a colon one dash is a slip of the same hand.
  if (!usual && texts.filter((slot) => isAnsweredBehindColon(marked, slot)).length < enough) {
    return;
  }
  for (const slot of usual ? texts : answered) {
    const found = runIn.exec(slot.cell.text);
    const { label } = markAt(marked, slot);
    if (found === null || (label !== null && label.gap !== 'sentence')) {
      continue;
    }
    const [, head = '', rest = ''] = found;
    const matches = label?.matches ?? matchLabel(marked.index, head);
    if (matches.length > 0) {
      marked.marks.set(slot, {
        ...markAt(marked, slot),
        guidance: false,
        label: labelReading(matches, rest, 'colon'),
      });
    }
  }
}

function isAnsweredBehindColon(marked: MarkedPage, slot: Slot): boolean {
  const { label } = markAt(marked, slot);
  return label?.gap === 'colon' && initiativeField(label) !== null;
}

const dashed = /^[^.:\n]{2,60} [-–—] /u;

/** "Mål – 9 ud af 10 har en plan" alone in its row, where other cells of the column hold label and answer too. */
function readBehindDashes(marked: MarkedPage): void {
  const cells = openSlots(marked).filter((slot) => slot.grid.kind !== 'text');
  for (const slot of cells.filter(({ cell }) => dashed.test(cell.text))) {
    const { label } = markAt(marked, slot);
    if (
      label?.gap === 'sentence' &&
      (label.matches[0]?.score ?? 0) === 1 &&
      nextRight(marked.page, slot) === null &&
      cells.filter((other) => other.columnKey === slot.columnKey && holdsAnswer(marked, other)).length >=
        enough
    ) {
      marked.marks.set(slot, {
        ...markAt(marked, slot),
        guidance: false,
        label: labelReading(label.matches, label.rest, 'colon'),
      });
    }
  }
}

function holdsAnswer(marked: MarkedPage, slot: Slot): boolean {
  return (markAt(marked, slot).label?.rest ?? '') !== '';
}

function asksOrHeads(marked: MarkedPage, slot: Slot): boolean {
  const { label, section } = markAt(marked, slot);
  return section !== null || initiativeField(label) !== null || label?.gap === 'sentence';
}
