import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { checkFile } from '../src/check';
import { hold3 } from '../src/round';
import { emptyLedger } from '../src/workbook';
import { benchForms, type BenchForm } from './forms';
import { interleaved, type Figure } from './measure';

const context = { round: hold3, ledger: emptyLedger(hold3), received: null, sender: null, replaces: [] };

/**
 * All sides of a comparison run this often before they are timed. Our code and the libraries' are compiled anew as they
 * are used and get twice as fast over the first two hundred forms; the floor is a loop that is as fast at once. mammoth
 * takes a tenth of a second a turn, and gains no more after forty.
 */
const warmups = { xlsx: 200, docx: 40 };

/**
 * Form to findings in Node, against the floor on the same bytes, against saxes alone walking the same XML with nothing
 * made of it, and against the usual library loading the file.
 */
export async function formToFindings(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const form of benchForms) {
    const bytes = new Uint8Array(await readFile(form.path));
    const load = await usualLibrary(form);
    const warmup = warmups[form.kind];
    const [ours, least, parsed, usual] = await interleaved(
      [
        { name: 'ours', run: () => checkFile(bytes, form.name, context) },
        { name: 'floor', run: () => floor(bytes) },
        { name: 'saxes', run: () => parse(bytes) },
        { name: 'usual', run: () => load(bytes) },
      ],
      { warmup },
    );
    if (ours === undefined || least === undefined || parsed === undefined || usual === undefined) continue;
    const library = form.kind === 'xlsx' ? 'exceljs' : 'mammoth';
    figures.push(
      {
        name: `Form to findings, ${form.name}, Node`,
        value: ours.median / least.median,
        unit: 'x the floor',
        target: { atMost: 3 },
        note: `ours ${ours.median.toFixed(2)} ms with all rules; floor (inflate with fflate, scan once) ${least.median.toFixed(2)} ms; medians after ${warmup} turns each, least ${ours.least.toFixed(2)} and ${least.least.toFixed(2)} ms, ${(ours.least / least.least).toFixed(1)} x`,
      },
      {
        name: `XML of ${form.name} walked by saxes alone, Node`,
        value: parsed.median / least.median,
        unit: 'x the floor',
        target: null,
        note: `${parsed.median.toFixed(2)} ms with nothing read out of it: a reference for the line above`,
      },
      {
        name: `Form to findings, ${form.name}, Node`,
        value: usual.median / ours.median,
        unit: `x as fast as ${library}`,
        target: { atLeast: 10 },
        note: `${library} takes ${usual.median.toFixed(2)} ms to load the file alone, at least ${usual.least.toFixed(2)} ms`,
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

/** What saxes takes to walk every XML part, with nobody listening. */
function parse(bytes: Uint8Array): void {
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.write(decoder.decode(part)).close();
  }
}

const decoder = new TextDecoder();

async function usualLibrary({ kind }: BenchForm): Promise<(bytes: Uint8Array) => Promise<unknown>> {
  if (kind === 'docx') {
    const { default: mammoth } = await import('mammoth');
    return (bytes) => mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  }
  const { default: exceljs } = await import('exceljs');
  return (bytes) => new exceljs.Workbook().xlsx.load(bytes.slice().buffer);
}
