import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { floor, formToFindingsOf, usualLibraries } from './contenders';
import type { BenchForm } from './forms';
import { interleavedOver, type Figure } from './measure';

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
const passes = { xlsx: { warmup: 60, turns: 15 }, docx: { warmup: 12, turns: 7 } };
/** Beside the library each turn takes longer, with mammoth seconds. */
const passesBeside = { xlsx: { warmup: 20, turns: 9 }, docx: { warmup: 4, turns: 3 } };

/**
 * Form to findings over every fixture of a kind, one after another as a batch of mails brings them: what the single forms
 * of `form-to-findings.ts` say of one layout, these say of all.
 */
export async function allFormsToFindings(): Promise<readonly Figure[]> {
  return [...(await figuresOf('xlsx')), ...(await figuresOf('docx'))];
}

async function figuresOf(kind: BenchForm['kind']): Promise<readonly Figure[]> {
  const forms = await formsOf(kind);
  const library = usualLibraries[kind];
  const load = await library.loader();
  const ownTurn = ({ name, bytes }: Form) => ({ name: 'ours', run: () => formToFindingsOf(bytes, name) });
  const [ours, least] = await interleavedOver(
    forms.map((form) => [ownTurn(form), { name: 'floor', run: () => floor(form.bytes) }]),
    passes[kind],
  );
  // Apart: what a library leaves behind, garbage and work still to come, falls on whoever has the next turn.
  const [beside, usual] = await interleavedOver(
    forms.map((form) => [ownTurn(form), { name: 'usual', run: () => load(form.bytes) }]),
    passesBeside[kind],
  );
  if (!ours || !least || !beside || !usual) return [];
  const name = `All ${forms.length} fixtures .${kind}, form to findings, Node`;
  const each = (milliseconds: number) => `${(milliseconds / forms.length).toFixed(2)} ms`;
  return [
    {
      name,
      value: ours.median / least.median,
      unit: 'x the floor',
      target: { atMost: 3 },
      note: `a form takes ours ${each(ours.median)}, the floor ${each(least.median)}; medians, least ${each(ours.least)} and ${each(least.least)}, ${(ours.least / least.least).toFixed(1)} x`,
    },
    {
      name,
      value: usual.median / beside.median,
      unit: `x as fast as ${library.name}`,
      target: { atLeast: 10 },
      note: `${library.name} takes ${each(usual.median)} a form to load it alone, at least ${each(usual.least)}: ${(usual.median / least.median).toFixed(1)} x the floor`,
    },
  ];
}

interface Form {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function formsOf(kind: BenchForm['kind']): Promise<readonly Form[]> {
  const names = (await readdir(folder))
    .filter((name) => name.endsWith(`.${kind}`) && !unfit.has(name))
    .sort();
  return Promise.all(
    names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(folder, name))) })),
  );
}
