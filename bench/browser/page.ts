import { checkFile } from '../../src/check';
import { hold3 } from '../../src/round';
import { emptyLedger } from '../../src/workbook';
import { interleaved } from '../measure';

/** What the libraries' published bundles put on the page, as far as the bench uses them. */
declare const ExcelJS: { Workbook: new () => { xlsx: { load(bytes: Uint8Array): Promise<unknown> } } };
declare const mammoth: { convertToHtml(input: { arrayBuffer: ArrayBuffer }): Promise<unknown> };

const context = { round: hold3, ledger: emptyLedger(hold3), received: null, sender: null, replaces: [] };

/** Runs in the page: both readers in turn over the same bytes, timed as in Node; medians in milliseconds. */
async function compare(base64: string, kind: 'xlsx' | 'docx'): Promise<{ ours: number; usual: number }> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const load =
    kind === 'xlsx'
      ? () => new ExcelJS.Workbook().xlsx.load(bytes)
      : () => mammoth.convertToHtml({ arrayBuffer: bytes.slice().buffer });
  const [ours, usual] = await interleaved(
    [
      { name: 'ours', run: () => checkFile(bytes, `form.${kind}`, context) },
      { name: 'usual', run: load },
    ],
    { warmup: 150 },
  );
  return { ours: ours?.median ?? 0, usual: usual?.median ?? 0 };
}

Object.assign(window, { compare });
