/**
 * A table as CSV for a Danish Excel: semicolons, UTF-8 with a byte order mark, lines ended by CR LF. A stranger's text is
 * only ever text: what a spreadsheet would read as a formula gets an apostrophe before it.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const inert = /^\s*[=+\-@]/.test(text) ? `'${text}` : text;
  return /[";\r\n\t]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
