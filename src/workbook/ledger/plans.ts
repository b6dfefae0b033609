import type { Round } from '../../round';
import { initiativeTable } from '../layout';
import { foldName, openTable } from '../open-table';
import type { TableContent } from '../tables';
import type { Ledger, LedgerInitiative } from './ledger-types';
import { readLedger } from './read-ledger';

/** What is meant to become of an initiative, set quietly until all plans are carried out together. */
export interface Plan {
  readonly initiative: LedgerInitiative;
  /** Code of the status; null for a text that is no status of the round. */
  readonly status: string | null;
  /** The text as it stands in the cell. */
  readonly found: string;
  readonly reason: string;
}

/** The plans that stand in "Påtænkt status", in the order of the rows. One for the status it already has is none. */
export function readPlans(
  contents: ReadonlyMap<string, TableContent>,
  round: Round,
  ledger: Ledger,
): readonly Plan[] {
  // Without a workbook there is a ledger and no table.
  if (!contents.has(initiativeTable.name)) return [];
  const table = openTable(contents, initiativeTable);
  return ledger.initiatives.flatMap((initiative): readonly Plan[] => {
    const row = table.content.rows[initiative.row] ?? [];
    const found = table.text(row, 'planned');
    const status = round.statuses.find(({ name }) => foldName(name) === foldName(found))?.code ?? null;
    // What is planned for a version that a newer one has replaced is void.
    if (found === '' || status === initiative.status || initiative.replacedBy !== null) return [];
    return [{ initiative, status, found, reason: table.text(row, 'plannedReason') }];
  });
}

/** The seats as they would be once every plan is carried out. */
export function ledgerAfterPlans(
  contents: ReadonlyMap<string, TableContent>,
  round: Round,
  plans: readonly Plan[],
): Ledger {
  const table = openTable(contents, initiativeTable);
  const rows = table.content.rows.map((row) => [...row]);
  for (const { initiative, status, found } of plans) {
    const row = rows[initiative.row];
    if (status !== null && row !== undefined) row[table.position('status')] = found;
  }
  return readLedger(new Map(contents).set(initiativeTable.name, { ...table.content, rows }), round);
}
