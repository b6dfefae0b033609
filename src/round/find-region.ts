import { allowedSlips, editDistance } from './edit-distance';
import { fold, foldedIncludes } from './fold';
import { perRound } from './per-round';
import type { Region, Round } from './schema';

interface RegionName {
  readonly region: Region;
  readonly folded: string;
}

const regionNames = perRound((round): readonly RegionName[] =>
  round.regions.flatMap((region) =>
    [region.name, ...region.aliases].map((name) => ({ region, folded: fold(name) })),
  ),
);

/**
 * The region a text names: its name or an alias, alone or among other words, with small misspellings.
 * Null if none or several are named.
 */
export function findRegion(round: Round, text: string): Region | null {
  const folded = fold(text);
  if (folded === '') return null;
  const names = regionNames(round);
  const exact = names.filter((name) => name.folded === folded);
  if (exact.length > 0) return onlyRegion(exact);
  const inside = names.filter((name) => foldedIncludes(folded, name.folded));
  if (inside.length > 0) return onlyRegion(inside);
  const misspelt = names.filter((name) => {
    const slips = allowedSlips(name.folded.length);
    return slips > 0 && editDistance(folded, name.folded, slips) <= slips;
  });
  return onlyRegion(misspelt);
}

/** A region named inside another name ("Klynge Midt, Region Nordjylland"), and the folded text without it. */
export function takeRegion(round: Round, text: string): { region: Region; rest: string } | null {
  const folded = fold(text);
  const found = regionNames(round).filter((name) => foldedIncludes(folded, name.folded));
  const region = onlyRegion(found);
  if (region === null) return null;
  const longest = found.reduce((best, name) => (name.folded.length > best.length ? name.folded : best), '');
  return { region, rest: ` ${folded} `.replace(` ${longest} `, ' ').trim() };
}

function onlyRegion(names: readonly RegionName[]): Region | null {
  const [first, ...others] = names;
  if (first === undefined) return null;
  return others.every((other) => other.region === first.region) ? first.region : null;
}
