import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { hold3 } from '../../src/round';
import { createWorkbookServer, memoryStore } from '../../src/sandbox/workbook-server';
import { importForm, ledgerTables, readLedger } from '../../src/workbook';
import { createWorkbook } from '../../src/workbook/create';
import { connectWorkbook } from '../../src/workbook/graph';
import { nomination, request } from '../workbook/nominations';

const folder = mkdtempSync(join(tmpdir(), 'nlps-own-'));
const scripts = join(__dirname, '../fixtures/workbooks');
afterAll(() => rmSync(folder, { recursive: true }));

function python(script: string, ...files: readonly string[]): string {
  return execFileSync('/usr/bin/python3', ['-W', 'ignore', join(scripts, script), ...files], {
    encoding: 'utf8',
  });
}

function convert(file: string, format: string, target: string): void {
  const options = ['--headless', '--convert-to', format, '--outdir', join(folder, target), file];
  execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, ...options], {
    stdio: 'ignore',
  });
}

/** A round's workbook that people have made their own, as openpyxl or LibreOffice saved it. */
async function ownWorkbook(savedBy: 'openpyxl' | 'LibreOffice'): Promise<Uint8Array> {
  const plain = join(folder, 'plain.xlsx');
  const own = join(folder, 'own.xlsx');
  writeFileSync(plain, await createWorkbook(hold3, new Date('2024-04-16T08:00:00Z')));
  python('decorate.py', plain, own);
  if (savedBy === 'openpyxl') return new Uint8Array(readFileSync(own));
  convert(own, 'xlsx:Calc MS Excel 2007 XML', 'saved');
  return new Uint8Array(readFileSync(join(folder, 'saved', 'own.xlsx')));
}

interface Inspected {
  readonly sheets: readonly string[];
  readonly tables: Readonly<Record<string, string>>;
  readonly headings: readonly (string | null)[];
  readonly comment: string;
  readonly charts: number;
  readonly own: readonly unknown[];
  readonly titles: readonly (string | null)[];
  readonly beside: readonly (string | null)[];
  readonly validations: number;
}

function inspect(name: string, bytes: Uint8Array): Inspected {
  writeFileSync(join(folder, name), bytes);
  return JSON.parse(python('look_into.py', join(folder, name))) as Inspected;
}

describe.each(['openpyxl', 'LibreOffice'] as const)(
  'a workbook that people made their own, saved by %s',
  (savedBy) => {
    it('has its chart, comment, sheet, moved column and every other byte after ten imports', async () => {
      const before = await ownWorkbook(savedBy);
      const store = memoryStore({ 'own.xlsx': before });
      const server = createWorkbookServer({ store });
      const tables = connectWorkbook({
        baseUrl: 'http://localhost/v1.0',
        driveId: store.driveId,
        itemId: 'own.xlsx',
        fetch: (url, init) => server.handle(new Request(url, init)),
        token: () => Promise.resolve(null),
        sleep: () => Promise.resolve(),
        random: () => 0,
      });
      for (let number = 1; number <= 10; number += 1) {
        const key = String(number).repeat(64).slice(0, 64);
        const outcome = await importForm(
          tables,
          request(key, { nomination: nomination(3), reason: 'Aftalt med regionen' }),
        );
        expect(outcome.kind).toBe('imported');
      }
      const ledger = readLedger(await tables.read(ledgerTables), hold3);
      expect([ledger.initiatives.length, ledger.total.taken, ledger.troubles]).toEqual([10, 30, []]);

      const after = (await store.read('own.xlsx'))?.bytes ?? new Uint8Array();
      const found = inspect('after.xlsx', after);
      const were = inspect('before.xlsx', before);
      expect(found.titles.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'Den gode udskrivelse'));
      expect(found.tables).toEqual({
        ...were.tables,
        Initiativer: were.tables['Initiativer']?.replace(/\d+$/u, '11'),
        Deltagere: were.tables['Deltagere']?.replace(/\d+$/u, '31'),
        Indmeldinger: were.tables['Indmeldinger']?.replace(/\d+$/u, '11'),
        Log: were.tables['Log']?.replace(/\d+$/u, '11'),
      });
      expect(found.beside[0]).toBe('Egen note');
      const { sheets, headings, comment, charts, own, validations } = were;
      expect(found).toMatchObject({ sheets, headings, comment, charts, own, validations });
      expect([charts, headings[0], comment]).toEqual([1, 'Titel', 'Husk at ringe til klyngen']);

      const now = unzipSync(after);
      const changed = Object.entries(unzipSync(before))
        .filter(([part, content]) => strFromU8(content) !== strFromU8(now[part] ?? new Uint8Array()))
        .map(([part]) => part.replace(/\d+/u, ''));
      const sheet = 'xl/worksheets/sheet.xml';
      const table = 'xl/tables/table.xml';
      expect(changed.sort()).toEqual([table, table, table, table, sheet, sheet, sheet, sheet]);

      convert(
        join(folder, 'after.xlsx'),
        'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,3',
        'csv',
      );
      const lines = readFileSync(join(folder, 'csv', 'after-Initiativer.csv'), 'utf8').split('\n');
      expect(lines.filter((line) => line.includes('Den gode udskrivelse'))).toHaveLength(10);
    });
  },
);
