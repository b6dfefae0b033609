import { clusterByCode, regionByCode } from '../../round';
import type { Rule } from '../rule';

export const clusterRegionMismatch: Rule<'mismatch'> = {
  code: 'cluster.region-mismatch',
  severity: 'decision',
  source: 'Vejledningen, Fordelingsnøgle: pladserne fordeles efter region',
  texts: {
    da: {
      mismatch: {
        message: 'Skemaet siger {stated}, men {cluster} ligger i {home}.',
        fix: 'Afklar, om det er regionen eller {theCluster}, der er forkert. Passer {theCluster}, skal der stå {home}.',
        ask: 'Skriv, om det er regionen eller {theCluster}, der skal rettes.',
      },
    },
    en: {
      mismatch: {
        message: 'The form says {stated}, but {cluster} lies in {home}.',
        fix: 'Find out whether the region or the {clusterWord} is wrong. If the {clusterWord} is right, the region should be {home}.',
        ask: 'Tell us whether the region or the {clusterWord} is to be corrected.',
      },
    },
  },
  check: ({ nomination, round }) => {
    const cluster =
      nomination.cluster.code === null ? undefined : clusterByCode(round, nomination.cluster.code);
    const stated = nomination.region.code === null ? undefined : regionByCode(round, nomination.region.code);
    if (cluster === undefined || stated === undefined || cluster.region === stated.code) return [];
    const home = regionByCode(round, cluster.region)?.name ?? cluster.region;
    return [
      {
        message: 'mismatch',
        field: 'region',
        values: { stated: stated.name, cluster: cluster.name, home },
      },
    ];
  },
};
