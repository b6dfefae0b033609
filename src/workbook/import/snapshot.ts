import type { Round } from '../../round';
import { initiativeTable, ledgerTables, logTable, participantTable } from '../layout';
import { type Ledger, type LedgerInitiative, readLedger } from '../ledger';
import { foldName, isSetAside, openTable } from '../open-table';
import type { TableContent, WorkbookTables } from '../tables';

/** The workbook at one moment, read in one request. */
export interface Snapshot {
  readonly contents: ReadonlyMap<string, TableContent>;
  readonly ledger: Ledger;
}

/** Everything that an action needs to know: the ledger's tables, and those it adds lines to. */
export async function readAll(tables: WorkbookTables, round: Round): Promise<Snapshot> {
  const contents = await tables.read([...ledgerTables, logTable.name]);
  return { contents, ledger: readLedger(contents, round) };
}

export function initiativeOf({ ledger }: Snapshot, key: string): LedgerInitiative | undefined {
  return ledger.initiatives.find((initiative) => initiative.key === key);
}

/** The numbers under which participants of a form already stand in the table. */
export function participantNumbers({ contents }: Snapshot, key: string): ReadonlySet<number> {
  const table = openTable(contents, participantTable);
  const numbers = table.content.rows
    .filter((row) => foldName(table.text(row, 'key')) === key && !isSetAside(table, row, 'seat'))
    .map((row) => Number(table.text(row, 'number')))
    .filter((number) => number > 0);
  return new Set(numbers);
}

/** The first row of a key as it stands, for telling one's own row from another's. */
export function firstRowOf(
  { contents }: Snapshot,
  key: string,
): { importedAt: number | null; importedBy: string } | null {
  const table = openTable(contents, initiativeTable);
  const row = table.content.rows.find(
    (cells) => foldName(table.text(cells, 'key')) === key && !isSetAside(table, cells, 'status'),
  );
  return row === undefined
    ? null
    : { importedAt: table.number(row, 'importedAt'), importedBy: table.text(row, 'importedBy') };
}
