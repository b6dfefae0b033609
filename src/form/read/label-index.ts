import type { FieldPart, InitiativeField, PersonField, Round } from '../../round';
import { foldLabel, nearlySame, stem, stems } from './words';

/** A question that a piece of text may be, and how surely (1 is the very words). */
export interface LabelMatch {
  readonly part: FieldPart;
  readonly field: InitiativeField | PersonField;
  readonly score: number;
}

/** All labels and synonyms of a round, prepared for comparison. */
export interface LabelIndex {
  readonly exact: ReadonlyMap<string, readonly LabelMatch[]>;
  /** The same without blanks: "Data indsamling", "Mail-adresse", "Almenpraksis". */
  readonly squashed: ReadonlyMap<string, readonly LabelMatch[]>;
  readonly phrases: readonly Phrase[];
  /** Numbers of the phrases that hold a stem. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** How strongly a word points at a field of the initiative, for questions nobody foresaw. */
  readonly hints: ReadonlyMap<string, ReadonlyMap<InitiativeField, number>>;
  /** Stems by first letter, for slips of the pen. */
  readonly byInitial: ReadonlyMap<string, readonly KnownWord[]>;
  /** Labels seen before; what is no label is not kept, since it may be anything a person wrote. */
  readonly seen: Map<string, readonly LabelMatch[]>;
  /** What is no label and which words are slips, for as long as one form is read. */
  readonly passing: {
    readonly texts: Map<string, readonly LabelMatch[]>;
    readonly words: Map<string, string | null>;
  };
}

interface KnownWord {
  readonly word: string;
  /** The letters it is made of, one bit each. */
  readonly letters: number;
}

interface Phrase {
  readonly part: FieldPart;
  readonly field: InitiativeField | PersonField;
  readonly stems: readonly string[];
  readonly weight: number;
}

const fillers = new Set(
  stems(`hvad hvilke hvilket hvilken hvem hvor hvordan hvorfor er det den de der en et af at for til på i med om og
    eller jeres vores jer din dit sin sit som skal kan vil bliver har kort kortfattet beskriv beskrivelse angiv skriv
    anfør oplys udfyld indtast venligst gerne evt eventuelt primære overordnede konkrete konkret forbedringsinitiativ
    initiativ projekt indsats skema her maks max ca linjer ord felt obligatorisk udfyldes fra ved dette denne
    the of what is your please describe briefly to and a an in on initiative project are will how which who
    oplysninger information samt navnet e andre flere nye hele`),
);
const generic = new Set(stems('navn titel title name kontakt dato sted by type'));

function weightOf(word: string): number {
  if (fillers.has(word)) {
    return 0.2;
  }
  return generic.has(word) ? 0.6 : 1;
}

function weigh(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + weightOf(word), 0);
}

const indexes = new WeakMap<Round, LabelIndex>();

/** The round's label index; built once for each round value. */
export function labelIndexOf(round: Round): LabelIndex {
  const known = indexes.get(round);
  if (known !== undefined) {
    return known;
  }
  const index = buildIndex(round);
  indexes.set(round, index);
  return index;
}

function buildIndex(round: Round): LabelIndex {
  const exact = new Map<string, LabelMatch[]>();
  const phrases: Phrase[] = [];
  const byStem = new Map<string, number[]>();
  for (const entry of round.fields) {
    for (const text of [entry.label, ...entry.synonyms]) {
      const key = labelKey(text);
      if (key === '') {
        continue;
      }
      const matches = exact.get(key) ?? [];
      if (!matches.some((match) => match.part === entry.part && match.field === entry.field)) {
        matches.push({ part: entry.part, field: entry.field, score: 1 });
        exact.set(key, matches);
      }
      const words = [...new Set(stems(key))];
      for (const word of words) {
        const numbers = byStem.get(word) ?? [];
        numbers.push(phrases.length);
        byStem.set(word, numbers);
      }
      phrases.push({ part: entry.part, field: entry.field, stems: words, weight: weigh(words) });
    }
  }
  const squashed = new Map([...exact].map(([key, matches]) => [key.replaceAll(' ', ''), matches]));
  return {
    exact,
    squashed,
    phrases,
    byStem,
    hints: hintsOf(phrases),
    byInitial: byInitialOf(byStem),
    seen: new Map(),
    passing: { texts: new Map(), words: new Map() },
  };
}

function byInitialOf(byStem: ReadonlyMap<string, unknown>): Map<string, KnownWord[]> {
  const initials = new Map<string, KnownWord[]>();
  for (const word of byStem.keys()) {
    const words = initials.get(word.charAt(0)) ?? [];
    words.push({ word, letters: lettersOf(word) });
    initials.set(word.charAt(0), words);
  }
  return initials;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    letters |= 1 << (word.charCodeAt(at) & 31);
  }
  return letters;
}

function bitsOf(value: number): number {
  let bits = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) {
    bits += 1;
  }
  return bits;
}

/** Forgets what one form said; the labels stay known. */
export function forgetForm(index: LabelIndex): void {
  index.passing.texts.clear();
  index.passing.words.clear();
}

