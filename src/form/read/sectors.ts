import type { Round, Sector } from '../../round';
import { foldLabel } from './fold-label';
import { remember } from './remember';

const lookups = new WeakMap<Round, ReadonlyMap<string, Sector>>();

function lookupOf(round: Round): ReadonlyMap<string, Sector> {
  const known = lookups.get(round);
  if (known !== undefined) {
    return known;
  }
  const lookup = new Map<string, Sector>();
  for (const entry of round.sectors) {
    for (const text of [entry.name, ...entry.aliases]) {
      lookup.set(foldLabel(text), entry.sector);
    }
  }
  lookups.set(round, lookup);
  return lookup;
}

/** The sector a text names and nothing else: "Kommunal", "alm. praksis", "Region/hospital"; null if it names none. */
export function sectorNamed(round: Round, text: string): Sector | null {
  if (text.length > 60) {
    return null;
  }
  const lookup = lookupOf(round);
  const whole = foldLabel(text);
  const key = text.includes('(') ? foldLabel(text.replace(/\([^)]*\)/g, ' ')) : whole;
  return lookup.get(key) ?? lookup.get(whole) ?? lookup.get(key.replace(/ ?sektor(?:en)?$/u, '')) ?? null;
}

/** The sector somebody stated, also inside more words ("Kommunal sektor - hjemmeplejen"); null if it names none. */
export function statedSector(round: Round, text: string): Sector | null {
  const exact = sectorNamed(round, text);
  if (exact !== null) {
    return exact;
  }
  const pieces = text.split(/[,;/\n()–-]+/u).map((piece) => sectorNamed(round, piece));
  const named = [...new Set(pieces.filter((piece) => piece !== null))];
  if (named.length === 1) {
    return named[0] ?? null;
  }
  return sectorOfOrganisation(text);
}

const generalPractice =
  /(?:\b(?:alm(?:en|\.)?\s?praksis|l(?:æ|ae)gehus|l(?:æ|ae)gepraksis|l(?:æ|ae)gef(?:æ|ae)llesskab|l(?:æ|ae)gerne|l(?:æ|ae)geklinik|(?:alment )?praktiserende l(?:æ|ae)ge|PLO|praksisl(?:æ|ae)ge|general practice)|l(?:æ|ae)gehus(?:et)?|l(?:æ|ae)gecent(?:er|ret)|l(?:æ|ae)geklinik(?:ken)?|almen praksis|\bl(?:æ|ae)ge\s+[a-zà-ÿ])/i;
const region =
  /(?:\bregion(?:en|al|shospital\w*)?\b|hospital|sygehus|psykiatri|\bAUH\b|\bOUH\b|\bRigshospital|\bSUH\b|\bAaUH\b|\bHEV?\b|præhospital|klinikum|steno diabetes|sundhedscenter region|\bNOH\b|\bSHS\b|\bSLB\b|\bHoH\b|\bRHN\b)/i;
const municipality =
  /(?:kommun|\bsundhedscent(?:er|ret)\b|hjemmepleje|hjemmesygepleje|plejecenter|ældrecenter|jobcenter|rådhus|\bKL\b)/i;

/** The sector an organisation's name shows; null if it shows none. General practice first: "Lægehuset ved hospitalet". */
export const sectorOfOrganisation = remember((organisation: string): Sector | null => {
  if (generalPractice.test(organisation)) {
    return 'general-practice';
  }
  if (municipality.test(organisation)) {
    return 'municipality';
  }
  return region.test(organisation) ? 'region' : null;
});

/** Whether a text names an organisation: municipality, hospital, region, practice. */
export function looksLikeOrganisation(text: string): boolean {
  return (
    sectorOfOrganisation(text) !== null ||
    /\b(?:center|forening|klinik|afdeling|universitet|forvaltning|styrelsen|a\/s|aps|fonden)\b/i.test(text)
  );
}
