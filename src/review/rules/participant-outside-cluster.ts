import { clusterByCode, findHospital, findMunicipalities, type Round } from '../../round';
import { participantPath } from '../answers';
import { alternatives } from '../counted';
import type { Observation, Rule } from '../rule';

export const participantOutsideCluster: Rule<'elsewhere'> = {
  code: 'participant.outside-cluster',
  severity: 'advice',
  source:
    'Vejledningen: "Sundhedsklyngens medlemmer koordinerer udpegning af deltagere fra egne hjemmeorganisationer"',
  texts: {
    da: {
      elsewhere: {
        message: '"{value}" hører til {home}, men skemaet er fra {cluster}.',
        fix: 'Tjek, at {theCluster} og organisationen er de rigtige, fx "{example}".',
      },
    },
    en: {
      elsewhere: {
        message: '"{value}" belongs to {home}, but the form comes from {cluster}.',
        fix: 'Check that this is the right {clusterWord} and the right organisation, for example "{example}".',
      },
    },
  },
  check: ({ nomination, round }) => {
    const { code } = nomination.cluster;
    const cluster = code === null ? undefined : clusterByCode(round, code);
    if (cluster === undefined) return [];
    return nomination.participants.flatMap(({ organisation }, participant): Observation<'elsewhere'>[] => {
      const codes = homesOf(round, organisation.text);
      if (codes.length === 0 || codes.includes(cluster.code)) return [];
      const home = round.clusters.filter((candidate) => codes.includes(candidate.code));
      return [
        {
          message: 'elsewhere',
          field: participantPath(participant, 'organisation'),
          participant,
          values: {
            home: alternatives(home.map(({ name }) => name)),
            cluster: cluster.name,
            example: cluster.hospitals[0] ?? cluster.name,
          },
        },
      ];
    });
  },
};

/** Codes of the clusters that an organisation can belong to. A hospital says more than the town in its name. */
function homesOf(round: Round, organisation: string): readonly string[] {
  const byHospital = findHospital(round, organisation);
  return byHospital.length > 0
    ? byHospital.map(({ code }) => code)
    : findMunicipalities(round, organisation).flatMap(({ clusters }) => clusters);
}
