import { columnsOf, type AnswerColumns } from './answer-columns';
import { isGuideSheet } from './guide-sheets';
import { headingsOf, nearestHeading, type Heading } from './headings';
import { markHelp } from './help-lines';
import { listsFields } from './label-cell';
import { guidanceOf, markAt, openSlots, type Mark, type MarkedPage } from './marks';
import { nextRight, slotAt, type Slot } from './page';
import { isGuidance } from './placeholders';
import { rivalColumns, type RivalColumns } from './rival-columns';
import { sectionOf, type SectionKind } from './sections';

/** A marked page with what its labels have in common, so that a doubtful one is read like the others. */
export interface FormPage extends MarkedPage {
  readonly headings: readonly Heading[];
  /** Columns with the answers of further initiatives. */
  readonly rivals: RivalColumns;
  /** Where the answer to a label stands, for the labels that leave no doubt. */
  readonly votes: ReadonlyMap<string, readonly Vote[]>;
  /** Answers stand below most labels rather than beside them. */
  readonly answersBelow: boolean;
  /** What follows a label in its own cell explains it, as the answers stand beside or below. */
  readonly explainsLabels: boolean;
  readonly answerColumns: ReadonlyMap<string, AnswerColumns>;
  readonly labelCounts: ReadonlyMap<string, number>;
  readonly sheetSection: SectionKind | null;
  /** Whether a line tells what to write rather than answers. */
  guides(text: string): boolean;
}

/** Sees how the labels and answers of a page lie, the tables of people that are read already left out. */
export function formPage(marked: MarkedPage): FormPage {
  const { page, round, index, answers, marks, uses, claimed } = marked;
  const help = markHelp(marked);
  const labelCounts = countLabels(marked);
  const rivals = rivalColumns(marked);
  const answerColumns = columnsOf(marked, rivals);
  const sheetSection = isGuideSheet(page, round) ? 'guide' : sectionOf(page.name);
  const votes = votesOf(marked);
  return {
    page,
    round,
    index,
    answers,
    marks,
    uses,
    claimed,
    labelCounts,
    answerColumns,
    sheetSection,
    guides: (text) => help.has(text) || isGuidance(text, guidanceOf(round)) || listsFields(index, text),
    explainsLabels: explainsLabels(marked),
    votes,
    rivals,
    answersBelow: mostBelow([...votes.values()].flat()),
    headings: headingsOf(marked).filter(({ slot }) => !rivals.headings.includes(slot)),
  };
}

/** The first cell under a label in the same table that is no guidance, at most four rows down; null if there is none. */
function directlyBelow(marked: MarkedPage, slot: Slot): Slot | null {
  for (let row = slot.endRow; row <= slot.endRow + 3; row += 1) {
    const below = slotAt(marked.page, row, slot.column);
    if (below === null || below.grid !== slot.grid) {
      return null;
    }
    if (!markAt(marked, below).guidance) {
      return below;
    }
  }
  return null;
}

function isPlain(mark: Mark): boolean {
  return mark.label === null && mark.section === null && !mark.guidance;
}

