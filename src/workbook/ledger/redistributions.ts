import type { Round } from '../../round';
import { redistributionTable } from '../layout';
import { momentOf } from '../moments';
import { foldName, isBlank, isSetAside, openTable } from '../open-table';
import type { TableContent } from '../tables';
import type { LedgerTrouble, Redistribution } from './ledger-types';
import type { Names } from './names';

/**
 * The moves of seats. Both clusters must lie in the region named, so that no move ever changes a region's total ("at fordele
 * sundhedsklyngernes ikke-anvendte pladser til de andre sundhedsklynger i regionen"). A move written twice counts once.
 */
export function readRedistributions(
  contents: ReadonlyMap<string, TableContent>,
  round: Round,
  names: Names,
  troubles: LedgerTrouble[],
): readonly Redistribution[] {
  const table = openTable(contents, redistributionTable);
  const moves: Redistribution[] = [];
  const seen = new Set<string>();
  table.content.rows.forEach((cells, row) => {
    if (isBlank(cells) || isSetAside(table, cells, 'undone')) return;
    const region = names.region(table.text(cells, 'region'))?.code ?? null;
    const from = names.cluster(table.text(cells, 'from'), region)?.code;
    const to = names.cluster(table.text(cells, 'to'), region)?.code;
    const seats = table.number(cells, 'seats');
    const actionId = table.text(cells, 'actionId');
    if (actionId !== '' && seen.has(foldName(actionId))) {
      const found = `${table.text(cells, 'from')} → ${table.text(cells, 'to')}`;
      const kind = 'duplicate-redistribution';
      troubles.push({ kind, key: actionId, table: redistributionTable.name, row, found });
      return;
    }
    seen.add(foldName(actionId));
    if (region === null || from === undefined || to === undefined || seats === null || seats <= 0) {
      troubles.push({
        kind: 'broken-redistribution',
        key: actionId,
        table: redistributionTable.name,
        row,
        found: `${table.text(cells, 'from')} → ${table.text(cells, 'to')}: ${table.text(cells, 'seats')}`,
      });
      return;
    }
    const at = table.number(cells, 'at');
    moves.push({
      actionId,
      region,
      from,
      to,
      seats,
      reason: table.text(cells, 'reason'),
      by: table.text(cells, 'by'),
      at: at === null ? null : momentOf(at, round.timeZone),
      undone: table.text(cells, 'undone') !== '',
      row,
    });
  });
  return moves;
}
