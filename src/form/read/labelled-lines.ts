import type { Cell, Grid } from '../open';
import { labelKey, type LabelIndex } from './label-index';

const gaps = /\t+| {3,}|(?:_{3,}|\.{4,})\s+(?=\p{Lu})/u;
const labelled = /^[^:\n]{2,40}:\s*\S/u;
const longestLine = 400;

/**
 * The cells of running text with "Navn: Ida Lund ⇥ Stilling: Chef" put on lines of their own, as each label is answered by
 * what follows it alone. Rows below move down; places stay.
 */
export function labelledLines(grid: Grid, index: LabelIndex): readonly Cell[] {
  if (grid.kind !== 'text') {
    return grid.cells;
  }
  const pieces = grid.cells.map(({ text }) => piecesOf(text, index));
  if (pieces.every(({ length }) => length === 1)) {
    return grid.cells;
  }
  let added = 0;
  return grid.cells.flatMap((cell, number) => {
    const row = cell.row + added;
    const lines = pieces[number] ?? [cell.text];
    added += lines.length - 1;
    return lines.length === 1
      ? [{ ...cell, row }]
      : lines.map((text, at) => ({ ...cell, text, row: row + at }));
  });
}

function piecesOf(text: string, index: LabelIndex): readonly string[] {
  if (text.length > longestLine || !text.includes(':') || text.includes('\n')) {
    return [text];
  }
  const parted = text.split(gaps).filter((piece) => piece.trim() !== '');
  return parted.length > 1 && parted.every((piece) => labelled.test(piece))
    ? parted
    : partedByLabels(text, index);
}

const mostWords = 3;
const longestLabel = 30;

/** "Navn: Ida Lund Titel: Chef": nothing but the next label of a person parts the two; a comma would make it a line about one. */
function partedByLabels(text: string, index: LabelIndex): readonly string[] {
  const colon = text.indexOf(':');
  if (!text.includes(':', colon + 1) || fieldsOfPerson(text.slice(0, colon), index).length === 0) {
    return [text];
  }
  const cuts = [0];
  for (let at = text.indexOf(':', colon + 1); at >= 0; at = text.indexOf(':', at + 1)) {
    const cut = labelBefore(text, at, index);
    const before = text.slice(cuts.at(-1), cut);
    if (cut > colon && !/[,;(/–-]\s*$/u.test(before) && !asksAgain(before, text.slice(cut, at), index)) {
      cuts.push(cut);
    }
  }
  return cuts.map((cut, number) => text.slice(cut, cuts[number + 1]).trim());
}

/** "Tlf: tlf.: 24 75 90 69" asks once. */
function asksAgain(before: string, label: string, index: LabelIndex): boolean {
  const asked = /^([^:]*):\s*$/u.exec(before)?.[1];
  const fields = asked === undefined ? [] : fieldsOfPerson(asked, index);
  return fieldsOfPerson(label, index).some((field) => fields.includes(field));
}

/** Where the label begins that ends right before a colon; -1 if the words there are none. */
function labelBefore(text: string, colon: number, index: LabelIndex): number {
  let found = -1;
  let from = colon;
  for (let words = 0; words < mostWords; words += 1) {
    from = text.lastIndexOf(' ', from - 1);
    if (from < 0 || colon - from > longestLabel) {
      break;
    }
    if (fieldsOfPerson(text.slice(from + 1, colon), index).length > 0) {
      found = from + 1;
    }
  }
  return found;
}

function fieldsOfPerson(label: string, index: LabelIndex): readonly string[] {
  const matches = index.exact.get(labelKey(label)) ?? [];
  return matches.filter(({ part }) => part !== 'initiative').map(({ field }) => field);
}
