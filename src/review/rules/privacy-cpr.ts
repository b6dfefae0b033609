import type { Rule } from '../rule';

export const privacyCpr: Rule<'number'> = {
  code: 'privacy.cpr',
  severity: 'error',
  source:
    'Databeskyttelsesloven § 11: behandling af personnummer kræver hjemmel; programmet har ikke brug for det',
  texts: {
    da: {
      number: {
        message: 'Skemaet indeholder noget, der ligner et cpr-nummer ({value}).',
        fix: 'Slet nummeret, og send skemaet igen uden det, fx kun med navn, stilling, organisation og e-mail. Slet også den mail, som nummeret stod i.',
      },
    },
    en: {
      number: {
        message: 'The form holds something that looks like a Danish personal number ({value}).',
        fix: 'Delete the number and send the form again without it, for example with name, job title, organisation and e-mail only. Delete the mail that held the number as well.',
      },
    },
  },
  check: ({ nomination }) =>
    nomination.personalNumbers.map(({ place, masked }) => ({ message: 'number', place, value: masked })),
};
