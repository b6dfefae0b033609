import { participants } from '../counted';
import type { Rule } from '../rule';

export const teamTooSmall: Rule<'small'> = {
  code: 'team.too-small',
  severity: 'advice',
  limit: 2,
  source: 'Vejledningen: "et team bør bestå af mindst to deltagere"',
  texts: {
    da: {
      small: {
        message: 'Teamet har {people}.',
        fix: 'Et team bør bestå af mindst {limit} deltagere. Overvej at udpege flere, fx en leder fra en anden sektor.',
      },
    },
    en: {
      small: {
        message: 'The team has {people}.',
        fix: 'A team should have at least {limit} participants. Consider naming more, for example a leader from another sector.',
      },
    },
  },
  check: ({ nomination }, { limit }) => {
    const size = nomination.participants.length;
    const fewest = limit ?? 0;
    return size > 0 && size < fewest
      ? [{ message: 'small', field: 'participants', values: { people: participants(size), limit: fewest } }]
      : [];
  },
};
