import type { Answer, Nomination, Participant, Person } from '../form/read';

const personAnswers = ['name', 'title', 'organisation', 'department', 'email', 'phone'] as const;

/** The answer at a path of the nomination ("goal", "participants[2].email"); null for a path that is no single answer. */
export function answerAt(nomination: Nomination, path: string): Answer | null {
  if (path === 'region' || path === 'cluster') return nomination[path].answer;
  const inParticipant = /^participants\[(\d+)\]\.(\w+)$/.exec(path);
  if (inParticipant !== null) {
    const participant = nomination.participants[Number(inParticipant[1])];
    return participant === undefined ? null : participantAnswer(participant, inParticipant[2] ?? '');
  }
  const inContact = /^contactPerson\.(\w+)$/.exec(path);
  if (inContact !== null) {
    return nomination.contactPerson === null
      ? null
      : personAnswer(nomination.contactPerson, inContact[1] ?? '');
  }
  const answers: Readonly<Record<string, Answer>> = nomination.answers;
  return answers[path] ?? null;
}

/** Path of a participant's answer: "participants[2].email". */
export function participantPath(participant: number, field: string): string {
  return `participants[${participant}].${field}`;
}

/** Every person of the form with the path to its answers: the participants, and the contact person if there is one. */
export function people(
  nomination: Nomination,
): readonly { person: Person; path: string; participant: number | undefined }[] {
  const participants = nomination.participants.map((person, index) => ({
    person,
    path: `participants[${index}]`,
    participant: index,
  }));
  const contact = nomination.contactPerson;
  return contact === null
    ? participants
    : [...participants, { person: contact, path: 'contactPerson', participant: undefined }];
}

const refusals =
  /^(?:(?:nej|no)[,.]? )?(?:nej|ingen|intet|(?:endnu )?ikke(?: endnu| p\.?t\.?| relevant)?|no|none|not yet|0)[.!]?$/i;
/** Promises an answer and gives none: "Ikke afklaret endnu", "Afventer", "Kommer senere". */
const postponed =
  /^(?:(?:det )?(?:er |ved vi )?(?:p\.?t\.? )?(?:endnu )?ikke (?:endnu )?(?:(?:afklaret|aftalt|besluttet|fastlagt|valgt|kendt|på plads)(?: endnu| p\.?t\.?)?)?|(?:det )?ved (?:vi |jeg )?ikke(?: endnu)?|(?:af)?venter(?: svar| afklaring)?|(?:følger|kommer|eftersendes|afklares|aftales|fastlægges)(?: senere| snarest)?|under afklaring|senere)[.!]?$/i;

/** Whether a question has an answer that says something: not empty, not "nej" or "ingen", nor a promise of one to come. */
export function isAnswered(answer: Answer): boolean {
  const text = answer.text.trim();
  return text !== '' && !refusals.test(text) && !postponed.test(text);
}

function participantAnswer(participant: Participant, field: string): Answer | null {
  return field === 'sector' ? participant.sector.answer : personAnswer(participant, field);
}

function personAnswer(person: Person, field: string): Answer | null {
  const known = personAnswers.find((candidate) => candidate === field);
  return known === undefined ? null : person[known];
}
