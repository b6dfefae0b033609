/**
 * How words are compared when labels are looked for: without case, accents and endings, so that "Formålet",
 * "formaal" and "FORMÅL:" are one word. Only labels and headings are compared so, never what people answer.
 */

const endings = ['ernes', 'erne', 'enes', 'ene', 'ets', 'ens', 'ers', 'es', 'en', 'et', 'er', 'e', 's'];

const written: Readonly<Record<string, string>> = { å: 'aa', æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe' };
const wordSign = /[\p{L}\p{N}]/u;

/**
 * Lower case, Danish letters written out (å as aa), e-mail in one word, "alm. praksis" in full, punctuation as blanks. Read sign by sign, as every
 * cell of every form goes through here.
 */
export function foldLabel(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  let folded = '';
  let parted = false;
  for (const sign of lower) {
    const code = sign.charCodeAt(0);
    const plain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    const letter = plain ? sign : (written[sign] ?? (code > 127 && wordSign.test(sign) ? sign : ''));
    if (letter === '') {
      parted = true;
    } else {
      folded += parted && folded !== '' ? ` ${letter}` : letter;
      parted = false;
    }
  }
  if (folded.includes('alm ')) {
    folded = folded.replace(/\balm praksis/g, 'almen praksis');
  }
  return folded.includes('mail') ? folded.replace(/\be ?mail/g, 'mail') : folded;
}

/** The word without its Danish ending: "initiativets" and "initiativer" both give "initiativ". To measure is no goal. */
export function stem(word: string): string {
  if (word.length < 5) {
    return word;
  }
  if (/^maal(?:e|er|es|t|te)$/u.test(word)) {
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
  const ending =
    word.length < 5 ? undefined : endings.find((one) => word.endsWith(one) && word.length - one.length >= 4);
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
    return withinDistance(left, right, 1) && (left.length !== right.length || sorted(left) === sorted(right));
  }
  return withinDistance(left, right, shorter < 9 ? 1 : 2);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** Whether at most `limit` letters are missing, added, changed or swapped with their neighbour. */
export function withinDistance(left: string, right: string, limit: number): boolean {
  if (Math.abs(left.length - right.length) > limit) {
    return false;
  }
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1]
      ) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) {
      return false;
    }
    beforePrevious = previous;
    previous = current;
  }
  return (previous[right.length] ?? limit + 1) <= limit;
}
