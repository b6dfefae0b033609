import type { InitiativeField } from '../../round';
import { answerTo } from './answers';
import { asksHere, type FormPage } from './form-page';
import { initiativeField } from './label-cell';
import { labelKey, weightOf } from './label-index';
import { matchLabel } from './label-match';
import { headOf } from './label-shape';
import { partLabelled } from './labelled-parts';
import { markAt } from './marks';
import type { Slot } from './page';
import type { RawAnswer } from './person';
import { isPlaceholder } from './placeholders';
import { roleOf } from './roles';
import { stems } from './words';

/** A question about the initiative and what stands as its answer. */
export interface AskedQuestion {
  readonly fields: readonly InitiativeField[];
  readonly slot: Slot;
  readonly answer: RawAnswer;
  /** How surely the label asks this; several labels may ask the same. */
  readonly score: number;
}

/** Decides between labels that ask equally surely, and nothing else. */
const hair = 0.001;
const short: ReadonlySet<InitiativeField> = new Set(['title', 'region', 'cluster']);

/** All questions about the initiative on a page with their answers, in reading order. Their cells are claimed. */
export function findQuestions(form: FormPage): readonly AskedQuestion[] {
  const found: AskedQuestion[] = [];
  for (const slot of form.page.slots) {
    if (form.claimed.has(slot)) {
      continue;
    }
    const mark = markAt(form, slot);
    if (mark.label === null || !asksHere(form, slot) || roleOf(form, slot) !== 'initiative') {
      continue;
    }
    const field = initiativeField(mark.label);
    if (field === null) {
      continue;
    }
    const answer = answerTo(form, slot, !short.has(field));
    if (mark.section !== null && (isPlaceholder(answer.text) || answer.text.length > 200)) {
      continue;
    }
    form.claimed.add(slot);
    answer.slots.forEach((used) => form.claimed.add(used));
    const fields = fieldsOf(form, slot, field);
    // Where a field is also asked for alone, the answer to that question is its own.
    const score =
      titleScore(field, slot.cell.text, mark.label.matches[0]?.score ?? 0) - 0.1 * (fields.length - 1);
    found.push({ fields, slot, answer, score });
  }
  const counts = new Map<InitiativeField, number>();
  found.forEach(({ fields }) => fields.forEach((field) => counts.set(field, (counts.get(field) ?? 0) + 1)));
  return found
    .map((question) => preferOwn(form, betterField(form, question, counts), counts))
    .flatMap((question) => partLabelled(form, question));
}

/** Of labels that ask the same one in the round's own words asks it more surely: "Formål" than "Hvad vil I forbedre?". */
function preferOwn(
  form: FormPage,
  question: AskedQuestion,
  counts: ReadonlyMap<InitiativeField, number>,
): AskedQuestion {
  const [field] = question.fields;
  const own =
    field !== undefined && (counts.get(field) ?? 0) > 1 && isOwn(form, field, question.slot.cell.text);
  return own ? { ...question, score: question.score + hair } : question;
}

/** "Hvad vil I opnå?" may ask for purpose or goal: where the one is asked in plain words, it asks for the other. */
function betterField(
  form: FormPage,
  question: AskedQuestion,
  counts: ReadonlyMap<InitiativeField, number>,
): AskedQuestion {
  const [field] = question.fields;
  const matches = markAt(form, question.slot).label?.matches ?? [];
  const best = matches[0]?.score ?? 0;
  const others = matches.filter(
    (match) => match.part === 'initiative' && match.field !== field && match.score >= best - 0.05,
  );
  const free = others.find((match) => !counts.has(match.field as InitiativeField));
  if (field === undefined || question.fields.length > 1 || free === undefined || counts.get(field) === 1) {
    return question;
  }
  return { ...question, fields: [free.field as InitiativeField] };
}

function isOwn({ round }: FormPage, field: InitiativeField, text: string): boolean {
  const own = round.fields.find((entry) => entry.part === 'initiative' && entry.field === field);
  const words = new Set(stems(labelKey(own?.label ?? '')).filter((word) => weightOf(word) === 1));
  return stems(labelKey(headOf(text))).some((word) => words.has(word));
}

/** "Titel" and "navn" ask for the title more surely than the bare word "Forbedringsinitiativ". */
function titleScore(field: InitiativeField, text: string, score: number): number {
  return field === 'title' && !/titel|navn|overskrift|title|name/i.test(text) ? score - 0.3 : score;
}

/** "Formål og mål" asks two questions at once; both get the text. */
function fieldsOf(form: FormPage, slot: Slot, first: InitiativeField): readonly InitiativeField[] {
  const head = (slot.cell.text.split(/[:\n?]/u)[0] ?? '').replace(/\([^)]*\)/gu, ' ');
  const parts = head
    .split(/\s+(?:og|samt|and|&)\s+|\s*[/&+]\s*|\s*,\s*/u)
    .filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > 4) {
    return [first];
  }
  const known = parts.flatMap((part) => fieldAsked(form, part) ?? []);
  return [...new Set([first, ...known])];
}

function fieldAsked(form: FormPage, text: string): InitiativeField | null {
  const [match] = matchLabel(form.index, text);
  const sure =
    match?.part === 'initiative' && match.score > 0.9 && !short.has(match.field as InitiativeField);
  return sure ? (match.field as InitiativeField) : null;
}
