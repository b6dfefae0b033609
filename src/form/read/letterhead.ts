import { PAGE_HEADER, type Grid } from '../open';

/** A town says nothing; only a name with the word for a cluster does. */
export const clusterWord = /klynge|planområde|sundhedsråd/i;

/** Whether a grid stands at the head of the pages, where most lines are the same on everybody's paper. */
export function isLetterhead({ name }: Grid): boolean {
  return name === PAGE_HEADER;
}

/** Of what stands at the head of the pages only the rows that name the cluster; any other grid as it is. */
export function withoutLetterhead(grid: Grid): Grid {
  if (!isLetterhead(grid)) {
    return grid;
  }
  const rows = new Set(grid.cells.filter(({ text }) => clusterWord.test(text)).map(({ row }) => row));
  return { ...grid, cells: grid.cells.filter(({ row }) => rows.has(row)) };
}
