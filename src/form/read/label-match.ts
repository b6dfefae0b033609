import {
  labelKey,
  lettersOf,
  weigh,
  weightOf,
  type KnownWord,
  type LabelIndex,
  type LabelMatch,
} from './label-index';
import { leadingWords } from './leading-words';
import { foldLabel, nearlySame, stem } from './words';

/** What a text may be the label of, best first; empty if it is none. The text is a label alone, without an answer. */
export function matchLabel(index: LabelIndex, text: string): readonly LabelMatch[] {
  if (text.length > 200) {
    return [];
  }
  const known = index.seen.get(text) ?? index.passing.texts.get(text);
  if (known !== undefined) {
    return known;
  }
  const matches = findLabel(index, text);
  if (matches.length > 0 && index.seen.size < 5_000) {
    index.seen.set(text, matches);
  } else {
    index.passing.texts.set(text, matches);
  }
  return matches;
}

function findLabel(index: LabelIndex, text: string): readonly LabelMatch[] {
  const key = text.includes('@') ? '' : labelKey(text);
  if (key === '' || key.length > longestLabel) {
    return [];
  }
  return firstFound([
    () => (text.includes('(') ? personOfWhom(index, foldLabel(text)) : []),
    () => index.exact.get(key) ?? index.squashed.get(key.replaceAll(' ', '')) ?? [],
    () => nearMatches(index, key),
    () =>
      text.includes('-') ? nearMatches(index, labelKey(text.replace(/(\p{L})-\s?(?=\p{Ll})/gu, '$1'))) : [],
    () => personOfWhom(index, key),
    () => severalAtOnce(index, text),
    () => insideParentheses(index, text),
    () => leadingWords(index, text, key),
  ]);
}

/** "Afsender (sundhedsklynge)": the parentheses say what is asked. */
function insideParentheses(index: LabelIndex, text: string): readonly LabelMatch[] {
  const inside = /^[^(]{2,40}\(([^()]{3,40})\)\W*$/u.exec(text)?.[1];
  const matches = inside === undefined ? [] : (index.exact.get(labelKey(inside)) ?? []);
  return matches.filter(({ part }) => part === 'initiative').map((match) => ({ ...match, score: 0.8 }));
}

function firstFound(ways: readonly (() => readonly LabelMatch[])[]): readonly LabelMatch[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) {
      return found;
    }
  }
  return [];
}

const whose: readonly (readonly ['contact' | 'participant', RegExp])[] = [
  [
    'contact',
    /\b(?:sundheds)?(?:klyng\w*s? )?(?:\w*kontaktperson\w*|\w*kontakt|tovholder\w*|contact person s?|contact)\b/u,
  ],
  ['participant', /\b(?:deltager\w*|teammedlem\w*|participants?)(?: (?:nr )?\d{1,2})?\b/u],
];

/** "Kontaktpersonens mailadresse", "Telefon, deltager 2": whose it is, and what. */
function personOfWhom(index: LabelIndex, key: string): readonly LabelMatch[] {
  if (key.length > 60 || !/kontakt|contact|tovhold|deltag|medlem|particip/u.test(key)) {
    return [];
  }
  for (const [part, shape] of whose) {
    const rest = key
      .replace(shape, ' ')
      .replace(/\b(?:paa|til|for|hos|af|of|the)\b/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    if (rest === '' || rest === key) {
      continue;
    }
    const match = (index.exact.get(rest) ?? nearMatches(index, rest)).find(
      (candidate) => candidate.part === 'participant',
    );
    if (match !== undefined) {
      return [{ part, field: match.field, score: 0.95 * match.score }];
    }
  }
  return [];
}

/** "Baggrund og problemstilling", "Formål / mål": the parts are labels, so the whole is one. */
function severalAtOnce(index: LabelIndex, text: string): readonly LabelMatch[] {
  const parts = text
    .replace(/\([^)]*\)/gu, ' ')
    .split(/\s+(?:og|samt|and|eller)\s+|\s*[/&+\n]\s*|\s*,\s*/u)
    // "…, og hvad er målet?" has two signs of a next part at once.
    .filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > 4 || text.length > 120) {
    return [];
  }
  const [first = '', ...others] = parts.map(labelKey);
  if (parts.length > 2 && !index.exact.has(first)) {
    return [];
  }
  const matchesOf = (key: string) => index.exact.get(key) ?? nearMatches(index, key);
  const firstMatches = matchesOf(first);
  if (firstMatches.length === 0) {
    return [];
  }
  const known = [firstMatches, ...others.map(matchesOf)].filter((matches) => matches.length > 0);
  if (known.length < parts.length && text.length > 60) {
    return [];
  }
  const score = known.length === parts.length ? 0.95 : 0.8;
  const best = new Map<string, LabelMatch>();
  for (const match of known.flat()) {
    const name = `${match.part}.${match.field}`;
    if (!best.has(name)) {
      best.set(name, { ...match, score: Math.min(score, match.score) });
    }
  }
  return [...best.values()];
}

