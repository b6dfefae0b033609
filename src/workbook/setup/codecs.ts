import { dayOf, serialOfDay, serialOfWallClock, wallClockOf } from '../moments';
import { cellText, foldName } from '../open-table';
import type { CellKind } from '../layout';
import type { CellValue } from '../tables';

/** What a setup cell was read as, or what is wrong with it in Danish: the sentence goes on from the name of the column. */
export type Reading<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'wrong'; readonly message: string; readonly fix: string };

/** How one kind of value stands in a cell of the setup. Reading guesses nothing: what does not fit is wrong. */
export interface Codec<Value> {
  readonly cell: CellKind;
  /** The only words allowed, for a drop-down. */
  readonly choices?: readonly string[];
  read(cell: CellValue): Reading<Value>;
  write(value: Value): CellValue;
}

export const optionalText: Codec<string> = {
  cell: 'text',
  read: (cell) => value(cellText(cell)),
  write: (text) => text,
};

export const requiredText: Codec<string> = {
  cell: 'text',
  read: (cell) => {
    const text = cellText(cell);
    return text === '' ? wrong('er tom.', 'Skriv en værdi, eller tøm hele rækken.') : value(text);
  },
  write: (text) => text,
};

export const longText: Codec<string> = { ...optionalText, cell: 'long-text' };
export const requiredLongText: Codec<string> = { ...requiredText, cell: 'long-text' };

/** Several texts in one cell, parted by semicolons or line breaks. */
export const list: Codec<string[]> = {
  cell: 'long-text',
  read: (cell) =>
    value(
      cellText(cell)
        .split(/[;\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    ),
  write: (items) => (items.length === 0 ? null : items.join('; ')),
};

export const count: Codec<number> = {
  cell: 'number',
  read: (cell) => {
    const number = numberIn(cell);
    return number !== null && Number.isInteger(number) && number >= 0
      ? value(number)
      : wrong(`${found(cell)}, som ikke er et helt tal.`, 'Skriv et helt tal, fx 8.');
  },
  write: (number) => number,
};

export const optionalCount: Codec<number | null> = {
  cell: 'number',
  read: (cell) => (cellText(cell) === '' ? value(null) : count.read(cell)),
  write: (number) => number,
};

export const optionalNumber: Codec<number | null> = {
  cell: 'number',
  read: (cell) => {
    if (cellText(cell) === '') return value(null);
    const number = numberIn(cell);
    return number === null
      ? wrong(`${found(cell)}, som ikke er et tal.`, 'Skriv et tal, fx 6, eller lad cellen være tom.')
      : value(number);
  },
  write: (number) => number,
};

export const yesNo: Codec<boolean> = {
  ...choice([
    [true, 'ja'],
    [false, 'nej'],
  ]),
};

export const day: Codec<string> = {
  cell: 'day',
  read: (cell) => {
    const written = typeof cell === 'number' ? dayOf(cell) : danishDay(cellText(cell));
    return written === null
      ? wrong(`${found(cell)}, som ikke er en dato.`, 'Skriv en dato, fx 30-04-2024.')
      : value(written);
  },
  write: serialOfDay,
};

export const wallClock: Codec<string> = {
  cell: 'moment',
  read: (cell) =>
    typeof cell === 'number'
      ? value(wallClockOf(cell))
      : wrong(
          `${found(cell)}, som ikke er en dato med klokkeslæt.`,
          'Skriv en dato med klokkeslæt, fx 30-04-2024 23:59:59.',
        ),
  write: serialOfWallClock,
};

/** One of a few words, each of which stands for a value of the round. */
export function choice<Value>(words: readonly (readonly [Value, string])[]): Codec<Value> {
  const choices = words.map(([, word]) => word);
  return {
    cell: 'text',
    choices,
    read: (cell) => {
      const chosen = words.find(([, word]) => foldName(word) === foldName(cellText(cell)));
      return chosen === undefined
        ? wrong(`${found(cell)}, som ikke er en mulighed.`, `Vælg en af: ${choices.join(', ')}.`)
        : value(chosen[0]);
    },
    write: (wanted) => words.find(([candidate]) => candidate === wanted)?.[1] ?? null,
  };
}

function value<Value>(read: Value): Reading<Value> {
  return { kind: 'value', value: read };
}

function wrong(message: string, fix: string): Reading<never> {
  return { kind: 'wrong', message, fix };
}

function found(cell: CellValue): string {
  const text = cellText(cell);
  return text === '' ? 'er tom' : `indeholder »${text}«`;
}

function numberIn(cell: CellValue): number | null {
  if (typeof cell === 'number') return cell;
  const text = cellText(cell);
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** "30-04-2024", "30.4.2024" and "2024-04-30" as `YYYY-MM-DD`; null for a day that does not exist. */
function danishDay(text: string): string | null {
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  const written = danish
    ? `${danish[3]}-${danish[2]?.padStart(2, '0')}-${danish[1]?.padStart(2, '0')}`
    : text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return null;
  const moment = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(written) ? written : null;
}
