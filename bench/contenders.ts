import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** One side of the comparison: what it does with the bytes of one form. */
export type Contender = (bytes: Uint8Array, name: string) => unknown;

export type ContenderName = 'floor' | 'ours' | 'saxes' | 'exceljs' | 'mammoth';

/** What is large is loaded in the process that runs it alone, so that none pays for what another brings along. */
export const contenders: Readonly<Record<ContenderName, () => Promise<Contender>>> = {
  floor: () => Promise.resolve(floor),
  ours,
  saxes: () => Promise.resolve(saxes),
  exceljs,
  mammoth,
};

/** The least any reader must do with these bytes: inflate every part and look at each byte once. */
function floor(bytes: Uint8Array): number {
  let angles = 0;
  for (const part of Object.values(unzipSync(bytes))) {
    for (const byte of part) if (byte === 0x3c) angles += 1;
  }
  return angles;
}

/** The whole way from bytes to findings, with all rules, as the command line goes it. */
async function ours(): Promise<Contender> {
  const { checkFile } = await import('../src/check');
  const { keyInNode } = await import('../src/check/worker/node-key');
  const { hold3 } = await import('../src/round');
  const { emptyLedger } = await import('../src/workbook');
  const context = { round: hold3, ledger: emptyLedger(hold3), received: null, sender: null, replaces: [] };
  return (bytes, name) => checkFile(bytes, name, context, { reckonKey: keyInNode });
}

/** Walks every XML part with nobody listening. */
function saxes(bytes: Uint8Array): void {
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.write(decoder.decode(part)).close();
  }
}

const decoder = new TextDecoder();

/** Loads the workbook alone and reads nothing out of it. */
async function exceljs(): Promise<Contender> {
  const { default: library } = await import('exceljs');
  return (bytes) => new library.Workbook().xlsx.load(bytes.slice().buffer);
}

/** Turns the document into HTML and reads nothing out of it. */
async function mammoth(): Promise<Contender> {
  const { default: library } = await import('mammoth');
  return (bytes) => library.convertToHtml({ buffer: Buffer.from(bytes) });
}
