import type { Workbook } from 'exceljs';
import type { Round } from '../../round';
import { type Choices, roundTables } from '../layout';
import { columnsOf } from '../open-table';
import { listsOf } from '../setup/write-setup';
import { addTableSheet } from './table-sheet';

/** The sheets that fill up during the round, empty. */
export function addRoundSheets(workbook: Workbook, round: Round): void {
  for (const layout of roundTables) {
    addTableSheet(workbook, {
      sheet: layout.sheet,
      table: layout.name,
      colour: 'work',
      frozenColumns: 1,
      wrap: false,
      rows: [],
      columns: columnsOf(layout).map(([, { heading, cell, width, choices }]) => ({
        heading,
        cell,
        width,
        choices: choices === undefined ? null : choicesFormula(choices, round),
      })),
    });
  }
}

/** Names of a setup table as a range, which Excel lengthens with the table; or the words themselves. */
function choicesFormula(choices: Choices, round: Round): string {
  if (typeof choices !== 'string') return `"${choices.join(',')}"`;
  const list = listsOf().find(({ property }) => property === choices);
  const column = list?.columns.findIndex(([property]) => property === 'name') ?? -1;
  if (list === undefined || column < 0) throw new RangeError(`No setup table has names for ${choices}`);
  const letter = String.fromCharCode(65 + column);
  return `'${list.sheet}'!$${letter}$2:$${letter}$${round[choices].length + 1}`;
}
