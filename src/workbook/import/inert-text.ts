import { maskPersonalNumbers } from '../../form/read';

/** Excel's limit for one cell, in UTF-16 units. */
const longestText = 32_767;
const cutMark = ' … [afkortet]';

/**
 * A stranger's text as a cell value that stays text. The workbook API reads a value as if it had been typed: "=1+1" becomes a
 * formula, "8-9" a date, "24759069" a number. A leading apostrophe says that the rest is text and is not itself part of it;
 * it is put before everything that does not begin with a letter, and before words Excel knows. Control characters go,
 * personal numbers are masked, and what a cell cannot hold is cut with a mark. Empty text is null: the cell is left alone.
 */
export function inertText(text: string): string | null {
  return inertCode(maskPersonalNumbers(text));
}

/**
 * A machine's name for something as a cell value: a form's key, the id of a mail or of an action. Stays text like all else,
 * but nothing in it is masked: ten of a key's digits may look like a personal number, and a masked key finds no form again.
 */
export function inertCode(code: string): string | null {
  const clean = code.replace(/\r\n?/g, '\n').replace(controlCharacters, '').trim();
  if (clean === '') return null;
  const short =
    clean.length < longestText
      ? clean
      : `${wholeCharacters(clean, longestText - cutMark.length - 1)}${cutMark}`;
  return staysText.test(short) && !knownToExcel.test(short) ? short : `'${short}`;
}

/** All but tab and line feed; a tab inside a cell is harmless, at its start it is trimmed. */
const controlCharacters = /(?![\t\n])\p{Cc}/gu;
const staysText = /^\p{L}/u;
/** Truth values, and months beside a number ("maj 2024", "sep-3"), which Excel turns into something else. */
const knownToExcel = /^(?:true|false|sand|falsk|\p{L}{3,9}\.?[ \-/]\d{1,4})$/iu;

function wholeCharacters(text: string, length: number): string {
  const cut = text.slice(0, length);
  // Half of a surrogate pair is no character at all.
  return /[\uD800-\uDBFF]$/u.test(cut) ? cut.slice(0, -1) : cut;
}
