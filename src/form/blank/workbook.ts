import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import type { Round } from '../../round';
import { blankContent, participantRows, type BlankContent, type BlankQuestion } from './content';
import { finish } from './finish';
import { packed } from './stamp';

const LISTS = 'Lister';
const DARK = 'FF1F3864';
const FRAME = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const;
const INPUT = {
  border: { top: FRAME, left: FRAME, bottom: FRAME, right: FRAME },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFDF0' } },
  alignment: { wrapText: true, vertical: 'top' },
  numFmt: '@',
} as const;
const FONT = 'Calibri';
/** Characters of guidance on a line of the column of questions, and the height of a line in points. */
const LINE = { characters: 50, height: 12.5 } as const;
const PRINT = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;
/** Width of a column in characters by what it holds. */
const WIDTHS: Readonly<Partial<Record<BlankQuestion['field'], number>>> = {
  name: 28,
  title: 28,
  organisation: 30,
  department: 22,
  sector: 16,
  email: 34,
  phone: 16,
};

/**
 * The round's blank form as an .xlsx: the initiative and the contact person on one sheet, the participants on the next.
 * exceljs is loaded on the first call.
 */
export async function blankWorkbook(round: Round): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const content = blankContent(round);
  workbook.title = content.title;
  workbook.creator = round.secretariat.name;
  workbook.created = workbook.modified = packed;
  // exceljs writes the language, but its types leave it out.
  Object.assign(workbook, { language: 'da-DK' });
  writeInitiative(workbook, content);
  writeParticipants(workbook, content);
  writeLists(workbook, content);
  return finish(new Uint8Array(await workbook.xlsx.writeBuffer()), round.formVersion);
}

function writeInitiative(workbook: Workbook, content: BlankContent): void {
  const sheet = addSheet(workbook, 'Initiativ', content.title, 'portrait');
  sheet.columns = [{ width: 42 }, { width: 64 }];
  heading(sheet, content.title, 16);
  for (const line of content.introduction) {
    sheet.addRow([line]);
  }
  for (const [title, questions] of [
    [content.initiativeHeading, content.initiative],
    [content.contactHeading, content.contact],
  ] as const) {
    sheet.addRow([]);
    heading(sheet, title, 13);
    for (const question of questions) {
      const row = sheet.addRow([]);
      const label = row.getCell(1);
      label.value = { richText: labelRuns(question) };
      label.alignment = { wrapText: true, vertical: 'top' };
      row.height = heightOf(question);
      const answer = row.getCell(2);
      answer.style = INPUT;
      const validation = listValidation(content, question);
      if (validation) {
        answer.dataValidation = validation;
      }
    }
  }
}

function labelRuns(question: BlankQuestion) {
  const label = { font: { name: FONT, size: 11, bold: true }, text: question.label };
  return question.guidance === ''
    ? [label]
    : [label, { font: { name: FONT, size: 9, color: { argb: 'FF404040' } }, text: `\n${question.guidance}` }];
}

/** Room for the guidance and at least two lines of answer; programs let the row grow with a longer one. */
function heightOf({ guidance, choices }: BlankQuestion): number {
  const lines = Math.ceil(guidance.length / LINE.characters);
  return 17 + LINE.height * (choices === null && guidance !== '' ? Math.max(lines, 2) : lines);
}

function writeParticipants(workbook: Workbook, content: BlankContent): void {
  const sheet = addSheet(workbook, 'Deltagere', content.title, 'landscape');
  heading(sheet, content.participantsHeading, 13);
  for (const line of content.participantsGuidance) {
    sheet.addRow([line]);
  }
  sheet.addRow([]);
  const top = sheet.rowCount + 1;
  sheet.addTable({
    name: 'tblDeltagere',
    ref: `A${top}`,
    headerRow: true,
    style: { theme: 'TableStyleLight9', showRowStripes: false },
    columns: content.participants.map(({ label }) => ({ name: label, filterButton: false })),
    rows: Array.from({ length: participantRows }, () => content.participants.map(() => null)),
  });
  content.participants.forEach((question, index) => {
    sheet.getColumn(index + 1).width = WIDTHS[question.field] ?? 24;
    const validation = listValidation(content, question) ?? prompt(question);
    for (let row = top + 1; row <= top + participantRows; row += 1) {
      const cell = sheet.getCell(row, index + 1);
      cell.style = INPUT;
      if (validation) {
        cell.dataValidation = validation;
      }
    }
  });
  sheet.pageSetup.printTitlesRow = `${top}:${top}`;
}

function writeLists(workbook: Workbook, content: BlankContent): void {
  const sheet = workbook.addWorksheet(LISTS, { state: 'hidden' });
  listed(content).forEach(({ choices }, index) => {
    sheet.getColumn(index + 1).values = [...choices];
  });
}

/** The questions with choices; each has its column on the hidden sheet, for a list in the cell holds 255 characters only. */
function listed(content: BlankContent): { field: BlankQuestion['field']; choices: readonly string[] }[] {
  return [...content.initiative, ...content.contact, ...content.participants].flatMap(({ field, choices }) =>
    choices === null ? [] : [{ field, choices }],
  );
}

function listValidation(content: BlankContent, question: BlankQuestion): DataValidation | null {
  const index = listed(content).findIndex(({ field }) => field === question.field);
  if (question.choices === null || index < 0) {
    return null;
  }
  const column = String.fromCharCode('A'.charCodeAt(0) + index);
  return {
    type: 'list',
    formulae: [`${LISTS}!$${column}$1:$${column}$${question.choices.length}`],
    allowBlank: true,
    showInputMessage: question.guidance !== '',
    ...promptOf(question),
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: promptOf(question).promptTitle,
    error: 'Det skrevne står ikke på listen. Vælg fra listen, hvis du kan.',
  };
}

/** Accepts anything and shows the guidance while the cell is chosen: a table's heading has no room for it. */
function prompt(question: BlankQuestion): DataValidation | null {
  return question.guidance === ''
    ? null
    : {
        type: 'textLength',
        operator: 'greaterThanOrEqual',
        formulae: [0],
        allowBlank: true,
        showInputMessage: true,
        ...promptOf(question),
      };
}

/** Excel calls the whole file damaged where a prompt is longer than this. */
function promptOf({ label, guidance }: BlankQuestion): { promptTitle: string; prompt: string } {
  return { promptTitle: label.slice(0, 32), prompt: guidance.slice(0, 255) };
}

function addSheet(
  workbook: Workbook,
  name: string,
  title: string,
  orientation: 'portrait' | 'landscape',
): Worksheet {
  return workbook.addWorksheet(name, {
    pageSetup: { ...PRINT, orientation },
    // An ampersand begins a code in a footer; two are one.
    headerFooter: { oddFooter: `&L${title.replaceAll('&', '&&')}&R&P af &N` },
    views: [{ showGridLines: false }],
  });
}

function heading(sheet: Worksheet, text: string, size: number): void {
  const row = sheet.addRow([text]);
  row.getCell(1).font = { name: FONT, bold: true, size, color: { argb: DARK } };
}
