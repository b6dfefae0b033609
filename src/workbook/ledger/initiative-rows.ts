import type { Cluster, Region, Round, Status } from '../../round';
import { initiativeTable } from '../layout';
import { momentOf } from '../moments';
import { foldName, isBlank, isSetAside, openTable } from '../open-table';
import type { TableContent } from '../tables';
import type { LedgerTrouble } from './ledger-types';
import type { Names } from './names';

export interface InitiativeRow {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly status: Status | null;
  readonly region: Region | null;
  readonly cluster: Cluster | null;
  /** What the row itself says of its team, for rows without participants. */
  readonly stated: { readonly participants: number; readonly generalPractice: number };
  readonly received: string | null;
  readonly importedAt: string | null;
  readonly importedBy: string;
  readonly version: number;
  readonly replaces: string | null;
  readonly row: number;
}

/** The rows that count, in order: of several with one key the first. A row typed by hand needs region, cluster and status. */
export function initiativeRows(
  contents: ReadonlyMap<string, TableContent>,
  round: Round,
  names: Names,
  without: ReadonlySet<string>,
  troubles: LedgerTrouble[],
): readonly InitiativeRow[] {
  const table = openTable(contents, initiativeTable);
  const rows: InitiativeRow[] = [];
  const seen = new Set<string>();

  table.content.rows.forEach((cells, row) => {
    if (isBlank(cells) || isSetAside(table, cells, 'status')) return;
    const writtenKey = foldName(table.text(cells, 'key'));
    if (without.has(writtenKey)) return;
    const key = writtenKey === '' ? `row:${row}` : writtenKey;
    const trouble = (kind: LedgerTrouble['kind'], found: string) =>
      troubles.push({ kind, key, table: initiativeTable.name, row, found });

    const words = {
      status: table.text(cells, 'status'),
      region: table.text(cells, 'region'),
      cluster: table.text(cells, 'cluster'),
    };
    if (seen.has(key)) {
      trouble('duplicate-initiative', table.text(cells, 'title'));
      return;
    }
    seen.add(key);
    if (writtenKey === '' && (words.status === '' || words.region === '' || words.cluster === '')) {
      trouble('incomplete-initiative', table.text(cells, 'title'));
      return;
    }

    const status = names.status(words.status);
    const region = names.region(words.region);
    const cluster = names.cluster(words.cluster, region?.code ?? null);
    if (status === null) trouble('unknown-status', words.status);
    if (region === null) trouble('unknown-region', words.region);
    else if (cluster === null) trouble('unknown-cluster', words.cluster);

    const moment = (column: 'received' | 'importedAt') => {
      const serial = table.number(cells, column);
      return serial === null ? null : momentOf(serial, round.timeZone);
    };
    const replaces = foldName(table.text(cells, 'replaces'));
    rows.push({
      key,
      number: table.text(cells, 'number'),
      title: table.text(cells, 'title'),
      status,
      region,
      cluster,
      stated: {
        participants: Math.max(0, table.number(cells, 'participantCount') ?? 0),
        generalPractice: Math.max(0, table.number(cells, 'generalPracticeCount') ?? 0),
      },
      received: moment('received'),
      importedAt: moment('importedAt'),
      importedBy: table.text(cells, 'importedBy'),
      version: table.number(cells, 'version') ?? 1,
      replaces: replaces === '' || replaces === key ? null : replaces,
      row,
    });
  });
  return rows;
}
