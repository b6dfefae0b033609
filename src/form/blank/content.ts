import { dayIn, dayInWords, deadline, type FieldPart, type FormField, type Round } from '../../round';

/** A question of the blank form. */
export interface BlankQuestion {
  readonly field: FormField['field'];
  readonly label: string;
  /** What to write, under the label; empty where the round says nothing. */
  readonly guidance: string;
  /** What can be chosen; null where the answer is free text. */
  readonly choices: readonly string[] | null;
}

/** What the blank form of a round says, before it becomes Excel or Word. */
export interface BlankContent {
  /** Title of the file and first heading. */
  readonly title: string;
  readonly introduction: readonly string[];
  readonly initiativeHeading: string;
  readonly initiative: readonly BlankQuestion[];
  readonly contactHeading: string;
  readonly contact: readonly BlankQuestion[];
  readonly participantsHeading: string;
  readonly participantsGuidance: readonly string[];
  readonly participants: readonly BlankQuestion[];
}

/** Rows for participants in the blank form; more can be added. */
export const participantRows = 10;

/** The texts of the round's blank form, in Danish as the round writes them. Names in two parts are not asked for. */
export function blankContent(round: Round): BlankContent {
  const last = lastMoment(round);
  const { definite } = round.clusterWord;
  return {
    title: `Indmelding til ${round.name}`,
    introduction: [
      'Skema til beskrivelse af forbedringsinitiativet og data om deltagerne.',
      `KUN ét forbedringsinitiativ per skema. Har ${definite} flere initiativer, udfylder I ét skema til hvert.`,
      `Send skemaet som vedhæftet fil til ${round.mailbox} senest ${last}.`,
      `Har I spørgsmål, så kontakt ${round.secretariat.name}: tlf. ${round.secretariat.phone}, ${round.secretariat.email}.`,
      'Skriv ikke cpr-numre eller oplysninger om helbred i skemaet.',
    ],
    initiativeHeading: 'Forbedringsinitiativet',
    initiative: questions(round, 'initiative'),
    contactHeading: 'Kontaktperson',
    contact: questions(round, 'contact'),
    participantsHeading: 'Deltagere',
    participantsGuidance: [
      'Skriv én deltager i hver række. Er der ikke rækker nok, så tilføj flere nederst i tabellen.',
    ],
    participants: questions(round, 'participant'),
  };
}

const nameParts: ReadonlySet<string> = new Set(['firstName', 'middleName', 'lastName']);

function questions(round: Round, part: FieldPart): BlankQuestion[] {
  const fields = round.fields.filter((field) => field.part === part);
  const wholeName = fields.some(({ field }) => field === 'name');
  return fields
    .filter(({ field }) => !(wholeName && nameParts.has(field)))
    .map(({ field, label, guidance }) => ({ field, label, guidance, choices: choices(round, field) }));
}

function choices(round: Round, field: FormField['field']): readonly string[] | null {
  const named: Readonly<Partial<Record<FormField['field'], readonly { name: string }[]>>> = {
    region: round.regions,
    cluster: round.clusters,
    sector: round.sectors,
  };
  return named[field]?.map(({ name }) => name) ?? null;
}

/** "den 30. april 2024"; with the time of day where the deadline is not the end of the day. */
function lastMoment(round: Round): string {
  const day = dayInWords(dayIn(round.timeZone, deadline(round)), 'da');
  const endOfDay = round.deadline.slice(11).startsWith('23:59');
  return endOfDay ? `den ${day}` : `den ${day} kl. ${round.deadline.slice(11, 16)}`;
}
