import type { InitiativeField } from '../../round';
import { initiativeField, personField } from './label-cell';
import { labelKey } from './label-index';
import { guidanceOf, markAt, type Mark, type MarkedPage } from './marks';
import { slotAt, type Page, type Slot } from './page';
import { isGuidance } from './placeholders';
import { rivalColumns, type RivalColumns } from './rival-columns';
import { isGuideSheet, sectionOf, type SectionKind } from './sections';

/** Where answers stand beside the labels of one column: which column most of them fill, and which hold only guidance. */
interface AnswerColumns {
  readonly usual: number | null;
  readonly guides: ReadonlySet<number>;
}

export interface Heading {
  readonly slot: Slot;
  readonly section: SectionKind;
  /** The column up to which it holds, exclusive. */
  readonly to: number;
}

/** A marked page with what its labels have in common, so that a doubtful one is read like the others. */
export interface FormPage extends MarkedPage {
  readonly headings: readonly Heading[];
  /** Columns with the answers of further initiatives. */
  readonly rivals: RivalColumns;
  /** Where the answer to a label stands, for the labels that leave no doubt. */
  readonly votes: ReadonlyMap<Slot, 'beside' | 'below'>;
  /** Answers stand below most labels rather than beside them. */
  readonly answersBelow: boolean;
  readonly answerColumns: ReadonlyMap<string, AnswerColumns>;
  readonly labelCounts: ReadonlyMap<string, number>;
  readonly sheetSection: SectionKind | null;
  /** Whether a line tells what to write rather than answers. */
  guides(text: string): boolean;
  /** The initiative's question that a text asks in the very words of a label; null if none. */
  lookUp(text: string): InitiativeField | null;
}

/** Sees how the labels and answers of a page lie, the tables of people that are read already left out. */
export function formPage(marked: MarkedPage): FormPage {
  const { page, round } = marked;
  const labelCounts = countLabels(marked);
  const rivals = rivalColumns(marked);
  const answerColumns = columnsOf(marked, rivals);
  const sheetSection = isGuideSheet(page.name) ? 'guide' : sectionOf(page.name);
  const votes = vote(marked);
  return {
    ...marked,
    labelCounts,
    answerColumns,
    sheetSection,
    guides: (text) => isGuidance(text, guidanceOf(round)),
    lookUp: (text) => {
      const match = marked.index.exact
        .get(labelKey(text))
        ?.find((candidate) => candidate.part === 'initiative');
      return match === undefined ? null : (match.field as InitiativeField);
    },
    votes,
    rivals,
    answersBelow: mostBelow([...votes.values()]),
    headings: headingsOf(marked).filter(({ slot }) => !rivals.headings.includes(slot)),
  };
}

const columnKey = (slot: Slot) => `${slot.grid.name}/${slot.column}`;

/** The next cell with text to the right in the same table, on any row the label covers. */
export function nextRight(page: Page, slot: Slot): Slot | null {
  for (const other of page.rows.get(slot.row) ?? []) {
    if (other.column >= slot.endColumn && other.grid === slot.grid) {
      return other;
    }
  }
  return null;
}

/** The cell right under a label in the same table; null if that row is empty there. */
function directlyBelow(page: Page, slot: Slot): Slot | null {
  const below = slotAt(page, slot.endRow, slot.column);
  return below === null || below.grid !== slot.grid ? null : below;
}

function isPlain(mark: Mark): boolean {
  return mark.label === null && mark.section === null && !mark.guidance;
}

function countLabels(marked: MarkedPage): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [slot, mark] of marked.marks) {
    if (mark.label !== null && !marked.claimed.has(slot)) {
      counts.set(columnKey(slot), (counts.get(columnKey(slot)) ?? 0) + 1);
    }
  }
  return counts;
}

function columnsOf(marked: MarkedPage, rivals: RivalColumns): Map<string, AnswerColumns> {
  const fills = new Map<string, Map<number, { plain: number; guidance: number }>>();
  for (const [slot, mark] of marked.marks) {
    if (marked.claimed.has(slot) || mark.label === null || slot.grid.kind === 'text') {
      continue;
    }
    const columns = fills.get(columnKey(slot)) ?? new Map<number, { plain: number; guidance: number }>();
    fills.set(columnKey(slot), columns);
    for (const other of marked.page.rows.get(slot.row) ?? []) {
      if (other.column < slot.endColumn || other.grid !== slot.grid) {
        continue;
      }
      const otherMark = markAt(marked, other);
      if (otherMark.label !== null && nextRight(marked.page, other) !== null) {
        break;
      }
      const fill = columns.get(other.column) ?? { plain: 0, guidance: 0 };
      if (!otherMark.placeholder) {
        fill[otherMark.guidance ? 'guidance' : 'plain'] += 1;
      }
      columns.set(other.column, fill);
    }
  }
  return new Map([...fills].map(([key, columns]) => [key, judge(marked, key, columns, rivals.columns)]));
}

