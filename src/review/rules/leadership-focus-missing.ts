import { isAnswered } from '../answers';
import type { Rule } from '../rule';

export const leadershipFocusMissing: Rule<'missing'> = {
  code: 'leadership-focus.missing',
  severity: 'advice',
  source: 'Vejledningen: "Indsatsen har allerede – eller i nærmeste fremtid - tværgående ledelsesfokus"',
  texts: {
    da: {
      missing: {
        message: 'Skemaet siger ikke, om indsatsen har tværgående ledelsesfokus.',
        fix: 'Skriv hvordan, fx "Indsatsen er på dagsordenen i {theCluster} hvert kvartal".',
      },
    },
    en: {
      missing: {
        message: 'The form does not say whether the effort has cross-sector leadership focus.',
        fix: 'Say how, for example "The {clusterWord} has the effort on its agenda every quarter".',
      },
    },
  },
  check: ({ nomination }) =>
    isAnswered(nomination.answers.leadershipFocus) ? [] : [{ message: 'missing', field: 'leadershipFocus' }],
};
