import { clusterByCode, findRegion, resolveCluster, perRound, type Round } from '../../round';
import { clusterWord } from './letterhead';
import type { Answer, Resolved } from './nomination';
import type { Page } from './page';
import { textAnswer, type RawAnswer } from './person';
import { foldLabel } from './fold-label';

/** Region and cluster as written and as looked up in the round. */
export interface Places {
  readonly region: Resolved;
  readonly cluster: Resolved;
}

/**
 * Looks region and cluster up. A region may be named with the cluster ("Klynge Midt, Region Hovedstaden"), and a cluster in
 * the form's heading ("Skema for Randersklyngen") where nobody asks for it.
 */
export function readPlaces(
  round: Round,
  region: RawAnswer | undefined,
  cluster: RawAnswer | undefined,
  pages: readonly Page[],
): Places {
  const regionAnswer = textAnswer(region);
  const clusterAnswer = textAnswer(cluster);
  const stated = findRegion(round, regionAnswer.text) ?? null;
  const named = stated ?? (clusterAnswer.text === '' ? null : findRegion(round, clusterAnswer.text));
  const readRegion: Resolved =
    regionAnswer.text === '' && named !== null
      ? { answer: { ...clusterAnswer, text: named.name }, code: named.code, candidates: [named.code] }
      : { answer: regionAnswer, code: named?.code ?? null, candidates: named === null ? [] : [named.code] };
  const heading = clusterAnswer.text === '' ? fromHeading(round, pages, named?.code ?? null) : null;
  const source = heading?.answer ?? clusterAnswer;
  const within = named?.code ?? heading?.region ?? null;
  const found =
    source.text === '' ? { code: null, candidates: [] } : resolveCluster(round, source.text, within);
  const placed =
    readRegion.answer.text === '' && readRegion.code === null
      ? regionOfCluster(round, readRegion, found.code)
      : readRegion;
  return { region: placed, cluster: { answer: source, code: found.code, candidates: found.candidates } };
}

/** A form that does not ask for the region says it with the cluster. */
function regionOfCluster(round: Round, region: Resolved, cluster: string | null): Resolved {
  const code = cluster === null ? undefined : clusterByCode(round, cluster)?.region;
  return code === undefined ? region : { ...region, code, candidates: [code] };
}

/** A cluster named in one of the first lines of the form, and the region named with it. */
function fromHeading(
  round: Round,
  pages: readonly Page[],
  stated: string | null,
): { answer: Answer; region: string | null } | null {
  for (const page of pages) {
    for (const slot of page.slots.slice(0, 6)) {
      const { text, place } = slot.cell;
      if (text.length > 160 || !clusterWord.test(text)) {
        continue;
      }
      const region = stated ?? findRegion(round, text)?.code ?? null;
      const found = clusterIn(round, text, region);
      if (found !== null) {
        return { answer: { text: found, written: text, place }, region };
      }
    }
  }
  return null;
}

function clusterIn(round: Round, text: string, region: string | null): string | null {
  const folded = ` ${foldLabel(text)} `;
  const found = clusterNames(round).find(
    ({ code, name, folded: known }) =>
      folded.includes(known) && resolveCluster(round, name, region).candidates.includes(code),
  );
  if (found !== undefined) {
    return found.name;
  }
  // "sundhedsklynge Holbæk" is none of the names, and yet says which.
  const named = /(?:[Kk]lyngen?|[Pp]lanområde|[Ss]undhedsråd)\s+\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?/u.exec(
    text,
  )?.[0];
  const code = named === undefined ? null : resolveCluster(round, named, region).code;
  return code === null ? null : (named ?? null);
}

/** Names that say that they are a cluster's, folded between the blanks that they must stand between. */
const clusterNames = perRound((round) =>
  round.clusters.flatMap(({ code, name, aliases }) =>
    [name, ...aliases]
      .filter((known) => clusterWord.test(known))
      .map((known) => ({ code, name: known, folded: ` ${foldLabel(known)} ` })),
  ),
);
