import { findRegion, initiativeFields, resolveCluster, type InitiativeField } from '../../round';
import { guessPersonLabels, setLabel } from './guess-person-labels';
import { headingsOf, nearestHeading, type Heading } from './headings';
import { initiativeField } from './label-cell';
import { fieldHints } from './label-hints';
import { headOf, mayAsk, shapeOf } from './label-shape';
import { markAt, openSlots, type MarkedPage } from './marks';
import { nextRight, rowAfter, slotAt, type Slot } from './page';
import { shownField } from './shown-field';

/** A cell that may ask something, and which fields its words point at; null where it names a job, and so answers. */
interface Candidate {
  readonly slot: Slot;
  readonly hints: ReadonlyMap<InitiativeField, number> | null;
}

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
  const slots = openSlots(marked);
  const labels = slots.filter((slot) => markAt(marked, slot).label !== null);
  const shape = shapeOf(marked, labels);
  const candidates = slots.filter((slot) => !marked.answers.has(slot) && mayAsk(marked, slot, shape));
  if (candidates.length === 0) {
    return;
  }
  const headings = headingsOf(marked);
  guessPersonLabels(marked, headings, candidates, shape);
  const asked = new Set(known);
  for (const slot of labels) {
    const { label, section } = markAt(marked, slot);
    const field = initiativeField(label);
    // "Beskrivelse af forbedringsinitiativet" over the form is its heading and asks nothing.
    const heads = section !== null && label?.rest === '' && nextRight(marked.page, slot) === null;
    if (field !== null && !heads) {
      asked.add(field);
    }
  }
  const open = new Set(initiativeFields.filter((field) => !asked.has(field)));
  if (open.size === 0) {
    return;
  }
  const ours = candidates
    .filter((slot) => isAboutInitiative(marked, headings, slot))
    .slice(0, mostGuesses)
    .map((slot) => candidateOf(marked, slot));
  // The surest first: what it asks, the others do not.
  for (let guess = surest(marked, ours, open); guess !== null; guess = surest(marked, ours, open)) {
    open.delete(guess.field);
    setLabel(marked, guess.slot, { part: 'initiative', field: guess.field, score: guessedLabel });
  }
}

/** More questions in unknown words than this has no form of one page. */
const mostGuesses = 40;

function surest(
  marked: MarkedPage,
  ours: readonly Candidate[],
  open: ReadonlySet<InitiativeField>,
): Guess | null {
  const left = ours.filter(({ slot }) => markAt(marked, slot).label === null);
  const slots = left.map(({ slot }) => slot);
  const guesses = left.flatMap((candidate) => guessFor(marked, candidate, [...open], slots) ?? []);
  const ranked = guesses.sort((one, other) => other.score - one.score);
  return ranked.find((guess) => !namesPlace(marked, guess)) ?? null;
}

function isAboutInitiative(marked: MarkedPage, headings: readonly Heading[], slot: Slot): boolean {
  const section = nearestHeading(headings, slot)?.section ?? null;
  return (
    markAt(marked, slot).label === null &&
    (section === null || section === 'initiative' || section === 'next-initiative')
  );
}

function guessFor(
  marked: MarkedPage,
  { slot, hints }: Candidate,
  open: readonly InitiativeField[],
  others: readonly Slot[],
): Guess | null {
  if (hints === null || isLastWord(marked, slot)) {
    return null;
  }
  const expected = expectedAt(marked, slot, open);
  const scores = open.map((field) => ({
    field,
    score: (hints.get(field) ?? 0) + (expected.includes(field) && (hints.get(field) ?? 0) > 0 ? 0.3 : 0),
  }));
  const [first, second] = scores.sort((left, right) => right.score - left.score);
  const hinted =
    first !== undefined && first.score >= sureEnough && first.score >= surer * (second?.score ?? 0);
  if (hinted && (first.field !== 'region' || namesRegion(marked, slot))) {
    return { slot, ...first };
  }
  // What is asked before anything else is what the initiative is called; what is asked where only one question is left, is that.
  const [only] = expected;
  const byPlace =
    only !== undefined &&
    expected.length === 1 &&
    (only !== 'region' || namesRegion(marked, slot)) &&
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

/** "Antal deltagere": a number answers, and none of the programme's questions. */
const counts = /^\W*(?:antal|hvor mange|number of|how many)\b/i;

function candidateOf({ round, index }: MarkedPage, slot: Slot): Candidate {
  const head = headOf(slot.cell.text);
  const asksNothing = counts.test(head) || shownField(round, head) === 'title';
  return { slot, hints: asksNothing ? null : fieldHints(index, head) };
}

/** "Hvor er du ansat?" asks for no region, as none is answered. */
function namesRegion(marked: MarkedPage, slot: Slot): boolean {
  const answer = nextRight(marked.page, slot) ?? slotAt(marked.page, slot.endRow, slot.column);
  return (
    findRegion(
      marked.round,
      `${slot.cell.text
        .split(/[?:\n]/u)
        .slice(1)
        .join(' ')} ${answer?.cell.text ?? ''}`,
    ) !== null
  );
}

const formTitle = /skema\b|blanket|indmelding|tilmelding|ansøgning|ledelsesprogram|nlps/i;

/** A line right before the next question answers the line above it, or heads what follows: "Indmelding fra klyngen". */
function isLastWord(marked: MarkedPage, slot: Slot): boolean {
  const plain = slot.grid.kind === 'text' && !/[?:]/u.test(slot.cell.text);
  return plain && (formTitle.test(slot.cell.text) || !answered(marked, slot));
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
  /tidsplan|tidsramme|periode|varighed|budget|økonomi|dato|underskrift|journal|adresse|cvr|ean\b|antal|hold \d|risic|udgift|start|slut/i;

/** Whether no other unknown question stands between the known ones around a cell. */
function loneAmong(marked: MarkedPage, slot: Slot, others: readonly Slot[]): boolean {
  const labels = openSlots(marked).filter(
    (other) => other.column === slot.column && initiativeField(markAt(marked, other).label) !== null,
  );
  const before = labels.findLast((other) => other.row < slot.row)?.row;
  const after = labels.find((other) => other.row > slot.row)?.row;
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
  for (const other of openSlots(marked)) {
    const field = other.column === slot.column ? initiativeField(markAt(marked, other).label) : null;
    if (field === null) {
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
    (other) => other.grid === slot.grid || (slot.grid.kind === 'text' && isFrame(other)),
  );
  const near = right === null ? under : [right];
  return /[:\n]\s*\S/u.test(slot.cell.text) || near.some((other) => markAt(marked, other).label === null);
}

/** A table of one column under a line frames its answer. */
function isFrame({ grid }: Slot): boolean {
  return grid.cells.every((cell) => cell.column === 0);
}
