import { initiativeField, personField, type LabelReading } from './label-cell';
import { asksInBold, markAt, type MarkedPage } from './marks';
import { nextRight, rowAfter, slotAt, type Slot } from './page';

/** How the labels of a page lie that are known already. */
export interface Shape {
  readonly perColumn: ReadonlyMap<string, number>;
  /** Labels in running text with their answer behind a colon, and labels that stand alone in their line. */
  readonly colons: number;
  readonly lines: number;
  /** Labels in cells with a line break and more text behind them. */
  readonly breaks: number;
  /** Labels by column that stand right over their answer, with an empty cell above. */
  readonly blocks: ReadonlyMap<string, number>;
}

/** Counts the known labels by where they stand and how they are answered. */
export function shapeOf(marked: MarkedPage, labels: readonly Slot[]): Shape {
  const perColumn = new Map<string, number>();
  const blocks = new Map<string, number>();
  let colons = 0;
  let lines = 0;
  let breaks = 0;
  for (const slot of labels) {
    const { label } = markAt(marked, slot);
    if (slot.grid.kind !== 'text') {
      perColumn.set(slot.columnKey, (perColumn.get(slot.columnKey) ?? 0) + 1);
      breaks += label?.gap === 'break' ? 1 : 0;
      if (beginsBlock(marked, slot)) {
        blocks.set(slot.columnKey, (blocks.get(slot.columnKey) ?? 0) + 1);
      }
    } else if (label?.gap === 'colon') {
      colons += 1;
    } else {
      lines += 1;
    }
  }
  return { perColumn, colons, lines, breaks, blocks };
}

/** Whether a cell that nothing has claimed stands and looks as labels do on this page. */
export function mayAsk(marked: MarkedPage, slot: Slot, shape: Shape): boolean {
  const { label, section, guidance, placeholder } = markAt(marked, slot);
  const text = slot.cell.text.trim();
  const question = /\?\s*[:*]?(?:\n|$)/u.test(text) || asksInBold(slot.cell);
  const behind = slot.grid.kind === 'text' && shape.colons >= 2 && /^[^?:\n]{4,150}\?\s*:\s*\S/u.test(text);
  const taken = label !== null || section !== null || placeholder || (guidance && !question && !behind);
  if (taken || slot.cell.kind !== 'text' || text.length > 300 || text.includes('@')) {
    return false;
  }
  if (slot.grid.kind !== 'text') {
    if (standsAmongAnswers(marked, slot, shape) || (!question && answersLabelAbove(marked, slot))) {
      return false;
    }
    const among = (shape.perColumn.get(slot.columnKey) ?? 0) >= 2;
    const lead =
      nextRight(marked.page, slot) !== null ||
      slot.cell.emphasis === true ||
      followsAnswer(marked, slot) ||
      ((shape.blocks.get(slot.columnKey) ?? 0) >= 3 && beginsBlock(marked, slot)) ||
      (shape.breaks >= 3 && text.includes('\n'));
    const head = headOf(text);
    const brief = head.split(/\s+/u).length <= 10 && !/(?:\p{L}{4,}\.|!)$/u.test(head);
    return question || /:(?:\s|$)/u.test(text) || (among && lead && brief);
  }
  const brief =
    !/^(?:til|kære|hej|att|vedr|fra)\b/i.test(text) &&
    text.length <= 70 &&
    /^[\p{Lu}\d•-]/u.test(text) &&
    !/[.,;]$/u.test(text) &&
    text.split(/\s+/u).length <= 9;
  const before = slotAt(marked.page, slot.row - 1, slot.column);
  const awaited = before !== null && markAt(marked, before).label?.rest === '';
  const asked = before?.grid === slot.grid && !question && /\?\s*[*:]?$/u.test(before.cell.text);
  if ((awaited || asked) && !/:$/u.test(text)) {
    return false;
  }
  const alone =
    brief &&
    !awaited &&
    !isInList(before, text) &&
    shape.lines >= 3 &&
    rowAfter(marked.page, slot.row) !== null;
  const behindColon = shape.colons >= 3 && /^[\p{Lu}\d][^:\n]{2,70}:\s/u.test(text);
  return question || behind || /:$/u.test(text) || slot.cell.emphasis === true || alone || behindColon;
}

