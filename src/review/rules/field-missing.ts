import type { Nomination } from '../../form/read';
import type { Language } from '../../round';
import { answerAt, participantPath } from '../answers';
import { fieldName } from '../field-names';
import type { Observation, ReviewSubject, Rule } from '../rule';

type Example = Readonly<Record<Language, string>>;
type MessageId = 'empty' | 'notAsked' | 'participant';

const initiativeFields = ['title', 'cluster', 'purpose', 'goal'] as const;
const personFields = ['name', 'title', 'organisation', 'email'] as const;

const initiativeExamples: Readonly<Record<'title' | 'purpose' | 'goal', Example>> = {
  title: { da: 'Den gode udskrivelse', en: 'The good discharge' },
  purpose: {
    da: 'Borgere med KOL skal opleve ét samlet forløb fra hospital til hjem',
    en: 'Citizens with COPD should experience one continuous course from hospital to home',
  },
  goal: {
    da: 'Genindlæggelser inden for 30 dage falder fra 18 % til 12 % inden juni',
    en: 'Readmissions within 30 days fall from 18% to 12% by June',
  },
};

const personExamples: Readonly<Record<(typeof personFields)[number], Example>> = {
  name: { da: 'Mette Holm', en: 'Mette Holm' },
  title: { da: 'afdelingssygeplejerske', en: 'head nurse (afdelingssygeplejerske)' },
  organisation: { da: 'Randers Kommune', en: 'Randers Kommune' },
  email: { da: 'mette.holm@randers.dk', en: 'mette.holm@randers.dk' },
};

export const fieldMissing: Rule<MessageId> = {
  code: 'field.missing',
  severity: 'error',
  source:
    'Vejledningen: "skema til beskrivelse af forbedringsinitiativet og data om deltagerne"; "Der skal kunne etableres fælles mål for indsatsen"',
  texts: {
    da: {
      empty: { message: 'Feltet "{label}" er tomt.', fix: 'Udfyld feltet, fx "{example}".' },
      notAsked: {
        message: 'Skemaet siger intet om "{label}".',
        fix: 'Tilføj en linje med "{label}" og jeres svar, fx "{example}", eller brug det fremsendte skema.',
      },
      participant: { message: '{who} mangler "{label}".', fix: 'Udfyld feltet, fx "{example}".' },
    },
    en: {
      empty: { message: 'The field "{label}" is empty.', fix: 'Fill it in, for example "{example}".' },
      notAsked: {
        message: 'The form says nothing about "{label}".',
        fix: 'Add a line with "{label}" and your answer, for example "{example}", or use the form that was sent out.',
      },
      participant: { message: '{who} has no "{label}".', fix: 'Fill it in, for example "{example}".' },
    },
  },
  check(subject) {
    const { nomination, round } = subject;
    const ofInitiative = initiativeFields
      .filter((field) => answerAt(nomination, field)?.text === '')
      .map((field): Observation<MessageId> => ({
        message: nomination.asked.includes(field) ? 'empty' : 'notAsked',
        field,
        values: {
          label: fieldName(round, 'initiative', field),
          example: field === 'cluster' ? clusterExample(subject) : initiativeExamples[field],
        },
      }));
    const ofParticipants = nomination.participants.flatMap((person, participant) =>
      personFields
        .filter((field) => person[field].text === '')
        .map((field): Observation<MessageId> => ({
          message: 'participant',
          field: participantPath(participant, field),
          participant,
          values: {
            who: who(nomination, participant),
            label: fieldName(round, 'participant', field),
            example: personExamples[field],
          },
        })),
    );
    return [...ofInitiative, ...ofParticipants];
  },
};

/** A cluster of the form's region, where that is known. */
function clusterExample({ nomination, round }: ReviewSubject): Example {
  const inRegion = round.clusters.find((cluster) => cluster.region === nomination.region.code);
  const name = (inRegion ?? round.clusters[0])?.name ?? round.clusterWord.singular;
  return { da: name, en: name };
}

function who(nomination: Nomination, participant: number): Example {
  const name = nomination.participants[participant]?.name.text ?? '';
  return name === ''
    ? { da: `Deltager ${participant + 1}`, en: `Participant ${participant + 1}` }
    : { da: name, en: name };
}
