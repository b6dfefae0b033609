import type { InitiativeField, PersonField } from '../../round';
import { labelKey, weightOf, type LabelIndex } from './label-index';
import { stems } from './words';

/**
 * How much the words of a sentence point at each field of the initiative. What is asked for stands right after the question
 * word; what follows only places it, so it counts less.
 */
export function fieldHints(index: LabelIndex, text: string): ReadonlyMap<InitiativeField, number> {
  return weigh(text, (word) => hintsOf(index, index.hints, word));
}

/** The field of a person that a label's words point at ("Nuværende stilling"); null if none stands out. */
export function personHint(index: LabelIndex, text: string): PersonField | null {
  const scores = weigh(text, (word) => hintsOf(index, index.personHints, word));
  const [first, second] = [...scores].sort((left, right) => right[1] - left[1]);
  return first !== undefined && first[1] >= 0.4 && first[1] >= 1.3 * (second?.[1] ?? 0) ? first[0] : null;
}

function weigh<Field>(
  text: string,
  hintsOfWord: (word: string) => ReadonlyMap<Field, number>,
): Map<Field, number> {
  const scores = new Map<Field, number>();
  let position = 0;
  for (const word of new Set(stems(labelKey(text)))) {
    const hints = hintsOfWord(word);
    const nearness = 1 / (1 + 0.35 * position);
    position += hints.size === 0 ? 0 : 1;
    for (const [field, weight] of hints) {
      scores.set(field, (scores.get(field) ?? 0) + weight * nearness);
    }
  }
  return scores;
}

type Hints<Field> = ReadonlyMap<string, ReadonlyMap<Field, number>>;

/** What a word hints at; an unknown one what its kin hint at: "Regionstilknytning" at region, "prøver" at "afprøver". */
function hintsOf<Field>(index: LabelIndex, hints: Hints<Field>, word: string): ReadonlyMap<Field, number> {
  const known = hints.get(word);
  if (known !== undefined || index.byStem.has(word) || word.length < 5 || weightOf(word) < 0.5) {
    return known ?? new Map<Field, number>();
  }
  const kin = new Map<Field, number>();
  for (const [other, fields] of hints) {
    if (areKin(word, other)) {
      for (const [field, weight] of fields) {
        kin.set(field, Math.max(kin.get(field) ?? 0, 0.8 * weight));
      }
    }
  }
  return kin;
}

/** Whether one word is the beginning or end of the other, or both begin alike for most of their length. */
function areKin(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (short.length >= 4 && (long.startsWith(short) || (short.length >= 5 && long.endsWith(short)))) {
    return true;
  }
  let same = 0;
  while (same < short.length && short[same] === long[same]) {
    same += 1;
  }
  return same >= 7;
}