function judge(
  marked: MarkedPage,
  key: string,
  columns: ReadonlyMap<number, { plain: number; guidance: number }>,
  rivals: ReadonlySet<number>,
): AnswerColumns {
  const guides = new Set<number>(rivals);
  for (const [column, fill] of columns) {
    const headed = columnHeading(marked, key, column);
    if ((fill.guidance >= 2 && fill.guidance >= fill.plain) || headed === 'guide') {
      guides.add(column);
    }
  }
  let usual: number | null = null;
  let most = 0;
  for (const [column, fill] of columns) {
    if (guides.has(column)) {
      continue;
    }
    const weight = fill.plain + (columnHeading(marked, key, column) === 'answer' ? 1000 : 0);
    if (weight > most) {
      most = weight;
      usual = column;
    }
  }
  return { usual, guides };
}

/** "Spørgsmål | Svar | Vejledning" over the columns says outright which one holds the answers. */
function columnHeading(marked: MarkedPage, key: string, column: number): 'answer' | 'guide' | null {
  for (const slot of marked.page.slots) {
    if (slot.column !== column || !key.startsWith(`${slot.grid.name}/`)) {
      continue;
    }
    const text = slot.cell.text.trim();
    if (
      /^(?:(?:jeres |dit |skriv )?svar(?: her)?|besvarelse|udfyldes(?: her)?|answer|indtast her|jeres tekst)\W*$/iu.test(
        text,
      )
    ) {
      return 'answer';
    }
    if (
      /^(?:(?:udfyldnings)?vejledning|hjælp(?:etekst)?|forklaring|guide|eksempel(?:ler)?|instruktion|help|uddybning af spørgsmål(?:et)?)\W*$/iu.test(
        text,
      )
    ) {
      return 'guide';
    }
  }
  return null;
}

function vote(marked: MarkedPage): Map<Slot, 'beside' | 'below'> {
  const votes = new Map<Slot, 'beside' | 'below'>();
  for (const [slot, mark] of marked.marks) {
    if (marked.claimed.has(slot) || mark.label === null || slot.grid.kind === 'text') {
      continue;
    }
    const right = nextRight(marked.page, slot);
    const under = directlyBelow(marked.page, slot);
    const rightPlain = right !== null && isPlain(markAt(marked, right));
    const underPlain = under !== null && isPlain(markAt(marked, under));
    if (rightPlain && !underPlain) {
      votes.set(slot, 'beside');
    } else if (underPlain && !rightPlain) {
      votes.set(slot, 'below');
    }
  }
  return votes;
}

function mostBelow(votes: readonly ('beside' | 'below')[]): boolean {
  const below = votes.filter((vote) => vote === 'below').length;
  return below >= 2 && below >= 2 * (votes.length - below);
}

/** Whether the answers of the labels around one, in its own column, stand below them; the page decides where they do not say. */
export function leansBelow(form: FormPage, label: Slot): boolean {
  const column = [...form.votes].filter(([slot]) => slot.column === label.column && slot.grid === label.grid);
  const before = column.filter(([slot]) => slot.row < label.row).slice(-2);
  const after = column.filter(([slot]) => slot.row > label.row).slice(0, 2);
  const own = form.votes.get(label);
  const near = [...before, ...after].map(([, vote]) => vote).concat(own === undefined ? [] : [own]);
  const below = near.filter((vote) => vote === 'below').length;
  return below * 2 === near.length ? form.answersBelow : below * 2 > near.length;
}

/** Headings in reading order; a question that only an initiative is asked opens the initiative's section again. */
function headingsOf(marked: MarkedPage): FormPage['headings'] {
  const headings: Heading[] = [];
  for (const slot of marked.page.slots) {
    const mark = markAt(marked, slot);
    if (marked.claimed.has(slot)) {
      continue;
    }
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
      const mark = markAt(marked, other);
      const apart = other.column > slot.endColumn && other.grid === slot.grid && other !== answer;
      if (apart && (mark.label !== null || mark.section !== null)) {
        return other.column;
      }
    }
  }
  return Infinity;
}

/** A heading as the nearest one above or beside a cell, cells in other column blocks left out. */
export function headingOf(form: FormPage, slot: Slot): Heading | null {
  let best: Heading | null = null;
  for (const heading of form.headings) {
    const other = heading.slot;
    if (other === slot || other.row > slot.row) {
      continue;
    }
    if (other.column > slot.column || slot.column >= heading.to) {
      continue;
    }
    if (
      best === null ||
      other.row > best.slot.row ||
      (other.row === best.slot.row && other.column > best.slot.column)
    ) {
      best = heading;
    }
  }
  return best;
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
  if (from !== null && mark.label.rest !== '' && sameQuestion(markAt(form, from), mark)) {
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
  const columns = form.answerColumns.get(columnKey(left));
  const here = form.labelCounts.get(columnKey(slot)) ?? 0;
  const there = form.labelCounts.get(columnKey(left)) ?? 0;
  const alone = nextRight(form.page, slot) === null;
  return !(alone && columns?.usual === slot.column && here * 2 <= there);
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
  return form.labelCounts.get(columnKey(slot)) ?? 0;
}

/** How the answers of a label's column lie. */
export function answerColumnsOf(form: FormPage, slot: Slot): AnswerColumns {
  return form.answerColumns.get(columnKey(slot)) ?? { usual: null, guides: new Set() };
}
