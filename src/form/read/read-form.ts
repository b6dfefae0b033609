import { initiativeFields, type InitiativeField, type Round } from '../../round';
import type { Document } from '../open';
import { formPage, headingOf, sectionAt, type FormPage } from './form-page';
import { mentionsHealth } from './health';
import { findQuestions, guessQuestions, type AskedQuestion } from './initiative';
import { markAt, markPage } from './marks';
import type { Answer, Nomination, Participant, Person, ReadResult, TextField } from './nomination';
import { layOut, rowAfter, type Page, type Slot } from './page';
import { findPeopleTables, type PeopleTable } from './participant-table';
import { findPeople } from './people';
import { contactPersonOf, readPerson, textAnswer, type RawAnswer, type RawPerson } from './person';
import { findPersonalNumbers } from './personal-numbers';
import { isPlaceholder } from './placeholders';
import { readPlaces } from './places';
import { isGuideSheet } from './sections';
import { isForm } from './recognise';
import { rivalAnswers } from './rival-columns';

/** What one page says, before it is put together with the others. */
export interface PageReading {
  readonly form: FormPage;
  readonly questions: readonly AskedQuestion[];
  readonly participants: readonly Found[];
  readonly contacts: readonly Found[];
  readonly unplaced: readonly RawAnswer[];
  readonly tables: readonly PeopleTable[];
  /** Titles of the initiatives that are answered in columns of their own. */
  readonly rivalTitles: readonly RawAnswer[];
  /** Rows where a further initiative begins on the same page. */
  readonly boundaries: readonly Slot[];
}

interface Found {
  readonly at: Slot;
  readonly person: RawPerson;
}

/**
 * Reads what a document says as a nomination: every answer with its place, everything that fits nowhere as unplaced. Hidden
 * sheets and sheets of guidance are read only where nothing else answers. Never throws for bad content.
 */
export function readForm(document: Document, round: Round): ReadResult {
  const pages = layOut(document);
  const shown = pages.filter((page) => !page.hidden && !isGuideSheet(page.name));
  const first = readPages(document, shown, pages, round);
  // A form of ours asks everything on its visible sheets; the hidden one only feeds its drop-downs.
  if (first.kind === 'form' && (!first.nomination.blank || document.stamp !== null)) {
    return first;
  }
  const others = pages.filter((page) => !shown.includes(page));
  const second = others.length === 0 ? first : readPages(document, pages, pages, round);
  return second.kind === 'form' && (first.kind !== 'form' || !second.nomination.blank) ? second : first;
}

function readPages(
  document: Document,
  pages: readonly Page[],
  all: readonly Page[],
  round: Round,
): ReadResult {
  const known = new Set<InitiativeField>();
  const readings = pages.map((page) => readPage(page, round, known));
  if (!isForm(document, readings)) {
    return { kind: 'not-a-form' };
  }
  return { kind: 'form', nomination: putTogether(document, readings, all, round) };
}

