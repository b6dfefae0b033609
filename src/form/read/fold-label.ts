import { remember } from './remember';

/** How a character of the first 256 counts: it parts words, stands as it is, is written out, or is not plain. */
const PARTS = 0;
const STANDS = 1;
const WRITTEN_OUT = 2;
const UNUSUAL = 3;

const kinds = kindsOf();

function kindsOf(): Uint8Array {
  const found = new Uint8Array(256);
  for (let code = 0; code < found.length; code += 1) {
    const letter = String.fromCharCode(code);
    if ('åæäøö'.includes(letter)) {
      found[code] = WRITTEN_OUT;
    } else if (/[\p{L}\p{N}]/u.test(letter)) {
      // ª, ², µ, ½: what the platform makes other characters of.
      found[code] = letter.normalize('NFKC') === letter ? STANDS : UNUSUAL;
    }
  }
  return found;
}

const written: Readonly<Record<string, string>> = { å: 'aa', æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe' };
const writtenOut = /[åæäøö]/g;

/**
 * Lower case, Danish letters written out (å as aa), e-mail in one word, "alm. praksis" in full, punctuation as blanks. Every
 * cell of every form goes through here, so what people commonly type is walked through letter by letter, and only what holds
 * other characters is left to the platform's slower searches.
 */
export const foldLabel = remember((text) => {
  const folded = foldPlain(text.toLowerCase()) ?? foldAny(text);
  const practice = folded.includes('alm p') ? folded.replace(/\balm praksis/g, 'almen praksis') : folded;
  return practice.includes('mail') ? practice.replace(/\be ?mail/g, 'mail') : practice;
});

/** The words of a lower-case text; null where a character is none of the usual. */
function foldPlain(lower: string): string | null {
  let folded = '';
  let start = -1;
  let spelled = false;
  for (let at = 0; at <= lower.length; at += 1) {
    const kind = at < lower.length ? kindAt(lower, at) : PARTS;
    if (kind === UNUSUAL) {
      return null;
    }
    if (kind !== PARTS) {
      start = start < 0 ? at : start;
      spelled = spelled || kind === WRITTEN_OUT;
    } else if (start >= 0) {
      const word = lower.slice(start, at);
      const plain = spelled ? word.replace(writtenOut, (letter) => written[letter] ?? letter) : word;
      folded = folded === '' ? plain : `${folded} ${plain}`;
      start = -1;
      spelled = false;
    }
  }
  return folded;
}

function kindAt(lower: string, at: number): number {
  const code = lower.charCodeAt(at);
  // Dashes, quotation marks, dots and blanks of print part words like any punctuation.
  return code < 256 ? (kinds[code] ?? PARTS) : code >= 0x2000 && code < 0x2060 ? PARTS : UNUSUAL;
}

function foldAny(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).join(' ').replace(writtenOut, (letter) => written[letter] ?? letter);
}
