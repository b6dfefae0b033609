import {
  findRegion,
  initiativeFields,
  resolveCluster,
  type InitiativeField,
  type PersonField,
} from '../../round';
import { headingsOf, nearestHeading, type Heading } from './headings';
import { initiativeField, personField, type LabelReading } from './label-cell';
import { fieldHints, personHint } from './label-hints';
import { markAt, type MarkedPage } from './marks';
import { looksLikeName } from './names';
import { nextRight, rowAfter, slotAt, type Slot } from './page';
import { shownField } from './shown-field';

interface Guess {
  readonly slot: Slot;
  readonly field: InitiativeField;
  readonly score: number;
}

/** The score of a label that was guessed; known labels score more. */
export const guessedLabel = 0.6;

/** A guess must be this sure, and this much surer than the next. */
const sureEnough = 0.4;
const surer = 1.3;

/**
 * Gives labels in words that nobody foresaw the field they most likely ask for: by the words they share with known labels, by
 * what is asked nowhere else, and by their place among the known ones. `known` holds what other pages ask.
 */
export function guessLabels(marked: MarkedPage, known: ReadonlySet<InitiativeField>): void {
  const headings = headingsOf(marked);
  const labels = [...marked.marks].filter(([slot, { label }]) => label !== null && !marked.claimed.has(slot));
  const shape = shapeOf(labels.map(([slot, { label }]) => ({ slot, label })));
  const candidates = [...marked.marks.keys()].filter((slot) => mayAsk(marked, slot, shape));
  guessPersonLabels(marked, headings, candidates, shape);
  const asked = new Set(known);
  for (const [, { label }] of labels) {
    const field = initiativeField(label);
    if (field !== null) {
      asked.add(field);
    }
  }
  const open = new Set(initiativeFields.filter((field) => !asked.has(field)));
  const ours = candidates.filter((slot) => isAboutInitiative(marked, headings, slot)).slice(0, mostGuesses);
  // The surest first: what it asks, the others do not.
  for (let guess = surest(marked, ours, open); guess !== null; guess = surest(marked, ours, open)) {
    open.delete(guess.field);
    setLabel(marked, guess.slot, { part: 'initiative', field: guess.field, score: guessedLabel });
  }
}

/** More questions in unknown words than this has no form of one page. */
const mostGuesses = 40;

function surest(marked: MarkedPage, ours: readonly Slot[], open: ReadonlySet<InitiativeField>): Guess | null {
  const left = ours.filter((slot) => markAt(marked, slot).label === null);
  const guesses = left.flatMap((slot) => guessFor(marked, slot, [...open], left) ?? []);
  const ranked = guesses.sort((one, other) => other.score - one.score);
  return ranked.find((guess) => !namesPlace(marked, guess)) ?? null;
}

interface Shape {
  readonly perColumn: ReadonlyMap<string, number>;
  /** Labels in running text with their answer behind a colon, and labels that stand alone in their line. */
  readonly colons: number;
  readonly lines: number;
}

const columnOf = (slot: Slot) => `${slot.grid.name}/${slot.column}`;

function shapeOf(labels: readonly { slot: Slot; label: LabelReading | null }[]): Shape {
  const perColumn = new Map<string, number>();
  let colons = 0;
  let lines = 0;
  for (const { slot, label } of labels) {
    if (slot.grid.kind !== 'text') {
      perColumn.set(columnOf(slot), (perColumn.get(columnOf(slot)) ?? 0) + 1);
    } else if (label?.gap === 'colon') {
      colons += 1;
    } else {
      lines += 1;
    }
  }
  return { perColumn, colons, lines };
}

