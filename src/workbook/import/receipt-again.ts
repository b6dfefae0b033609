import type { Round } from '../../round';
import { receiptTable } from '../layout';
import { serialOf } from '../moments';
import { foldName, openTable } from '../open-table';
import type { CellValue, TableContent } from '../tables';
import { inertText } from './inert-text';
import type { Action } from './request';
import { statusCodes, statusName } from './status-codes';

type ReceiptKey = keyof typeof receiptTable.columns;
export type ReceiptCells = Readonly<Partial<Record<ReceiptKey, CellValue>>>;

/** What a line in Indmeldinger says of a form. */
export interface ReceiptWords {
  readonly title: string;
  readonly state: string;
  readonly remark: string;
}

/** The lines of a form in Indmeldinger, the oldest first. */
export function receiptWords(
  contents: ReadonlyMap<string, TableContent>,
  key: string,
): readonly ReceiptWords[] {
  const table = openTable(contents, receiptTable);
  return table.content.rows
    .filter((row) => foldName(table.text(row, 'key')) === key)
    .map((row) => ({
      title: table.text(row, 'title'),
      state: table.text(row, 'state'),
      remark: table.text(row, 'remark'),
    }));
}

/** The newest line of a form once more, with other cells; none for a form that has no line. */
export function receiptAgain(
  contents: ReadonlyMap<string, TableContent>,
  key: string,
  cells: ReceiptCells,
): readonly (readonly CellValue[])[] {
  const table = openTable(contents, receiptTable);
  const last = table.content.rows.findLast((row) => foldName(table.text(row, 'key')) === key);
  if (last === undefined) return [];
  const line = last.map((cell) => (typeof cell === 'string' ? inertText(cell) : cell));
  for (const [name, value] of Object.entries(cells) as [ReceiptKey, CellValue][]) {
    line[table.position(name)] = typeof value === 'string' ? inertText(value) : value;
  }
  return [line];
}

/** Who handled a form, and when, as cells. */
export function handled({
  who,
  now,
  round,
}: Pick<Action, 'who' | 'now'> & { readonly round: Round }): ReceiptCells {
  return { handledAt: serialOf(now, round.timeZone), handledBy: who };
}

/** A returned form's line that says its corrected version has come: no answer is awaited any more. */
export function settledReceipt(
  contents: ReadonlyMap<string, TableContent>,
  key: string,
  action: Pick<Action, 'who' | 'now'> & { readonly round: Round },
): readonly (readonly CellValue[])[] {
  return receiptAgain(contents, key, {
    state: statusName(action.round, statusCodes.replaced),
    replyBy: null,
    remark: 'Ny udgave modtaget',
    ...handled(action),
  });
}
