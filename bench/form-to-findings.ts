import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { floor, formToFindingsOf, usualLibraries } from './contenders';
import { benchForms } from './forms';
import { interleaved, type Figure } from './measure';

/**
 * All sides of a comparison run this often before they are timed. Our code and exceljs are compiled anew as they are used
 * and still get faster after a thousand forms; the floor is a loop that is as fast at once. mammoth takes a tenth of a
 * second a turn, and gains no more after forty.
 */
const warmups = { xlsx: 2000, docx: 60 };

/**
 * Form to findings in Node, against the floor on the same bytes, against saxes alone walking the same XML with nothing
 * made of it, and against the usual library loading the file.
 */
export async function formToFindings(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const form of benchForms) {
    const bytes = new Uint8Array(await readFile(form.path));
    const usualLibrary = usualLibraries[form.kind];
    const load = await usualLibrary.loader();
    const warmup = warmups[form.kind];
    const ownTurn = { name: 'ours', run: () => formToFindingsOf(bytes, form.name) };
    const [ours, least, parsed] = await interleaved(
      [ownTurn, { name: 'floor', run: () => floor(bytes) }, { name: 'saxes', run: () => parse(bytes) }],
      { warmup },
    );
    // Apart: what a library leaves behind, garbage and work still to come, falls on whoever has the next turn.
    const [beside, usual] = await interleaved([ownTurn, { name: 'usual', run: () => load(bytes) }], {
      warmup,
    });
    if (!ours || !least || !parsed || !beside || !usual) continue;
    const library = usualLibrary.name;
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
        value: usual.median / beside.median,
        unit: `x as fast as ${library}`,
        target: { atLeast: 10 },
        note: `${library} takes ${usual.median.toFixed(2)} ms to load the file alone, at least ${usual.least.toFixed(2)} ms`,
      },
    );
  }
  return figures;
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
