import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { mail, newFolder } from './nlps';

/** Runs a command line in this process; the first line of what it complains of is its sentence. */
async function complaintOf(...args: string[]): Promise<{ readonly code: number; readonly sentence: string }> {
  const errors: string[] = [];
  const code = await run(args, { out: () => undefined, error: (line) => errors.push(line) });
  return { code, sentence: errors.join('\n').split('\n')[0] ?? '' };
}

test.each([
  { args: ['check', '--jsn', 'a.xlsx'], sentence: 'Valget "--jsn" findes ikke her.' },
  { args: ['check', '-x', 'a.xlsx'], sentence: 'Valget "-x" findes ikke her.' },
  { args: ['check', '--json=ja', 'a.xlsx'], sentence: 'Valget "--json" tager ingen værdi.' },
  { args: ['blank', '--out'], sentence: 'Valget "--out" mangler sin værdi.' },
  { args: ['blank', '--out', '--workbook', 'W.xlsx'], sentence: 'Valget "--out" mangler sin værdi.' },
])('$args is answered in Danish: $sentence', async ({ args, sentence }) => {
  expect(await complaintOf(...args)).toEqual({ code: 2, sentence });
});

test.each(['overview', 'blank', 'new-round', 'anonymise'])(
  'a word too many for %s is not passed over in silence',
  async (command) => {
    const { code, sentence } = await complaintOf(command, 'W.xlsx');
    expect(code).toBe(2);
    expect(sentence).toContain('"W.xlsx" hører ikke til her');
  },
);

test('a workbook in a folder that is not there is refused with the place', async () => {
  const workbook = join(await newFolder(), 'findes', 'ikke', 'W.xlsx');
  const ending = await complaintOf('import', mail('01-randers-god-udskrivelse.eml'), '--workbook', workbook);
  expect(ending).toEqual({
    code: 2,
    sentence: `Mappen til "${workbook}" findes ikke. Opret den først, eller ret stavemåden.`,
  });
});

test('a folder without files is said to be one, and no workbook is made for it', async () => {
  const folder = await newFolder();
  const ending = await complaintOf('import', folder, '--workbook', join(folder, 'W.xlsx'));
  expect(ending).toEqual({ code: 2, sentence: `Der er ingen filer i "${folder}".` });
});

test('a workbook that would not be an .xlsx is not made', async () => {
  const workbook = join(await newFolder(), 'W.docx');
  const ending = await complaintOf('import', mail('01-randers-god-udskrivelse.eml'), '--workbook', workbook);
  expect(ending).toEqual({
    code: 2,
    sentence: `"${workbook}" skal ende på .xlsx for at blive en arbejdsbog.`,
  });
});

test('a file where a folder is asked for is named', async () => {
  const file = join(await newFolder(), 'fil.txt');
  await writeFile(file, '');
  expect(await complaintOf('blank', '--out', file)).toEqual({
    code: 2,
    sentence: `"${file}" er en fil og kan ikke bruges som mappe. Vælg en anden mappe.`,
  });
});
