import { findHospital, findMunicipalities, fold, perRound, type Round, type Sector } from '../round';

/** A shorter word of a sector ("AP", "PLO") is too easily part of something else. */
const shortestSectorWord = 4;
/** A word as long as this also counts as the end of a compound: "Universitetshospital". */
const shortestEnding = 8;

/** The sector that the name of an organisation shows; null if it shows none or several. */
export function sectorOfOrganisation(round: Round, organisation: string): Sector | null {
  if (findHospital(round, organisation).length > 0) return 'region';
  const official = fold(organisation);
  const text = ` ${official} `;
  const shown = new Set(
    sectorWords(round)
      .filter(({ word }) => text.includes(word))
      .map(({ sector }) => sector),
  );
  if (
    findMunicipalities(round, organisation).some(({ officialName }) => official.includes(fold(officialName)))
  ) {
    shown.add('municipality');
  }
  // "Andet" says nothing of what an organisation is.
  shown.delete('other');
  const [only, ...others] = shown;
  return only !== undefined && others.length === 0 ? only : null;
}

interface SectorWord {
  readonly sector: Sector;
  /** Folded, with the blanks that it must stand between. */
  readonly word: string;
}

const sectorWords = perRound((round): readonly SectorWord[] =>
  round.sectors.flatMap(({ sector, name, aliases }) =>
    [name, ...aliases]
      .map(fold)
      .filter((word) => word.length >= shortestSectorWord)
      .map((word) => ({ sector, word: word.length < shortestEnding ? ` ${word} ` : `${word} ` })),
  ),
);
