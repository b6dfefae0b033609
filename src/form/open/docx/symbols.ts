import { CHECKED_BOX, UNCHECKED_BOX } from '../checkboxes';

/** Ticks and boxes of the symbol fonts that Word forms are drawn with, by font and the low byte of the character. */
const FONTS: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  [
    'wingdings',
    signs({
      [CHECKED_BOX]: [0xfe, 0xfd, 0x78],
      [UNCHECKED_BOX]: [0xa8, 0x6f, 0x71, 0x72],
      '✓': [0xfc],
      '✗': [0xfb],
    }),
  ],
  [
    'wingdings 2',
    signs({
      [CHECKED_BOX]: [0x52, 0x53, 0x54],
      [UNCHECKED_BOX]: [0xa3, 0x2a, 0x30],
      '✓': [0x50],
      '✗': [0x4f],
    }),
  ],
  ['webdings', signs({ [UNCHECKED_BOX]: [0x63], '✓': [0x61], '✗': [0x72] })],
]);

function signs(byText: Readonly<Record<string, readonly number[]>>): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(byText).flatMap(([text, codes]) => codes.map((code) => [code, text] as const)),
  );
}

/** What a character of a symbol font shows; null where the font or the sign is not one of a form. */
export function symbolText(font: string, code: number): string | null {
  return FONTS.get(font.trim().toLowerCase())?.get(code & 0xff) ?? null;
}

/** Text as it shows in its font: symbol fonts show ticks and boxes for letters and for private-use characters. */
export function inFont(text: string, font: string): string {
  const symbolic = FONTS.has(font.trim().toLowerCase());
  if (!symbolic && !/[\uf000-\uf0ff]/.test(text)) return text;
  return Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (symbolic) return symbolText(font, code) ?? letter;
    return code >= 0xf000 && code <= 0xf0ff ? (symbolText('wingdings', code) ?? letter) : letter;
  }).join('');
}