/** Whether a cell stands and looks as labels do on this page. */
function mayAsk(marked: MarkedPage, slot: Slot, shape: Shape): boolean {
  const { label, section, guidance, placeholder } = markAt(marked, slot);
  const text = slot.cell.text.trim();
  const question = /\?\s*[:*]?(?:\n|$)/u.test(text);
  const taken = label !== null || section !== null || placeholder || (guidance && !question);
  if (
    taken ||
    marked.claimed.has(slot) ||
    slot.cell.kind !== 'text' ||
    text.length > 300 ||
    text.includes('@')
  ) {
    return false;
  }
  if (slot.grid.kind !== 'text') {
    if (standsAmongAnswers(marked, slot, shape) || (!question && answersLabelAbove(marked, slot))) {
      return false;
    }
    const among = (shape.perColumn.get(columnOf(slot)) ?? 0) >= 2;
    const lead = nextRight(marked.page, slot) !== null || slot.cell.emphasis === true;
    const head = headOf(text);
    const brief = head.split(/\s+/u).length <= 10 && !/(?:\p{L}{4,}\.|!)$/u.test(head);
    return question || /:(?:\s|$)/u.test(text) || (among && lead && brief);
  }
  const brief =
    !/^(?:til|kære|hej|att|vedr|fra)\b/iu.test(text) &&
    text.length <= 70 &&
    /^[\p{Lu}\d•-]/u.test(text) &&
    !/[.,;]$/u.test(text) &&
    text.split(/\s+/u).length <= 9;
  const before = slotAt(marked.page, slot.row - 1, slot.column);
  const awaited = before !== null && markAt(marked, before).label?.rest === '';
  if (question && awaited) {
    return false;
  }
  const alone = brief && !awaited && shape.lines >= 3 && rowAfter(marked.page, slot.row) !== null;
  const behind = shape.colons >= 3 && /^[\p{Lu}\d][^:\n]{2,70}:\s/u.test(text);
  return question || /:$/u.test(text) || slot.cell.emphasis === true || alone || behind;
}

/**
 * Whether a cell stands beside a label, in a column of answers; or beside an answer that began beside the label above it, so
 * that it explains that label.
 */
