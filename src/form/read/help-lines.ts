import { markAt, openSlots, type MarkedPage } from './marks';
import { nextRight, slotAt, type Slot } from './page';

/** So many labels with help and an answer after it show that what is in italics or grey on this page is help. */
const enough = 2;
/** Help stands right under its label; people leave an empty line at most. */
const mostBlank = 2;

/** Help found at one place of the form, and whether something in ordinary print follows it. */
interface Help {
  readonly slots: readonly Slot[];
  readonly lines: readonly string[];
  readonly answered: boolean;
}

/**
 * Marks the lines in italics or grey between a label and its answer as guidance, whatever their words: "Vælg en kort titel"
 * under "Titel". One such line may be an answer that somebody wrote so; several, each with something in ordinary print after it,
 * are the form's help, and then so is one that nobody answered. Returns the texts of all of them.
 */
export function markHelp(marked: MarkedPage): ReadonlySet<string> {
  if (!marked.page.slots.some(({ cell }) => cell.asides !== undefined)) {
    return new Set();
  }
  const found = openSlots(marked).flatMap((slot) =>
    markAt(marked, slot).label === null
      ? [helpAtTop(slot)]
      : [helpInside(slot), helpBeside(marked, slot), helpBelow(marked, slot)],
  );
  const answered = found.filter((help) => help.answered).length;
  const alone = found.filter((help) => !help.answered && help.slots.length > 0).length;
  // Where most stand alone, it is the answers that are written so.
  if (answered < enough || alone >= answered) {
    return new Set();
  }
  const slots = found.flatMap((help) => help.slots);
  slots.forEach((slot) => marked.marks.set(slot, { ...markAt(marked, slot), label: null, guidance: true }));
  return new Set(found.flatMap((help) => help.lines));
}

/** Whether all of a cell is in italics or grey. */
function isAside({ cell }: Slot): boolean {
  return cell.asides !== undefined && cell.asides.join('\n') === cell.text;
}

/** The lines in a label's own cell; the answer may stand behind them, or elsewhere. */
function helpInside(slot: Slot): Help {
  const lines = isAside(slot) ? [] : (slot.cell.asides ?? []);
  return { slots: [], lines, answered: lines.length > 0 && !slot.cell.text.endsWith(lines.at(-1) ?? '') };
}

/** A line over what is written in the cell of the answer. */
function helpAtTop(slot: Slot): Help {
  const [first = ''] = isAside(slot) ? [] : (slot.cell.asides ?? []);
  const leads = first !== '' && slot.cell.text.startsWith(`${first}\n`);
  return { slots: [], lines: leads ? [first] : [], answered: leads };
}

function helpBeside(marked: MarkedPage, label: Slot): Help {
  const right = label.grid.kind === 'text' ? null : nextRight(marked.page, label);
  const after = right === null ? null : nextRight(marked.page, right);
  return right !== null && isAside(right) && isPlain(marked, after)
    ? { slots: [right], lines: [], answered: true }
    : { slots: [], lines: [], answered: false };
}

function helpBelow(marked: MarkedPage, label: Slot): Help {
  const slots: Slot[] = [];
  let next = under(marked, label, label);
  while (next !== null && isAside(next)) {
    slots.push(next);
    next = under(marked, label, next);
  }
  return { slots, lines: [], answered: slots.length > 0 && isPlain(marked, next) };
}

function under(marked: MarkedPage, label: Slot, slot: Slot): Slot | null {
  for (let row = slot.endRow; row <= slot.endRow + mostBlank; row += 1) {
    const next = slotAt(marked.page, row, label.column);
    if (next !== null) {
      return next.grid === label.grid ? next : null;
    }
  }
  return null;
}

function isPlain(marked: MarkedPage, slot: Slot | null): boolean {
  if (slot === null || isAside(slot)) {
    return false;
  }
  const { label, section } = markAt(marked, slot);
  return label === null && section === null;
}
