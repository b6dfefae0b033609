import type { Round } from '../../round';
import { initiativeTable } from '../layout';
import { cellText, foldName, openTable, type OpenTable } from '../open-table';
import type { CellValue, TableContent, WorkbookTables } from '../tables';
import { inertText } from './inert-text';
import { initiativeOf, readAll, type Snapshot } from './snapshot';
import { isUnknownOutcome } from './unknown-outcome';

export type InitiativeKey = keyof typeof initiativeTable.columns;

/** Cells of one initiative's row, null for an empty one; one of them at least differs from what stands there, for it is looked for. */
export type RowCells = Readonly<Partial<Record<InitiativeKey, CellValue>>>;

export type RowWritten =
  { readonly kind: 'done'; readonly after: Snapshot } | { readonly kind: 'unknown'; readonly detail: string };

/**
 * Writes cells of the row that holds the key, then looks whether they stand there. People sort and insert while we write: if
 * the cells landed in another row, that row gets its own back and ours are written again, where the row is now.
 */
export async function writeRow(
  tables: WorkbookTables,
  round: Round,
  key: string,
  cells: RowCells,
  before: Snapshot,
): Promise<RowWritten> {
  let seen = before;
  let detail = '';
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const initiative = initiativeOf(seen, key);
    if (initiative === undefined) return { kind: 'unknown', detail };
    try {
      await tables.writeCells(initiativeTable.name, initiative.row, positioned(seen.contents, cells));
    } catch (error) {
      // The same cells written twice are the same, so a write of open fate may be repeated after a look.
      if (!isUnknownOutcome(error)) throw error;
      detail = error.message;
      await tables.close();
    }
    const after = await readAll(tables, round);
    const row = rowsByKey(after.contents).get(key);
    if (row !== undefined && stand(cells, row)) return { kind: 'done', after };
    await giveBack(tables, seen.contents, after.contents, cells);
    seen = after;
  }
  return { kind: 'unknown', detail };
}

/** The names of the cells' columns. */
function keysOf(cells: RowCells): readonly InitiativeKey[] {
  return Object.keys(cells) as InitiativeKey[];
}

function positioned(contents: ReadonlyMap<string, TableContent>, cells: RowCells) {
  const table = openTable(contents, initiativeTable);
  return keysOf(cells).map((key) => ({ column: table.position(key), value: cells[key] ?? '' }));
}

/** Puts their own cells back in rows that got ours instead of the row that was meant. */
async function giveBack(
  tables: WorkbookTables,
  before: ReadonlyMap<string, TableContent>,
  after: ReadonlyMap<string, TableContent>,
  cells: RowCells,
): Promise<void> {
  const earlier = rowsByKey(before);
  const table = openTable(after, initiativeTable);
  for (const [key, found] of rowsByKey(after)) {
    const old = earlier.get(key);
    if (old === undefined || !stand(cells, found) || stand(cells, old)) continue;
    await tables.writeCells(
      initiativeTable.name,
      found.row,
      keysOf(cells).map((column) => ({
        column: table.position(column),
        value: asItWas(old.value(column)),
      })),
    );
  }
}

function asItWas(value: CellValue): CellValue {
  return typeof value === 'string' ? (inertText(value) ?? '') : (value ?? '');
}

interface FoundRow {
  readonly row: number;
  value(key: InitiativeKey): CellValue;
}

function stand(cells: RowCells, row: FoundRow): boolean {
  return keysOf(cells).every((key) => isSame(cells[key] ?? '', row.value(key)));
}

/** Whether a value that was sent is the one that was read; the apostrophe that keeps text from being typed is not read back. */
function isSame(sent: CellValue, found: CellValue): boolean {
  if (typeof sent === 'number' && typeof found === 'number') return Math.abs(sent - found) < 1e-6;
  const text = typeof sent === 'string' ? sent.replace(/^'/, '') : sent;
  return foldName(cellText(text)) === foldName(cellText(found));
}

/** The first row of each key; hand-typed rows go by their place. */
function rowsByKey(contents: ReadonlyMap<string, TableContent>): ReadonlyMap<string, FoundRow> {
  const table: OpenTable<InitiativeKey> = openTable(contents, initiativeTable);
  const rows = new Map<string, FoundRow>();
  table.content.rows.forEach((cells, row) => {
    const key = foldName(table.text(cells, 'key')) || `row:${row}`;
    if (!rows.has(key)) rows.set(key, { row, value: (column) => cells[table.position(column)] ?? null });
  });
  return rows;
}