/** A line that begins with the sign that the line above begins with, too, is one of a list that somebody wrote. */
function isInList(before: Slot | null, text: string): boolean {
  return /^[•·*–-]/u.test(text) && before?.cell.text.trim().charAt(0) === text.charAt(0);
}

/**
 * Whether a cell stands beside a label, in a column of answers; or beside an answer that began beside the label above it, so
 * that it explains that label.
 */
function standsAmongAnswers(marked: MarkedPage, slot: Slot, shape: Shape): boolean {
  const line = marked.page.rows.get(slot.row) ?? [];
  const right = nextRight(marked.page, slot);
  const left = line.filter((other) => other.endColumn <= slot.column && other.grid === slot.grid);
  // The last cell of a row may have help between its label and itself.
  const before =
    right === null ? left.findLast((other) => markAt(marked, other).label !== null) : left.at(-1);
  const asked = before === undefined ? null : markAt(marked, before).label;
  if (before !== undefined && asked?.rest === '') {
    const there = shape.perColumn.get(before.columnKey) ?? 0;
    return there >= 3 && (shape.perColumn.get(slot.columnKey) ?? 0) * 3 <= there;
  }
  return right !== null && right.row < slot.row;
}

/** Whether nothing stands above a cell and one cell right below it: a label over its answer, where empty rows part the questions. */
function beginsBlock({ page }: MarkedPage, { row, endRow, column, columnKey }: Slot): boolean {
  const above = row === 0 ? null : slotAt(page, row - 1, column);
  const below = slotAt(page, endRow, column);
  return above === null && below?.columnKey === columnKey && slotAt(page, below.endRow, column) === null;
}

/** Question and answer alternate down a column: what stands under the answer to a label, and has a plain cell below, asks. */
function followsAnswer(marked: MarkedPage, slot: Slot): boolean {
  const answer = nearestInColumn(marked, slot, -1);
  const asked = answer === null ? null : nearestInColumn(marked, answer, -1);
  const below = nearestInColumn(marked, slot, 1);
  const isPlain = (other: Slot | null) => {
    const mark = other === null ? null : markAt(marked, other);
    return mark !== null && mark.label === null && !mark.guidance;
  };
  const asks =
    asked !== null && (markAt(marked, asked).label?.rest === '' || /\?\s*$/u.test(asked.cell.text));
  return isPlain(answer) && isPlain(below) && asks;
}

/** The next cell up (-1) or down (1) that begins in the same column, at most four rows away; null if none does. */
function nearestInColumn(marked: MarkedPage, slot: Slot, step: 1 | -1): Slot | null {
  const from = step === 1 ? slot.endRow : slot.row - 1;
  for (let row = from; Math.abs(row - from) < 4; row += step) {
    const other = slotAt(marked.page, row, slot.column);
    if (other !== null) {
      return other.grid === slot.grid && other.column === slot.column ? other : null;
    }
  }
  return null;
}

/** Whether a plain cell stands right under a label that nothing answers beside it. */
function answersLabelAbove(marked: MarkedPage, slot: Slot): boolean {
  const above = slotAt(marked.page, slot.row - 1, slot.column);
  if (above?.grid !== slot.grid || slot.cell.emphasis === true || markAt(marked, above).label?.rest !== '') {
    return false;
  }
  const beside = nextRight(marked.page, above);
  return nextRight(marked.page, slot) === null
    ? beside === null
    : beside !== null && asksInitiativeOnly(markAt(marked, beside).label);
}

function asksInitiativeOnly(label: LabelReading | null): boolean {
  return (
    label?.matches[0]?.score === 1 &&
    label.rest === '' &&
    initiativeField(label) !== null &&
    personField(label) === null
  );
}

/** The part of a text that may be the question: up to its question mark, colon or line end. */
export function headOf(text: string): string {
  return /^[^?:\n]{4,180}\??/u.exec(text.trim())?.[0] ?? text;
}
