import { unmangled } from './mangled';

/** Blanks of every kind that programs put where nothing was written: no-break, en and em spaces, zero-width marks. */
const BLANK = /^[\s\u00a0\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\u00ad]*$/;

/** Whether there is nothing in it that a person could see. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

/** Excel's cells end at 32,767 characters; a paragraph longer than this is no answer. */
const LONGEST = 100_000;

/** Anything that `tidyText` changes. */
const UNTIDY =
  /[^\P{Cc}\t\n]|\p{M}|[\u00ad\u200b\u200e\u200f\u2010\u2011\u2028\u2029\u2060\ufeff\ufb00-\ufb06]/u;

/**
 * Line breaks as \n, tabs kept, other control characters and zero-width marks gone, blanks at both ends gone. Signs that look
 * like others are those others, since an address with one of them reaches nobody and a name is not found again: accents that
 * stand apart from their letter (a Mac's "A" + ring), hyphens that must not break, the ligatures of print.
 */
export function tidyText(text: string): string {
  const whole = text.includes('Ã') ? unmangled(text) : text;
  const kept = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
  // Most texts are tidy, and one look is cheaper than the replacements.
  if (!UNTIDY.test(kept)) return kept.trim();
  return kept
    .replace(/\r\n?|\u2028|\u2029|\u0085|\v|\f/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\u200b\u200e\u200f\u2060\ufeff\u00ad]/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
    .trim();
}
