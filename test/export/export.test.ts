import ExcelJS from 'exceljs';
import { exportKinds, makeExport, type ExportFile, type ExportKind } from '../../src/export';
import { hold3 } from '../../src/round';
import { now, reading, rows, seatedOnly } from './round-with-people';

const text = ({ bytes }: ExportFile) => new TextDecoder().decode(bytes);
async function exported(kind: ExportKind, ending: string, options = seatedOnly): Promise<ExportFile> {
  const { files } = await makeExport(kind, reading(), options);
  const file = files.find(({ name }) => name.endsWith(ending));
  if (file === undefined) throw new Error(`no ${ending} among ${files.map(({ name }) => name).join()}`);
  return file;
}
async function sheetsOf(kind: ExportKind, options = seatedOnly) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await exported(kind, '.xlsx', options)).bytes.buffer as ArrayBuffer);
  return workbook.worksheets.map((sheet) => {
    const rows: unknown[][] = [];
    // Title, subtitle, an empty line and the headings stand above.
    sheet.eachRow((row, number) => {
      if (number > 4) rows.push((row.values as unknown[]).slice(1));
    });
    return { name: sheet.name, rows, types: new Set(rows.flat().map((value) => typeof value)) };
  });
}

test('the participants of each learning session are those with a seat, by name in Danish order, the unnamed last', async () => {
  const sheets = await sheetsOf('participants');
  expect(sheets.map(({ name }) => name)).toEqual([
    'Læringstræf 1 – Skab…',
    'Læringstræf 2 – Sæt holdet!',
    'Læringstræf 3 – Stil skarpt!',
    'Læringstræf 4 – Stop op!',
    'Læringstræf 5 – Spræng rammerne',
  ]);
  expect(sheets[0]?.rows.map(([name]) => name)).toEqual(['=cmd|calc', 'Bo Holm', 'Åse Østerby', '']);
});

test('the waiting list comes along only when it is asked for, and is marked', async () => {
  const everybody = await sheetsOf('participants', { now, includeWaiting: true });
  const waiting = everybody[0]?.rows.find(([name]) => name === 'Vera Venter');
  expect(waiting).toContain('Venteliste');
  expect(JSON.stringify(everybody)).not.toMatch(/Tove Trukket|Frida Frafaldet/);
});

test('each initiative stands with its sparring partner, contact person, days and team', async () => {
  const [initiatives, members] = await sheetsOf('teams');
  expect(initiatives?.rows[0]).toEqual(
    expect.arrayContaining(['M-RAND-1', 'Mads Partner', 'Karen Lund', '12. november 2024', 3]),
  );
  expect(members?.rows).toHaveLength(4);
});

test.each(['participants', 'teams', 'figures'] as const)(
  'a stranger’s text in %s is text in Excel, never a formula',
  async (kind) => {
    for (const { types } of await sheetsOf(kind)) expect(types).not.toContain('object');
  },
);

test.each(['participants', 'teams', 'mail-list', 'figures', 'journal'] as const)(
  'no cell of the CSV of %s begins as a formula',
  async (kind) => {
    const lines = text(await exported(kind, '.csv'))
      .slice(1)
      .trimEnd()
      .split('\r\n');
    const cells = lines.flatMap((line) => line.split(';').map((cell) => cell.replace(/^"/, '')));
    expect(cells.filter((cell) => /^[=+@]|^-\D/.test(cell))).toEqual([]);
  },
);

test('a number below nought stays a number in CSV', async () => {
  const over = { initiatives: rows.initiatives ?? [], participants: [] };
  const { files } = await makeExport(
    'figures',
    reading({ ...over, initiatives: [{ ...over.initiatives[0], key: '', participantCount: 45 }] }),
    seatedOnly,
  );
  const csv = files.find(({ name }) => name.endsWith('.csv'));
  expect(csv === undefined ? '' : text(csv)).toContain('Region Midtjylland;43;45;0;-2;');
});

test.each(['participants', 'teams', 'badges'] as const)(
  'a stranger’s text on the printed page of %s is no markup, and the page fetches nothing',
  async (kind) => {
    const page = text(await exported(kind, '.html'));
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  },
);

test('badges are for those who have a name, and it is said how many have none', async () => {
  const { files, notes } = await makeExport('badges', reading(), seatedOnly);
  expect(files[0]?.rows).toBe(3);
  expect(notes).toEqual(['1 plads uden navn har ikke fået skilt.']);
});

test('the mail list names each address once, whatever its letters, and says who has none', async () => {
  const { files, notes } = await makeExport('mail-list', reading(), seatedOnly);
  expect(files.map((file) => (file.name.endsWith('.txt') ? text(file) : file.rows))).toEqual([
    'bo.holm@kommune.example; åse.østerby@kommune.example\r\n',
    3,
  ]);
  expect(notes).toEqual(['1 deltager har ingen mailadresse og er ikke med.']);
});

test('the figures for the programme board name nobody', async () => {
  const { files } = await makeExport('figures', reading(), seatedOnly);
  const everything = `${JSON.stringify(await sheetsOf('figures'))}${files.map(text).join()}`;
  expect(everything).not.toMatch(/Åse|Bo Holm|Mads|Karen|kommune\.example/);
});

test('the journal lists what came in as a Danish Excel reads it', async () => {
  expect(text(await exported('journal', '.csv'))).toContain('16-04-2024 09:14');
});

test.each(exportKinds)('an empty workbook gives %s without anybody in it', async (kind) => {
  const { files } = await makeExport(kind, reading({}), seatedOnly);
  const people = files.filter(({ name }) => !name.startsWith('Tal') && !name.startsWith('Pladser'));
  expect(people.filter(({ rows: lines }) => lines > 0)).toEqual([]);
});

test('file names are such that every system takes them', async () => {
  const round = { ...hold3, name: 'Hold 3: 2024/2025 <prøve>' };
  for (const kind of exportKinds) {
    const { files } = await makeExport(kind, reading(rows, round), seatedOnly);
    for (const { name } of files) expect(name).not.toMatch(/[\\/:*?"<>|]/);
  }
});
