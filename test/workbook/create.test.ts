import { strFromU8, unzipSync } from 'fflate';
import { hold2, hold3 } from '../../src/round';
import {
  importForm,
  ledgerTables,
  readLedger,
  readLog,
  readRound,
  setupTableNames,
  undoImport,
} from '../../src/workbook';
import { createWorkbook } from '../../src/workbook/create';
import { roundTables } from '../../src/workbook/layout';
import { columnsOf } from '../../src/workbook/open-table';
import { answer, nomination, request } from './nominations';
import { servedWorkbook } from './served-workbook';

const logOf = roundTables.map(({ name }) => name);

describe('a new workbook', () => {
  test.each([hold3, hold2])('holds the setup of $name, read back without a difference', async (round) => {
    const { tables } = await servedWorkbook(round);
    expect(readRound(await tables.read(setupTableNames))).toEqual({ kind: 'round', round });
  });

  test('holds every table with its headings and nothing counted', async () => {
    const { tables } = await servedWorkbook();
    const contents = await tables.read(roundTables.map(({ name }) => name));
    for (const layout of roundTables) {
      expect(contents.get(layout.name)?.headings).toEqual(
        columnsOf(layout).map(([, { heading }]) => heading),
      );
    }
    expect(readLedger(contents, hold3)).toMatchObject({ total: { taken: 0, free: 200 }, troubles: [] });
  });

  test('is a file that Excel takes: every table has its header row, names and ids of its own', async () => {
    const parts = unzipSync(await createWorkbook(hold3, new Date('2024-04-16T08:00:00Z')));
    const tables = Object.entries(parts)
      .filter(([name]) => /^xl\/tables\/.*\.xml$/.test(name))
      .map(([, bytes]) => strFromU8(bytes));
    const attribute = (name: string) =>
      tables.map((xml) => new RegExp(`<table[^>]* ${name}="([^"]*)"`).exec(xml)?.[1]);
    expect(tables).toHaveLength(roundTables.length + setupTableNames.length);
    expect(new Set(attribute('headerRowCount'))).toEqual(new Set(['1']));
    expect(new Set(attribute('id')).size).toBe(tables.length);
    expect(new Set(attribute('displayName'))).toEqual(
      new Set([...roundTables.map(({ name }) => name), ...setupTableNames]),
    );
    expect(tables.every((xml) => xml.includes('<autoFilter'))).toBe(true);
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('fullCalcOnLoad="1"');
  });

  test('draws seats by region and by cluster over the very rows of the overview', async () => {
    const parts = unzipSync(await createWorkbook(hold3, new Date('2024-04-16T08:00:00Z')));
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const sheet = part('xl/worksheets/sheet2.xml');
    const references = ['xl/charts/chart1.xml', 'xl/charts/chart2.xml'].map((name) =>
      [...part(name).matchAll(/<c:f>Overblik!\$(\w)\$(\d+):\$\w\$(\d+)<\/c:f>/g)].map(
        ([, column = '', first, last]) => ({ column, first: Number(first), last: Number(last) }),
      ),
    );
    const named = (row: number, table: string) =>
      new RegExp(`<c r="A${row}"[^>]*><f>[^<]*INDEX\\(${table}\\[Navn\\]`).test(sheet);
    for (const [index, table] of ['Regioner', 'Klynger'].entries()) {
      const [names] = references[index] ?? [];
      const rows = index === 0 ? hold3.regions.length : hold3.clusters.length;
      expect(references[index]?.map(({ first, last }) => last - first + 1)).toEqual([rows, rows, rows, rows]);
      expect([names?.column, named(names?.first ?? 0, table), named(names?.last ?? 0, table)]).toEqual([
        'A',
        true,
        true,
      ]);
      expect(named((names?.last ?? 0) + 1, table)).toBe(false);
    }
    expect(sheet).toMatch(/<drawing [^>]*r:id="rIdCharts"\/>(?:<extLst>|<\/worksheet>)/);
  });

  test('has no formula longer than Excel takes', async () => {
    const parts = unzipSync(await createWorkbook(hold3, new Date('2024-04-16T08:00:00Z')));
    const formulas = Object.entries(parts)
      .filter(([name]) => /^xl\/worksheets\/.*\.xml$/.test(name))
      .flatMap(([, bytes]) =>
        [...strFromU8(bytes).matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula = '']) => formula),
      );
    expect(formulas.length).toBeGreaterThan(100);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8_192);
  });

  test('offers status, region, cluster and sector as lists', async () => {
    const parts = unzipSync(await createWorkbook(hold3, new Date('2024-04-16T08:00:00Z')));
    const lists = Object.entries(parts)
      .filter(([name]) => /^xl\/worksheets\/.*\.xml$/.test(name))
      .flatMap(([, bytes]) =>
        [...strFromU8(bytes).matchAll(/<formula1>([^<]*)<\/formula1>/g)].map(([, list = '']) =>
          list.replaceAll('&apos;', "'"),
        ),
      );
    expect(lists).toEqual(
      expect.arrayContaining([
        "'Status'!$B$2:$B$13",
        "'Regioner'!$B$2:$B$6",
        "'Klynger'!$B$2:$B$23",
        "'Sektorer'!$B$2:$B$5",
      ]),
    );
  });
});

describe('through the Graph client and the embedded server', () => {
  test('an import takes six requests, the opening of the session included', async () => {
    const workbook = await servedWorkbook();
    const outcome = await importForm(workbook.tables, request('aa'));
    expect(outcome).toMatchObject({ kind: 'imported', number: 'M-RAND-1', logged: true });
    expect(workbook.exchanges.length).toBeLessThanOrEqual(6);
  });

  test('what was written stands there as text, number and date, and counts', async () => {
    const { tables } = await servedWorkbook();
    const { answers } = nomination();
    await importForm(
      tables,
      request('1e5', {
        nomination: nomination(4, { answers: { ...answers, title: answer('=1+1'), goal: answer('8-9') } }),
      }),
    );
    const contents = await tables.read(logOf);
    const ledger = readLedger(contents, hold3);
    expect(ledger).toMatchObject({
      initiatives: [{ key: '1e5', title: '=1+1', taken: 4, received: '2024-04-16T09:14:00+02:00' }],
      troubles: [],
    });
    const row = contents.get('Initiativer')?.rows.find((cells) => cells.includes('1e5'));
    expect(row).toContain('8-9');
    expect(readLog(contents, hold3.timeZone)).toMatchObject([{ action: 'Import', actionId: 'handling-1e5' }]);
  });

  test('undo frees the seats and is logged with before and after', async () => {
    const { tables } = await servedWorkbook();
    await importForm(tables, request('aa'));
    const undone = await undoImport(tables, {
      round: hold3,
      key: 'aa',
      who: 'Bo',
      now: new Date('2024-04-16T09:00:00Z'),
      reason: 'Forkert mail',
      actionId: 'u',
    });
    expect(undone).toMatchObject({ kind: 'set', before: 'IMP', after: 'FORT', logged: true });
    expect(readLedger(await tables.read(ledgerTables), hold3).total.taken).toBe(0);
    expect(readLog(await tables.read(['Log']), hold3.timeZone)).toMatchObject([
      { action: 'Import' },
      { action: 'Status', before: 'Importeret', after: 'Fortrudt import', reason: 'Forkert mail', who: 'Bo' },
    ]);
  });
});
