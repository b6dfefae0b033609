import type { Workbook } from 'exceljs';
import type { Round } from '../../round';
import { setupContents } from '../setup';
import { generalEntries, generalTable } from '../setup/general';
import { listsOf } from '../setup/write-setup';
import { addTableSheet } from './table-sheet';

/** The round's setup, each list a table on its own sheet. */
export function addSetupSheets(workbook: Workbook, round: Round): void {
  const contents = setupContents(round);
  const { headings } = generalTable;
  addTableSheet(workbook, {
    sheet: generalTable.sheet,
    table: generalTable.name,
    colour: 'setup',
    frozenColumns: 1,
    wrap: true,
    rows: contents.get(generalTable.name)?.rows ?? [],
    columns: [
      { heading: headings.label, cell: 'text', width: 32, choices: null },
      {
        heading: headings.value,
        cell: 'text',
        width: 36,
        choices: null,
        cellOf: (row) => generalEntries[row]?.codec.cell ?? 'text',
      },
      { heading: headings.explanation, cell: 'text', width: 70, choices: null },
    ],
  });
  for (const { name, sheet, columns } of listsOf()) {
    addTableSheet(workbook, {
      sheet,
      table: name,
      colour: 'setup',
      frozenColumns: 1,
      wrap: true,
      rows: contents.get(name)?.rows ?? [],
      columns: columns.map(([, { heading, codec, width }]) => ({
        heading,
        cell: codec.cell,
        width,
        choices: wordList(codec.choices),
      })),
    });
  }
}

/** A list of words inside a rule may be 255 characters at most; longer ones go without a drop-down. */
function wordList(words: readonly string[] | undefined): string | null {
  if (words === undefined) return null;
  const formula = `"${words.join(',')}"`;
  return formula.length <= 255 ? formula : null;
}
