import { maskPersonalNumbers } from '../form/read';

/** Controls and format marks: invisible, and some turn the direction of the text around them. */
const hiddenMarks = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

/** Text from outside made harmless for a reply: one line, no hidden marks, personal numbers masked, at most `longest` characters. */
export function inertText(text: string, longest: number): string {
  const masked = maskPersonalNumbers(text.replace(hiddenMarks, '').replace(/\s+/g, ' ').trim());
  return masked.length <= longest ? masked : `${masked.slice(0, longest - 1).trimEnd()}…`;
}
