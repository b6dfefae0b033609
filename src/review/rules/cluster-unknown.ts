import { clusterByCode, regionByCode, type Round } from '../../round';
import { alternatives } from '../counted';
import type { ReviewSubject, Rule } from '../rule';

type MessageId = 'several' | 'none' | 'noneInRegion';

export const clusterUnknown: Rule<MessageId> = {
  code: 'cluster.unknown',
  severity: 'decision',
  source: 'Vejledningen: "Udvælg 1-3 relevante forbedringsinitiativer per. sundhedsklynge"',
  texts: {
    da: {
      several: {
        message: '"{value}" kan være {candidates}.',
        fix: 'Bed afsenderen skrive navnet helt ud, fx "{example}", eller importér med en begrundelse, og vælg den rigtige i initiativets række på arket Initiativer.',
        ask: 'Skriv navnet på {theCluster}, som skemaet kommer fra, fx "{example}".',
      },
      none: {
        message: '"{value}" svarer ikke til nogen af opsætningens {clusterWords}.',
        fix: 'Bed afsenderen skrive navnet helt ud, fx "{example}", eller importér med en begrundelse, og vælg den rigtige i initiativets række på arket Initiativer.',
        ask: 'Skriv navnet på {theCluster}, som skemaet kommer fra, fx "{example}".',
      },
      noneInRegion: {
        message: '"{value}" svarer ikke til nogen af opsætningens {clusterWords}. {region} har {candidates}.',
        fix: 'Bed afsenderen skrive navnet helt ud, fx "{example}", eller importér med en begrundelse, og vælg den rigtige i initiativets række på arket Initiativer.',
        ask: 'Skriv navnet på {theCluster}, som skemaet kommer fra, fx "{example}".',
      },
    },
    en: {
      several: {
        message: '"{value}" can be {candidates}.',
        fix: 'Ask the sender to spell out the one {clusterWord}, for example "{example}", or import with a reason and choose the right one in the row of the initiative on the sheet Initiativer.',
        ask: 'Tell us which {clusterWord} the form comes from, for example "{example}".',
      },
      none: {
        message: '"{value}" matches no {clusterWord} in the setup.',
        fix: 'Ask the sender to spell it out, for example "{example}", or import with a reason and choose the right one in the row of the initiative on the sheet Initiativer.',
        ask: 'Tell us which {clusterWord} the form comes from, for example "{example}".',
      },
      noneInRegion: {
        message: '"{value}" matches no {clusterWord} in the setup. {region} has {candidates}.',
        fix: 'Ask the sender to spell it out, for example "{example}", or import with a reason and choose the right one in the row of the initiative on the sheet Initiativer.',
        ask: 'Tell us which {clusterWord} the form comes from, for example "{example}".',
      },
    },
  },
  check: ({ nomination, round }) => {
    const { answer, code, candidates } = nomination.cluster;
    // Nothing written is field.missing.
    if (code !== null || answer.text === '') return [];
    if (candidates.length > 0) {
      const names = candidates.map((candidate) => spelledOut(round, candidate));
      const values = { candidates: alternatives(names), example: names[0] ?? '' };
      return [{ message: 'several', field: 'cluster', values }];
    }
    const region = nomination.region.code === null ? undefined : regionByCode(round, nomination.region.code);
    const names = clustersOf(round, region?.code);
    const values = { candidates: alternatives(names), example: names[0] ?? '', region: region?.name ?? '' };
    return [{ message: region === undefined ? 'none' : 'noneInRegion', field: 'cluster', values }];
  },
};

/** With its region: three regions have a "Klynge Midt". */
function spelledOut(round: Round, code: string): string {
  const cluster = clusterByCode(round, code);
  const region = cluster === undefined ? undefined : regionByCode(round, cluster.region);
  return cluster === undefined ? code : `${cluster.name} (${region?.name ?? cluster.region})`;
}

function clustersOf(round: ReviewSubject['round'], region: string | undefined): readonly string[] {
  return round.clusters
    .filter((cluster) => region === undefined || cluster.region === region)
    .map((cluster) => cluster.name);
}
