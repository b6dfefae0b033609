import { remember } from './remember';
import { foldLabel } from './fold-label';

const placeholderTexts = [
  /(?:klik|tryk)(?: eller (?:tryk|klik))?(?: her)? for at (?:skrive|angive|tilføje|indsætte|vælge|indtaste)[^.\n]*\.?/gi,
  /klik her og (?:skriv|angiv|indtast)[^.\n]*\.?/gi,
  /click(?: or tap)?(?: here)? to (?:enter|add|select|choose)[^.\n]*\.?/gi,
  /vælg (?:et|en) (?:element|mulighed|værdi|dato|indstilling)[^\n]{0,20}?(?:\.|$)/gim,
  /(?:vælg|choose|select) (?:an? )?(?:item|from (?:the )?(?:menu|list)|fra (?:listen|liste|menuen|rullelisten|drop ?down(?:-?listen)?))\.?/gi,
  /skriv (?:din |dit |jeres )?(?:tekst|svar|tekst her|her|svar her|svaret her|teksten her)(?: \.*|[.…]*)$/gim,
  /\[[^\]\n]{0,60}\]|<(?![^>\n]*@)[^>\n]{0,60}>|\{[^}\n]{0,60}\}/gu,
  /indsæt (?:tekst|navn|titel)(?: her)?\.?/gi,
];

const nothing =
  /^(?:[-–—_.…*?/\\|:;,\s ]*|x{2,}|n\/?a\.?|n\.a\.?|ikke relevant|ikke udfyldt|udfyldes(?: senere)?|udfyld(?:es)? her|(?:skriv|angiv|indtast|indsæt|udfyld) (?:[^.\n]{0,40} )?her|(?:indtast|skriv|angiv) tekst|(?:klik|tryk)(?: eller (?:klik|tryk))? her|click (?:or tap )?here|tekst|todo|tbd|tba|lorem ipsum.*|vælg|vælges|vælg (?:region|klynge|sundhedsklynge|sektor|kommune|organisation|her|venligst)|- ?vælg ?-|select|choose|please select)[\s.…]*$/i;

const example =
  /^[\s"'„”(*]*(?:eksempel|eksempelvis|eks\.|f\.? ?eks\.?|fx\.?|example|e\.g\.)(?=[\s:.,)\d-]|$)/i;
const endsAsExample = /\((?:eksempel|example)\)\s*$/i;

const guidance = [
  /^(?:her (?:skriver|beskriver|kan i|kan du|skal i|[a-zà-ÿ]{3,}(?:es|res)(?= ))|(?:gerne|venligst|kort:?|kortfattet) (?:beskriv|angiv|skriv|uddyb)(?![a-zæøå])|(?:beskriv|angiv|anfør|udfyld|redegør|uddyb|oplys|noter|nævn|forklar|skitser|indtast|skriv|formul[eé]r|tænk|henvis|begrund)(?= |,|:|\.|$)|sæt (?:kryds|x|ét kryds|et kryds)|marker(?:es|ér)?(?= )|(?:max|maks|maksimalt|højst|min)\.? \d+(?:-\d+)? (?:linjer?|ord|tegn|anslag|sider?|punkter|deltagere|personer)|ca\. \d+ (?:linjer|ord|tegn)|se (?:vejledning|bilag|side|guiden|også)|obs[:!]|nb[:!]|bemærk[,:]? at|husk(?= )|hjælp:|vejledning:|(?:please|describe|write|enter|specify|state|fill in|tick|indicate)(?= )|skal (?:udfyldes|angives)|udfyldes (?:af|med|kun|hvis)|vælg (?:den|det|de|én|en|et|mellem|blandt|fra|region|klynge)(?= |$))/i,
  /^\([^)]*\)[.\s]*$/u,
  /^(?:hvad|hvilke|hvilken|hvilket|hvem|hvordan|hvorfor|hvor|hvornår|er der|har i|what|which|who|how|why)\b[^?\n]{0,300}\?[^\n]{0,200}$/i,
];

/** A sign or word that every placeholder has, or blanks to collapse; most answers have none and need no closer look. */
const suspect =
  /[\u2002\u00a0\u200b\ufeff[<{_…:\t\r\n]|\s\s|\.{4}|klik|tryk|click|vælg|choose|select|skriv|indsæt/i;

/** "Svar: …" says only that an answer follows. */
const answerSign = /^(?:(?:jeres |vores )?(?:svar|besvarelse)|answer|(?:skriv|indtast|svar) her)\s*:\s*/i;

/** The text without the phrases that programs and forms put where the answer goes; empty if nothing else is there. */
export const stripPlaceholders = remember((text) => {
  const rest = suspect.test(text) ? withoutPhrases(text) : text.trim();
  return rest.length <= 80 && nothing.test(rest) ? '' : rest;
});

function withoutPhrases(text: string): string {
  let rest = text.replace(/[\u2002\u00a0\u200b\ufeff]/g, ' ');
  for (const phrase of placeholderTexts) {
    rest = rest.replace(phrase, ' ');
  }
  return rest
    .replace(/_{3,}|\.{4,}|…{2,}/g, '')
    .trim()
    .replace(answerSign, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Whether the text only marks the place of an answer: "Klik eller tryk her…", "Vælg", "xxx", "N/A", dots. */
export function isPlaceholder(text: string): boolean {
  return stripPlaceholders(text) === '';
}

/** Whether the text introduces an example: "Eksempel: Hans Hansen", "fx afdelingssygeplejerske". */
export function isExample(text: string): boolean {
  return example.test(text) || (text.includes('(') && endsAsExample.test(text));
}

/**
 * Whether the text tells the sender what to write. `own` is the guidance of the round's own form; people's forms use other
 * words, and those begin with an order or are questions.
 */
export function isGuidance(text: string, own: OwnGuidance): boolean {
  const trimmed = text.trim();
  if (answerSign.test(trimmed)) {
    return false;
  }
  return isExample(trimmed) || guidance.some((shape) => shape.test(trimmed)) || isOwn(trimmed, own);
}

/** The guidance of the round's own form. */
export interface OwnGuidance {
  /** Folded. */
  readonly texts: ReadonlySet<string>;
  /** How they begin, to see of most texts at once that they are none of them. */
  readonly openings: ReadonlySet<string>;
}

/** Prepares texts of guidance for comparison; empty ones are left out. */
export function ownGuidance(texts: readonly string[]): OwnGuidance {
  const written = texts.filter((text) => text !== '');
  return { texts: new Set(written.map(foldLabel)), openings: new Set(written.map(openingOf)) };
}

function isOwn(text: string, { texts, openings }: OwnGuidance): boolean {
  return openings.has(openingOf(text)) && texts.has(foldLabel(text));
}

function openingOf(text: string): string {
  return text.slice(0, 3).toLowerCase();
}
