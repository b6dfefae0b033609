import type { InitiativeField, Round } from '../../round';
import { formPage, headingOf, sectionAt, type FormPage } from './form-page';
import { guessLabels } from './guess-labels';
import { findQuestions, type AskedQuestion } from './initiative';
import { personField } from './label-cell';
import { markAt, markPage } from './marks';
import { nextRight, rowAfter, type Page, type Slot } from './page';
import { findPeopleTables, type PeopleTable } from './participant-table';
import { findPeople } from './people';
import type { RawAnswer, RawPerson } from './person';
import { partPersonal } from './personal-questions';
import { isPlaceholder } from './placeholders';
import { rivalAnswers } from './rival-columns';
import { readRunInLabels } from './run-in-labels';
import { settleLabels } from './settle-labels';
import { toldInProse } from './told-in-prose';

/** What one page says, before it is put together with the others. */
export interface PageReading {
  readonly form: FormPage;
  readonly questions: readonly AskedQuestion[];
  readonly participants: readonly FoundPerson[];
  readonly contacts: readonly FoundPerson[];
  readonly unplaced: readonly RawAnswer[];
  readonly tables: readonly PeopleTable[];
  /** Titles of the initiatives that are answered in columns of their own. */
  readonly rivalTitles: readonly RawAnswer[];
  /** Rows where a further initiative begins on the same page. */
  readonly boundaries: readonly Slot[];
}

/** Somebody found, and where. */
export interface FoundPerson {
  readonly at: Slot;
  readonly person: RawPerson;
}

/**
 * Reads one page: tables of people first, then people in blocks and lines, then the questions about the initiative.
 * `known` gathers what is asked on any page, so that a doubtful sentence does not ask it again.
 */
export function readPage(page: Page, round: Round, known: Set<InitiativeField>): PageReading {
  const marked = markPage(page, round);
  const tables = findPeopleTables(marked);
  readRunInLabels(marked);
  settleLabels(marked);
  guessLabels(marked, known);
  const form = formPage(marked);
  const roles = tables.map((table) => roleOfTable(form, table));
  const several = roles.filter((role) => role === 'participants').length > 0;
  const contacts: FoundPerson[] = [];
  const participants: FoundPerson[] = [];
  const unplaced: RawAnswer[] = [];
  tables.forEach((table, number) => {
    const at = table.header.slots[0];
    if (at === undefined) {
      return;
    }
    const people = table.people.map((person) => ({ at, person }));
    const role = roles[number];
    if (role === 'contact') {
      contacts.push(...people);
    } else if (role === 'participants' || (role === 'others' && !several)) {
      participants.push(...people);
    }
    unplaced.push(...(role === 'none' ? [] : table.unplaced));
  });
  const told = toldInProse(form);
  const people = findPeople(form, { participants: participants.length > 0 });
  participants.push(...people.participants.map((block) => ({ at: block.first, person: block.person })));
  contacts.push(...people.contacts.map((block) => ({ at: block.first, person: block.person })));
  unplaced.push(...people.unplaced);
  const { ours, personal } = partPersonal(form, findQuestions(form), known);
  unplaced.push(...personal.map(({ slot, answer }) => withLabel(slot, answer)));
  const questions = [...told, ...ours, ...tables.flatMap((table) => table.questions)];
  questions.forEach((question) => question.fields.forEach((field) => known.add(field)));
  questions.sort((left, right) => left.slot.row - right.slot.row || left.slot.column - right.slot.column);
  return {
    form,
    questions,
    participants,
    contacts,
    unplaced,
    tables,
    rivalTitles: [...rivalTitles(form, questions), ...tables.flatMap((table) => table.rivalTitles)],
    boundaries: boundariesOf(form, questions),
  };
}

/** What answers a question that is not the initiative's, with the words that asked. */
function withLabel({ cell }: Slot, answer: RawAnswer): RawAnswer {
  const label = cell.text.replace(/[\s:*]+$/u, '');
  return { ...answer, text: isPlaceholder(answer.text) ? '' : `${label}: ${answer.text}` };
}

/** Titles in the columns of further initiatives; all that stands in those columns belongs to them. */
function rivalTitles(form: FormPage, questions: readonly AskedQuestion[]): readonly RawAnswer[] {
  const titles: RawAnswer[] = [];
  for (const question of questions) {
    for (const slot of rivalAnswers(form, form.rivals, question.slot)) {
      form.claimed.add(slot);
      if (question.fields.includes('title')) {
        titles.push({ text: slot.cell.text, place: slot.cell.place });
      }
    }
  }
  return titles;
}

type TableRole = 'participants' | 'contact' | 'others' | 'none';

/** A table right under "Kontaktperson" is the contact person's; under "Styregruppe" only others'. */
function roleOfTable(form: FormPage, table: PeopleTable): TableRole {
  const [first] = table.header.slots;
  if (first === undefined) {
    return 'none';
  }
  const heading = headingOf(form, first);
  const section = sectionAt(form, first);
  if (section === 'office' || section === 'example' || section === 'guide') {
    return 'none';
  }
  if (section === 'others') {
    return 'others';
  }
  if (section !== 'contact') {
    return asksForContact(form, table) ? 'contact' : 'participants';
  }
  if (heading === null) {
    return table.people.length <= 1 ? 'contact' : 'participants';
  }
  if (nextRight(form.page, heading.slot) !== null || /:\s*\S/u.test(heading.slot.cell.text)) {
    return 'participants';
  }
  for (
    let row = rowAfter(form.page, heading.slot.row);
    row !== null && row < table.header.row;
    row = rowAfter(form.page, row)
  ) {
    const between = (form.page.rows.get(row) ?? []).some(
      (slot) => slot.row === row && !markAt(form, slot).guidance,
    );
    if (between) {
      return 'participants';
    }
  }
  return table.people.length <= 2 ? 'contact' : 'participants';
}

/** "Kontaktperson | Kontaktpersonens e-mail" over one row: the headings themselves say whose table it is. */
function asksForContact(form: FormPage, { header, people }: PeopleTable): boolean {
  const named = header.slots.filter((slot) => personField(markAt(form, slot).label) === 'name');
  return (
    people.length <= 1 &&
    named.length > 0 &&
    named.every((slot) => markAt(form, slot).label?.matches[0]?.part === 'contact')
  );
}

/** Where "Initiativ 2" is headed, or a title is asked for a second time and answered otherwise. */
function boundariesOf(form: FormPage, questions: readonly AskedQuestion[]): readonly Slot[] {
  const headed = form.headings.filter(({ section }) => section === 'next-initiative').map(({ slot }) => slot);
  if (headed.length > 0) {
    return headed;
  }
  const titles = questions.filter((question) => question.fields.includes('title') && question.score >= 0.7);
  const [first, ...others] = titles.filter((question) => !isPlaceholder(question.answer.text));
  return others
    .filter((question) => question.answer.text.trim() !== first?.answer.text.trim())
    .map((question) => question.slot);
}

/** Whether a cell belongs to the initiative that begins at the boundary. */
export function isAfter(slot: Slot, boundary: Slot | undefined): boolean {
  return boundary !== undefined && slot.row >= boundary.row && slot.column >= boundary.column;
}
