import { checkFile } from '../../src/check';
import { hold3 } from '../../src/round';
import { emptyLedger } from '../../src/workbook/ledger';

/** What exceljs's published bundle puts on the page, as far as the bench uses it. */
declare const ExcelJS: { Workbook: new () => { xlsx: { load(bytes: Uint8Array): Promise<unknown> } } };

const context = { round: hold3, ledger: emptyLedger(hold3), received: null, sender: null, replaces: [] };

/** Runs in the page: both readers in turn over the same bytes; medians in milliseconds. */
async function compare(base64: string, turns: number): Promise<{ ours: number; exceljs: number }> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const ours: number[] = [];
  const exceljs: number[] = [];
  for (let turn = 0; turn < turns + 5; turn += 1) {
    const start = performance.now();
    await checkFile(bytes, 'form.xlsx', context);
    const between = performance.now();
    await new ExcelJS.Workbook().xlsx.load(bytes);
    const end = performance.now();
    if (turn < 5) continue;
    ours.push(between - start);
    exceljs.push(end - between);
  }
  return { ours: middle(ours), exceljs: middle(exceljs) };
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

Object.assign(window, { compare });
