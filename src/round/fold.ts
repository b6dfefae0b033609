/**
 * Makes two spellings of the same place or organisation equal: case, punctuation and blanks count for nothing, Å is Aa, Æ is
 * ae and Ø is oe, other accents fall off. "Århus  Universitets-hospital" and "aarhus universitets hospital" are one.
 *
 * Never for persons' names: Aagaard and Ågård are two families.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return plain.test(lower) ? onlyWords(writtenOut(lower)) : foldAny(text);
}

function onlyWords(text: string): string {
  return words.test(text) ? text : text.replace(/[^a-z0-9]+/g, ' ').trim();
}

const words = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Nearly all names are written so, and need none of the platform's slower searches. */
const plain = /^[ -~æøåäö]*$/;

function writtenOut(lower: string): string {
  return /[æøåäö]/.test(lower)
    ? lower.replace(/å/g, 'aa').replace(/[æä]/g, 'ae').replace(/[øö]/g, 'oe')
    : lower;
}

function foldAny(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/å/g, 'aa')
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether the folded words of `name` stand together, as whole words, in the folded text. */
export function foldedIncludes(foldedText: string, foldedName: string): boolean {
  // Most names are not even part of the text; that costs no new string.
  return (
    foldedName !== '' && foldedText.includes(foldedName) && ` ${foldedText} `.includes(` ${foldedName} `)
  );
}
