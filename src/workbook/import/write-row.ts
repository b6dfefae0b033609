import type { Round } from '../../round';
import { initiativeTable } from '../layout';
import { foldName, openTable } from '../open-table';
import type { CellValue, TableContent, WorkbookTables } from '../tables';
import { initiativeOf, readAll, type Snapshot } from './snapshot';
import { isUnknownOutcome } from './unknown-outcome';

type InitiativeKey = keyof typeof initiativeTable.columns;

/** Cells of one initiative's row. The status is always among them: it is what is looked for afterwards. */
export type RowCells = Readonly<Partial<Record<InitiativeKey, CellValue>>> & { readonly status: string };

export type RowWritten =
  { readonly kind: 'done'; readonly after: Snapshot } | { readonly kind: 'unknown'; readonly detail: string };

/**
 * Writes cells of the row that holds the key, then looks whether they stand there. People sort and insert while we write: if
 * the cells landed in another row, that row gets its status back and ours is written again, where it is now.
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
    if (statusTexts(after.contents).get(key)?.status === foldName(cells.status))
      return { kind: 'done', after };
    await giveBack(tables, seen.contents, after.contents, foldName(cells.status));
    seen = after;
  }
  return { kind: 'unknown', detail };
}

function positioned(contents: ReadonlyMap<string, TableContent>, cells: RowCells) {
  const table = openTable(contents, initiativeTable);
  return (Object.keys(cells) as InitiativeKey[]).map((key) => ({
    column: table.position(key),
    value: cells[key] ?? '',
  }));
}

/** Puts the status back in rows that got ours instead of the row that was meant. */
async function giveBack(
  tables: WorkbookTables,
  before: ReadonlyMap<string, TableContent>,
  after: ReadonlyMap<string, TableContent>,
  written: string,
): Promise<void> {
  const earlier = statusTexts(before);
  const column = openTable(after, initiativeTable).position('status');
  for (const [key, { status, row }] of statusTexts(after)) {
    const old = earlier.get(key);
    if (old === undefined || status !== written || old.status === written) continue;
    await tables.writeCells(initiativeTable.name, row, [{ column, value: old.text }]);
  }
}

interface StatusText {
  readonly row: number;
  readonly text: string;
  readonly status: string;
}

/** What the status cell of each key's first row says; hand-typed rows go by their place. */
function statusTexts(contents: ReadonlyMap<string, TableContent>): ReadonlyMap<string, StatusText> {
  const table = openTable(contents, initiativeTable);
  const texts = new Map<string, StatusText>();
  table.content.rows.forEach((cells, row) => {
    const key = foldName(table.text(cells, 'key')) || `row:${row}`;
    const text = table.text(cells, 'status');
    if (!texts.has(key)) texts.set(key, { row, text, status: foldName(text) });
  });
  return texts;
}
