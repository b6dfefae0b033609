import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, type Found } from '../../../src/form/open';
import { documentOf, refusalOf } from './packages';

/** Files that openpyxl, python-docx and LibreOffice wrote; how, is said in `make_fixtures.py` beside them. */
function fixture(name: string): Promise<readonly Found[]> {
  return openFile(readFileSync(join(__dirname, '../../fixtures/open', name)), name);
}

const person = ['Mette Holm', 'Oversygeplejerske', 'Aarhus Universitetshospital'];

test.each(['openpyxl.xlsx', 'libreoffice.xlsx', 'libreoffice.ods'])(
  '%s is read as the program shows it',
  async (name) => {
    const [found] = await fixture(name);
    const { grids } = documentOf(found);
    expect(grids.map((grid) => [grid.name, grid.hidden])).toEqual([
      ['Skema', false],
      ['Deltagere', false],
      ['Lister', true],
    ]);
    const answers = grids[0]?.cells.filter((cell) => cell.column === 1);
    expect(answers?.map(({ text, kind, columnSpan }) => [text, kind, columnSpan])).toEqual([
      ['Bedre overgange for ældre', 'text', 3],
      ['24 75 90 69', 'number', 1],
      ['2024-04-30', 'date', 1],
      ['skriv til Mette', 'text', 1],
      ['SAND', 'boolean', 1],
      ['☒ Kommune ☐ Region', 'text', 1],
      ['45%', 'number', 1],
      ['Første linje\nAnden linje', 'text', 1],
    ]);
    expect(answers?.[3]?.links).toEqual(['mette.holm@kommune.example']);
    expect(grids[1]?.cells.slice(3).map((cell) => cell.text)).toEqual(person);
  },
);

test.each(['python-docx.docx', 'libreoffice.docx', 'libreoffice.odt'])(
  '%s is read as the program shows it',
  async (name) => {
    const [found] = await fixture(name);
    const { grids } = documentOf(found);
    expect(grids.map((grid) => grid.cells.map(({ text, place }) => [place, text]))).toEqual([
      [
        ['afsnit 1', 'Skema til forbedringsinitiativ'],
        ['afsnit 2', 'Udfyldes af sundhedsklyngen.'],
      ],
      [
        ['tabel 1, række 1, kolonne 1', 'Titel'],
        ['tabel 1, række 1, kolonne 2', 'Bedre overgange'],
        ['tabel 1, række 2, kolonne 1', 'Formål'],
        ['tabel 1, række 2, kolonne 2', 'a'],
        ['tabel 1, række 2, kolonne 3', 'b'],
        ['tabel 1, række 3, kolonne 2', 'c'],
        ['tabel 1, række 3, kolonne 3', 'd fed'],
      ],
      [
        ['afsnit 3', 'Kontakt'],
        ['afsnit 4', 'Navn: Mette Holm'],
        ['afsnit 5', 'Kommune ☒  Region ☐'],
      ],
    ]);
    expect(grids[1]?.cells[1]?.columnSpan).toBe(2);
    expect(grids[1]?.cells[2]?.rowSpan).toBe(2);
    expect(grids[0]?.cells[0]?.emphasis).toBe(true);
  },
);

test.each([
  ['libreoffice.xls', 'xls', 'file.old-excel'],
  ['libreoffice.doc', 'doc', 'file.old-word'],
  ['libreoffice.rtf', 'rtf', 'file.rtf'],
  ['libreoffice.pdf', 'pdf', 'file.pdf'],
])('%s is refused by what it is', async (name, format, code) => {
  const [found] = await fixture(name);
  expect(found?.format).toBe(format);
  expect(refusalOf(found)).toBe(code);
});

test('both forms are found in a mail that Python wrote', async () => {
  const found = await fixture('python.eml');
  expect(found.map(({ name, format }) => [name, format])).toEqual([
    ['Skema æøå openpyxl.xlsx', 'xlsx'],
    ['Skema æøå python-docx.docx', 'docx'],
  ]);
});
