import type { Nomination } from '../form/read';
import { fieldNames, fieldOf, type FieldPart, type FormField, type Language, type Round } from '../round';

type Named = Readonly<Record<Language, string>>;

/** The setup has the questions in the form's own language; English readers of the add-in get these. */
const english: Readonly<Record<FormField['field'], string>> = {
  ...fieldNames.en,
  cluster: 'Health cluster',
  goal: 'Shared goal',
  data: 'Shared data collection',
  testing: 'Continuous, systematic testing',
  leadershipFocus: 'Cross-sector leadership focus',
  citizenGroup: 'Group of citizens or patients',
  organisations: 'Participating organisations',
};

const wholeForm: Named = { da: 'Hele skemaet', en: 'The whole form' };
const allParticipants: Named = { da: 'Deltagerne', en: 'The participants' };

/** What a question is called: its label in the round, and the English name. */
export function fieldName(round: Round, part: FieldPart, field: FormField['field']): Named {
  return { da: fieldOf(round, part, field)?.label ?? english[field], en: english[field] };
}

/** Heading of a finding: "Deltager 3 (Mette Holm), e-mail", "Formål", "Hele skemaet". */
export function subjectOf(
  round: Round,
  nomination: Nomination,
  field: string | null,
  participant: number | null,
): Named {
  if (participant !== null) return participantSubject(round, nomination, field, participant);
  if (field === null) return wholeForm;
  if (field === 'participants') return allParticipants;
  const contactField = field.startsWith('contactPerson') ? asField(field.split('.')[1] ?? 'name') : null;
  if (contactField !== null) return contactSubject(round, contactField);
  const initiativeField = asField(field);
  return initiativeField === null ? wholeForm : fieldName(round, 'initiative', initiativeField);
}

function participantSubject(
  round: Round,
  nomination: Nomination,
  field: string | null,
  participant: number,
): Named {
  const name = nomination.participants[participant]?.name.text ?? '';
  const who = name === '' ? `${participant + 1}` : `${participant + 1} (${name})`;
  const asked = asField(field?.split('.')[1] ?? '');
  if (asked === null) return { da: `Deltager ${who}`, en: `Participant ${who}` };
  const answer = fieldName(round, 'participant', asked);
  return {
    da: `Deltager ${who}, ${lowerFirst(answer.da)}`,
    en: `Participant ${who}, ${lowerFirst(answer.en)}`,
  };
}

function contactSubject(round: Round, field: FormField['field']): Named {
  const person = fieldName(round, 'contact', 'name').da;
  if (field === 'name') return { da: person, en: 'Contact person' };
  const answer = fieldName(round, 'participant', field);
  return { da: `${person}, ${lowerFirst(answer.da)}`, en: `Contact person, ${lowerFirst(answer.en)}` };
}

function asField(name: string): FormField['field'] | null {
  return name in english ? (name as FormField['field']) : null;
}

/** "E-mail" becomes "e-mail" in the middle of a heading; an abbreviation ("CVR") stays. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
