import { editDistance } from '../../round';
import { remember } from './remember';

/**
 * How words are compared when labels are looked for: without case, accents and endings, so that "Formålet",
 * "formaal" and "FORMÅL:" are one word. Only labels and headings are compared so, never what people answer.
 */

/** Endings by their last letter, the longest first. */
const endingsByLetter: Readonly<Record<string, readonly string[]>> = {
  s: ['ernes', 'enes', 'ets', 'ens', 'ers', 'es', 's'],
  e: ['erne', 'ene', 'e'],
  n: ['en'],
  t: ['et'],
  r: ['er'],
};

const written: Readonly<Record<string, string>> = { å: 'aa', æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe' };

/**
 * Lower case, Danish letters written out (å as aa), e-mail in one word, "alm. praksis" in full, punctuation as blanks. Left to
 * the platform's own searches, since every cell of every form goes through here.
 */
export const foldLabel = remember((text) => {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  if (words === null) {
    return '';
  }
  const folded = words
    .join(' ')
    .replace(/[åæäøö]/g, (letter) => written[letter] ?? letter)
    .replace(/\balm praksis/g, 'almen praksis');
  return folded.includes('mail') ? folded.replace(/\be ?mail/g, 'mail') : folded;
});

/** The word without its Danish ending: "initiativets" and "initiativer" both give "initiativ". To measure is no goal. */
export function stem(word: string): string {
  if (word.length < 5) {
    return word;
  }
  if (word.startsWith('maal') && /^maal(?:e|er|es|t|te)$/u.test(word)) {
    return 'maaling';
  }
  // "indsatsen" gives "indsats", which is "indsat" and an ending again: both must become the same.
  let rest = word;
  for (let bare = bareOf(rest); bare !== rest; bare = bareOf(rest)) {
    rest = bare;
  }
  return rest;
}

function bareOf(word: string): string {
  if (word.length < 5) {
    return word;
  }
  const ending = endingsByLetter[word.charAt(word.length - 1)]?.find(
    (one) => word.endsWith(one) && word.length - one.length >= 4,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
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
