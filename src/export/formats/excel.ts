import ExcelJS, { type Worksheet } from 'exceljs';
import type { Sheet } from '../sheet';

/** Excel's longest name of a sheet, and what it may not hold. */
const longestName = 31;
const forbidden = /[[\]:*?/\\]/g;

/** A new Excel file with one sheet a list. Every text stays text: none is ever written as a formula. */
export async function excel(sheets: readonly Sheet[], created: Date): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = created;
  workbook.modified = created;
  const used = new Set<string>();
  for (const sheet of sheets) addSheet(workbook.addWorksheet(freeName(sheet.name, used)), sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(worksheet: Worksheet, { name, subtitle, columns, rows }: Sheet): void {
  const font = { name: 'Calibri', family: 2, size: 11 };
  worksheet.columns = columns.map(({ width }) => ({ width }));
  worksheet.addRow([name]).font = { ...font, bold: true, size: 14 };
  worksheet.addRow([subtitle]).font = font;
  worksheet.addRow([]);
  const head = worksheet.addRow(columns.map(({ heading }) => heading));
  head.height = 32;
  head.eachCell((cell) => {
    cell.font = { ...font, bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F3864' } };
    cell.alignment = { vertical: 'middle', wrapText: true };
  });
  for (const row of rows) {
    const added = worksheet.addRow([...row]);
    added.font = font;
    added.eachCell((cell) => {
      cell.border = { bottom: { style: 'hair', color: { argb: 'FF8EA9DB' } } };
      // Text that is corrected by hand later stays text: "8-9" does not become a date.
      if (typeof cell.value === 'string') cell.numFmt = '@';
    });
  }
  worksheet.views = [{ state: 'frozen', xSplit: 0, ySplit: head.number }];
  worksheet.autoFilter = {
    from: { row: head.number, column: 1 },
    to: { row: head.number + rows.length, column: columns.length },
  };
  worksheet.pageSetup = {
    orientation: 'landscape',
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${head.number}:${head.number}`,
  };
}

/** A name for the sheet that Excel takes and no other sheet has; what is too long ends with a whole word. */
function freeName(wanted: string, used: Set<string>): string {
  const clean =
    wanted
      .replace(forbidden, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Ark';
  let name = cutAtWord(clean, longestName);
  for (let number = 2; used.has(name.toLowerCase()); number += 1) {
    const ending = ` ${number}`;
    name = `${cutAtWord(clean, longestName - ending.length)}${ending}`;
  }
  used.add(name.toLowerCase());
  return name;
}

/**
 * As much of the text as there is room for, to the end of a word, and "…" for what is left out; a closing mark is left out
 * unsaid, and one long word is cut where the room ends.
 */
function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const bare = withoutEndMarks(text);
  if (bare.length <= longest) return bare;
  const lastSpace = bare.lastIndexOf(' ', longest - 1);
  const end = lastSpace < longest / 2 ? longest - 1 : lastSpace;
  return `${withoutEndMarks(bare.slice(0, end))}…`;
}

function withoutEndMarks(text: string): string {
  return text.replace(/[\s'.,;!–-]+$/u, '');
}
