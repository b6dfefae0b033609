import { fold, foldedIncludes } from './fold';
import { perRound } from './per-round';
import type { Cluster, Municipality, Round } from './schema';

interface Named<Place> {
  readonly place: Place;
  readonly folded: string;
  /** Names that are words of their own too ("Vejen", "Odder") count only with a capital letter. */
  readonly needsCapital: boolean;
}

interface PlaceName<Place> extends Named<Place> {
  /** Folded, between the blanks that it must stand between. */
  readonly word: string;
}

/** Names by the word they begin with, so that only those are tried whose first word stands in a text. */
type PlaceNames<Place> = ReadonlyMap<string, readonly PlaceName<Place>[]>;

const municipalityNames = perRound((round): PlaceNames<Municipality> =>
  byFirstWord(
    round.municipalities.flatMap((municipality) => [
      { place: municipality, folded: fold(municipality.officialName), needsCapital: false },
      { place: municipality, folded: fold(`${municipality.name} Kommune`), needsCapital: false },
      ...[municipality.name, ...municipality.aliases].map((name) => ({
        place: municipality,
        folded: fold(name),
        needsCapital: true,
      })),
    ]),
  ),
);

const hospitalNames = perRound((round): PlaceNames<Cluster> =>
  byFirstWord(
    round.clusters.flatMap((cluster) =>
      cluster.hospitals.map((name) => ({ place: cluster, folded: fold(name), needsCapital: false })),
    ),
  ),
);

/** The municipalities named in a text, in the order of the setup: "Randers Kommune", "Randers og Favrskov". */
export function findMunicipalities(round: Round, text: string): readonly Municipality[] {
  return inOrder(round.municipalities, takeNames(text, municipalityNames(round)));
}

/** The clusters whose hospital is named in a text: "Regionshospitalet Randers, Akutafdelingen" gives Randersklyngen. */
export function findHospital(round: Round, text: string): readonly Cluster[] {
  return inOrder(round.clusters, takeNames(text, hospitalNames(round)));
}

function inOrder<Place>(places: readonly Place[], found: ReadonlySet<Place>): readonly Place[] {
  return found.size < 2 ? [...found] : places.filter((place) => found.has(place));
}

/** Takes the longest names out first, so that "Nordfyns Kommune" is not also found as a shorter name inside it. */
function takeNames<Place>(text: string, names: PlaceNames<Place>): ReadonlySet<Place> {
  const found = new Set<Place>();
  const whole = fold(text);
  const tried: PlaceName<Place>[] = [];
  for (const word of whole.split(' ')) {
    tried.push(...(names.get(word) ?? []));
  }
  let rest = ` ${whole} `;
  for (const name of tried.sort(longestFirst)) {
    if (!rest.includes(name.word)) continue;
    if (name.needsCapital && name.folded !== whole && !isCapitalised(text, name.folded)) continue;
    found.add(name.place);
    rest = rest.replaceAll(name.word, ' | ');
  }
  return found;
}

function isCapitalised(text: string, folded: string): boolean {
  const capitalised = text.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return foldedIncludes(fold(capitalised.join(' ')), folded);
}

function byFirstWord<Place>(names: readonly Named<Place>[]): PlaceNames<Place> {
  const found = new Map<string, PlaceName<Place>[]>();
  for (const name of [...names].sort(longestFirst)) {
    const [first = ''] = name.folded.split(' ');
    found.set(first, [...(found.get(first) ?? []), { ...name, word: ` ${name.folded} ` }]);
  }
  return found;
}

function longestFirst(one: Named<unknown>, other: Named<unknown>): number {
  return other.folded.length - one.folded.length;
}
