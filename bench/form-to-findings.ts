import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { checkFile } from '../src/check';
import { hold3 } from '../src/round';
import { emptyLedger } from '../src/workbook/ledger';
import { benchForms } from './forms';
import { interleaved, type Figure } from './measure';

const context = { round: hold3, ledger: emptyLedger(hold3), received: null, sender: null, replaces: [] };

/** The least any reader must do with these bytes: inflate every part and look at each byte once. */
export function floor(bytes: Uint8Array): number {
  let angles = 0;
  for (const part of Object.values(unzipSync(bytes))) {
    for (const byte of part) if (byte === 0x3c) angles += 1;
  }
  return angles;
}

/** Form to findings in Node, against the floor on the same bytes. */
export async function formToFindings(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { name, path } of benchForms) {
    const bytes = new Uint8Array(await readFile(path));
    const [ours, least] = await interleaved([
      { name: 'ours', run: () => checkFile(bytes, name, context) },
      { name: 'floor', run: () => floor(bytes) },
    ]);
    if (ours === undefined || least === undefined) continue;
    figures.push({
      name: `Form to findings, ${name}, Node`,
      value: ours.median / least.median,
      unit: 'x the floor',
      target: { atMost: 3 },
      note: `ours ${ours.median.toFixed(2)} ms, floor (inflate with fflate and scan once) ${least.median.toFixed(2)} ms`,
    });
  }
  return figures;
}
