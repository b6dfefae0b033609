import { type ColumnLayout, setAsideWord, type TableLayout } from './layout';
import { LayoutError, type WorkbookProblem } from './problem';
import type { CellValue, TableContent } from './tables';

export type TableRow = readonly CellValue[];

/** A table's content with its columns found by heading. */
export interface OpenTable<Key extends string> {
  readonly content: TableContent;
  /** Zero-based position of the column in this workbook. */
  position(key: Key): number;
  text(row: TableRow, key: Key): string;
  /** The number in the cell; null where there is none, also for text that only looks like a number. */
  number(row: TableRow, key: Key): number | null;
}

/**
 * Finds the columns of a table by their headings, wherever people have moved them. Throws `LayoutError` if the table or one
 * of its headings is gone.
 */
export function openTable<Key extends string>(
  contents: ReadonlyMap<string, TableContent>,
  layout: TableLayout<Key>,
): OpenTable<Key> {
  const problems = layoutProblems(contents, layout);
  const content = contents.get(layout.name);
  if (content === undefined || problems.length > 0) throw new LayoutError(problems);

  const positions = new Map<string, number>(
    content.headings.map((heading, position) => [foldHeading(heading), position]),
  );
  const at = Object.fromEntries(
    columnsOf(layout).map(([key, column]) => [key, positions.get(foldHeading(column.heading)) ?? -1]),
  ) as Record<Key, number>;
  return {
    content,
    position: (key) => at[key],
    text: (row, key) => cellText(row[at[key]] ?? null),
    number: (row, key) => {
      const value = row[at[key]];
      return typeof value === 'number' && Number.isFinite(value) ? value : null;
    },
  };
}

/** What is missing of one table; empty if it can be read. */
export function layoutProblems(
  contents: ReadonlyMap<string, TableContent>,
  layout: TableLayout,
): readonly WorkbookProblem[] {
  const content = contents.get(layout.name);
  if (content === undefined) {
    return [
      {
        sheet: layout.sheet,
        table: layout.name,
        row: null,
        message: `Tabellen »${layout.name}« på arket »${layout.sheet}« findes ikke.`,
        fix: `Gendan den fra versionshistorikken, eller giv tabellen sit navn tilbage: ${layout.name}.`,
      },
    ];
  }
  const present = new Set(content.headings.map(foldHeading));
  return columnsOf(layout)
    .filter(([, column]) => !present.has(foldHeading(column.heading)))
    .map(([, column]) => ({
      sheet: layout.sheet,
      table: layout.name,
      row: null,
      message: `Arket »${layout.sheet}«, tabellen »${layout.name}«: kolonnen »${column.heading}« findes ikke.`,
      fix: `Skriv overskriften »${column.heading}« tilbage over kolonnen.`,
    }));
}

/** The columns of a layout with their keys, in the order of a new workbook. */
export function columnsOf<Key extends string>(
  layout: TableLayout<Key>,
): readonly (readonly [Key, ColumnLayout])[] {
  return Object.entries(layout.columns) as [Key, ColumnLayout][];
}

/** Whether nothing at all stands in the row: a new table has one such row, because Excel has no table without rows. */
export function isBlank(row: TableRow): boolean {
  return row.every(
    (cell) => cell === null || cell === '' || (typeof cell === 'string' && cell.trim() === ''),
  );
}

/** Whether a person has set the row aside, by the cell that says so in its table. */
export function isSetAside<Key extends string>(table: OpenTable<Key>, row: TableRow, mark: Key): boolean {
  return foldName(table.text(row, mark)) === setAsideFolded;
}

/** A cell as text; the apostrophe that keeps a text from being a formula is Excel's, not the text's. */
export function cellText(value: CellValue): string {
  if (typeof value === 'string') {
    const text = value.trim();
    return text.startsWith("'") ? text.replace(/^'(?=[=+\-@\t\r])/, '') : text;
  }
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  return String(value);
}

/** How two names are compared, in the ledger as in the workbook's formulas: spaces and case do not matter. */
export function foldName(name: string): string {
  const lower = name.trim().toLowerCase();
  return lower.includes('  ') ? lower.replace(/ +/g, ' ') : lower;
}

const setAsideFolded = foldName(setAsideWord);

function foldHeading(heading: string): string {
  return heading.trim().replace(/\s+/g, ' ').toLowerCase();
}
