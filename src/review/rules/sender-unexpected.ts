import { clusterByCode, fold, type Cluster, type Round } from '../../round';
import type { Rule } from '../rule';

export const senderUnexpected: Rule<'unexpected'> = {
  code: 'sender.unexpected',
  severity: 'advice',
  source:
    'Vejledningen: "Sundhedsklyngens medlemmer koordinerer udpegning af deltagere fra egne hjemmeorganisationer"',
  texts: {
    da: {
      unexpected: {
        message: 'Afsenderens maildomæne "{domain}" passer ikke til nogen organisation i {cluster}.',
        fix: 'Tjek, at afsenderen melder ind på vegne af {theCluster}, fx ved at skrive til kontaktpersonen i skemaet.',
        ask: 'Bekræft, at I melder ind på vegne af {theCluster}.',
      },
    },
    en: {
      unexpected: {
        message: 'The sender\'s mail domain "{domain}" fits no organisation of {cluster}.',
        fix: 'Check that the sender nominates on behalf of the {clusterWord}, for example by writing to the contact person in the form.',
        ask: 'Confirm that you nominate on behalf of the {clusterWord}.',
      },
    },
  },
  check: ({ nomination, round, sender }) => {
    const { code } = nomination.cluster;
    const cluster = code === null ? undefined : clusterByCode(round, code);
    const domain = sender?.split('@')[1]?.trim().toLowerCase() ?? '';
    if (cluster === undefined || cluster.domains.length === 0 || domain === '') return [];
    if (organisationsOf(round, cluster).some((name) => names(domain).includes(name))) return [];
    return [{ message: 'unexpected', value: sender ?? '', values: { domain, cluster: cluster.name } }];
  },
};

/**
 * The words a fitting domain can have: those of the cluster's known domains and the names of its municipalities. The part
 * after the last dot is left out, because organisations own their name under several.
 */
function organisationsOf(round: Round, cluster: Cluster): readonly string[] {
  const municipalities = round.municipalities
    .filter(({ clusters }) => clusters.includes(cluster.code))
    .map(({ name }) => fold(name).replace(/ /g, ''));
  return [...cluster.domains.flatMap(names), ...municipalities];
}

function names(domain: string): readonly string[] {
  return domain
    .toLowerCase()
    .split('.')
    .slice(0, -1)
    .map((label) => fold(label).replace(/ /g, ''));
}