/** A word that only one field's labels use points at that field; a word that many use points at none. */
function hintsOf(phrases: readonly Phrase[]): Map<string, Map<InitiativeField, number>> {
  const counts = new Map<string, Map<InitiativeField, number>>();
  for (const phrase of phrases) {
    if (phrase.part !== 'initiative') {
      continue;
    }
    for (const word of phrase.stems) {
      if (weightOf(word) < 1) {
        continue;
      }
      const fields = counts.get(word) ?? new Map<InitiativeField, number>();
      const field = phrase.field as InitiativeField;
      fields.set(field, (fields.get(field) ?? 0) + 1);
      counts.set(word, fields);
    }
  }
  for (const fields of counts.values()) {
    const total = [...fields.values()].reduce((sum, count) => sum + count, 0);
    for (const [field, count] of fields) {
      fields.set(field, (count / total) * (count / total));
    }
  }
  return counts;
}

const numbering =
  /^\s*(?:(?:spørgsmål|punkt|pkt\.?|felt)\s*\d{1,2}|\(?\d{1,2}(?:\.\d{1,2})*(?:[.):]|\s?[-–])?|[a-zæøå][.)]|[ivx]{1,4}[.)]|[•·*▪➢-])[\s:.-]+(?=\D)/iu;

/** The words of a label without numbering, star, guidance in parentheses and punctuation. */
export function labelKey(text: string): string {
  return foldLabel(text.replace(numbering, '').replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
}

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
  if (text.includes('@')) {
    return [];
  }
  const key = labelKey(text);
  return firstFound([
    () => index.exact.get(key) ?? index.squashed.get(key.replaceAll(' ', '')) ?? [],
    () => nearMatches(index, key),
    () =>
      text.includes('-') ? nearMatches(index, labelKey(text.replace(/(\p{L})-\s?(?=\p{Ll})/gu, '$1'))) : [],
    () => personOfWhom(index, key),
    () => severalAtOnce(index, text),
  ]);
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
    /\b(?:sundheds)?(?:klyng\w*s? )?(?:kontaktperson\w*|kontakt|tovholder\w*|contact person s?|contact)\b/u,
  ],
  ['participant', /\b(?:deltager\w*|teammedlem\w*|participants?)(?: (?:nr )?\d{1,2})?\b/u],
];

/** "Kontaktpersonens mailadresse", "Telefon, deltager 2": whose it is, and what. */
function personOfWhom(index: LabelIndex, key: string): readonly LabelMatch[] {
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
  const parts = text.replace(/\([^)]*\)/gu, ' ').split(/\s+(?:og|samt|and|eller)\s+|\s*[/&+\n]\s*|\s*,\s*/u);
  if (parts.length < 2 || parts.length > 4 || text.length > 120) {
    return [];
  }
  const first = labelKey(parts[0] ?? '');
  if (parts.length > 2 && !index.exact.has(first)) {
    return [];
  }
  const found = parts.map((part) => {
    const key = labelKey(part);
    return index.exact.get(key) ?? nearMatches(index, key);
  });
  const known = found.filter((matches) => matches.length > 0);
  if (known.length < parts.length && (known.length === 0 || found[0]?.length === 0 || text.length > 60)) {
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

function nearMatches(index: LabelIndex, key: string): readonly LabelMatch[] {
  const words = [...new Set(key === '' ? [] : key.split(' ').map(stem))];
  if (words.length === 0 || words.length > 16) {
    return [];
  }
  let total = 0;
  const shared = new Map<number, number>();
  for (const word of words) {
    // In a long sentence a misspelt word is not what tells whether it is a label.
    const known = knownWord(index, word, words.length <= 6);
    total += weightOf(known ?? word);
    const weight = known === null ? 0 : weightOf(known) * (known === word ? 1 : 0.9);
    for (const number of known === null ? [] : (index.byStem.get(known) ?? [])) {
      shared.set(number, (shared.get(number) ?? 0) + weight);
    }
  }
  const best = new Map<string, LabelMatch>();
  for (const [number, weight] of shared) {
    const phrase = index.phrases[number];
    if (phrase === undefined || (weight < 0.5 && phrase.weight !== total)) {
      continue;
    }
    const score = Math.min(0.99, (2 * weight) / (phrase.weight + total));
    const name = `${phrase.part}.${phrase.field}`;
    const covered = Math.min(weight / phrase.weight, weight / total);
    if (score >= threshold && covered >= 0.65 && score > (best.get(name)?.score ?? 0)) {
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
  const letters = lettersOf(word);
  const near = (index.byInitial.get(word.charAt(0)) ?? []).find(
    (candidate) =>
      Math.abs(candidate.word.length - word.length) <= 2 &&
      bitsOf(candidate.letters ^ letters) <= 4 &&
      nearlySame(candidate.word, word),
  );
  index.passing.words.set(word, near?.word ?? null);
  return near?.word ?? null;
}

/**
 * The question about the initiative that a sentence most likely asks, by the words it shares with the known labels;
 * null if no field stands out. For questions in other words than the round's: "Hvordan vil I teste jeres idéer?"
 */
export function guessQuestion(index: LabelIndex, text: string): LabelMatch | null {
  if (text.length > 400) {
    return null;
  }
  const scores = new Map<InitiativeField, number>();
  let position = 0;
  for (const word of new Set(stems(labelKey(text)))) {
    const hints = index.hints.get(word);
    // What is asked for stands right after the question word; what follows only places it.
    const nearness = 1 / (1 + 0.35 * position);
    position += hints === undefined ? 0 : 1;
    for (const [field, weight] of hints ?? []) {
      scores.set(field, (scores.get(field) ?? 0) + weight * nearness);
    }
  }
  const [first, second] = [...scores].sort((left, right) => right[1] - left[1]);
  if (first === undefined || first[1] < 0.45 || first[1] < 1.35 * (second?.[1] ?? 0)) {
    return null;
  }
  return { part: 'initiative', field: first[0], score: 0.6 };
}
