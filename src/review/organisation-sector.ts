import { findHospital, findMunicipalities, fold, type Round, type Sector } from '../round';

/** A shorter word of a sector ("AP", "PLO") is too easily part of something else. */
const shortestSectorWord = 4;
/** A word as long as this also counts as the end of a compound: "Universitetshospital". */
const shortestEnding = 8;

/** The sector that the name of an organisation shows; null if it shows none or several. */
export function sectorOfOrganisation(round: Round, organisation: string): Sector | null {
  if (findHospital(round, organisation).length > 0) return 'region';
  const shown = new Set(
    round.sectors.filter((sector) => isNamed(organisation, sector)).map(({ sector }) => sector),
  );
  const official = fold(organisation);
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

function isNamed(organisation: string, sector: Round['sectors'][number]): boolean {
  const text = ` ${fold(organisation)} `;
  return [sector.name, ...sector.aliases].map(fold).some((word) => {
    if (word.length < shortestSectorWord) return false;
    return text.includes(word.length < shortestEnding ? ` ${word} ` : `${word} `);
  });
}
