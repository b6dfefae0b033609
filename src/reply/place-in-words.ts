import type { Language } from '../round';

/** The words that readers of Word files, mails and calc sheets name a place by, and what they are in English. */
const englishWords: readonly (readonly [RegExp, string])[] = [
  [/\btabel (?=\d)/g, 'table '],
  [/\brække (?=\d)/g, 'row '],
  [/\bkolonne (?=\d)/g, 'column '],
  [/\bafsnit (?=\d)/g, 'paragraph '],
  [/\blinje (?=\d)/g, 'line '],
];

/** A place in a form as it is said in a letter: "arket Deltagere, celle H3" for `Deltagere!H3`; others stay as they are. */
export function placeInWords(place: string, language: Language): string {
  const cell = /^(.+)!([A-Z]{1,3}\d+)$/.exec(place);
  if (cell !== null) {
    const [, sheet = '', name = ''] = cell;
    return { da: `arket ${sheet}, celle ${name}`, en: `sheet ${sheet}, cell ${name}` }[language];
  }
  if (language === 'da') return place;
  return englishWords.reduce((text, [danish, english]) => text.replace(danish, english), place);
}
