import type { TableLayout } from '../layout';
import { columnsOf, type OpenTable } from '../open-table';
import type { CellValue } from '../tables';

/**
 * A row for a table as it stands now: each value under its heading, wherever the column is, and null for columns that people
 * have added (which leaves calculated columns alone).
 */
export function tableRow<Key extends string>(
  layout: TableLayout<Key>,
  table: OpenTable<Key>,
  values: Readonly<Partial<Record<Key, CellValue>>>,
): readonly CellValue[] {
  const row: CellValue[] = table.content.headings.map(() => null);
  for (const [key] of columnsOf(layout)) row[table.position(key)] = values[key] ?? null;
  return row;
}
