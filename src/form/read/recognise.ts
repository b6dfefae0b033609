import type { InitiativeField } from '../../round';
import type { Document } from '../open';
import { guessedLabel } from './guess-labels';
import { isLetterhead } from './letterhead';
import type { PageReading } from './read-page';

/** How much a question says for a nomination: what this programme alone asks weighs most. */
const weights: Readonly<Record<InitiativeField, number>> = {
  title: 0.5,
  region: 0.5,
  cluster: 2,
  background: 0.5,
  purpose: 0.5,
  goal: 0.5,
  data: 1,
  testing: 1.5,
  leadershipFocus: 2,
  citizenGroup: 1,
  organisations: 0.5,
  generalPracticeContact: 2,
  remarks: 0,
};
const programme = /klynge[nr]?\b|sundhedsklynge|forbedringsinitiativ|ledelsesprogram|sundhedsråd|nlps/i;

/** How documents of other kinds begin; one that asks nearly everything a nomination asks is one all the same. */
const otherKind =
  /^(?:\W|\d)*(?:dagsorden|(?:møde|beslutnings)?referat|(?:møde)?indkaldelse|faktura|kreditnota|budget|regnskab|evaluering|invitation|kommissorium|nyhedsbrev|notat|(?:status|års)rapport|tidsplan|kursus|tilmelding til kursus|samarbejdsaftale|databehandleraftale|høring|agenda|minutes|invoice)/i;
/** What other applications do not ask. */
const programmesOwn: readonly InitiativeField[] = ['cluster', 'leadershipFocus', 'generalPracticeContact'];
const mostOfTheForm = 6;

function isOfOtherKind(readings: readonly PageReading[]): boolean {
  return readings.some(({ form: { page } }) =>
    page.slots
      .filter(({ grid }) => !isLetterhead(grid))
      .slice(0, 3)
      .some(({ cell }) => otherKind.test(cell.text)),
  );
}

/** Whether what an improvement is described by is asked in plain words, its testing or data included: few other forms do. */
function describesImprovement(readings: readonly PageReading[]): boolean {
  const plainly = new Set(
    readings
      .flatMap(({ questions }) => questions)
      .filter(({ score }) => score > 0.9)
      .flatMap(({ fields }) => fields),
  );
  return (
    (['title', 'purpose', 'goal'] as const).every((field) => plainly.has(field)) &&
    (plainly.has('testing') || plainly.has('data'))
  );
}

/**
 * Whether what was read is a nomination form: several of its questions, or people in a table and a question, and something of
 * the programme. A budget, an invoice or a letter that only speaks of the programme is none; nor is a manual whose words, for
 * want of known labels, were guessed to be questions.
 */
export function isForm(document: Document, readings: readonly PageReading[]): boolean {
  if (document.stamp !== null) {
    return true;
  }
  const tables = readings.flatMap((reading) => reading.tables).length;
  const people = readings.flatMap((reading) => reading.participants).length;
  const speaks = readings.some(
    ({ form }) =>
      form.page.slots.some((slot) => programme.test(slot.cell.text)) || programme.test(form.page.name),
  );
  const asked = new Set(
    readings
      .flatMap((reading) => reading.questions)
      .filter(({ score }) => score > guessedLabel || speaks || tables > 0 || people > 0)
      .flatMap((question) => question.fields),
  );
  if (asked.size < mostOfTheForm && isOfOtherKind(readings)) {
    return false;
  }
  // A guess ("Ansøger" for the cluster) is no sign of the programme.
  const own = readings.some((reading) =>
    reading.questions.some(
      ({ fields, score }) => score > 0.7 && programmesOwn.some((field) => fields.includes(field)),
    ),
  );
  if (!speaks && !own && !(people > 0 && describesImprovement(readings))) {
    return false;
  }
  const weight =
    [...asked].reduce((sum, field) => sum + weights[field], 0) +
    (tables > 0 || people > 0 ? 1 : 0) +
    (speaks ? 1 : 0);
  return (
    (asked.size >= 3 && weight >= 3) ||
    (asked.size >= 1 && tables > 0 && people >= 1 && weight >= 3) ||
    (asked.size >= 2 && weight >= 4)
  );
}
