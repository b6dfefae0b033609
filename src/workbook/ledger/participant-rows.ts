import type { Sector } from '../../round';
import { participantTable, seatStates } from '../layout';
import { foldName, isBlank, isSetAside, openTable } from '../open-table';
import type { TableContent } from '../tables';
import type { LedgerTrouble, SeatClaim } from './ledger-types';
import type { Names } from './names';

export interface ParticipantRow {
  readonly number: string;
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly sector: Sector | null;
  /** What the participant's own cell says, before the initiative's status is known. */
  readonly claim: SeatClaim;
  readonly row: number;
}

const claims = new Map<string, SeatClaim>([
  ['', 'given'],
  [foldName(seatStates.given), 'given'],
  [foldName(seatStates.reserved), 'reserved'],
  [foldName(seatStates.waiting), 'waiting'],
  [foldName(seatStates.resigned), 'resigned'],
]);

/**
 * The participants by the key of their form. A number seen before under the same key is the same participant written twice
 * and counts once, so an append that was sent again takes no seat; rows without a number are people's own and all count.
 */
export function participantsByKey(
  contents: ReadonlyMap<string, TableContent>,
  names: Names,
  without: ReadonlySet<string>,
  troubles: LedgerTrouble[],
): ReadonlyMap<string, readonly ParticipantRow[]> {
  const table = openTable(contents, participantTable);
  const byKey = new Map<string, ParticipantRow[]>();
  const seen = new Set<string>();
  const twice = new Set<string>();
  const unnumbered = new Map<string, number>();

  table.content.rows.forEach((cells, row) => {
    if (isBlank(cells) || isSetAside(table, cells, 'seat')) return;
    const key = foldName(table.text(cells, 'key'));
    if (without.has(key)) return;
    const trouble = (kind: LedgerTrouble['kind'], found: string) =>
      troubles.push({ kind, key, table: participantTable.name, row, found });

    if (key === '') {
      trouble('orphan-participants', table.text(cells, 'name'));
      return;
    }
    const number = table.text(cells, 'number');
    if (number !== '' && seen.has(`${key}|${number}`)) {
      if (!twice.has(key)) trouble('duplicate-participants', '');
      twice.add(key);
      return;
    }
    seen.add(`${key}|${number}`);

    const state = table.text(cells, 'seat');
    const claim = claims.get(foldName(state));
    if (claim === undefined) trouble('unknown-seat-state', state);
    if (number === '') unnumbered.set(key, (unnumbered.get(key) ?? 0) + 1);
    const participant: ParticipantRow = {
      number: number === '' ? `u${unnumbered.get(key) ?? 1}` : number,
      name: table.text(cells, 'name'),
      organisation: table.text(cells, 'organisation'),
      email: table.text(cells, 'email'),
      sector: names.sector(table.text(cells, 'sector')),
      claim: claim ?? 'unknown',
      row,
    };
    const rows = byKey.get(key);
    if (rows === undefined) byKey.set(key, [participant]);
    else rows.push(participant);
  });
  return byKey;
}