const threshold = 0.74;
/** So much of both label and text must be the same words. */
const leastCovered = 0.65;
/** Longer than any question of a form is, without its guidance. */
const longestLabel = 140;

function nearMatches(index: LabelIndex, key: string): readonly LabelMatch[] {
  const words = new Set(key === '' ? [] : key.split(' ').map(stem));
  if (words.size === 0 || words.size > 16) {
    return [];
  }
  let total = 0;
  let unknown = 0;
  const quality = new Map<string, number>();
  for (const word of words) {
    // In a long sentence a misspelt word is not what tells whether it is a label.
    const known = knownWord(index, word, words.size <= 6);
    const weight = weightOf(known ?? word);
    total += weight;
    unknown += known === null ? weight : 0;
    // Most of what people answer is given up at its first words: even if all the others were known it would be no label.
    if (unknown > (1 - leastCovered) * words.size) {
      return [];
    }
    if (known !== null) {
      quality.set(known, known === word ? 1 : 0.9);
    }
  }
  const shared = weigh([...quality.keys()]);
  if (shared < leastCovered * total) {
    return [];
  }
  const telling = [...quality.keys()].filter((word) => weightOf(word) >= 0.5);
  const candidates = new Set(
    (telling.length > 0 ? telling : [...quality.keys()]).flatMap((word) => index.byStem.get(word) ?? []),
  );
  const best = new Map<string, LabelMatch>();
  for (const number of candidates) {
    const phrase = index.phrases[number];
    if (phrase === undefined) {
      continue;
    }
    const weight = phrase.words.reduce((sum, word) => sum + word.weight * (quality.get(word.stem) ?? 0), 0);
    const score = Math.min(0.99, (2 * weight) / (phrase.weight + total));
    const name = `${phrase.part}.${phrase.field}`;
    const covered = Math.min(weight / phrase.weight, weight / total);
    const fits = covered >= leastCovered && (weight >= 0.5 || phrase.weight === total);
    if (fits && score >= threshold && score > (best.get(name)?.score ?? 0)) {
      best.set(name, { part: phrase.part, field: phrase.field, score });
    }
  }
  return [...best.values()].sort((left, right) => right.score - left.score);
}

/** The known word that a word is, or is a slip of. */
function knownWord(index: LabelIndex, word: string, slips: boolean): string | null {
  if (index.byStem.has(word)) {
    return word;
  }
  if (!slips || word.length < 4) {
    return null;
  }
  const known = index.passing.words.get(word);
  if (known !== undefined) {
    return known;
  }
  const near = nearWord(index.byInitial.get(word.charAt(0)) ?? [], word);
  index.passing.words.set(word, near);
  return near;
}

function nearWord(candidates: readonly KnownWord[], word: string): string | null {
  const letters = lettersOf(word);
  for (const { word: known, letters: others } of candidates) {
    const alike = Math.abs(known.length - word.length) <= 2 && bitsOf(others ^ letters) <= 4;
    if (alike && nearlySame(known, word)) {
      return known;
    }
  }
  return null;
}

function bitsOf(value: number): number {
  let bits = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) {
    bits += 1;
  }
  return bits;
}
