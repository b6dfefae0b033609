import {
  clusterNames,
  coreOf,
  foldedClusterNames,
  municipalityCores,
  type ClusterName,
  type FoldedName,
} from './cluster-names';
import { allowedSlips, editDistance } from './edit-distance';
import { findMunicipalities } from './find-places';
import { takeRegion } from './find-region';
import { fold, foldedIncludes } from './fold';
import { perRound } from './per-round';
import type { Round } from './schema';

export interface ResolvedCluster {
  /** Code of the one cluster that fits; null if none or several fit. */
  readonly code: string | null;
  /** Codes that could be meant; the one code if resolved. */
  readonly candidates: readonly string[];
}

/** What parts two names in one answer: "Randersklyngen og Horsensklyngen", "Randers/Favrskov", "Klynge Nord (Hjørring)". */
const partsOfAnAnswer = /[;,/+&()\n]|\s(?:og|samt|eller|and|or)\s/i;

/** Names shorter than this are not looked for inside a longer text. */
const shortestNameInsideText = 7;

/**
 * The cluster a text names: exactly, by alias, hospital or municipality, with or without the word for a cluster, with a small
 * misspelling. It never guesses: what fits several clusters gives all of them as candidates and no code.
 *
 * @param regionCode the region stated elsewhere in the form, null if none. A name that several regions use ("Klynge Midt")
 *   resolves only with it; a name that only one cluster has resolves to that cluster whatever the region.
 */
export function resolveCluster(round: Round, text: string, regionCode: string | null): ResolvedCluster {
  const folded = fold(text);
  if (folded === '') return result([]);

  const whole = narrow(round, named(round, folded), regionCode);
  if (whole.length === 1) return result(whole);

  const taken = takeRegion(round, text);
  if (taken === null) return result(readText(round, text, regionCode));
  if (coreOf(round, taken.rest) === '') {
    if (whole.length > 0) return result(whole);
    return result(codesOfRegion(round, taken.region.code));
  }
  const withoutRegion = removeWords(text, [taken.region.name, ...taken.region.aliases]);
  return result(readText(round, withoutRegion, taken.region.code));
}

function result(codes: readonly string[]): ResolvedCluster {
  return { code: codes.length === 1 ? (codes[0] ?? null) : null, candidates: codes };
}

/** From the surest reading to the loosest; the first that finds anything decides. */
function readText(round: Round, text: string, regionCode: string | null): readonly string[] {
  const folded = fold(text);
  const whole = named(round, folded);
  if (whole.length > 0) return narrow(round, whole, regionCode);

  const parts = text
    .split(partsOfAnAnswer)
    .map(fold)
    .filter((part) => part !== '');
  if (parts.length > 1) {
    const readings = parts
      .map((part) =>
        narrow(
          round,
          firstFound(
            () => named(round, part),
            () => inside(round, part),
            () => misspelt(round, part),
          ),
          regionCode,
        ),
      )
      .filter((codes) => codes.length > 0);
    if (readings.length > 0) return agreement(readings);
  }
  const found = firstFound(
    () => inside(round, folded),
    () => misspelt(round, folded),
    () => municipalitiesInside(round, text),
  );
  return narrow(round, found, regionCode);
}

/** Clusters that the folded text is a name of; a full name counts before what is left without the word for a cluster. */
function named(round: Round, folded: string): readonly string[] {
  const whole = codesByWholeName(round).get(folded);
  if (whole !== undefined) return whole;
  const core = coreOf(round, folded);
  return core === '' ? [] : (codesByCore(round).get(core) ?? codesByMunicipality(round).get(core) ?? []);
}

const codesByWholeName = perRound((round) => codesBy(foldedClusterNames(round), (name) => name.folded));
const codesByCore = perRound((round) => codesBy(clusterNames(round), (name) => name.core));
const codesByMunicipality = perRound((round) => codesBy(municipalityCores(round), (name) => name.core));

function codesBy<Name extends FoldedName>(
  names: readonly Name[],
  keyOf: (name: Name) => string,
): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const name of names) {
    const known = codes.get(keyOf(name)) ?? [];
    if (!known.includes(name.code)) known.push(name.code);
    codes.set(keyOf(name), known);
  }
  return codes;
}

function inside(round: Round, folded: string): readonly string[] {
  return codesOf(
    foldedClusterNames(round).filter(
      (name) => name.folded.length >= shortestNameInsideText && foldedIncludes(folded, name.folded),
    ),
  );
}

function municipalitiesInside(round: Round, text: string): readonly string[] {
  const memberships = findMunicipalities(round, text).map((municipality) => municipality.clusters);
  return memberships.length === 0 ? [] : agreement(memberships);
}

function misspelt(round: Round, folded: string): readonly string[] {
  const core = coreOf(round, folded);
  const close = (written: string, name: string) => {
    // A word too few is another name: Nykøbing is not only the one on Falster.
    if (written.split(' ').length !== name.split(' ').length) return false;
    const slips = allowedSlips(Math.min(written.length, name.length));
    return slips > 0 && editDistance(written, name, slips) <= slips;
  };
  const oneWord = !folded.includes(' ');
  const isClose = (name: ClusterName) =>
    close(core, name.core) || (oneWord && !name.folded.includes(' ') && close(folded, name.folded));
  return firstFound(
    () => codesOf(clusterNames(round).filter(isClose)),
    () => codesOf(municipalityCores(round).filter(isClose)),
  );
}

/** What all readings share; everything they name if they share nothing. */
function agreement(readings: readonly (readonly string[])[]): readonly string[] {
  const all = [...new Set(readings.flat())];
  const shared = all.filter((code) => readings.every((codes) => codes.includes(code)));
  return shared.length > 0 ? shared : all;
}

/** Of several, those in the region; all of them if none lies there, so that nothing is lost to a wrong region. */
function narrow(round: Round, codes: readonly string[], regionCode: string | null): readonly string[] {
  if (codes.length < 2 || regionCode === null) return codes;
  const inRegion = codesOfRegion(round, regionCode).filter((code) => codes.includes(code));
  return inRegion.length > 0 ? inRegion : codes;
}

function codesOfRegion(round: Round, regionCode: string): readonly string[] {
  return round.clusters.filter((cluster) => cluster.region === regionCode).map((cluster) => cluster.code);
}

function codesOf(names: readonly FoldedName[]): readonly string[] {
  return [...new Set(names.map((name) => name.code))];
}

function firstFound(...readings: readonly (() => readonly string[])[]): readonly string[] {
  for (const read of readings) {
    const codes = read();
    if (codes.length > 0) return codes;
  }
  return [];
}

/** Takes whole words out of a text and keeps its punctuation, which parts the names that are left. */
function removeWords(text: string, names: readonly string[]): string {
  return [...names]
    .sort((one, other) => other.length - one.length)
    .reduce((rest, name) => rest.replace(wholeWords(name), ' '), text);
}

/** A round has few names, and each is looked for in every form. */
const knownWords = new Map<string, RegExp>();

function wholeWords(name: string): RegExp {
  const known = knownWords.get(name);
  if (known !== undefined) return known;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const words = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
  knownWords.set(name, words);
  return words;
}
