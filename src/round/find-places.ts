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

interface PlaceNames<Place> {
  /** Places by their folded names, as most texts are such a name and nothing else. */
  readonly whole: ReadonlyMap<string, Place>;
  /** Names by the word they begin with, so that only those are tried whose first word stands in a text. */
  readonly byFirstWord: ReadonlyMap<string, readonly PlaceName<Place>[]>;
}

const municipalityNames = perRound((round): PlaceNames<Municipality> =>
  placeNames(
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
  placeNames(
    round.clusters.flatMap((cluster) =>
      cluster.hospitals.map((name) => ({ place: cluster, folded: fold(name), needsCapital: false })),
    ),
  ),
);

/** The municipalities named in a text, in the order of the setup: "Randers Kommune", "Randers og Favrskov". */
export function findMunicipalities(round: Round, text: string): readonly Municipality[] {
  return findPlaces(round.municipalities, municipalityNames(round), text);
}

/** The clusters whose hospital is named in a text: "Regionshospitalet Randers, Akutafdelingen" gives Randersklyngen. */
export function findHospital(round: Round, text: string): readonly Cluster[] {
  return findPlaces(round.clusters, hospitalNames(round), text);
}

function findPlaces<Place>(
  places: readonly Place[],
  names: PlaceNames<Place>,
  text: string,
): readonly Place[] {
  const folded = fold(text);
  const whole = names.whole.get(folded);
  if (whole !== undefined) return [whole];
  const tried: PlaceName<Place>[] = [];
  for (const word of folded.split(' ')) {
    tried.push(...(names.byFirstWord.get(word) ?? []));
  }
  if (tried.length === 0) return [];
  const found = takeNames(text, folded, tried);
  return places.filter((place) => found.has(place));
}

/** Takes the longest names out first, so that "Nordfyns Kommune" is not also found as a shorter name inside it. */
function takeNames<Place>(
  text: string,
  folded: string,
  tried: readonly PlaceName<Place>[],
): ReadonlySet<Place> {
  const found = new Set<Place>();
  let rest = ` ${folded} `;
  for (const name of [...tried].sort(longestFirst)) {
    if (!rest.includes(name.word)) continue;
    if (name.needsCapital && !isCapitalised(text, name.folded)) continue;
    found.add(name.place);
    rest = rest.replaceAll(name.word, ' | ');
  }
  return found;
}

function isCapitalised(text: string, folded: string): boolean {
  const capitalised = text.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return foldedIncludes(fold(capitalised.join(' ')), folded);
}

function placeNames<Place>(names: readonly Named<Place>[]): PlaceNames<Place> {
  const whole = new Map<string, Place>();
  const byFirstWord = new Map<string, PlaceName<Place>[]>();
  for (const name of names) {
    const [first = ''] = name.folded.split(' ');
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { ...name, word: ` ${name.folded} ` }]);
    if (!whole.has(name.folded)) whole.set(name.folded, name.place);
  }
  return { whole, byFirstWord };
}

function longestFirst(one: Named<unknown>, other: Named<unknown>): number {
  return other.folded.length - one.folded.length;
}
