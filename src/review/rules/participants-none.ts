import type { Rule } from '../rule';

export const participantsNone: Rule<'none'> = {
  code: 'participants.none',
  severity: 'error',
  source: 'Vejledningen: "data om deltagerne"',
  texts: {
    da: {
      none: {
        message: 'Skemaet nævner ingen deltagere.',
        fix: 'Skriv hver deltager på sin egen række med navn, stilling, organisation og e-mail, fx "Mette Holm, afdelingssygeplejerske, Regionshospitalet Randers, mette.holm@rm.dk".',
      },
    },
    en: {
      none: {
        message: 'The form names no participants.',
        fix: 'Put each participant on a row with name, job title, organisation and e-mail, for example "Mette Holm, afdelingssygeplejerske, Regionshospitalet Randers, mette.holm@rm.dk".',
      },
    },
  },
  check: ({ nomination }) =>
    nomination.participants.length === 0 ? [{ message: 'none', field: 'participants' }] : [],
};
