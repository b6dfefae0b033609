import type { CheckBox } from './document';

const CHECKED = '☒☑🗹🗷⊠✅';
const UNCHECKED = '☐□⬜❏❑🗆◻';
/** Check boxes as characters, or typed as brackets: [x], [ ], (x), ( ). */
const BOX = new RegExp(`[${CHECKED}${UNCHECKED}]|\\[[ \\u00a0xX]?\\]|\\([ \\u00a0xX]\\)`, 'gu');

/** Boxes stand in short lines; a text longer than this only mentions them. */
const LONGEST = 5000;

/** The signs that the readers of this folder put for a check box, so that text and boxes agree. */
export const CHECKED_BOX = '☒';
export const UNCHECKED_BOX = '☐';

/**
 * The check boxes in a text, each with the words beside it. A box may stand before its label or after it; which, is
 * seen from the line: one that begins with a box has labels after, one that ends with a box has them before.
 */
export function boxesIn(text: string): CheckBox[] {
  if (text.length > LONGEST || text.search(BOX) < 0) return [];
  const lines = text.split('\n').map(splitLine);
  const somewhereFirst = lines.some((line) => line.states.length > 0 && line.between[0] === '');
  return lines.flatMap((line) => labelLine(line, somewhereFirst));
}

interface Line {
  readonly states: readonly boolean[];
  /** The words around the boxes: one more than there are boxes. */
  readonly between: readonly string[];
  /** Blanks before and after each box, where it stands between words. */
  readonly nearer: readonly ('before' | 'after' | 'same')[];
}

function splitLine(line: string): Line {
  const states: boolean[] = [];
  const between: string[] = [];
  const nearer: Line['nearer'][number][] = [];
  let from = 0;
  for (const match of line.matchAll(BOX)) {
    const [sign] = match;
    const end = match.index + sign.length;
    const gapBefore = /\s*$/.exec(line.slice(from, match.index))?.[0].length ?? 0;
    const gapAfter = /^\s*/.exec(line.slice(end))?.[0].length ?? 0;
    nearer.push(gapBefore < gapAfter ? 'before' : gapAfter < gapBefore ? 'after' : 'same');
    states.push(/[xX]/.test(sign) || CHECKED.includes(sign));
    between.push(tidyLabel(line.slice(from, match.index)));
    from = end;
  }
  between.push(tidyLabel(line.slice(from)));
  return { states, between, nearer };
}

function tidyLabel(text: string): string {
  return text.replace(/^[\s,;/|·–-]+|[\s,;/|·–:-]+$/gu, (part) => (part.includes(':') ? ':' : '')).trim();
}

function labelLine(line: Line, somewhereFirst: boolean): CheckBox[] {
  const { states, between } = line;
  const before = labelsStandBefore(line, somewhereFirst);
  return states.map((checked, index) => {
    const label = (between[before ? index : index + 1] ?? '').replace(/:$/, '');
    // "Sektor: Kommune ☒": the first label may have the question before it.
    return { checked, label: before ? label.replace(/^.*[:?]\s*(?=\S)/s, '').trim() : label.trim() };
  });
}

function labelsStandBefore({ states, between, nearer }: Line, somewhereFirst: boolean): boolean {
  const first = between[0] ?? '';
  const last = between[states.length] ?? '';
  if (first === '') return false;
  if (last === '') return true;
  // "Sektor: ☐ Kommune ☐ Region": what stands first is the question.
  if (/[:?]$/.test(first) || somewhereFirst) return false;
  return nearer.every((side) => side !== 'after') && nearer.includes('before');
}
