import { clusterByCode } from '../../round';
import { seats } from '../counted';
import type { Rule } from '../rule';
import { seatsAsked, seatsReplaced } from '../seats-beside';

export const clusterOverGuideline: Rule<'over'> = {
  code: 'cluster.over-guideline',
  severity: 'advice',
  source: 'Vejledningen, Fordelingsnøgle i Region Midtjylland: "8-9 pladser per sundhedsklynge"',
  texts: {
    da: {
      over: {
        message: '{cluster} får {after}; vejledende er {guideline}.',
        fix: 'Tjek, om andre {clusterWords} i regionen har pladser til overs, fx i oversigten, og flyt dem i så fald.',
        ask: 'Skriv, om I kan klare jer med færre pladser, hvis andre {clusterWords} mangler dem.',
      },
    },
    en: {
      over: {
        message: '{cluster} will have {after}; the guideline is {guideline}.',
        fix: 'See whether other {clusterWords} of the region have seats left, for example in the overview, and move them if so.',
        ask: 'Tell us whether you can do with fewer seats if other {clusterWords} need them.',
      },
    },
  },
  check: (subject) => {
    const { nomination, round, ledger } = subject;
    const cluster =
      nomination.cluster.code === null ? undefined : clusterByCode(round, nomination.cluster.code);
    if (cluster === undefined) return [];
    const standing = ledger.clusters.find(({ code }) => code === cluster.code);
    const from = standing?.guidelineFrom ?? cluster.guidelineFrom;
    const to = standing?.guidelineTo ?? cluster.guidelineTo;
    if (to === null) return [];
    const replaced = seatsReplaced(subject, (initiative) => initiative.cluster === cluster.code);
    const after = (standing?.taken ?? 0) - replaced + seatsAsked(subject);
    if (after <= to) return [];
    const guideline = from === null || from === to ? `${to}` : `${from}-${to}`;
    return [
      {
        message: 'over',
        field: 'cluster',
        values: { cluster: cluster.name, after: seats(after), guideline },
      },
    ];
  },
};
