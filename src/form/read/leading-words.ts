import type { LabelIndex, LabelMatch } from './label-index';

const orders =
  /^(?:(?:kort|kortfattet|gerne|venligst|evt|please) )*(?:beskriv(?:else af)?|angiv|redegoer(?: kort)? for|uddyb|forklar|skitser|oplys|describe) (?:kort |kortfattet |her )*/u;
const openers = /^(?:hvad er|hvilke[nt]?|hvordan er|hvem er|what (?:is|are)|which) /u;
/** Words before the one that tells; most texts begin with none of them and need no closer look. */
const opening = new Set(
  `kort kortfattet gerne venligst evt please beskriv beskrivelse angiv redegoer uddyb forklar skitser oplys describe
  hvad hvilke hvilken hvilket hvordan hvem what which det den de jeres vores en et the your overordnede konkrete korte`.split(
    /\s+/u,
  ),
);
const articles = /^(?:(?:det|den|de|jeres|vores|en|et|the|your|overordnede|konkrete|kort|korte) )+/u;
const boundary =
  /^(.+?) (?:for|med|paa|af|til|ved|i|om|herunder|samt|som|der|hvor|hvorfor|hvordan|hvad|fra|at|bag|hos|naar|med henblik|of|for|in|are|do|does|is)(?: |$)/u;
/** A verb of the main sentence: "Målet for indsatsen er at …", not "Baggrunden for at vi vil …". */
const tells = /^(?:(?!(?:at|som|der|hvor\w*|hvad|naar)\b)\w+ )*(?:er|var|bliver|skal|vil|kan|har)\b/u;
/** What is asked about people or of the receiver is no question about the initiative. */
const others =
  /\b(?:deltager\w*|kontaktperson\w*|leder(?:e|ne)?|person\w*|team\w*|skema\w*|program\w*|punkt\w*)\b/u;
/** Words that open questions of many kinds. */
const tooGeneral =
  /^(?:projekt|initiativ|indsats\w*|forbedrings\w+|kontakt|navn|emne|note\w*|andet|region|klynge\w*|hvorfor|beskrivelse)$/u;

/**
 * The question that a longer text opens with, whatever it goes on to say: "Baggrunden for at vælge indsatsen", "Beskriv formålet
 * med initiativet, herunder værdien for borgerne". A sentence that tells something ("Målet er …") asks nothing.
 */
export function leadingWords(index: LabelIndex, text: string, key: string): readonly LabelMatch[] {
  const first = firstWords(key, 1);
  if (!opening.has(first) && !index.exact.has(first) && !index.exact.has(firstWords(key, 2))) {
    return [];
  }
  if (/[:?]\s*[^\s:*]/u.test(text)) {
    return [];
  }
  const ordered = orders.exec(key);
  const opened = openers.exec(key);
  if (ordered === null && opened === null && (tells.test(key) || /\p{L}{4,}\.\s*$/u.test(text))) {
    return [];
  }
  const rest = key.slice((ordered ?? opened)?.[0].length ?? 0).replace(articles, '');
  // "What are your goals?" has nothing behind what it asks for.
  const head = boundary.exec(rest)?.[1] ?? (opened === null ? undefined : rest);
  if (head === undefined || head.length > 40 || tooGeneral.test(head) || others.test(rest)) {
    return [];
  }
  return (index.exact.get(head) ?? [])
    .filter((match) => match.part === 'initiative')
    .map((match) => ({ ...match, score: 0.78 }));
}

function firstWords(key: string, count: number): string {
  let end = -1;
  for (let words = 0; words < count; words += 1) {
    end = key.indexOf(' ', end + 1);
    if (end < 0) {
      return key;
    }
  }
  return key.slice(0, end);
}
