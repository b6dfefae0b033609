import type { Round } from '../../round';

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** The rows, from 1, in which the sheet Overblik has its regions and its clusters. */
export function overviewRows(round: Round): { readonly regions: Rows; readonly clusters: Rows } {
  const regions = rowsFrom(10, round.regions.length);
  // Between them stand a line for rows the sheet does not show, a blank one, the title and the headings.
  return { regions, clusters: rowsFrom(regions.last + 5, round.clusters.length) };
}

function rowsFrom(first: number, count: number): Rows {
  return { first, last: first + count - 1 };
}
