import type { ContenderName } from './contenders';
import { benchForms, usualLibraries, type BenchForm } from './forms';
import { median, type Figure } from './measure';
import { takeTurns, type BlockTimes, type Course } from './take-turns';

/**
 * Our code and exceljs are compiled anew as they are used and still get faster after a thousand forms; the floor is a loop
 * that is as fast at once. mammoth takes a tenth of a second a form and gains no more after forty.
 */
const course: Course = {
  warmup: { turns: 3000, milliseconds: 8000 },
  blocks: 31,
  block: { turns: 40, milliseconds: 250 },
};

/**
 * Form to findings in Node, against the floor on the same bytes, against saxes alone walking the same XML with nothing
 * made of it, and against the usual library loading the file: one interleaved run for each form.
 */
export async function formToFindings(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const form of benchForms) figures.push(...(await figuresOf(form)));
  return figures;
}

async function figuresOf({ name, path, kind }: BenchForm): Promise<readonly Figure[]> {
  const library = usualLibraries[kind];
  const blocks = await takeTurns(['floor', 'ours', 'saxes', library], [path], course);
  const of = (contender: ContenderName) => timingOf(blocks[contender]);
  const [floor, ours, parsed, usual] = [of('floor'), of('ours'), of('saxes'), of(library)];
  return [
    {
      name: `Form to findings, ${name}, Node`,
      value: ours.median / floor.median,
      unit: 'x the floor',
      target: { atMost: 3 },
      note: `ours ${ours.median.toFixed(2)} ms with all rules; floor (inflate with fflate, scan once) ${floor.median.toFixed(2)} ms; medians of ${course.blocks} blocks each, least ${ours.least.toFixed(2)} and ${floor.least.toFixed(2)} ms, ${(ours.least / floor.least).toFixed(1)} x`,
    },
    {
      name: `XML of ${name} walked by saxes alone, Node`,
      value: parsed.median / floor.median,
      unit: 'x the floor',
      target: null,
      note: `${parsed.median.toFixed(2)} ms with nothing read out of it: a reference for the line above`,
    },
    {
      name: `Form to findings, ${name}, Node`,
      value: usual.median / ours.median,
      unit: `x as fast as ${library}`,
      target: { atLeast: 10 },
      note: `${library} takes ${usual.median.toFixed(2)} ms to load the file alone, at least ${usual.least.toFixed(2)} ms: ${(usual.median / floor.median).toFixed(1)} x the floor`,
    },
  ];
}

function timingOf(blocks: readonly BlockTimes[]): { readonly median: number; readonly least: number } {
  const times = blocks.map(([time = 0]) => time);
  return { median: median(times), least: Math.min(...times) };
}
