import { headsAnswers, headsGuidance } from './answer-columns';
import { headsPeople } from './home-headings';
import { initiativeField, personField, type LabelReading } from './label-cell';
import { markAt, openSlots, type Mark, type MarkedPage } from './marks';
import { nextRight, slotAt, type Slot } from './page';
import { shownField } from './shown-field';

/** A label in one column for so many in the column before it is a chance likeness. */
const rare = 3;
/** Less sure than this, a text only resembles a label. */
const sure = 0.85;

/**
 * Takes the label back from answers that chance to read like one: "Akutte patienter: rette hjælp" beside "Titel" asks for no
 * group of patients, as its column holds answers; "Ledelse på tværs" right under the heading "Titel" answers it.
 */
export function settleLabels(marked: MarkedPage): void {
  const counts = new Map<string, number>();
  for (const slot of openSlots(marked)) {
    if (slot.grid.kind !== 'text' && markAt(marked, slot).label !== null) {
      counts.set(slot.columnKey, (counts.get(slot.columnKey) ?? 0) + 1);
    }
  }
  const beside = answersPerColumn(marked);
  const headings: Slot[] = [];
  let before: Slot | null = null;
  for (const slot of openSlots(marked)) {
    const mark = markAt(marked, slot);
    if (slot.grid.kind !== 'text' && headsAnswers(slot.cell.text)) {
      headings.push(slot);
    }
    if (headsPeople(marked, slot)) {
      marked.marks.set(slot, { ...mark, label: null, section: 'participants' });
    } else if (mark.section !== null && standsAsAnswer(marked, beside, slot)) {
      marked.marks.set(slot, { ...mark, section: null });
    } else if (mark.label !== null && before?.grid === slot.grid) {
      if (
        goesOn(marked, counts, slot) ||
        answersAbove(marked, before, slot, mark) ||
        answersBeside(marked, counts, before, slot) ||
        explains(marked, slot) ||
        namesJob(marked, slot) ||
        tells(marked, slot)
      ) {
        marked.marks.set(slot, { ...mark, label: null });
      }
    }
    before = slot;
  }
  headings.forEach((slot) => passHeadings(marked, slot));
}

/** How often each column has the last cell of a row that begins with a label, guidance behind it left out. */
function answersPerColumn(marked: MarkedPage): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const slot of openSlots(marked)) {
    const answer = slot.grid.kind !== 'text' && isAsked(marked, slot) ? lastBeside(marked, slot) : null;
    if (answer !== null) {
      counts.set(answer.columnKey, (counts.get(answer.columnKey) ?? 0) + 1);
    }
  }
  return counts;
}

function isAsked(marked: MarkedPage, slot: Slot): boolean {
  const { label } = markAt(marked, slot);
  return label?.rest === '' && (label.matches[0]?.score ?? 0) > sure;
}

function lastBeside(marked: MarkedPage, label: Slot): Slot | null {
  const line = marked.page.rows.get(label.row) ?? [];
  const behind = line.filter(({ grid, column }) => grid === label.grid && column >= label.endColumn);
  return behind.findLast((slot) => !markAt(marked, slot).guidance) ?? null;
}

/** "Data | Deltagerlister" where the other labels are answered in that column: it answers, and heads no list of people. */
function standsAsAnswer(marked: MarkedPage, beside: ReadonlyMap<string, number>, slot: Slot): boolean {
  const heads = markAt(marked, slot).label?.rest === '';
  if (heads || slot.grid.kind === 'text' || (beside.get(slot.columnKey) ?? 0) < rare) {
    return false;
  }
  const [first] = marked.page.rows.get(slot.row) ?? [];
  return (
    first !== undefined && first !== slot && isAsked(marked, first) && lastBeside(marked, first) === slot
  );
}

/** "Spørgsmål | Uddybning | Svar": the whole row heads columns, and nothing is asked below "Uddybning". */
function passHeadings(marked: MarkedPage, answers: Slot): void {
  const asGuidance = (slot: Slot) =>
    marked.marks.set(slot, { ...markAt(marked, slot), label: null, guidance: true });
  for (const heading of marked.page.rows.get(answers.row) ?? []) {
    if (heading.grid !== answers.grid || markAt(marked, heading).label?.matches[0]?.score === 1) {
      continue;
    }
    asGuidance(heading);
    if (headsGuidance(heading.cell.text)) {
      marked.page.slots
        .filter(
          ({ grid, row, column }) => grid === heading.grid && row > heading.row && column === heading.column,
        )
        .filter((slot) => markAt(marked, slot).label !== null)
        .forEach(asGuidance);
    }
  }
}

