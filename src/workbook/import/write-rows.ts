import type { Round } from '../../round';
import type { OpenTable } from '../open-table';
import type { CellValue, WorkbookTables } from '../tables';
import { differ, findRows, type FoundRows, keysOf, type NamedRows, type RowCells } from './named-rows';
import { readAll, type Snapshot } from './snapshot';
import { isUnknownOutcome } from './unknown-outcome';

export type RowsWritten =
  { readonly kind: 'done'; readonly after: Snapshot } | { readonly kind: 'unknown'; readonly detail: string };

/**
 * Writes cells of named rows, then looks whether they stand there. People sort and insert while we write: cells that landed
 * in other rows get back what stood in them, and ours are written again, where their rows are now. At most three times.
 */
export async function writeRows<Key extends string>(
  tables: WorkbookTables,
  round: Round,
  rows: NamedRows<Key>,
  wanted: ReadonlyMap<string, RowCells<Key>>,
  before: Snapshot,
): Promise<RowsWritten> {
  let seen = before;
  let detail = '';
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const found = findRows(seen.contents, rows);
    const missing = [...wanted].filter(([name, cells]) => !stands(found, name, cells));
    for (const [name, cells] of missing) {
      const row = found.places.get(name);
      if (row === undefined) return { kind: 'unknown', detail };
      try {
        await tables.writeCells(rows.layout.name, row, positioned(found.table, cells));
      } catch (error) {
        // The same cells written twice are the same, so a write of open fate may be repeated after a look.
        if (!isUnknownOutcome(error)) throw error;
        detail = error.message;
        await tables.close();
      }
    }
    const after = missing.length === 0 ? seen : await readAll(tables, round);
    const now = findRows(after.contents, rows);
    if ([...wanted].every(([name, cells]) => stands(now, name, cells))) return { kind: 'done', after };
    await giveBack(tables, rows.layout.name, wanted, found, now);
    seen = after;
  }
  return { kind: 'unknown', detail };
}

/** Puts back what stood in rows that got our cells instead of the row that was meant. */
async function giveBack<Key extends string>(
  tables: WorkbookTables,
  tableName: string,
  wanted: ReadonlyMap<string, RowCells<Key>>,
  before: FoundRows<Key>,
  now: FoundRows<Key>,
): Promise<void> {
  for (const [name, row] of now.places) {
    const was = before.cells(name);
    if (wanted.has(name) || was === null) continue;
    const strayed = [...wanted.values()].find(
      (cells) => stands(now, name, cells) && !stands(before, name, cells),
    );
    if (strayed === undefined) continue;
    const back = keysOf(strayed).map((key) => ({
      column: now.table.position(key),
      value: asTyped(was[before.table.position(key)] ?? ''),
    }));
    await tables.writeCells(tableName, row, back);
  }
}

function stands<Key extends string>(found: FoundRows<Key>, name: string, cells: RowCells<Key>): boolean {
  const row = found.cells(name);
  return row !== null && keysOf(cells).every((key) => !differ(row[found.table.position(key)], cells[key]));
}

function positioned<Key extends string>(table: OpenTable<Key>, cells: RowCells<Key>) {
  return keysOf(cells).map((key) => ({ column: table.position(key), value: cells[key] ?? '' }));
}

/** A value as it must be typed to stand as it stood. */
function asTyped(value: CellValue): CellValue {
  return typeof value === 'string' && value !== '' ? `'${value.replace(/^'/, '')}` : value;
}
