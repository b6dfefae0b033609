import { initiativeFields, type InitiativeField, type Round } from '../../round';
import type { Document } from '../open';
import { answersBesides, bestAnswer } from './best-answers';
import type { AskedQuestion } from './initiative';
import { isGuideSheet } from './guide-sheets';
import { forgetForm, labelIndexOf } from './label-index';
import { isLetterhead } from './letterhead';
import { markAt, openSlots } from './marks';
import { maskDocument, type MaskedDocument } from './masked-document';
import type { Answer, Nomination, Participant, Person, ReadResult, TextField } from './nomination';
import { layOut, type Page } from './page';
import { contactPersonOf, readPerson, textAnswer } from './person';
import { readPlaces } from './places';
import { healthIn } from './privacy';
import { isAfter, readPage, type FoundPerson, type PageReading } from './read-page';
import { isForm } from './recognise';
import { forgetTexts } from './remember';
import { withoutCopies } from './sheet-copies';
import { starredContact } from './starred-contact';
import { otherRoundNamed } from './stated-round';

/**
 * Reads what a document says as a nomination: every answer with its place, everything that fits nowhere as unplaced. Hidden
 * sheets and sheets of guidance are read only where nothing else answers. Never throws for bad content.
 */
export function readForm(document: Document, round: Round): ReadResult {
  try {
    return readMasked(maskDocument(document), round);
  } finally {
    forgetForm(labelIndexOf(round));
    forgetTexts();
  }
}

function readMasked(masked: MaskedDocument, round: Round): ReadResult {
  const pages = withoutCopies(layOut(masked.document, labelIndexOf(round)));
  const shown = pages.filter((page) => !page.hidden && !isGuideSheet(page, round));
  const first = readPages(masked, shown, round);
  // A form of ours asks everything on its visible sheets; the hidden one only feeds its drop-downs.
  if (first.kind === 'form' && (!first.nomination.blank || masked.document.stamp !== null)) {
    return first;
  }
  const others = pages.filter((page) => !shown.includes(page));
  const second = others.length === 0 ? first : readPages(masked, pages, round);
  return second.kind === 'form' && (first.kind !== 'form' || !second.nomination.blank) ? second : first;
}

function readPages(masked: MaskedDocument, pages: readonly Page[], round: Round): ReadResult {
  const known = new Set<InitiativeField>();
  const readings = pages.map((page) => readPage(page, round, known));
  if (!isForm(masked.document, readings)) {
    return { kind: 'not-a-form' };
  }
  return { kind: 'form', nomination: putTogether(masked, readings, round) };
}

/** Pages of one form, the first initiative's answers apart from those of further ones. */
function putTogether(masked: MaskedDocument, readings: readonly PageReading[], round: Round): Nomination {
  const questions: AskedQuestion[] = [];
  const participants: FoundPerson[] = [];
  const contacts: FoundPerson[] = [];
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
  return nominationOf({ masked, readings, round, questions, participants, contacts, further });
}

interface Parts {
  readonly masked: MaskedDocument;
  readonly readings: readonly PageReading[];
  readonly round: Round;
  readonly questions: readonly AskedQuestion[];
  readonly participants: readonly FoundPerson[];
  readonly contacts: readonly FoundPerson[];
  readonly further: readonly Answer[];
}

function nominationOf(parts: Parts): Nomination {
  const { masked, readings, round, questions } = parts;
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
  const contact =
    contacts.find(({ person }) => !isEmpty(person))?.person ?? starredContact(readings, participants);
  const contactPerson = contact === null ? null : contactPersonOf(contact);
  unplaced.push(
    ...readings.flatMap((reading) => reading.unplaced.map(textAnswer)),
    ...answersBesides(questions).map(textAnswer),
    ...leftOver(readings),
  );
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
    personalNumbers: masked.personalNumbers,
    healthMentions: healthIn(readings, questions),
    stamp:
      masked.document.stamp ??
      otherRoundNamed(
        readings.map(({ form }) => form.page),
        round,
      ),
    reference: masked.document.reference ?? null,
    blank: !told && participants.length === 0 && contactPerson === null,
  };
}

function isEmpty(person: Person): boolean {
  return [person.name, person.email, person.title, person.organisation].every((answer) => answer.text === '');
}

/** Text that nothing claimed: shown to the secretariat, so that no sentence of a sender is lost. */
function leftOver(readings: readonly PageReading[]): readonly Answer[] {
  return readings.flatMap(({ form }) =>
    openSlots(form)
      .filter((slot) => {
        const { guidance, label, section } = markAt(form, slot);
        const isPlain = !guidance && label === null && section === null && !isLetterhead(slot.grid);
        return isPlain && /\p{L}/u.test(slot.cell.text);
      })
      .map((slot) => textAnswer({ text: slot.cell.text, place: slot.cell.place })),
  );
}
