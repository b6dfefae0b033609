import { editDistance } from './edit-distance';
import { fold } from './fold';
import { perRound } from './per-round';
import type { Round } from './schema';

/** How often a word must begin clusters' names before it counts as the word for a cluster and not as a name. */
const clustersThatShareAWord = 3;

const connectingWords = new Set(['i', 'for', 'ved', 'paa', 'omkring', 'af', 'den', 'det', 'vi', 'er']);

export interface FoldedName {
  /** Of the cluster. */
  readonly code: string;
  readonly folded: string;
}

export interface ClusterName extends FoldedName {
  /** The name without the word for a cluster: "randers" for Randersklyngen, Klynge Randers and Sundhedsklyngen i Randers. */
  readonly core: string;
}

/** Names, aliases and hospitals of the round's clusters. */
export const foldedClusterNames = perRound((round): readonly FoldedName[] =>
  round.clusters.flatMap(({ code, name, aliases, hospitals }) =>
    [name, ...aliases, ...hospitals].map((known) => ({ code, folded: fold(known) })),
  ),
);

/** The same with their cores, which only a name that is not written in full is looked up by. */
export const clusterNames = perRound((round): readonly ClusterName[] =>
  foldedClusterNames(round).map((name) => ({ ...name, core: coreOf(round, name.folded) })),
);

/** Clusters by the names of their municipalities; one municipality can stand for two clusters. */
export const municipalityCores = perRound((round): readonly ClusterName[] =>
  round.municipalities.flatMap((municipality) =>
    [municipality.name, municipality.officialName, ...municipality.aliases].flatMap((name) => {
      const folded = fold(name);
      return municipality.clusters.map((code) => ({ code, folded, core: coreOf(round, folded) }));
    }),
  ),
);

/**
 * The words that mean "cluster" in this round: what the setup calls it, and every word that begins the names of several
 * clusters ("Klynge …", "Planområde …"). So a round of sundhedsråd is read without a change of code.
 */
const clusterWords = perRound((round): ClusterWords => {
  const { singular, plural, definite } = round.clusterWord;
  const beginnings = new Map<string, Set<string>>();
  for (const cluster of round.clusters) {
    for (const name of [cluster.name, ...cluster.aliases]) {
      const [first, second] = fold(name).split(' ');
      if (first === undefined || second === undefined) continue;
      beginnings.set(first, (beginnings.get(first) ?? new Set()).add(cluster.code));
    }
  }
  const shared = [...beginnings]
    .filter(([, codes]) => codes.size >= clustersThatShareAWord)
    .map(([word]) => word);
  const words = [singular, plural, definite].map(fold).concat(shared);
  // The definite form closes a fused name: "Randersklyngen", "Vestrådet".
  const forms = words.flatMap((word) => [word, `${word}n`, `${word}en`, `${word}et`, `${word}s`]);
  const longestFirst = [...new Set(forms)].sort((one, other) => other.length - one.length);
  return {
    known: new Set(longestFirst),
    longestFirst,
    // Only a long word can be misspelt and still be told from a place.
    misspellable: longestFirst.filter((word) => word.length >= 6),
  };
});

interface ClusterWords {
  readonly known: ReadonlySet<string>;
  readonly longestFirst: readonly string[];
  readonly misspellable: readonly string[];
}

/** A folded name without the words for a cluster and without the connecting words around it; "" if nothing is left. */
export function coreOf(round: Round, folded: string): string {
  const words = clusterWords(round);
  return folded
    .split(' ')
    .filter((word) => !connectingWords.has(word) && !isClusterWord(word, words))
    .map((word) => withoutGenitive(withoutClusterWord(word, words)))
    .join(' ')
    .trim();
}

function isClusterWord(word: string, words: ClusterWords): boolean {
  return (
    words.known.has(word) || words.misspellable.some((clusterWord) => editDistance(word, clusterWord, 1) <= 1)
  );
}

function withoutClusterWord(word: string, words: ClusterWords): string {
  const ending = words.longestFirst.find(
    (clusterWord) => word.endsWith(clusterWord) && word.length > clusterWord.length + 2,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function withoutGenitive(word: string): string {
  return word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word;
}
