import { editDistance } from '../../round';
import { foldLabel } from './fold-label';

/**
 * How words are compared when labels are looked for: without case, accents and endings, so that "Formålet",
 * "formaal" and "FORMÅL:" are one word. Only labels and headings are compared so, never what people answer.
 */

/** Endings by their last letter, the longest first. */
const endingsByLetter: ReadonlyMap<number, readonly string[]> = new Map(
  Object.entries({
    s: ['ernes', 'enes', 'ets', 'ens', 'ers', 'es', 's'],
    e: ['erne', 'ene', 'e'],
    n: ['en'],
    t: ['et'],
    r: ['er'],
  }).map(([letter, endings]) => [letter.charCodeAt(0), endings]),
);
/** A word keeps at least so many letters. */
const shortestStem = 4;

/** The word without its Danish ending: "initiativets" and "initiativer" both give "initiativ". To measure is no goal. */
export function stem(word: string): string {
  if (word.length < 5) {
    return word;
  }
  if (word.length <= 6 && word.startsWith('maal') && /^maal(?:e|er|es|t|te)$/u.test(word)) {
    return 'maaling';
  }
  // "indsatsen" gives "indsats", which is "indsat" and an ending again: both must become the same.
  let length = word.length;
  for (let bare = bareLength(word, length); bare !== length; bare = bareLength(word, length)) {
    length = bare;
  }
  return length === word.length ? word : word.slice(0, length);
}

/** How much of the first `length` letters is left without an ending. */
function bareLength(word: string, length: number): number {
  for (const ending of endingsByLetter.get(word.charCodeAt(length - 1)) ?? []) {
    const bare = length - ending.length;
    if (bare >= shortestStem && word.startsWith(ending, bare)) {
      return bare;
    }
  }
  return length;
}

/** The stems of a text's words, in order. */
export function stems(text: string): string[] {
  const folded = foldLabel(text);
  return folded === '' ? [] : folded.split(' ').map(stem);
}

/** Whether two words differ by no more slips than words of their length usually carry. */
export function nearlySame(left: string, right: string): boolean {
  if (left === right) {
    return true;
  }
  const shorter = Math.min(left.length, right.length);
  if (shorter < 4) {
    return false;
  }
  if (shorter === 4) {
    // "navnn" and "mali" are slips; one letter for another would make "dato" of "data".
    return (
      editDistance(left, right, 1) <= 1 && (left.length !== right.length || sorted(left) === sorted(right))
    );
  }
  const slips = shorter < 9 ? 1 : 2;
  return editDistance(left, right, slips) <= slips;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
