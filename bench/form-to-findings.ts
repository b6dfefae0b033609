import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { checkFile } from '../src/check';
import { hold3 } from '../src/round';
import { emptyLedger } from '../src/workbook';
import { benchForms, type BenchForm } from './forms';
import { interleaved, type Figure } from './measure';

const context = { round: hold3, ledger: emptyLedger(hold3), received: null, sender: null, replaces: [] };

/** Form to findings in Node, against the floor on the same bytes and against the usual library loading them. */
export async function formToFindings(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const form of benchForms) {
    const bytes = new Uint8Array(await readFile(form.path));
    const load = await usualLibrary(form);
    const [ours, least, usual] = await interleaved([
      { name: 'ours', run: () => checkFile(bytes, form.name, context) },
      { name: 'floor', run: () => floor(bytes) },
      { name: 'usual', run: () => load(bytes) },
    ]);
    if (ours === undefined || least === undefined || usual === undefined) continue;
    const library = form.kind === 'xlsx' ? 'exceljs' : 'mammoth';
    figures.push(
      {
        name: `Form to findings, ${form.name}, Node`,
        value: ours.median / least.median,
        unit: 'x the floor',
        target: { atMost: 3 },
        note: `ours ${ours.median.toFixed(2)} ms with all rules; floor (inflate with fflate, scan once) ${least.median.toFixed(2)} ms`,
      },
      {
        name: `Form to findings, ${form.name}, Node`,
        value: usual.median / ours.median,
        unit: `x as fast as ${library}`,
        target: { atLeast: 10 },
        note: `${library} takes ${usual.median.toFixed(2)} ms to load the file alone`,
      },
    );
  }
  return figures;
}

/** The least any reader must do with these bytes: inflate every part and look at each byte once. */
function floor(bytes: Uint8Array): number {
  let angles = 0;
  for (const part of Object.values(unzipSync(bytes))) {
    for (const byte of part) if (byte === 0x3c) angles += 1;
  }
  return angles;
}

async function usualLibrary({ kind }: BenchForm): Promise<(bytes: Uint8Array) => Promise<unknown>> {
  if (kind === 'docx') {
    const { default: mammoth } = await import('mammoth');
    return (bytes) => mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  }
  const { default: exceljs } = await import('exceljs');
  return (bytes) => new exceljs.Workbook().xlsx.load(bytes.slice().buffer);
}
