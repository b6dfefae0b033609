import { clusterByCode } from '../../round';
import { enumeration } from '../counted';
import type { Rule } from '../rule';
import { initiativesOfOthers } from '../seats-beside';

export const clusterTooManyInitiatives: Rule<'many'> = {
  code: 'cluster.too-many-initiatives',
  severity: 'decision',
  source: 'Vejledningen: "Udvælg 1-3 relevante forbedringsinitiativer per. sundhedsklynge"',
  texts: {
    da: {
      many: {
        message: 'Det er initiativ nr. {count} fra {cluster}; de {known} andre er {titles}.',
        fix: 'Vejledningen siger {minimum}-{maximum} per {clusterWord}. Godkend med en begrundelse, eller spørg {theCluster}, hvilke {maximum} der skal med.',
        ask: 'Der er plads til {minimum}-{maximum} initiativer per {clusterWord}. Skriv, hvilke I vil have med.',
      },
    },
    en: {
      many: {
        message: 'This is initiative no. {count} from {cluster}; the {known} others are {titles}.',
        fix: 'The guide says {minimum}-{maximum} for each {clusterWord}. Approve with a reason, or ask the {clusterWord} which {maximum} to include.',
        ask: 'There is room for {minimum}-{maximum} initiatives for each {clusterWord}. Tell us which ones to include.',
      },
    },
  },
  check: (subject, { limit }) => {
    const { nomination, round } = subject;
    const { code } = nomination.cluster;
    const cluster = code === null ? undefined : clusterByCode(round, code);
    if (cluster === undefined) return [];
    const earlier = initiativesOfOthers(subject).filter(
      (initiative) => initiative.cluster === cluster.code && (initiative.takesSeat || initiative.waits),
    );
    const maximum = limit ?? round.initiativesPerCluster.maximum;
    if (earlier.length + 1 <= maximum) return [];
    return [
      {
        message: 'many',
        field: 'cluster',
        values: {
          count: earlier.length + 1,
          known: earlier.length,
          cluster: cluster.name,
          titles: enumeration(earlier.map(({ title, number }) => `"${title}" (${number})`)),
          minimum: round.initiativesPerCluster.minimum,
          maximum,
        },
      },
    ];
  },
};
