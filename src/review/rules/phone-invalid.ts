import { people } from '../answers';
import type { Observation, Rule } from '../rule';

type MessageId = 'digits' | 'foreign';

/** Eight digits that a Danish number can begin with, with or without +45. */
const danishNumber = /^(?:(?:\+|00)45)?[2-9]\d{7}$/;

export const phoneInvalid: Rule<MessageId> = {
  code: 'phone.invalid',
  severity: 'advice',
  source: 'Vejledningen: "data om deltagerne"; et dansk telefonnummer har 8 cifre',
  texts: {
    da: {
      digits: {
        message: '"{value}" er ikke et telefonnummer på 8 cifre.',
        fix: 'Skriv nummeret med 8 cifre, fx 24 75 90 69.',
      },
      foreign: {
        message: '"{value}" er ikke et dansk telefonnummer.',
        fix: 'Skriv et dansk nummer, hvis der er et, fx +45 24 75 90 69.',
      },
    },
    en: {
      digits: {
        message: '"{value}" is not a telephone number of 8 digits.',
        fix: 'Write the number with 8 digits, for example 24 75 90 69.',
      },
      foreign: {
        message: '"{value}" is not a Danish telephone number.',
        fix: 'Write a Danish number if there is one, for example +45 24 75 90 69.',
      },
    },
  },
  check: ({ nomination }) =>
    people(nomination).flatMap(({ person, path, participant }): Observation<MessageId>[] => {
      const digits = person.phone.text.replace(/[\s./()-]/g, '');
      if (digits === '' || danishNumber.test(digits)) return [];
      const foreign = /^(?:\+|00)(?!45)\d{6,}$/.test(digits);
      return [{ message: foreign ? 'foreign' : 'digits', field: `${path}.phone`, participant }];
    }),
};
