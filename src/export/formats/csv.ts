import type { Sheet, SheetCell } from '../sheet';

/**
 * A table as CSV for a Danish Excel: semicolons, UTF-8 with a byte order mark, lines ended by CR LF. A stranger's text is
 * only ever text: what a spreadsheet would read as a formula gets an apostrophe before it.
 */
export function csv(rows: readonly (readonly SheetCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

/** A list as CSV: its headings and its rows, without the title above them. */
export function csvOf({ columns, rows }: Sheet): string {
  return csv([columns.map(({ heading }) => heading), ...rows]);
}

function cell(value: SheetCell): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const inert = /^\s*[=+\-@＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[";\r\n\t]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
