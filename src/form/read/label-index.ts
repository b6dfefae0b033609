import type { FieldPart, InitiativeField, PersonField, Round } from '../../round';
import { foldLabel } from './fold-label';
import { stem, stems } from './words';

/** A question that a piece of text may be, and how surely (1 is the very words). */
export interface LabelMatch {
  readonly part: FieldPart;
  readonly field: InitiativeField | PersonField;
  readonly score: number;
}

/** All labels and synonyms of a round, prepared for comparison. */
export interface LabelIndex {
  readonly exact: ReadonlyMap<string, readonly LabelMatch[]>;
  /** Letters of the longest of them. */
  readonly longest: number;
  /** The same without blanks: "Data indsamling", "Mail-adresse", "Almenpraksis". */
  readonly squashed: ReadonlyMap<string, readonly LabelMatch[]>;
  readonly phrases: readonly Phrase[];
  /** Numbers of the phrases that hold a stem. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** How strongly a word points at a field of the initiative, for questions nobody foresaw. */
  readonly hints: ReadonlyMap<string, ReadonlyMap<InitiativeField, number>>;
  /** The same for the fields of a person. */
  readonly personHints: ReadonlyMap<string, ReadonlyMap<PersonField, number>>;
  /** Stems by first letter, for slips of the pen. */
  readonly byInitial: ReadonlyMap<string, readonly KnownWord[]>;
  /** Labels seen before; what is no label is not kept, since it may be anything a person wrote. */
  readonly seen: Map<string, readonly LabelMatch[]>;
  /** Words of labels as people inflect them; another word is not kept. */
  readonly words: Map<string, Word>;
  /** What is no label and words of no label, for as long as one form is read. */
  readonly passing: {
    texts: Map<string, readonly LabelMatch[]>;
    words: Map<string, Word>;
    /** The weight that each phrase, by its number, shares with the text that is looked at. */
    readonly weights: Float64Array;
  };
}

/** A word as it is compared with those of labels. */
export interface Word {
  readonly stem: string;
  readonly weight: number;
  /** Whether some label holds it. */
  readonly known: boolean;
  /** The word of a label that this one is a slip of; undefined until somebody asks. */
  slip?: Word | null;
}

/** A stem that some label holds. */
export interface KnownWord {
  readonly word: string;
  /** The letters it is made of, one bit each. */
  readonly letters: number;
}

interface PhraseWord {
  readonly stem: string;
  readonly weight: number;
}

/** A label or synonym as the words it is made of. */
export interface Phrase {
  readonly part: FieldPart;
  readonly field: InitiativeField | PersonField;
  readonly words: readonly PhraseWord[];
  /** Of all its words together. */
  readonly weight: number;
}

const fillers = new Set(
  stems(`hvad hvilke hvilket hvilken hvem hvor hvordan hvorfor er det den de der en et af at for til på i med om og
    eller jeres vores jer vi os man din ligger kommer hører bruger sker sådan saadan gør gerne dit sin sit som skal kan vil bliver har kort kortfattet beskriv beskrivelse angiv skriv
    anfør oplys udfyld indtast venligst gerne evt eventuelt primære overordnede konkrete konkret forbedringsinitiativ
    initiativ projekt indsats skema her maks max ca linjer ord felt obligatorisk udfyldes fra ved dette denne
    the of what is your please describe briefly to and a an in on initiative project are will how which who
    why do does you we us our this be from have
    oplysninger information samt navnet e andre flere nye hele`),
);
const generic = new Set(stems('navn titel title name kontakt dato sted by type'));

/** How much a word tells: the filling of a sentence little, a general word some. */
export function weightOf(word: string): number {
  if (fillers.has(word) || namesInitiative(word)) {
    return 0.2;
  }
  return generic.has(word) ? 0.6 : 1;
}

function namesInitiative(word: string): boolean {
  return word.startsWith('forbedrings') || word.startsWith('initiativ') || word.startsWith('projekt');
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
  const seenWords = new Map<string, PhraseWord>();
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
      const words = wordsOf(key, seenWords);
      for (const { stem: word } of words) {
        const numbers = byStem.get(word) ?? [];
        numbers.push(phrases.length);
        byStem.set(word, numbers);
      }
      const weight = words.reduce((sum, word) => sum + word.weight, 0);
      phrases.push({ part: entry.part, field: entry.field, words, weight });
    }
  }
  const squashed = new Map([...exact].map(([key, matches]) => [key.replaceAll(' ', ''), matches]));
  return {
    exact,
    longest: Math.max(0, ...[...exact.keys()].map(({ length }) => length)),
    squashed,
    phrases,
    byStem,
    hints: hintsOf<InitiativeField>(phrases.filter((phrase) => phrase.part === 'initiative')),
    personHints: hintsOf<PersonField>(phrases.filter((phrase) => phrase.part === 'participant')),
    byInitial: byInitialOf(byStem),
    seen: new Map(),
    words: new Map(),
    passing: { texts: new Map(), words: new Map(), weights: new Float64Array(phrases.length) },
  };
}

/**
 * The words of a label's key, each once. A thousand labels are made of few words, and each of these is looked at once: this
 * is what a round's first form waits for.
 */
function wordsOf(key: string, seen: Map<string, PhraseWord>): readonly PhraseWord[] {
  const words: PhraseWord[] = [];
  for (const word of key.split(' ')) {
    let known = seen.get(word);
    if (known === undefined) {
      const bare = stem(word);
      known = { stem: bare, weight: weightOf(bare) };
      seen.set(word, known);
    }
    if (!words.some((other) => other.stem === known.stem)) {
      words.push(known);
    }
  }
  return words;
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

/** The letters of a word, one bit each, to see at once that two words are far apart. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    letters |= 1 << (word.charCodeAt(at) & 31);
  }
  return letters;
}

/** Forgets what one form said; the labels stay known. */
export function forgetForm(index: LabelIndex): void {
  index.passing.texts = new Map();
  index.passing.words = new Map();
}

/** A word that only one field's labels use points at that field; a word that many use points at none. */
function hintsOf<Field extends string>(phrases: readonly Phrase[]): Map<string, Map<Field, number>> {
  const counts = new Map<string, Map<Field, number>>();
  for (const phrase of phrases) {
    for (const { stem, weight } of phrase.words) {
      if (weight < 0.5) {
        continue;
      }
      const fields = counts.get(stem) ?? new Map<Field, number>();
      const field = phrase.field as string as Field;
      fields.set(field, (fields.get(field) ?? 0) + 1);
      counts.set(stem, fields);
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
  /^\s*(?:(?:spørgsmål|punkt|pkt\.?|felt)\s*\d{1,2}|\(?\d{1,2}(?:\.\d{1,2})*(?:[.):]|\s?[-–])?|[a-zæøå][.)]|[ivx]{1,4}[.)]|[•·*▪➢►‣◦-]|o(?=\s))[\s:.-]+(?=\D)/i;

/** The words of a label without numbering, star, guidance in parentheses and punctuation. */
export function labelKey(text: string): string {
  return foldLabel(bareLabel(text));
}

/** A label without numbering and guidance in parentheses, otherwise as written. */
export function bareLabel(text: string): string {
  const bare = text.replace(numbering, '');
  return /[([]/.test(bare) ? bare.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ') : bare;
}
