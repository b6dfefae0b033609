const fewestColumns = 3;
const labelled = /^[^:]{2,40}:\s*\S/;

/** Lines of plain text that stand together: running text, or rows of a table that was pasted as text. */
export interface Stretch {
  readonly kind: 'text' | 'table';
  /** Number of the first line. */
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/**
 * Parts plain text where a table was pasted into it: two lines or more, one below the other, of three columns or more with
 * tabs between. "Navn: Ida ⇥ Stilling: Chef" is no row, since each part says itself what it is.
 */
export function stretchesOf(lines: readonly string[], isRowOf = isRow): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  while (from < lines.length) {
    const inTable = isRowOf(lines[from] ?? '');
    let to = from + 1;
    while (to < lines.length && isRowOf(lines[to] ?? '') === inTable) to += 1;
    const kind = inTable && to - from >= 2 ? 'table' : 'text';
    const before = stretches.at(-1);
    if (kind === 'text' && before?.kind === 'text') stretches.splice(-1, 1, { ...before, to });
    else stretches.push({ kind, from, to });
    from = to;
  }
  return stretches;
}

/** Whether a line has three columns or more with tabs between that do not say themselves what they are. */
export function isRow(line: string): boolean {
  const columns = columnsOf(line);
  return columns.length >= fewestColumns && !columns.every((text) => labelled.test(text.trim()));
}

/** The columns of a row, empty ones included. */
export function columnsOf(line: string): readonly string[] {
  return line.split('\t');
}
