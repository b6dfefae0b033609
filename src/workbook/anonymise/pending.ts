import type { Round } from '../../round';
import { inertText } from '../import/inert-text';
import { followingAction, logTable, participantTable } from '../layout';
import { foldName, openTable, type TableRow } from '../open-table';
import type { CellValue, TableContent } from '../tables';
import { personalColumns, type PersonalColumns } from './personal-columns';
import { anonymised, redactor } from './redact';

/** The log's word for it; its own line keeps who did it, because somebody must answer for it. */
export const anonymisedAction = 'Anonymisering';

/** Cells of one row that still say who somebody is, with what is to stand there instead. */
export interface PendingRow {
  readonly table: string;
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly value: CellValue }[];
}

/** Rows whose descriptions name somebody. Each new text fits its own row only. */
export function namedInDescriptions(contents: ReadonlyMap<string, TableContent>): readonly PendingRow[] {
  const redact = redactor(contents);
  return pendingRows(contents, ({ described }, row, text) =>
    described.flatMap((key) => {
      const before = text(row, key);
      const after = redact(before);
      return after === before ? [] : [{ key, value: inertText(after) }];
    }),
  );
}

/** Rows with cells to be cleared. The same words go into every row, so one that moves meanwhile comes to no harm. */
export function stillPersonal(
  contents: ReadonlyMap<string, TableContent>,
  round: Round,
): readonly PendingRow[] {
  const publicSectors = new Set(
    round.sectors
      .filter(({ sector }) => sector === 'municipality' || sector === 'region')
      .map(({ name }) => foldName(name)),
  );
  return pendingRows(contents, ({ layout, cleared }, row, text) => {
    if (layout.name === logTable.name && text(row, 'action') === anonymisedAction) return [];
    // A medical practice is often called after its doctor; a municipality or a hospital never is.
    const mayNameItsDoctor =
      layout.name === participantTable.name && !publicSectors.has(foldName(text(row, 'sector')));
    const notesOnPeople = layout.name === logTable.name && text(row, 'action') === followingAction;
    return [
      ...cleared,
      ...(mayNameItsDoctor ? ['organisation'] : []),
      ...(notesOnPeople ? ['before', 'after'] : []),
    ]
      .filter((key) => !['', anonymised].includes(text(row, key)))
      .map((key) => ({ key, value: anonymised }));
  });
}

type RowText = (row: TableRow, key: string) => string;

function pendingRows(
  contents: ReadonlyMap<string, TableContent>,
  changesOf: (
    columns: PersonalColumns,
    row: TableRow,
    text: RowText,
  ) => readonly { readonly key: string; readonly value: CellValue }[],
): readonly PendingRow[] {
  return personalColumns.flatMap((columns) => {
    const table = openTable(contents, columns.layout);
    return table.content.rows.flatMap((cells, row): PendingRow[] => {
      const changes = changesOf(columns, cells, (of, key) => table.text(of, key));
      if (changes.length === 0) return [];
      return [
        {
          table: columns.layout.name,
          row,
          cells: changes.map(({ key, value }) => ({ column: table.position(key), value })),
        },
      ];
    });
  });
}
