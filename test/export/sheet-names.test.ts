import ExcelJS from 'exceljs';
import { excel } from '../../src/export/formats/excel';

async function namesFor(...wanted: readonly string[]): Promise<readonly string[]> {
  const sheets = wanted.map((name) => ({ name, subtitle: '', columns: [], rows: [] }));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await excel(sheets, new Date(0))).buffer as ArrayBuffer);
  return workbook.worksheets.map(({ name }) => name);
}

test.each([
  ['a short name stays', 'Deltagere', 'Deltagere'],
  ['a closing mark goes first', 'Læringstræf 5 – Spræng rammerne!', 'Læringstræf 5 – Spræng rammerne'],
  ['a long name ends with a whole word', 'Læringstræf 1 – Skab fundamentet!', 'Læringstræf 1 – Skab…'],
  ['one long word ends where the room does', 'Æ'.repeat(40), `${'Æ'.repeat(30)}…`],
  ['what Excel forbids becomes a space', 'Dag 1/2 [Nyborg]', 'Dag 1 2  Nyborg'],
  ['nothing becomes a name', "''", 'Ark'],
])('%s', async (_, wanted, name) => {
  expect(await namesFor(wanted)).toEqual([name]);
});

test('names that are cut alike are numbered, within the room there is', async () => {
  const names = await namesFor(
    'Læringstræf om ledelse på tværs, første dag',
    'Læringstræf om ledelse på tværs, anden dag',
    'LÆRINGSTRÆF om ledelse på tværs, tredje dag',
  );
  expect(names).toEqual([
    'Læringstræf om ledelse på…',
    'Læringstræf om ledelse på… 2',
    'LÆRINGSTRÆF om ledelse på… 3',
  ]);
});
