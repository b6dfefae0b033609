import type { Round } from './schema';

/** Builds an index once for each round. A round is never changed in place, so an index never grows stale. */
export function perRound<Index>(build: (round: Round) => Index): (round: Round) => Index {
  const built = new WeakMap<Round, Index>();
  return (round) => {
    const known = built.get(round);
    if (known !== undefined) return known;
    const index = build(round);
    built.set(round, index);
    return index;
  };
}
