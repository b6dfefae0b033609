import type { Language } from '../../round';
import { isAnswered } from '../answers';
import { fieldName } from '../field-names';
import type { Observation, Rule } from '../rule';

type MessageId = 'unanswered';

const fields = ['data', 'testing'] as const;

const examples: Readonly<Record<(typeof fields)[number], Readonly<Record<Language, string>>>> = {
  data: {
    da: 'Vi tæller genindlæggelser hver uge på hospitalet og i hjemmeplejen',
    en: 'We count readmissions every week at the hospital and in home care',
  },
  testing: {
    da: 'Vi afprøver en fælles udskrivningssamtale på ét afsnit og justerer hver 14. dag',
    en: 'We test a joint discharge conversation in one ward and adjust every fortnight',
  },
};

export const fieldUnanswered: Rule<MessageId> = {
  code: 'field.unanswered',
  severity: 'decision',
  source:
    'Vejledningen: "Det skal være muligt at foretage løbende, systematiske afprøvninger og fælles dataindsamling i deltagernes organisationer"',
  texts: {
    da: {
      unanswered: {
        message: 'Der er intet svar på "{label}".',
        fix: 'Skriv kort, hvordan I gør, fx "{example}".',
      },
    },
    en: {
      unanswered: {
        message: 'There is no answer to "{label}".',
        fix: 'Say briefly how you do it, for example "{example}".',
      },
    },
  },
  check: ({ nomination, round }) =>
    fields
      .filter((field) => !isAnswered(nomination.answers[field]))
      .map((field): Observation<MessageId> => ({
        message: 'unanswered',
        field,
        values: { label: fieldName(round, 'initiative', field), example: examples[field] },
      })),
};
