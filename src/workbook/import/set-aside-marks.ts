import { initiativeTable, participantTable, redistributionTable, type TableLayout } from '../layout';
import { isSetAside, openTable } from '../open-table';
import type { TableContent } from '../tables';

/** Where a table says that a row is set aside, and where it says why. */
export interface Marks<Key extends string> {
  readonly layout: TableLayout<Key>;
  readonly mark: Key;
  readonly remark: Key;
}

/** The marks of Deltagere. */
export const participantMarks = marks(participantTable, 'seat', 'remark');
/** The marks of Initiativer. */
export const initiativeMarks = marks(initiativeTable, 'status', 'note');
/** The marks of Omfordelinger. */
export const moveMarks = marks(redistributionTable, 'undone', 'reason');

function marks<Key extends string>(layout: TableLayout<Key>, mark: Key, remark: Key): Marks<Key> {
  return { layout, mark, remark };
}

/** Whether a row stands that this line of the log says was set aside. */
export function isMarked(contents: ReadonlyMap<string, TableContent>, actionId: string): boolean {
  const has = <Key extends string>({ layout, mark, remark }: Marks<Key>) => {
    const table = openTable(contents, layout);
    return table.content.rows.some(
      (cells) => isSetAside(table, cells, mark) && table.text(cells, remark).includes(tokenOf(actionId)),
    );
  };
  return has(participantMarks) || has(initiativeMarks) || has(moveMarks);
}

/** By which a row is found again, wherever people have moved it. */
export function tokenOf(actionId: string): string {
  return `[${actionId}]`;
}
