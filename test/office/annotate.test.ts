import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotated, countOf, documentIn, fixture, note, part, partsOf } from '../form/annotate/parts';

const folder = mkdtempSync(join(tmpdir(), 'nlps-annotate-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Saves a file in another format or anew; gives the path. */
function convert(name: string, bytes: Uint8Array, format: string): string {
  writeFileSync(join(folder, name), bytes);
  const saved = mkdtempSync(join(folder, 'saved-'));
  const options = ['--headless', '--convert-to', format, '--outdir', saved, join(folder, name)];
  execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, ...options], {
    stdio: 'ignore',
  });
  return join(saved, `${name.slice(0, name.lastIndexOf('.'))}.${format.split(':')[0] ?? ''}`);
}

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

function lookInto(name: string, bytes: Uint8Array): Readonly<Record<string, unknown>> {
  writeFileSync(join(folder, name), bytes);
  const script = join('test', 'fixtures', 'annotate', 'look_into.py');
  const printed = execFileSync('/usr/bin/python3', ['-B', '-W', 'ignore', script, join(folder, name)]);
  return JSON.parse(printed.toString()) as Readonly<Record<string, unknown>>;
}

const excelNotes = [note(1, 'Skema!B8'), note(2, 'Skema!D12'), note(3, null)];
const wordNotes = [note(1, 'tabel 1, række 3, kolonne 2'), note(2, 'afsnit 3'), note(3, null)];

describe.each(['openpyxl', 'libreoffice'])('the annotated copy of a workbook by %s', (program) => {
  const before = fixture(`annotate/${program}.xlsx`);

  test('shows openpyxl its comments, fills and links, with chart, choices and protection as they were', async () => {
    const original = lookInto('original.xlsx', before);
    expect(original.titles).toHaveProperty('Skema');
    const seen = lookInto('skema.xlsx', await annotated(before, excelNotes));
    expect(seen).toMatchObject({
      sheets: ['Ret her', 'Vejledning & hjælp', 'Skema', 'Tal'],
      active: 'Ret her',
      filled: ['Skema!B8', 'Skema!D12'],
      charts: 1,
      validations: 1,
      protected: ['Skema'],
      locked: original.locked,
      titles: original.titles,
      comments: {
        'Skema!A11': 'Én række pr. deltager',
        'Skema!B8': expect.stringMatching(/^\[NLPS\] 1\./) as unknown,
        'Skema!D12': expect.stringMatching(/^Husk hele adressen\n\n\[NLPS\] 2\./) as unknown,
      },
    });
  });

  test('opens in LibreOffice, and saved there it is read as before and loses its marks when they are settled', async () => {
    const after = await annotated(before, excelNotes);
    expect(statSync(convert('print.xlsx', after, 'pdf')).size).toBeGreaterThan(10_000);
    const saved = bytesOf(convert('skema.xlsx', after, 'xlsx:Calc MS Excel 2007 XML'));
    const texts = async (bytes: Uint8Array) =>
      (await documentIn(bytes)).grids.flatMap((grid) =>
        grid.cells.map(({ place, text }) => ({ place, text })),
      );
    expect(await texts(saved)).toEqual(await texts(before));
    const again = lookInto('again.xlsx', await annotated(saved, [note(1, 'Skema!B13')]));
    expect(again).toMatchObject({
      sheets: ['Ret her', 'Vejledning & hjælp', 'Skema', 'Tal'],
      filled: ['Skema!B13'],
      charts: 1,
      comments: {
        'Skema!A11': 'Én række pr. deltager',
        'Skema!D12': 'Husk hele adressen',
        'Skema!B13': expect.stringMatching(/^\[NLPS\] 1\./) as unknown,
      },
    });
    expect(again.comments).not.toHaveProperty('Skema!B8');
  });
});

test('the annotated copy of a web spreadsheet shows openpyxl and LibreOffice its chart, text box, choices and comments', async () => {
  const marked = await annotated(fixture('annotate/web.xlsx'), [note(1, 'Formularsvar 1!B3')]);
  expect(lookInto('web.xlsx', marked)).toMatchObject({
    sheets: ['Ret her', 'Formularsvar 1'],
    filled: ['Formularsvar 1!B3'],
    charts: 1,
    validations: 1,
    protected: ['Formularsvar 1'],
    comments: { 'Formularsvar 1!B3': expect.stringMatching(/-Karen Lund\n\n\[NLPS\] 1\./) as unknown },
  });
  const saved = bytesOf(convert('web.xlsx', marked, 'xlsx:Calc MS Excel 2007 XML'));
  const drawings = [...partsOf(saved)].filter(([name]) => /drawings\/drawing\d+\.xml$/.test(name));
  expect(drawings.map(([, xml]) => xml).join('')).toContain('forbedringsinitiativ per skema.');
});

describe.each(['word', 'libreoffice'])('the annotated copy of a Word file by %s', (program) => {
  const before = fixture(`annotate/${program}.docx`);

  test('opens in python-docx with the page first and the tables as they were', async () => {
    const seen = lookInto('skema.docx', await annotated(before, wordNotes, 'skema.docx'));
    expect(seen).toMatchObject({ tables: 2 });
    const [first] = seen.paragraphs as readonly string[];
    expect(first).toBe('[NLPS] Ret her');
  });

  test('opens in LibreOffice, and saved there it is read as before and loses its marks when they are settled', async () => {
    const after = await annotated(before, wordNotes, 'skema.docx');
    expect(statSync(convert('print.docx', after, 'pdf')).size).toBeGreaterThan(10_000);
    const saved = bytesOf(convert('skema.docx', after, 'docx:MS Word 2007 XML'));
    expect(countOf(part(saved, 'word/comments.xml'), '[NLPS]')).toBe(2);
    const texts = async (bytes: Uint8Array) =>
      (await documentIn(bytes)).grids.flatMap((grid) =>
        grid.cells.map(({ place, text }) => ({ place, text })),
      );
    expect(await texts(saved)).toEqual(await texts(before));
    const again = await annotated(saved, [note(1, 'tabel 2, række 2, kolonne 4')], 'skema.docx');
    expect(countOf(part(again, 'word/comments.xml'), '[NLPS]')).toBe(1);
    expect(countOf(part(again, 'word/document.xml'), 'Ret her')).toBe(1);
    expect(part(again, 'word/comments.xml')).toContain('Skal vi skrive mere her?');
  });
});

test.each([
  '47-rullelister-og-skjult-ark.xlsx',
  '54-xml-med-praefiks.xlsx',
  '55-strict-ooxml.xlsx',
  '56-som-google-sheets.xlsx',
  '79-word-tekstbokse.docx',
  '75-word-indholdskontroller.docx',
])(
  'LibreOffice opens the annotated copy of %s and shows what to put right',
  async (name) => {
    const before = fixture(`forms/${name}`);
    const place = (await documentIn(before)).grids.flatMap(({ cells }) => cells)[2]?.place ?? null;
    const after = await annotated(before, [note(1, place)], name);
    const shown = readFileSync(convert(name, after, 'html'), 'utf8');
    expect(shown).toContain('Ret her');
    expect(shown).toContain('Det er galt nr. 1.');
  },
  120_000,
);
