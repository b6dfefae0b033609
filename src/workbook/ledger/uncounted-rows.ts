import { initiativeTable, participantTable, redistributionTable, setAsideWord } from '../layout';
import {
  cellText,
  foldName,
  isBlank,
  isSetAside,
  type OpenTable,
  openTable,
  type TableRow,
} from '../open-table';
import type { TableContent } from '../tables';
import type { LedgerTrouble } from './ledger-types';

const kinds = [
  'orphan-participants',
  'duplicate-participants',
  'duplicate-initiative',
  'duplicate-redistribution',
] as const;

/** A trouble of rows that count for nothing. */
export type UncountedTrouble = LedgerTrouble & { readonly kind: (typeof kinds)[number] };

/** Whether a trouble is of rows that count for nothing, so that a person may set them aside and no figure changes. */
export function isOfUncountedRows(trouble: LedgerTrouble): trouble is UncountedTrouble {
  return kinds.some((kind) => kind === trouble.kind);
}

/** Where each table says of a row that it is set aside. */
const markColumns = [
  { layout: initiativeTable, heading: initiativeTable.columns.status.heading },
  { layout: participantTable, heading: participantTable.columns.seat.heading },
  { layout: redistributionTable, heading: redistributionTable.columns.undone.heading },
] as const;

/** The heading under which a row of the trouble's table says that it is set aside. */
export function markHeading({ table }: LedgerTrouble): string {
  return markColumns.find(({ layout }) => layout.name === table)?.heading ?? '';
}

/** How many rows of the workbook people have set aside. */
export function countSetAside(contents: ReadonlyMap<string, TableContent>): number {
  return markColumns.reduce((sum, { layout, heading }) => {
    const table = contents.get(layout.name);
    const column = table?.headings.indexOf(heading) ?? -1;
    const marked = table?.rows.filter(
      (row) => foldName(cellText(row[column] ?? '')) === foldName(setAsideWord),
    );
    return sum + (marked?.length ?? 0);
  }, 0);
}

/** The rows that such a trouble is about, as zero-based indexes in its table. */
export function uncountedRows(
  contents: ReadonlyMap<string, TableContent>,
  { kind, key, found }: UncountedTrouble,
): readonly number[] {
  switch (kind) {
    case 'orphan-participants': {
      const table = openTable(contents, participantTable);
      // Without a key they are people's own rows, each a trouble of its own that its name tells apart.
      return rowsInUse(table, 'seat')
        .filter(([cells]) => foldName(table.text(cells, 'key')) === key)
        .filter(([cells]) => key !== '' || table.text(cells, 'name') === found)
        .map(([, row]) => row);
    }
    case 'duplicate-participants': {
      const table = openTable(contents, participantTable);
      const team = rowsInUse(table, 'seat').filter(([cells]) => foldName(table.text(cells, 'key')) === key);
      return repeated(team, (cells) => table.text(cells, 'number'));
    }
    case 'duplicate-initiative': {
      const table = openTable(contents, initiativeTable);
      const ofForm = (cells: TableRow) => (foldName(table.text(cells, 'key')) === key ? key : '');
      return repeated(rowsInUse(table, 'status'), ofForm);
    }
    case 'duplicate-redistribution': {
      const table = openTable(contents, redistributionTable);
      const name = foldName(key);
      const ofMove = (cells: TableRow) => (foldName(table.text(cells, 'actionId')) === name ? name : '');
      return repeated(rowsInUse(table, 'undone'), ofMove);
    }
  }
}

type PlacedRow = readonly [cells: TableRow, row: number];

function rowsInUse<Key extends string>(table: OpenTable<Key>, mark: Key): readonly PlacedRow[] {
  return table.content.rows
    .map((cells, row): PlacedRow => [cells, row])
    .filter(([cells]) => !isBlank(cells) && !isSetAside(table, cells, mark));
}

/** The rows whose name stands further up as well; "" is no name. */
function repeated(rows: readonly PlacedRow[], nameOf: (cells: TableRow) => string): readonly number[] {
  const seen = new Set<string>();
  return rows.flatMap(([cells, row]) => {
    const name = nameOf(cells);
    if (name === '') return [];
    if (seen.has(name)) return [row];
    seen.add(name);
    return [];
  });
}
