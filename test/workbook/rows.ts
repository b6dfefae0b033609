import type { Round } from '../../src/round';
import { hold3 } from '../../src/round';
import { type CellValue, setupContents, type TableContent } from '../../src/workbook';
import {
  initiativeTable,
  participantTable,
  receiptTable,
  redistributionTable,
  roundTables,
  type TableLayout,
} from '../../src/workbook/layout';
import { columnsOf } from '../../src/workbook/open-table';

type Cells<Layout> =
  Layout extends TableLayout<infer Key> ? Readonly<Partial<Record<Key, CellValue>>> : never;

export type InitiativeCells = Cells<typeof initiativeTable>;
export type ParticipantCells = Cells<typeof participantTable>;
export type ReceiptCells = Cells<typeof receiptTable>;
export type RedistributionCells = Cells<typeof redistributionTable>;

export interface Rows {
  readonly initiatives?: readonly InitiativeCells[];
  readonly participants?: readonly ParticipantCells[];
  readonly redistributions?: readonly RedistributionCells[];
  readonly receipts?: readonly ReceiptCells[];
}

/** A workbook of the round with these rows, as a read of all its tables gives it. */
export function workbookWith(rows: Rows = {}, round: Round = hold3): ReadonlyMap<string, TableContent> {
  const contents = new Map(setupContents(round));
  for (const layout of roundTables) contents.set(layout.name, tableWith(layout, []));
  contents.set(initiativeTable.name, tableWith(initiativeTable, rows.initiatives ?? []));
  contents.set(participantTable.name, tableWith(participantTable, rows.participants ?? []));
  contents.set(redistributionTable.name, tableWith(redistributionTable, rows.redistributions ?? []));
  contents.set(receiptTable.name, tableWith(receiptTable, rows.receipts ?? []));
  return contents;
}

function tableWith<Key extends string>(
  layout: TableLayout<Key>,
  rows: readonly Readonly<Partial<Record<Key, CellValue>>>[],
): TableContent {
  const columns = columnsOf(layout);
  return {
    name: layout.name,
    headings: columns.map(([, { heading }]) => heading),
    rows: rows.map((row) => columns.map(([key]) => row[key] ?? '')),
  };
}

/** An initiative of Randersklyngen that holds its seats, unless said otherwise. */
export function initiative(key: string, cells: InitiativeCells = {}): InitiativeCells {
  return {
    key,
    number: `M-RAND-${key}`,
    title: `Initiativ ${key}`,
    status: 'Importeret',
    region: 'Region Midtjylland',
    cluster: 'Randersklyngen',
    ...cells,
  };
}

/** So many participants of a form, from municipalities unless said otherwise. */
export function team(key: string, size: number, cells: ParticipantCells = {}): readonly ParticipantCells[] {
  return Array.from({ length: size }, (_, index) => ({
    key,
    number: index + 1,
    name: `Person ${key} ${index + 1}`,
    sector: 'Kommune',
    ...cells,
  }));
}
