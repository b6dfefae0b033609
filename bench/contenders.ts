import { unzipSync } from 'fflate';
import { checkFile, type Checked } from '../src/check';
import { hold3 } from '../src/round';
import { emptyLedger } from '../src/workbook';
import type { BenchForm } from './forms';

const context = { round: hold3, ledger: emptyLedger(hold3), received: null, sender: null, replaces: [] };

/** Our side of every comparison: the whole way from bytes to findings, with all rules. */
export function formToFindingsOf(bytes: Uint8Array, name: string): Promise<readonly Checked[]> {
  return checkFile(bytes, name, context);
}

/** The least any reader must do with these bytes: inflate every part and look at each byte once. */
export function floor(bytes: Uint8Array): number {
  let angles = 0;
  for (const part of Object.values(unzipSync(bytes))) {
    for (const byte of part) if (byte === 0x3c) angles += 1;
  }
  return angles;
}

/** The library that people usually load such a file with, loading it alone and reading nothing out of it. */
export const usualLibraries: Readonly<Record<BenchForm['kind'], UsualLibrary>> = {
  xlsx: {
    name: 'exceljs',
    async loader() {
      const { default: exceljs } = await import('exceljs');
      return (bytes) => new exceljs.Workbook().xlsx.load(bytes.slice().buffer);
    },
  },
  docx: {
    name: 'mammoth',
    async loader() {
      const { default: mammoth } = await import('mammoth');
      return (bytes) => mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    },
  },
};

interface UsualLibrary {
  readonly name: string;
  loader(): Promise<(bytes: Uint8Array) => Promise<unknown>>;
}
