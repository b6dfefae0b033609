import { initiativeTable, participantTable, redistributionTable, type TableLayout } from '../layout';
import { cellText, columnsOf, foldName, isBlank, isSetAside, type OpenTable, openTable } from '../open-table';
import type { CellValue, TableContent } from '../tables';

/** Cells to write in one row, by the keys of the table's columns. */
export type RowCells<Key extends string> = Readonly<Partial<Record<Key, CellValue>>>;

/** A table of which rows can be told apart wherever people have moved them. */
export interface NamedRows<Key extends string> {
  readonly layout: TableLayout<Key>;
  /** Names of the rows, one each and in their order; null for a row that nobody can mean. */
  readonly namesOf: (table: OpenTable<Key>) => readonly (string | null)[];
}

/** Initiatives by the key of their form; rows typed by hand go by their place. */
export const initiativesByKey: NamedRows<keyof typeof initiativeTable.columns> = {
  layout: initiativeTable,
  namesOf: (table) =>
    firstOnly(
      table.content.rows.map((row, index) =>
        isSetAside(table, row, 'status') ? null : foldName(table.text(row, 'key')) || `row:${index}`,
      ),
    ),
};

/** Participants by the key of their form and their number, as the ledger numbers them; see `participantName`. */
export const participantsByNumber: NamedRows<keyof typeof participantTable.columns> = {
  layout: participantTable,
  namesOf: (table) => {
    const unnumbered = new Map<string, number>();
    return firstOnly(
      table.content.rows.map((row) => {
        const key = foldName(table.text(row, 'key'));
        if (isBlank(row) || key === '' || isSetAside(table, row, 'seat')) return null;
        const number = table.text(row, 'number');
        if (number !== '') return participantName(key, number);
        unnumbered.set(key, (unnumbered.get(key) ?? 0) + 1);
        return participantName(key, `u${unnumbered.get(key) ?? 1}`);
      }),
    );
  },
};

/** Moves of seats by the action that made them. */
export const movesByAction: NamedRows<keyof typeof redistributionTable.columns> = {
  layout: redistributionTable,
  namesOf: (table) =>
    firstOnly(
      table.content.rows.map((row) =>
        isSetAside(table, row, 'undone') ? null : table.text(row, 'actionId') || null,
      ),
    ),
};

/**
 * Rows by all that the layout knows of them but the columns named, so that also those can be meant that the ledger does not
 * count. Rows that say the same are told apart by their order, and it is no matter which of them is which.
 */
export function rowsByContent<Key extends string>(
  layout: TableLayout<Key>,
  but: readonly Key[],
): NamedRows<Key> {
  const columns = columnsOf(layout).flatMap(([key]) => (but.includes(key) ? [] : [key]));
  return {
    layout,
    namesOf: (table) => {
      const seen = new Map<string, number>();
      return table.content.rows.map((row) => {
        if (isBlank(row)) return null;
        const content = JSON.stringify(columns.map((key) => table.text(row, key)));
        seen.set(content, (seen.get(content) ?? 0) + 1);
        return `${content}#${seen.get(content) ?? 1}`;
      });
    },
  };
}

/** How `participantsByNumber` names a participant. */
export function participantName(key: string, number: string): string {
  return `${key}|${number}`;
}

/** A table with its named rows found. */
export interface FoundRows<Key extends string> {
  readonly table: OpenTable<Key>;
  readonly cells: (name: string) => readonly CellValue[] | null;
  readonly places: ReadonlyMap<string, number>;
}

/** Finds the rows where they stand in this reading. Throws `LayoutError`. */
export function findRows<Key extends string>(
  contents: ReadonlyMap<string, TableContent>,
  { layout, namesOf }: NamedRows<Key>,
): FoundRows<Key> {
  const table = openTable(contents, layout);
  const places = new Map(
    namesOf(table).flatMap((name, row) => (name === null ? [] : [[name, row] as const])),
  );
  return {
    table,
    places,
    cells: (name) => table.content.rows[places.get(name) ?? -1] ?? null,
  };
}

/** The tables as they would stand with these cells in these rows; for looking ahead, nothing is written. */
export function withCells<Key extends string>(
  contents: ReadonlyMap<string, TableContent>,
  rows: NamedRows<Key>,
  wanted: ReadonlyMap<string, RowCells<Key>>,
): ReadonlyMap<string, TableContent> {
  if (wanted.size === 0) return contents;
  const { table, places } = findRows(contents, rows);
  const changed = table.content.rows.map((row) => [...row]);
  for (const [name, cells] of wanted) {
    const row = changed[places.get(name) ?? -1];
    if (row === undefined) continue;
    for (const key of keysOf(cells)) row[table.position(key)] = plain(cells[key]);
  }
  return new Map(contents).set(rows.layout.name, { ...table.content, rows: changed });
}

export function keysOf<Key extends string>(cells: RowCells<Key>): readonly Key[] {
  return Object.keys(cells) as Key[];
}

/** Whether two cells say something different; a number may have lost its last digits on its way through the file. */
export function differ(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) > 1e-6;
  return foldName(cellText(plain(one))) !== foldName(cellText(plain(other)));
}

/** Without the apostrophe with which a text is typed so that it stays text. */
function plain(value: CellValue | undefined): CellValue {
  return typeof value === 'string' && value.startsWith("'") ? value.slice(1) : (value ?? '');
}

/** Of several rows with one name the first holds. */
function firstOnly(names: readonly (string | null)[]): readonly (string | null)[] {
  const seen = new Set<string>();
  return names.map((name) => {
    if (name === null || seen.has(name)) return null;
    seen.add(name);
    return name;
  });
}
