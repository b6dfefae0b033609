import { findRegion, type InitiativeField } from '../../round';
import type { ColumnUse } from './column-use';
import type { AskedQuestion } from './initiative';
import { contactField, initiativeField, personField } from './label-cell';
import { isExactLabel } from './label-match';
import { markAt, type MarkedPage } from './marks';
import { slotAt, type Slot } from './page';
import type { Column, Header } from './participant-header';
import type { RawAnswer } from './person';
import { stripPlaceholders } from './placeholders';

/** Questions about the initiative that head columns of a table of people, and what stands below them. */
export interface ColumnAnswers {
  readonly questions: readonly AskedQuestion[];
  /** Titles of the further initiatives of a list. */
  readonly rivalTitles: readonly RawAnswer[];
}

/** The score of a question that heads a column; a label with an answer of its own is surer. */
const ofColumn = 0.95;

/** What a heading in the very words of a question about the initiative says of its column; null for any other. */
export function initiativeUse(marked: MarkedPage, slot: Slot): ColumnUse | null {
  const { label } = markAt(marked, slot);
  const field = initiativeField(label);
  const asks =
    field !== null &&
    label?.matches[0]?.part === 'initiative' &&
    personField(label) === null &&
    isExactLabel(marked.index, slot.cell.text);
  return asks ? { kind: 'initiative', field, heading: slot.cell.text.trim() } : null;
}

/**
 * A list with a row for each person repeats cluster and initiative in every row, and a card with "Kontaktperson" beside "Kontakt
 * til almen praksis" asks both in one row: only there do columns answer for the initiative. In any other table "Bemærkninger"
 * or "Motivation" is said of a person.
 */
export function withInitiativeColumns(marked: MarkedPage, header: Header): Header {
  const fields = header.columns.flatMap(({ use }) => (use.kind === 'initiative' ? [use.field] : []));
  const isList = fields.includes('title') || fields.includes('cluster');
  const isCard = header.slots.some((slot) => contactField(markAt(marked, slot).label) === 'name');
  if (isList) {
    const columns = header.columns.map((column) => regionColumn(marked, header, column) ?? column);
    return { ...header, columns };
  }
  if (fields.length === 0 || isCard) {
    return header;
  }
  const columns = header.columns.map((column): Column =>
    column.use.kind === 'initiative'
      ? { ...column, use: { kind: 'unknown', heading: column.use.heading } }
      : column,
  );
  return { ...header, columns };
}

/** "Region" over the name of a region in every row of a list is the initiative's, and no sector to tick. */
function regionColumn(marked: MarkedPage, header: Header, column: Column): Column | null {
  const heading = header.slots.find((slot) => slot.column === column.from);
  if (column.use.kind !== 'sector' || heading === undefined) {
    return null;
  }
  const below = slotAt(marked.page, header.endRow, column.from);
  const named = below === null ? null : findRegion(marked.round, below.cell.text);
  return named === null || initiativeField(markAt(marked, heading).label) !== 'region'
    ? null
    : { ...column, use: { kind: 'initiative', field: 'region', heading: heading.cell.text.trim() } };
}

/** What the columns about the initiative say in the given rows: what is repeated is said once. */
export function columnAnswers(marked: MarkedPage, header: Header, rows: readonly number[]): ColumnAnswers {
  const questions: AskedQuestion[] = [];
  const rivalTitles: RawAnswer[] = [];
  for (const { from, use } of header.columns) {
    if (use.kind !== 'initiative') {
      continue;
    }
    const slot = header.slots.findLast((heading) => heading.column === from);
    const answers = slot === undefined ? [] : distinct(marked, rows, from);
    const [first] = answers;
    if (slot === undefined || first === undefined) {
      continue;
    }
    if (use.field === 'title') {
      rivalTitles.push(...answers.slice(1));
      questions.push(questionOf(slot, use.field, first));
    } else {
      questions.push(
        questionOf(slot, use.field, { ...first, text: answers.map(({ text }) => text).join('\n') }),
      );
    }
  }
  return { questions, rivalTitles };
}

function questionOf(slot: Slot, field: InitiativeField, answer: RawAnswer): AskedQuestion {
  return { fields: [field], slot, answer, score: ofColumn };
}

function distinct(marked: MarkedPage, rows: readonly number[], column: number): readonly RawAnswer[] {
  const found = new Map<string, RawAnswer>();
  for (const row of rows) {
    const slot = slotAt(marked.page, row, column);
    const text = slot === null ? '' : stripPlaceholders(slot.cell.text);
    if (slot !== null && text !== '' && !found.has(text)) {
      found.set(text, { text, place: slot.cell.place });
    }
  }
  return [...found.values()];
}
