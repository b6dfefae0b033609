/** Blanks of every kind that programs put where nothing was written: no-break, en and em spaces, zero-width marks. */
const BLANK = /^[\s\u00a0\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\u00ad]*$/;

/** Whether there is nothing in it that a person could see. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

/** Excel's cells end at 32,767 characters; a paragraph longer than this is no answer. */
const LONGEST = 100_000;

/** Anything that `tidyText` changes: control characters but tab and line feed, other line ends, zero-width marks. */
const UNTIDY = /[^\P{Cc}\t\n]|[\u00ad\u200b\u200e\u200f\u2028\u2029\u2060\ufeff]/u;

/** Line breaks as \n, tabs kept, other control characters and zero-width marks gone, blanks at both ends gone. */
export function tidyText(text: string): string {
  const kept = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  // Most texts are tidy, and one look is cheaper than two replacements.
  if (!UNTIDY.test(kept)) return kept.trim();
  return kept
    .replace(/\r\n?|\u2028|\u2029|\u0085|\v|\f/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\u200b\u200e\u200f\u2060\ufeff\u00ad]/gu, '')
    .trim();
}
