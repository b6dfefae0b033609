import { findEmails } from './emails';

/** What parts one person from the next in a line that names several, the likeliest first, and how pieces are put together again. */
const partings: readonly (readonly [RegExp, string])[] = [
  [/\s*;\s*/u, '; '],
  [/\.\s+(?=\p{Lu})/u, '. '],
  [/,?\s+(?:og|samt|and)\s+/u, ' og '],
];
const onlyNumber = /^(?:(?:tlf|telefon|tel|mobil|mob|direkte)\b\.?:?)?[\d\s+().–-]*$/iu;
const twoWords = /\p{L}{2,}\P{L}+\p{L}{2,}/u;

/**
 * The people of a line that names several, a text for each: "Ida Lund, chef, ida@…; Bo Skov, læge, bo@…". The line itself where it
 * has no more than one mail address, or nothing parts them so that each has one and a name.
 */
export function peopleOfLine(text: string): readonly string[] {
  const emails = findEmails(text).length;
  if (emails < 2) {
    return [text];
  }
  for (const [parting, sign] of partings) {
    const people = gather(text.split(parting), sign);
    if (
      people.length === emails &&
      people.every((person) => twoWords.test(person.replace(/\S+@\S+/gu, ' ')))
    ) {
      return people;
    }
  }
  return [text];
}

/** Pieces put together until each has a mail address; a number after it is the same person's. */
function gather(pieces: readonly string[], sign: string): readonly string[] {
  const people: string[] = [];
  let open = false;
  for (const piece of pieces) {
    const last = people.at(-1);
    const goesOn: boolean = last !== undefined && (open || onlyNumber.test(piece));
    if (goesOn) {
      people[people.length - 1] = `${last}${sign}${piece}`;
    } else {
      people.push(piece);
    }
    open = (open || !goesOn) && !piece.includes('@');
  }
  return people;
}
