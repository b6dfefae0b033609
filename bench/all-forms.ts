import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContenderName } from './contenders';
import { usualLibraries, type BenchForm } from './forms';
import { median, quantile, type Figure } from './measure';
import { takeTurns, type BlockTimes, type Course } from './take-turns';

const folder = 'test/fixtures/forms';

/** Fixtures that one side of the comparison cannot finish, so that there is nothing to compare. */
const unfit = new Set([
  // exceljs takes all memory, or seconds.
  '51-formateret-til-sidste-raekke.xlsx',
  '52-rullelister-paa-hele-kolonner.xlsx',
  '58-brede-fletninger-og-navne.xlsx',
  // exceljs throws.
  '54-xml-med-praefiks.xlsx',
  // No zip files: the floor cannot inflate them.
  '97-kan-ikke-laeses-afkortet.xlsx',
  '98-kan-ikke-laeses-tom.xlsx',
]);

/** A turn reads every form once; different forms take the compiler longer to be done with than one again and again. */
const courses: Readonly<Record<BenchForm['kind'], Course>> = {
  xlsx: {
    warmup: { turns: 100, milliseconds: 12_000 },
    blocks: 15,
    block: { turns: 3, milliseconds: 1000 },
  },
  // mammoth takes seconds for one turn.
  docx: { warmup: { turns: 60, milliseconds: 8000 }, blocks: 5, block: { turns: 3, milliseconds: 1000 } },
};

/**
 * Form to findings over every fixture of a kind, one after another as a batch of mails brings them: what the single forms
 * of `form-to-findings.ts` say of one layout, these say of all. One interleaved run for each kind.
 */
export async function allFormsToFindings(): Promise<readonly Figure[]> {
  return [...(await figuresOf('xlsx')), ...(await figuresOf('docx'))];
}

async function figuresOf(kind: BenchForm['kind']): Promise<readonly Figure[]> {
  const paths = await pathsOf(kind);
  const library = usualLibraries[kind];
  const blocks = await takeTurns(['floor', 'ours', library], paths, courses[kind]);
  const of = (contender: ContenderName) => mediansOf(blocks[contender as keyof typeof blocks]);
  const [floor, ours, usual] = [of('floor'), of('ours'), of(library)];
  const toFloor = ratios(ours, floor);
  const toUsual = ratios(usual, ours);
  const name = `Each of ${paths.length} fixtures .${kind}, form to findings, Node`;
  return [
    {
      name,
      value: median(toFloor),
      unit: 'x the floor',
      target: { atMost: 3 },
      note: `the median of the forms; ${spread(toFloor)}; a form takes ours ${mean(ours)}, the floor ${mean(floor)} on average; medians of ${courses[kind].blocks} blocks`,
    },
    {
      name,
      value: median(toUsual),
      unit: `x as fast as ${library}`,
      target: { atLeast: 10 },
      note: `the median of the forms; ${spread(toUsual)}; ${library} takes ${mean(usual)} a form on average to load it alone`,
    },
  ];
}

/** For each form the median of what it took in the blocks. */
function mediansOf(blocks: readonly BlockTimes[]): readonly number[] {
  return (blocks[0] ?? []).map((_, form) => median(blocks.map((times) => times[form] ?? 0)));
}

function ratios(times: readonly number[], others: readonly number[]): readonly number[] {
  return times.map((time, form) => time / (others[form] ?? time));
}

function spread(values: readonly number[]): string {
  const [least, low, high, most] = [0, 0.25, 0.75, 1].map((part) => quantile(values, part).toFixed(1));
  return `from ${least} to ${most}, half of them between ${low} and ${high}`;
}

function mean(milliseconds: readonly number[]): string {
  const sum = milliseconds.reduce((all, one) => all + one, 0);
  return `${(sum / milliseconds.length).toFixed(2)} ms`;
}

async function pathsOf(kind: BenchForm['kind']): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith(`.${kind}`) && !unfit.has(name))
    .sort()
    .map((name) => join(folder, name));
}