function countLabels(marked: MarkedPage): Map<string, number> {
  const counts = new Map<string, number>();
  for (const slot of openSlots(marked)) {
    if (markAt(marked, slot).label !== null) {
      counts.set(slot.columnKey, (counts.get(slot.columnKey) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether most labels with more text in their cell are answered outside it. */
function explainsLabels(marked: MarkedPage): boolean {
  let outside = 0;
  let inside = 0;
  for (const slot of openSlots(marked)) {
    const { label } = markAt(marked, slot);
    if (label === null || label.rest === '' || (label.gap !== 'break' && label.gap !== 'question')) {
      continue;
    }
    const near = [
      slot.grid.kind === 'text' ? null : nextRight(marked.page, slot),
      directlyBelow(marked, slot),
    ];
    if (near.some((other) => other !== null && isPlain(markAt(marked, other)))) {
      outside += 1;
    } else {
      inside += 1;
    }
  }
  return outside >= 2 && outside > 2 * inside;
}

interface Vote {
  readonly slot: Slot;
  readonly answer: 'beside' | 'below';
}

function votesOf(marked: MarkedPage): Map<string, Vote[]> {
  const votes = new Map<string, Vote[]>();
  for (const slot of openSlots(marked)) {
    if (slot.grid.kind === 'text' || markAt(marked, slot).label === null) {
      continue;
    }
    const right = nextRight(marked.page, slot);
    const under = directlyBelow(marked, slot);
    const rightPlain = right !== null && isPlain(markAt(marked, right));
    const underPlain = under !== null && isPlain(markAt(marked, under));
    if (rightPlain !== underPlain) {
      const column = votes.get(slot.columnKey) ?? [];
      column.push({ slot, answer: rightPlain ? 'beside' : 'below' });
      votes.set(slot.columnKey, column);
    }
  }
  return votes;
}

function mostBelow(votes: readonly Vote[]): boolean {
  const below = votes.filter(({ answer }) => answer === 'below').length;
  return below >= 2 && below >= 2 * (votes.length - below);
}

/** Whether the answers of the labels around one, in its own column, stand below them; the page decides where they do not say. */
export function leansBelow(form: FormPage, label: Slot): boolean {
  const column = form.votes.get(label.columnKey) ?? [];
  const next = column.findIndex(({ slot }) => slot.row >= label.row);
  const at = next < 0 ? column.length : next;
  const own = column[at]?.slot === label ? 1 : 0;
  const near = column.slice(Math.max(0, at - 2), at + own + 2);
  const below = near.filter(({ answer }) => answer === 'below').length;
  return below * 2 === near.length ? form.answersBelow : below * 2 > near.length;
}

/** The heading a cell stands under; null where none stands above. */
export function headingOf(form: FormPage, slot: Slot): Heading | null {
  return nearestHeading(form.headings, slot);
}

/** The section a cell stands in; the sheet's name where no heading stands above. */
export function sectionAt(form: FormPage, slot: Slot): SectionKind | null {
  return headingOf(form, slot)?.section ?? form.sheetSection;
}

/** Whether a cell asks something here. A word such as "Leder" in the column of answers is an answer. */
export function asksHere(form: FormPage, slot: Slot, from: Slot | null = null): boolean {
  const mark = markAt(form, slot);
  if (mark.label === null) {
    return false;
  }
  const asked = from === null ? null : markAt(form, from);
  if (asked?.label?.rest === '' && mark.label.rest !== '' && sameQuestion(asked, mark)) {
    return false;
  }
  if (from === null && standsInRowOfAnswers(form, slot)) {
    return false;
  }
  const left = from ?? leftNeighbour(form, slot);
  if (
    left === null ||
    markAt(form, left).label === null ||
    mark.label.gap !== 'none' ||
    slot.grid.kind === 'text'
  ) {
    return true;
  }
  const columns = form.answerColumns.get(left.columnKey);
  const here = form.labelCounts.get(slot.columnKey) ?? 0;
  const there = form.labelCounts.get(left.columnKey) ?? 0;
  const alone = nextRight(form.page, slot) === null;
  return !(alone && columns?.usual === slot.column && here * 2 <= there);
}

/** "Ida Lund | Chef | Sygehuset | ida@…": a row that begins with a person asks nothing, whatever its words. */
function standsInRowOfAnswers(form: FormPage, slot: Slot): boolean {
  if (slot.grid.kind === 'text' || labelsInColumn(form, slot) > 1) {
    return false;
  }
  const line = (form.page.rows.get(slot.row) ?? []).filter(
    (other) => other.grid === slot.grid && !/^\d{0,3}[.):]?$/u.test(other.cell.text),
  );
  const numbered = line[0] !== undefined && markAt(form, line[0]).section === 'participant';
  const first = numbered ? line[1] : line[0];
  return first !== undefined && first !== slot && isPlain(markAt(form, first));
}

/** "Telefon | tlf.: 40 55 14 59": what asks the same again is the answer. */
function sameQuestion(label: Mark, answer: Mark): boolean {
  const asked = label.label?.matches ?? [];
  return (answer.label?.matches ?? []).some(({ field }) => asked.some((match) => match.field === field));
}

function leftNeighbour(form: FormPage, slot: Slot): Slot | null {
  let left: Slot | null = null;
  for (const other of form.page.rows.get(slot.row) ?? []) {
    if (other.endColumn <= slot.column && other.grid === slot.grid) {
      left = other;
    }
  }
  return left;
}

/** How many labels stand in the column of a cell. */
export function labelsInColumn(form: FormPage, slot: Slot): number {
  return form.labelCounts.get(slot.columnKey) ?? 0;
}

/** How the answers of a label's column lie. */
export function answerColumnsOf(form: FormPage, slot: Slot): AnswerColumns {
  return form.answerColumns.get(slot.columnKey) ?? { usual: null, guides: new Set() };
}
