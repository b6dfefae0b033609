import type { Round } from '../../round';
import { receiptTable } from '../layout';
import { serialOf } from '../moments';
import { foldName, openTable } from '../open-table';
import type { CellValue, TableContent } from '../tables';
import { inertCode, inertText } from './inert-text';
import type { Action } from './request';

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
  return last === undefined ? [] : [receiptLike(contents, last, cells)];
}

/** A row of Indmeldinger once more, with other cells. */
export function receiptLike(
  contents: ReadonlyMap<string, TableContent>,
  row: readonly CellValue[],
  cells: ReceiptCells,
): readonly CellValue[] {
  const table = openTable(contents, receiptTable);
  const codes = [table.position('key'), table.position('mailId')];
  const line = [...row];
  for (const [name, value] of Object.entries(cells) as [ReceiptKey, CellValue][]) {
    line[table.position(name)] = value;
  }
  return line.map((cell, column) => {
    if (typeof cell !== 'string') return cell;
    return codes.includes(column) ? inertCode(cell) : inertText(cell);
  });
}

/** Who handled a form, and when, as cells. */
export function handled({
  who,
  now,
  round,
}: Pick<Action, 'who' | 'now'> & { readonly round: Round }): ReceiptCells {
  return { handledAt: serialOf(now, round.timeZone), handledBy: who };
}