function standsAmongAnswers(marked: MarkedPage, slot: Slot, shape: Shape): boolean {
  const line = marked.page.rows.get(slot.row) ?? [];
  const before = line.filter((other) => other.endColumn <= slot.column && other.grid === slot.grid).at(-1);
  const asked = before === undefined ? null : markAt(marked, before).label;
  if (before !== undefined && asked?.rest === '') {
    const there = shape.perColumn.get(columnOf(before)) ?? 0;
    return there >= 3 && (shape.perColumn.get(columnOf(slot)) ?? 0) * 3 <= there;
  }
  const right = nextRight(marked.page, slot);
  return right !== null && right.row < slot.row;
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

function isAboutInitiative(marked: MarkedPage, headings: readonly Heading[], slot: Slot): boolean {
  const section = nearestHeading(headings, slot)?.section ?? null;
  return (
    markAt(marked, slot).label === null &&
    (section === null || section === 'initiative' || section === 'next-initiative')
  );
}

function headOf(text: string): string {
  return /^[^?:\n]{4,180}\??/u.exec(text.trim())?.[0] ?? text;
}

function guessFor(
  marked: MarkedPage,
  slot: Slot,
  open: readonly InitiativeField[],
  others: readonly Slot[],
): Guess | null {
  if (shownField(marked.round, slot.cell.text) === 'title' || isLastWord(marked, slot)) {
    return null;
  }
  const hints = fieldHints(marked.index, headOf(slot.cell.text));
  const expected = expectedAt(marked, slot, open);
  const scores = open.map((field) => ({
    field,
    score: (hints.get(field) ?? 0) + (expected.includes(field) && (hints.get(field) ?? 0) > 0 ? 0.3 : 0),
  }));
  const [first, second] = scores.sort((left, right) => right.score - left.score);
  if (first !== undefined && first.score >= sureEnough && first.score >= surer * (second?.score ?? 0)) {
    return { slot, ...first };
  }
  // What is asked before anything else is what the initiative is called; what is asked where only one question is left, is that.
  const [only] = expected;
  const byPlace =
    only !== undefined &&
    expected.length === 1 &&
    !elsewhere.test(slot.cell.text) &&
    loneAmong(marked, slot, others);
  const foremost =
    expected.includes('title') &&
    others.find((other) => other.column === slot.column && other.grid === slot.grid) === slot &&
    expected.length <= 2;
  if ((byPlace || foremost) && answered(marked, slot)) {
    return { slot, field: foremost ? 'title' : (only ?? 'title'), score: 0.1 };
  }
  return null;
}

/** A plain line right before the next question answers the line above it. */
function isLastWord(marked: MarkedPage, slot: Slot): boolean {
  const plain = slot.grid.kind === 'text' && slot.cell.emphasis !== true && !/[?:]/u.test(slot.cell.text);
  return plain && !answered(marked, slot);
}

/** "Region Syddanmark" and "Klynge Fyn" are answers. */
function namesPlace(marked: MarkedPage, { slot, field }: Guess): boolean {
  const { text } = slot.cell;
  if ((field !== 'region' && field !== 'cluster') || text.length > 60 || /[?:]/u.test(text)) {
    return false;
  }
  const { round } = marked;
  return findRegion(round, text) !== null || resolveCluster(round, text, null).candidates.length > 0;
}

/** What forms ask beside the programme's questions. */
const elsewhere =
  /tidsplan|tidsramme|periode|varighed|budget|økonomi|dato|underskrift|journal|adresse|cvr|ean\b|antal|hold \d|risic|udgift|start|slut/iu;

/** Whether no other unknown question stands between the known ones around a cell. */
function loneAmong(marked: MarkedPage, slot: Slot, others: readonly Slot[]): boolean {
  const labels = [...marked.marks].filter(
    ([other, { label }]) => initiativeField(label) !== null && other.column === slot.column,
  );
  const before = labels.filter(([other]) => other.row < slot.row).at(-1)?.[0].row;
  const after = labels.find(([other]) => other.row > slot.row)?.[0].row;
  const between = others.filter(
    (other) => other.column === slot.column && other.row > (before ?? -1) && other.row < (after ?? Infinity),
  );
  return before !== undefined && after !== undefined && labels.length >= 5 && between.length === 1;
}

/** The fields that the questions before and after leave room for, in the order in which forms ask. */
function expectedAt(
  marked: MarkedPage,
  slot: Slot,
  open: readonly InitiativeField[],
): readonly InitiativeField[] {
  let before = -1;
  let after: number = initiativeFields.length;
  for (const [other, { label }] of marked.marks) {
    const field = initiativeField(label);
    if (field === null || other.column !== slot.column || marked.claimed.has(other)) {
      continue;
    }
    const at = initiativeFields.indexOf(field);
    if (other.row < slot.row) {
      before = at;
    } else if (other.row > slot.row) {
      after = at;
      break;
    }
  }
  return open.filter(
    (field) => initiativeFields.indexOf(field) > before && initiativeFields.indexOf(field) < after,
  );
}

/** Whether something that is no label stands behind, beside or below. */
function answered(marked: MarkedPage, slot: Slot): boolean {
  const right = nextRight(marked.page, slot);
  const below = rowAfter(marked.page, slot.endRow - 1);
  const under = (below === null ? [] : (marked.page.rows.get(below) ?? [])).filter(
    (other) => other.grid === slot.grid,
  );
  const near = right === null ? under : [right];
  return /[:\n]\s*\S/u.test(slot.cell.text) || near.some((other) => markAt(marked, other).label === null);
}

/** Labels among those of a person ("Nuværende stilling", "Kommer fra"): by their words, else by what is answered. */
function guessPersonLabels(
  marked: MarkedPage,
  headings: readonly Heading[],
  candidates: readonly Slot[],
  shape: Shape,
): void {
  for (const slot of candidates) {
    const section = nearestHeading(headings, slot)?.section ?? null;
    const ofPerson = section === 'participants' || section === 'participant' || section === 'contact';
    const inTable = slot.grid.kind !== 'text' && (shape.perColumn.get(columnOf(slot)) ?? 0) >= 2;
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

function setLabel(marked: MarkedPage, slot: Slot, match: LabelReading['matches'][number]): void {
  const { text } = slot.cell;
  const split = /^[^?:\n]{2,180}(\?\s*[:*]?|:|\n)\s*([\s\S]*)$/u.exec(text.trim());
  const rest = split?.[2]?.trim() ?? '';
  const sign = split?.[1] ?? '';
  const gap = rest === '' ? 'none' : sign.startsWith('?') ? 'question' : sign === '\n' ? 'break' : 'colon';
  marked.marks.set(slot, {
    ...markAt(marked, slot),
    guidance: false,
    label: { matches: [match], rest, gap },
  });
}
