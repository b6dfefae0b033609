import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import type { CellKind } from '../layout';
import type { CellValue } from '../tables';
import { numberFormats, pageSetup, tabColours } from './styles';

/** A sheet that holds one Excel table from its first cell on. */
export interface TableSheet {
  readonly sheet: string;
  readonly table: string;
  readonly colour: keyof typeof tabColours;
  readonly columns: readonly TableSheetColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Columns that stay in sight when people scroll to the right. */
  readonly frozenColumns: number;
  readonly wrap: boolean;
}

export interface TableSheetColumn {
  readonly heading: string;
  readonly cell: CellKind;
  readonly width: number;
  /** The formula of a list of choices: `"ja,nej"` in quotes, or a range. */
  readonly choices: string | null;
  /** Format of single cells that differ from the column's, by row. */
  readonly cellOf?: (row: number) => CellKind;
}

/** How far down a new workbook offers its lists of choices; Excel carries them on when the table grows. */
const rowsWithChoices = 2000;

export function addTableSheet(workbook: Workbook, page: TableSheet): void {
  const sheet = workbook.addWorksheet(page.sheet, {
    properties: { tabColor: { argb: tabColours[page.colour] } },
    pageSetup,
    views: [{ state: 'frozen', ySplit: 1, xSplit: page.frozenColumns }],
  });
  sheet.columns = page.columns.map(({ width, cell }) => ({
    width,
    style: { numFmt: numberFormats[cell], alignment: { vertical: 'top', wrapText: page.wrap } },
  }));
  // Excel knows no table without rows: a new one has an empty row, which is read as nothing.
  const rows = page.rows.length > 0 ? page.rows : [page.columns.map(() => null)];
  sheet.addTable({
    name: page.table,
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
    columns: page.columns.map(({ heading }) => ({ name: heading, filterButton: true })),
    rows: rows.map((row) => [...row]),
  });
  formatCells(sheet, page, rows.length);
  page.columns.forEach(({ choices }, index) => {
    if (choices !== null) offerChoices(sheet, index + 1, choices);
  });
}

function formatCells(sheet: Worksheet, page: TableSheet, rows: number): void {
  page.columns.forEach((column, index) => {
    for (let row = 0; row < rows; row += 1) {
      const cell = sheet.getCell(row + 2, index + 1);
      cell.numFmt = numberFormats[column.cellOf?.(row) ?? column.cell];
      cell.alignment = { vertical: 'top', wrapText: page.wrap };
    }
  });
  const head = sheet.getRow(1);
  head.alignment = { vertical: 'middle', wrapText: true };
  head.height = 32;
}

function offerChoices(sheet: Worksheet, column: number, choices: string): void {
  const letter = sheet.getColumn(column).letter;
  const validation: DataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [choices],
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Vælg fra listen',
    error: 'Værdien står ikke på listen. Listen hentes fra opsætningens ark.',
  };
  // The type declarations leave out the sheet's own validations, the only way to give a whole range one rule.
  const { dataValidations } = sheet as Worksheet & {
    dataValidations: { add(range: string, validation: DataValidation): void };
  };
  dataValidations.add(`${letter}2:${letter}${rowsWithChoices}`, validation);
}