function isWeak(label: LabelReading | null): boolean {
  return (label?.matches[0]?.score ?? 0) < sure;
}

/** "Almen praksis og kommune arbejder efter hver sin plan." is a sentence that somebody wrote. */
function tells(marked: MarkedPage, slot: Slot): boolean {
  const { label } = markAt(marked, slot);
  return (
    isWeak(label) && label?.gap === 'none' && /^(?:\S+ ){4,}\S*\p{L}{4,}\.$/u.test(slot.cell.text.trim())
  );
}

/** "Praktiserende læge, Lægehuset Strib" resembles a question about general practice, and is a person's job. */
function namesJob(marked: MarkedPage, slot: Slot): boolean {
  const { text } = slot.cell;
  return (
    isWeak(markAt(marked, slot).label) && !/[?:]/u.test(text) && shownField(marked.round, text) === 'title'
  );
}

function asksAlone(mark: Mark): boolean {
  return mark.label?.rest === '' && mark.section === null;
}

function answersAbove(marked: MarkedPage, before: Slot, slot: Slot, mark: Mark): boolean {
  // "Har I aftalt kontakt til almen praksis? ☒ Ja" asks itself.
  if (!isWeak(mark.label) || mark.section !== null || mark.label?.gap === 'question') {
    return false;
  }
  const asked = markAt(marked, before);
  const under = before.endRow === slot.row && before.column === slot.column;
  const question = asked.label === null && slot.grid.kind === 'text' && /\?\s*[*:]?$/u.test(before.cell.text);
  const label = asksAlone(asked) && (asked.label?.matches[0]?.score ?? 0) > 0.9;
  return under && (question || label);
}

function answersBeside(
  marked: MarkedPage,
  counts: ReadonlyMap<string, number>,
  before: Slot,
  slot: Slot,
): boolean {
  const { label } = markAt(marked, slot);
  const own = initiativeField(label) !== null && personField(label) === null;
  if (!own || slot.grid.kind === 'text' || before.row !== slot.row) {
    return false;
  }
  const here = counts.get(slot.columnKey) ?? 0;
  const there = counts.get((marked.page.rows.get(slot.row)?.[0] ?? before).columnKey) ?? 0;
  const asked = label?.rest !== '' && asksAlone(markAt(marked, before));
  // "Sektor | Alm. praksis": what answers a question about a person asks nothing of the initiative.
  return (
    there >= rare && here * rare <= there && (asked || isWeak(label) || standsBesidePersonLabel(marked, slot))
  );
}

/** The last cell of a row in a column of answers, with nothing before it: an answer that goes on over several rows. */
function goesOn(marked: MarkedPage, counts: ReadonlyMap<string, number>, slot: Slot): boolean {
  if (slot.grid.kind === 'text' || slot.column === 0 || !isWeak(markAt(marked, slot).label)) {
    return false;
  }
  const alone = (marked.page.rows.get(slot.row) ?? []).every(
    (other) => other === slot || other.grid !== slot.grid,
  );
  const there = counts.get(`${slot.grid.name}/${slot.column - 1}`) ?? 0;
  return alone && there >= rare && (counts.get(slot.columnKey) ?? 0) * rare <= there;
}

function standsBesidePersonLabel(marked: MarkedPage, slot: Slot): boolean {
  const line = marked.page.rows.get(slot.row) ?? [];
  const { label } = markAt(marked, line.find((other) => other.grid === slot.grid) ?? slot);
  return label?.rest === '' && personField(label) !== null && initiativeField(label) === null;
}

/** A line beside an answer that began beside the label above it explains that label. */
function explains(marked: MarkedPage, slot: Slot): boolean {
  if (!isWeak(markAt(marked, slot).label)) {
    return false;
  }
  const right = nextRight(marked.page, slot);
  const first = right === null || right.row >= slot.row ? null : slotAt(marked.page, right.row, slot.column);
  return first !== null && markAt(marked, first).label?.rest === '';
}
