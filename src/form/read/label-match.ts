import {
  labelKey,
  lettersOf,
  weightOf,
  type LabelIndex,
  type LabelMatch,
  type Phrase,
  type Word,
} from './label-index';
import { leadingWords } from './leading-words';
import { foldLabel } from './fold-label';
import { nearlySame, stem } from './words';

const none: readonly LabelMatch[] = [];
/** So many labels, and words of labels, are remembered from form to form. */
const mostKept = 5_000;

/** What a text may be the label of, best first; empty if it is none. The text is a label alone, without an answer. */
export function matchLabel(index: LabelIndex, text: string): readonly LabelMatch[] {
  if (text.length > 200) {
    return none;
  }
  const known = index.seen.get(text) ?? index.passing.texts.get(text);
  if (known !== undefined) {
    return known;
  }
  const matches = findLabel(index, text);
  if (matches.length > 0 && index.seen.size < mostKept) {
    index.seen.set(text, matches);
  } else {
    index.passing.texts.set(text, matches);
  }
  return matches;
}

/** Whether a text has the very words of a label, and hardly anything beside them. */
export function isExactLabel(index: LabelIndex, text: string): boolean {
  const known = index.seen.get(text);
  if (known !== undefined) {
    return known[0]?.score === 1;
  }
  return text.length <= index.longest && !text.includes('@') && index.exact.has(labelKey(text));
}

const letter = /\p{L}/u;

function findLabel(index: LabelIndex, text: string): readonly LabelMatch[] {
  const key = text.includes('@') || !letter.test(text) ? '' : labelKey(text);
  if (key === '' || key.length > longestLabel) {
    return none;
  }
  const bracketed = text.includes('(');
  return (
    told(bracketed ? personOfWhom(index, foldLabel(text)) : none) ??
    index.exact.get(key) ??
    index.squashed.get(key.replaceAll(' ', '')) ??
    told(bracketed ? insideParentheses(index, text).filter(asksPlace) : none) ??
    told(nearOrSeveral(index, text, key)) ??
    told(text.includes('-') ? nearMatches(index, unhyphened(text)) : none) ??
    told(personOfWhom(index, key)) ??
    told(ofNumbered(index, key)) ??
    told(severalAtOnce(index, text)) ??
    told(bracketed ? insideParentheses(index, text) : none) ??
    told(leadingWords(index, text, key)) ??
    askedOutright(index, key)
  );
}

/** "Ledelsesfokus samt kontakt til almen praksis" is near one label, and is two of them in their very words. */
function nearOrSeveral(index: LabelIndex, text: string, key: string): readonly LabelMatch[] {
  const near = nearMatches(index, key);
  const [best] = near;
  if (best === undefined || best.score >= 0.9 || best.part !== 'initiative') {
    return near;
  }
  const several = severalAtOnce(index, text);
  return several.length > near.length && (several[0]?.score ?? 0) > 0.9 ? several : near;
}

/** The matches where there are any; undefined lets the next way try. */
function told(matches: readonly LabelMatch[]): readonly LabelMatch[] | undefined {
  return matches.length > 0 ? matches : undefined;
}

/** "sund-hed" and "mail- adresse" as one word. */
function unhyphened(text: string): string {
  return labelKey(text.replace(/(\p{L})-\s?(?=\p{Ll})/gu, '$1'));
}

const outright = /^(?:hvad (?:er|bliver)|hvilke[nt]? er|what (?:is|are)) /u;

/** "Hvad er navnet på jeres initiativ" asks for what is known as "Navn på initiativet". */
function askedOutright(index: LabelIndex, key: string): readonly LabelMatch[] {
  const asked = key.replace(outright, '');
  return asked === key
    ? none
    : nearMatches(index, asked)
        .filter(({ part }) => part === 'initiative')
        .map((match) => ({ ...match, score: 0.9 * match.score }));
}

