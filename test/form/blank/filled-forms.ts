import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile, reportOf, type Report } from '../../../src/check';
import { hold3 } from '../../../src/round';
import { emptyLedger } from '../../../src/workbook/ledger';

/** The blank forms filled in with twelve people, by the program each is named after. */
export const filledForms = [
  'openpyxl.xlsx',
  'libreoffice.xlsx',
  'python-docx.docx',
  'libreoffice.docx',
] as const;

/** What was typed into the forms of a folder. */
export function typedInto(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
}

/** The reports on a file, checked alone. */
export async function reportsOn(bytes: Uint8Array, name: string): Promise<readonly Report[]> {
  const checked = await checkFile(bytes, name, {
    round: hold3,
    ledger: emptyLedger(hold3),
    received: null,
    sender: null,
    replaces: [],
  });
  return checked.map((one) => reportOf(one, name, hold3, 'da'));
}