function readPage(page: Page, round: Round, known: Set<InitiativeField>): PageReading {
  const marked = markPage(page, round);
  const tables = findPeopleTables(marked);
  const form = formPage(marked);
  const roles = tables.map((table) => roleOfTable(form, table));
  const several = roles.filter((role) => role === 'participants').length > 0;
  const contacts: Found[] = [];
  const participants: Found[] = [];
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
  const people = findPeople(form);
  participants.push(...people.participants.map((block) => ({ at: block.first, person: block.person })));
  contacts.push(...people.contacts.map((block) => ({ at: block.first, person: block.person })));
  unplaced.push(...people.unplaced);
  const questions = [...findQuestions(form)];
  questions.forEach((question) => question.fields.forEach((field) => known.add(field)));
  if (questions.length + tables.length > 0) {
    questions.push(...guessQuestions(form, known));
  }
  questions.sort((left, right) => left.slot.row - right.slot.row || left.slot.column - right.slot.column);
  return {
    form,
    questions,
    participants,
    contacts,
    unplaced,
    tables,
    rivalTitles: rivalTitles(form, questions),
    boundaries: boundariesOf(form, questions),
  };
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
    return 'participants';
  }
  if (heading === null) {
    return table.people.length <= 1 ? 'contact' : 'participants';
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

function isAfter(slot: Slot, boundary: Slot | undefined): boolean {
  return boundary !== undefined && slot.row >= boundary.row && slot.column >= boundary.column;
}

/** Pages of one form, the first initiative's answers apart from those of further ones. */
function putTogether(
  document: Document,
  readings: readonly PageReading[],
  all: readonly Page[],
  round: Round,
): Nomination {
  const questions: AskedQuestion[] = [];
  const participants: Found[] = [];
  const contacts: Found[] = [];
  const further: Answer[] = [];
  let title: string | null = null;
  for (const reading of readings) {
    const [boundary] = reading.boundaries;
    const own = reading.questions.filter((question) => !isAfter(question.slot, boundary));
    const pageTitle = bestAnswer(own, 'title');
    const named = pageTitle === undefined ? '' : textAnswer(pageTitle.answer).text;
    const titles = [
      ...reading.rivalTitles.map(textAnswer),
      ...reading.questions
        .filter((question) => isAfter(question.slot, boundary) && question.fields.includes('title'))
        .map((question) => textAnswer(question.answer)),
    ].filter((answer) => answer.text !== '');
    if (title !== null && named !== '' && named !== title && own.length >= 3 && pageTitle !== undefined) {
      further.push(textAnswer(pageTitle.answer), ...titles);
      continue;
    }
    title ??= named === '' ? null : named;
    further.push(...titles);
    questions.push(...own);
    const apart = titles.length > reading.rivalTitles.length;
    participants.push(...reading.participants.filter(({ at }) => !apart || !isAfter(at, boundary)));
    contacts.push(...reading.contacts.filter(({ at }) => !apart || !isAfter(at, boundary)));
  }
  return nominationOf({ document, readings, all, round, questions, participants, contacts, further });
}

interface Parts {
  readonly document: Document;
  readonly readings: readonly PageReading[];
  readonly all: readonly Page[];
  readonly round: Round;
  readonly questions: readonly AskedQuestion[];
  readonly participants: readonly Found[];
  readonly contacts: readonly Found[];
  readonly further: readonly Answer[];
}

function nominationOf(parts: Parts): Nomination {
  const { document, readings, round, questions } = parts;
  const unplaced: Answer[] = [];
  const answers = {} as Record<TextField, Answer>;
  for (const field of initiativeFields) {
    if (field !== 'region' && field !== 'cluster') {
      answers[field] = textAnswer(bestAnswer(questions, field)?.answer);
    }
  }
  const places = readPlaces(
    round,
    bestAnswer(questions, 'region')?.answer,
    bestAnswer(questions, 'cluster')?.answer,
    readings.map((reading) => reading.form.page),
  );
  const people = parts.participants.map(({ person }) => readPerson(round, person));
  const contacts = parts.contacts.map(({ person }) => readPerson(round, person));
  const participants: Participant[] = people
    .filter(({ person }) => !isEmpty(person))
    .map(({ person }) => person);
  unplaced.push(...[...people, ...contacts].flatMap((read) => read.unplaced));
  const contact = contacts.find(({ person }) => !isEmpty(person));
  const contactPerson = contact === undefined ? null : contactPersonOf(contact.person);
  unplaced.push(...readings.flatMap((reading) => reading.unplaced.map(textAnswer)), ...leftOver(readings));
  const asked = initiativeFields.filter((field) =>
    questions.some((question) => question.fields.includes(field)),
  );
  const told =
    Object.values(answers).some((answer) => answer.text !== '') ||
    places.region.answer.text !== '' ||
    places.cluster.answer.text !== '';
  return {
    answers,
    region: places.region,
    cluster: places.cluster,
    contactPerson,
    participants,
    furtherInitiatives: parts.further,
    asked,
    unplaced: unplaced.filter((answer) => answer.text !== ''),
    personalNumbers: personalNumbersIn(parts.all),
    healthMentions: healthIn(readings, questions),
    stamp: document.stamp,
    blank: !told && participants.length === 0 && contactPerson === null,
  };
}

function isEmpty(person: Person): boolean {
  return [person.name, person.email, person.title, person.organisation].every((answer) => answer.text === '');
}

/** The answer to a question: of several labels that ask it the surest one that is answered, and what others add. */
function bestAnswer(questions: readonly AskedQuestion[], field: InitiativeField): AskedQuestion | undefined {
  const asking = questions.filter((question) => question.fields.includes(field));
  const answered = asking.filter((question) => textAnswer(question.answer).text !== '');
  const ranked = [...(answered.length > 0 ? answered : asking)].sort(
    (left, right) => right.score - left.score,
  );
  return ranked[0];
}

/** Text that nothing claimed: shown to the secretariat, so that no sentence of a sender is lost. */
function leftOver(readings: readonly PageReading[]): readonly Answer[] {
  return readings.flatMap(({ form }) =>
    form.page.slots
      .filter((slot) => {
        const mark = markAt(form, slot);
        return (
          !form.claimed.has(slot) &&
          !mark.guidance &&
          mark.section === null &&
          mark.label === null &&
          /\p{L}/u.test(slot.cell.text)
        );
      })
      .map((slot) => textAnswer({ text: slot.cell.text, place: slot.cell.place })),
  );
}

function personalNumbersIn(pages: readonly Page[]): Nomination['personalNumbers'] {
  return pages.flatMap((page) =>
    page.slots.flatMap(({ cell }) =>
      findPersonalNumbers(cell.text).map(({ masked }) => ({ place: cell.place, masked })),
    ),
  );
}

/** Not in what the initiative says of its patients, who are no participants. */
function healthIn(
  readings: readonly PageReading[],
  questions: readonly AskedQuestion[],
): Nomination['healthMentions'] {
  const about = new Set(
    questions.filter(({ fields }) => !fields.includes('remarks')).map(({ answer }) => answer.place),
  );
  return readings.flatMap(({ form }) =>
    form.page.slots
      .filter(
        (slot) =>
          !about.has(slot.cell.place) &&
          !markAt(form, slot).guidance &&
          markAt(form, slot).label?.gap !== 'none',
      )
      .filter((slot) => mentionsHealth(slot.cell.text))
      .map((slot) => ({ place: slot.cell.place })),
  );
}