/** "Afsender (sundhedsklynge)": the parentheses say what is asked. */
function insideParentheses(index: LabelIndex, text: string): readonly LabelMatch[] {
  const inside = /^[^(]{2,40}\(([^()]{3,40})\)\W*$/u.exec(text)?.[1];
  const matches = inside === undefined ? [] : (index.exact.get(labelKey(inside)) ?? []);
  return matches.filter(({ part }) => part === 'initiative').map((match) => ({ ...match, score: 0.8 }));
}

/** "Indsendes af (klynge)" asks for the cluster, however much it is like "Indsendt af". */
function asksPlace({ field }: LabelMatch): boolean {
  return field === 'cluster' || field === 'region';
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

/** "Mail 2" asks of one of several people; "Deltager 2" alone names one. */
const countedLabel =
  /^(?!(?:deltager|leder|person|medlem|teammedlem|participant)\b)(\p{L}[\p{L} -]{1,30}?) ?(?:nr )?\d{1,2}$/u;

function ofNumbered(index: LabelIndex, key: string): readonly LabelMatch[] {
  const head = /\d$/u.test(key) ? countedLabel.exec(key)?.[1] : undefined;
  const matches = head === undefined ? none : (index.exact.get(head) ?? none);
  return matches.filter(({ part }) => part === 'participant').map((match) => ({ ...match, score: 0.95 }));
}

const nextPart = /\s+(?:og|samt|and|eller)\s+|\s*[/&+\n]\s*|\s*,\s*/u;

/** "Baggrund og problemstilling", "Formål / mål": the parts are labels, so the whole is one. */
function severalAtOnce(index: LabelIndex, text: string): readonly LabelMatch[] {
  if (text.length > 120) {
    return none;
  }
  const bare = text.includes('(') ? text.replace(/\([^)]*\)/gu, ' ') : text;
  // Most texts begin with no label, and that is seen before they are taken apart.
  if (!beginsWithLabel(index, bare)) {
    return none;
  }
  // "…, og hvad er målet?" has two signs of a next part at once.
  const parts = bare.split(nextPart).filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > 4) {
    return none;
  }
  const [first = '', ...others] = parts.map(labelKey);
  if (parts.length > 2 && !index.exact.has(first)) {
    return none;
  }
  const firstMatches = matchesOf(index, first);
  if (firstMatches.length === 0) {
    return none;
  }
  const known = [firstMatches, ...others.map((key) => matchesOf(index, key))].filter(
    (matches) => matches.length > 0,
  );
  if (known.length < parts.length && text.length > 60) {
    return none;
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

function beginsWithLabel(index: LabelIndex, text: string): boolean {
  const end = text.search(nextPart);
  // A sign that nothing stands before parts nothing.
  return end === 0 || (end > 0 && matchesOf(index, labelKey(text.slice(0, end))).length > 0);
}

function matchesOf(index: LabelIndex, key: string): readonly LabelMatch[] {
  return index.exact.get(key) ?? nearMatches(index, key);
}

const threshold = 0.74;
/** What sums of weights may be off by. */
const rounding = 1e-9;
/** So much of both label and text must be the same words. */
const leastCovered = 0.65;
/** A sentence of more different words is no label. */
const mostWords = 16;
/** Longer than any question of a form is, without its guidance. */
const longestLabel = 140;

function nearMatches(index: LabelIndex, key: string): readonly LabelMatch[] {
  const words = key === '' ? [] : distinctWords(index, key);
  if (words.length === 0 || words.length > mostWords) {
    return none;
  }
  // In a long sentence a misspelt word is not what tells whether it is a label.
  const slips = words.length <= 6;
  let total = 0;
  let unknown = 0;
  let shared = 0;
  const quality = new Map<string, number>();
  for (const word of words) {
    const known = word.known ? word : slips ? slipOf(index, word) : null;
    const weight = (known ?? word).weight;
    total += weight;
    // Most of what people answer is given up at its first words: even if all the others were known it would be no label.
    unknown += known === null ? weight : 0;
    if (unknown > (1 - leastCovered) * words.length) {
      return none;
    }
    if (known !== null) {
      shared += quality.has(known.stem) ? 0 : weight;
      quality.set(known.stem, known === word ? 1 : 0.9);
    }
  }
  return shared < leastCovered * total ? none : phrasesOf(index, quality, { total, shared });
}

/** The phrases that share enough words with a text, best first; `shared` of the text's weight are known words. */
function phrasesOf(
  index: LabelIndex,
  quality: ReadonlyMap<string, number>,
  { total, shared }: { readonly total: number; readonly shared: number },
): readonly LabelMatch[] {
  // A phrase much lighter or heavier than the text scores too little even if every word that can be shared is.
  const lightest = (threshold * total) / (2 - threshold) - rounding;
  const heaviest = Math.min((2 * shared) / threshold - total, shared / leastCovered) + rounding;
  const weights = sharedWeights(index, quality);
  const known = [...quality.keys()];
  const telling = known.filter((word) => weightOf(word) >= 0.5);
  const best = new Map<string, LabelMatch>();
  for (const word of telling.length > 0 ? telling : known) {
    for (const number of index.byStem.get(word) ?? []) {
      const weight = weights[number] ?? 0;
      const phrase = weight < lightest ? undefined : index.phrases[number];
      if (phrase === undefined || phrase.weight < lightest || phrase.weight > heaviest) {
        continue;
      }
      const score = scoreOf(phrase, weight, total);
      const name = `${phrase.part}.${phrase.field}`;
      if (score >= threshold && score > (best.get(name)?.score ?? 0)) {
        best.set(name, { part: phrase.part, field: phrase.field, score });
      }
    }
  }
  return [...best.values()].sort((left, right) => right.score - left.score);
}

/** How much weight each phrase shares with the words of a text, by its number. */
function sharedWeights(index: LabelIndex, quality: ReadonlyMap<string, number>): Float64Array {
  const { weights } = index.passing;
  weights.fill(0);
  for (const [word, alike] of quality) {
    const weight = alike * weightOf(word);
    for (const number of index.byStem.get(word) ?? []) {
      weights[number] = (weights[number] ?? 0) + weight;
    }
  }
  return weights;
}

/** How alike a phrase and a text are that share a weight; 0 where either is too little covered by the other. */
function scoreOf(phrase: Phrase, weight: number, total: number): number {
  const covered = Math.min(weight / phrase.weight, weight / total);
  const fits = covered >= leastCovered && (weight >= 0.5 || phrase.weight === total);
  return fits ? Math.min(0.99, (2 * weight) / (phrase.weight + total)) : 0;
}

/** The words of a folded text, each stem once; more than `mostWords` are not all gathered. */
function distinctWords(index: LabelIndex, key: string): readonly Word[] {
  const words: Word[] = [];
  for (let from = 0; from <= key.length && words.length <= mostWords;) {
    const blank = key.indexOf(' ', from);
    const end = blank < 0 ? key.length : blank;
    const word = wordOf(index, key.slice(from, end));
    if (!words.some(({ stem: other }) => other === word.stem)) {
      words.push(word);
    }
    from = end + 1;
  }
  return words;
}

function wordOf(index: LabelIndex, text: string): Word {
  const before = index.words.get(text) ?? index.passing.words.get(text);
  if (before !== undefined) {
    return before;
  }
  const bare = stem(text);
  const word: Word = { stem: bare, weight: weightOf(bare), known: index.byStem.has(bare) };
  (word.known && index.words.size < mostKept ? index.words : index.passing.words).set(text, word);
  return word;
}

/** The word of a label that a word is a slip of. */
function slipOf(index: LabelIndex, word: Word): Word | null {
  if (word.slip === undefined) {
    const near = word.stem.length < 4 ? null : nearWord(index, word.stem);
    word.slip = near === null ? null : { stem: near, weight: weightOf(near), known: true };
  }
  return word.slip;
}

function nearWord(index: LabelIndex, word: string): string | null {
  const letters = lettersOf(word);
  for (const { word: known, letters: others } of index.byInitial.get(word.charAt(0)) ?? []) {
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
