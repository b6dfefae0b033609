import { participants } from '../counted';
import type { Rule } from '../rule';

export const teamLarge: Rule<'large'> = {
  code: 'team.large',
  severity: 'advice',
  limit: 6,
  source: 'Vejledningen: "et team på over 6 kræver opmærksomhed på koordinering og samarbejdsflader"',
  texts: {
    da: {
      large: {
        message: 'Teamet har {people}.',
        fix: 'Et team på over {limit} kræver opmærksomhed på koordinering. Aftal fx, hvem der samler teamet mellem læringstræffene.',
      },
    },
    en: {
      large: {
        message: 'The team has {people}.',
        fix: 'A team of more than {limit} needs attention to coordination. Agree for example on who gathers the team between the seminars.',
      },
    },
  },
  check: ({ nomination }, { limit }) => {
    const size = nomination.participants.length;
    const most = limit ?? Number.POSITIVE_INFINITY;
    return size > most
      ? [{ message: 'large', field: 'participants', values: { people: participants(size), limit: most } }]
      : [];
  },
};
