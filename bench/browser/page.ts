import { checkFile } from '../../src/check';
import { hold3 } from '../../src/round';
import { emptyLedger } from '../../src/workbook';

/** What the libraries' published bundles put on the page, as far as the bench uses them. */
declare const ExcelJS: { Workbook: new () => { xlsx: { load(bytes: Uint8Array): Promise<unknown> } } };
declare const mammoth: { convertToHtml(input: { arrayBuffer: ArrayBuffer }): Promise<unknown> };

const context = { round: hold3, ledger: emptyLedger(hold3), received: null, sender: null, replaces: [] };

/** Runs in the page: both readers in turn over the same bytes; medians in milliseconds. */
async function compare(
  base64: string,
  kind: 'xlsx' | 'docx',
  turns: number,
): Promise<{ ours: number; usual: number }> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const load =
    kind === 'xlsx'
      ? () => new ExcelJS.Workbook().xlsx.load(bytes)
      : () => mammoth.convertToHtml({ arrayBuffer: bytes.slice().buffer });
  const ours: number[] = [];
  const usual: number[] = [];
  const warmup = 5;
  for (let turn = 0; turn < turns + warmup; turn += 1) {
    const start = performance.now();
    await checkFile(bytes, `form.${kind}`, context);
    const between = performance.now();
    await load();
    const end = performance.now();
    if (turn < warmup) continue;
    ours.push(between - start);
    usual.push(end - between);
  }
  return { ours: middle(ours), usual: middle(usual) };
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

Object.assign(window, { compare });
