import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type ExportFile, type ExportKind, exportKinds, makeExport } from '../../src/export';
import { reading, rows, seatedOnly } from '../export/round-with-people';
import { initiative, team } from '../workbook/rows';

const folder = mkdtempSync(join(tmpdir(), 'nlps-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Whatever a spreadsheet may take for a formula, a command or a link, as titles and names. */
const hostile = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  ' =1+1',
  '\t=1+1',
  '＝1+1',
  '=HYPERLINK("http://x.example";"klik")',
  "=cmd|' /C calc'!A0",
  'a;=1+1',
  'a"\n=1+1',
];
const harmful = reading({
  initiatives: [
    ...(rows.initiatives ?? []),
    ...hostile.map((title, index) => initiative(`x${index}`, { title })),
  ],
  participants: [
    ...(rows.participants ?? []),
    ...hostile.flatMap((name, index) =>
      team(`x${index}`, 2, { name, organisation: name, title: name, email: `x${index}@kommune.example` }),
    ),
  ],
});

/** All files of a kind, as somebody would save them. */
async function saved(kind: ExportKind): Promise<readonly (ExportFile & { readonly path: string })[]> {
  const { files } = await makeExport(kind, harmful, seatedOnly);
  const into = join(folder, kind);
  mkdirSync(into, { recursive: true });
  return files.map((file, index) => {
    const path = join(into, `${index}.${file.name.split('.').at(-1) ?? ''}`);
    writeFileSync(path, file.bytes);
    return { ...file, path };
  });
}

/** What LibreOffice makes of the file once it has opened it. `importing` says how, for a CSV as a Danish Excel does. */
function converted(path: string, to: string, importing: readonly string[] = []): string {
  const out = join(folder, `${basename(path)}-${to}`);
  const options = ['--headless', ...importing, '--convert-to', to, '--outdir', out, path];
  execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, ...options], {
    stdio: 'ignore',
  });
  return join(out, `${basename(path).replace(/\.\w+$/, '')}.${to}`);
}

interface Seen {
  /** Addresses of cells that hold a formula. */
  readonly formulas: readonly string[];
  readonly links: number;
  readonly texts: readonly string[];
}

/** The cells of a workbook by openpyxl, which knows a formula when it sees one. */
function cellsOf(path: string): Seen {
  const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
cells = [c for sheet in book for row in sheet.iter_rows() for c in row if c.value not in (None, "")]
print(json.dumps({
  "formulas": [c.coordinate for c in cells if c.data_type == "f"],
  "links": sum(1 for c in cells if c.hyperlink),
  "texts": [str(c.value) for c in cells],
}))`;
  return JSON.parse(execFileSync('/usr/bin/python3', ['-c', script, path], { encoding: 'utf8' })) as Seen;
}

const danishCsv = '--infilter=CSV:59,34,76,1,,1030,false,true';

test('every kind makes files, and none of them is empty', async () => {
  for (const kind of exportKinds) {
    const files = await saved(kind);
    expect([kind, files.length > 0]).toEqual([kind, true]);
    for (const { bytes } of files) expect(bytes.length).toBeGreaterThan(0);
  }
});

test.each(['participants', 'teams', 'figures'] as const)(
  'LibreOffice opens the Excel file of %s and saves it again without a formula or a link in it',
  async (kind) => {
    const files = (await saved(kind)).filter(({ path }) => path.endsWith('.xlsx'));
    expect(files).not.toEqual([]);
    for (const { path } of files) {
      const own = cellsOf(path);
      const theirs = cellsOf(converted(path, 'xlsx'));
      expect({ ...theirs, texts: theirs.texts.length }).toEqual({
        formulas: [],
        links: 0,
        texts: own.texts.length,
      });
      if (kind !== 'figures') expect(theirs.texts).toEqual(expect.arrayContaining(['=1+1', '@SUM(1;1)']));
    }
  },
);

test.each(['participants', 'teams', 'mail-list', 'figures', 'journal'] as const)(
  'LibreOffice opens the CSV of %s as a table of text: no cell of it is reckoned',
  async (kind) => {
    const files = (await saved(kind)).filter(({ path }) => path.endsWith('.csv'));
    expect(files).not.toEqual([]);
    for (const { path, rows: lines } of files) {
      const { formulas, links, texts } = cellsOf(converted(path, 'xlsx', [danishCsv]));
      expect({ formulas, links }).toEqual({ formulas: [], links: 0 });
      if (lines > 0) expect(texts.length).toBeGreaterThan(lines);
      // No answer of a formula stands there either.
      if (kind === 'participants') expect(texts).not.toContain('2');
    }
  },
);

test.each(['participants', 'badges', 'teams'] as const)(
  'LibreOffice prints the page of %s, and no mark-up of a stranger’s stands in it',
  async (kind) => {
    const files = (await saved(kind)).filter(({ path }) => path.endsWith('.html'));
    expect(files).not.toEqual([]);
    for (const { path } of files) {
      const html = readFileSync(path, 'utf8');
      expect(html).not.toMatch(/<script>alert|<b>fed/);
      const pdf = readFileSync(converted(path, 'pdf'));
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }
  },
);
