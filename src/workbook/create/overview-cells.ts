import type { Worksheet } from 'exceljs';
import { columnHeadFill, columnHeadFont, thinLine } from './styles';

/** A row of headings above figures; the first two columns are words. */
export function addHead(sheet: Worksheet, number: number, headings: readonly string[]): void {
  const row = sheet.getRow(number);
  row.height = 30;
  headings.forEach((heading, index) => {
    const cell = row.getCell(index + 1);
    cell.value = heading;
    cell.font = columnHeadFont;
    cell.fill = columnHeadFill;
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: index < 2 ? 'left' : 'right' };
  });
}

/** A line of computed cells, one formula a column. */
export function addFigures(sheet: Worksheet, number: number, formulas: readonly string[]): void {
  formulas.forEach((formula, index) => {
    const cell = sheet.getCell(number, index + 1);
    cell.value = { formula };
    cell.border = thinLine;
  });
}

/** Shares of one as per cents with a bar behind them. */
export function addShareBars(sheet: Worksheet, ref: string): void {
  addBars(sheet, ref, { type: 'num', value: 1 });
  const [from = ref, to = ref] = ref.split(':');
  for (let row = Number(from.slice(1)); row <= Number(to.slice(1)); row += 1) {
    sheet.getCell(`${from.slice(0, 1)}${row}`).numFmt = '0 %';
  }
}

/** A bar behind each figure, full at the maximum. */
export function addBars(sheet: Worksheet, ref: string, maximum: { type: 'num'; value: number }): void {
  const rule = {
    type: 'dataBar' as const,
    // Rules of a sheet need priorities of their own; a row number is one.
    priority: Number(/\d+/.exec(ref)?.[0] ?? 2),
    gradient: false,
    minLength: 0,
    maxLength: 100,
    cfvo: [{ type: 'num' as const, value: 0 }, maximum],
    // The type declarations leave out the bar's colour, which the file format demands.
    color: { argb: 'FF9DC3E6' },
  };
  sheet.addConditionalFormatting({ ref, rules: [rule] });
}

/** A formula that stays empty where the cell it is about is. */
export function unlessEmpty(cell: string, formula: string): string {
  return `IF(${cell}="","",${formula})`;
}

/** A formula for the value of a setting on the sheet Generelt. */
export function setting(label: string): string {
  return `INDEX(Generelt[Værdi],MATCH("${label}",Generelt[Indstilling],0))`;
}
