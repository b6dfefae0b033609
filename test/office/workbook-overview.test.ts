import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hold3 } from '../../src/round';
import {
  type CellValue,
  importForm,
  type Ledger,
  ledgerTables,
  readLedger,
  redistribute,
  setStatus,
  undoRedistribution,
  type WorkbookTables,
} from '../../src/workbook';
import { initiativeTable, participantTable, setAsideWord } from '../../src/workbook/layout';
import { columnsOf } from '../../src/workbook/open-table';
import { nomination, participant, request } from '../workbook/nominations';
import { initiative, type InitiativeCells, type ParticipantCells, team } from '../workbook/rows';
import { servedWorkbook } from '../workbook/served-workbook';

const folder = mkdtempSync(join(tmpdir(), 'nlps-overview-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The sheet Overblik as LibreOffice computes it: its rows, the figures as numbers. */
function recalculated(bytes: Uint8Array): readonly (readonly string[])[] {
  writeFileSync(join(folder, 'hold.xlsx'), bytes);
  const sheets = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,2';
  const options = ['--headless', '--convert-to', sheets, '--outdir', folder, join(folder, 'hold.xlsx')];
  execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, ...options], {
    stdio: 'ignore',
  });
  const text = readFileSync(join(folder, 'hold-Overblik.csv'), 'utf8');
  return text.split('\n').map((line) => line.split(';').map((cell) => cell.replace(/^"|"$/g, '')));
}

function figuresOf(rows: readonly (readonly string[])[], label: string, columns: readonly number[]) {
  const row = rows.find(([first]) => first === label);
  if (row === undefined) throw new Error(`Overblik has no row ${label}`);
  return columns.map((column) => row[column]);
}

/** What the sheet must show, by the ledger. */
function checkAgainst(ledger: Ledger, rows: readonly (readonly string[])[]): void {
  const text = (value: number | null) => (value === null ? '' : String(value));
  const { total } = ledger;
  const alive = ledger.initiatives.filter(({ takesSeat, waits }) => takesSeat || waits).length;
  expect(figuresOf(rows, 'I alt', [2, 3, 4, 5, 6])).toEqual(
    [total.quota, total.taken, total.waiting, total.free, alive].map(text),
  );
  for (const region of ledger.regions) {
    const { taken, minimum, maximum } = region.generalPractice;
    expect([region.name, ...figuresOf(rows, region.name, [1, 2, 3, 4, 5, 6, 7])]).toEqual([
      region.name,
      ...[taken, region.quota, region.taken, region.waiting, region.free, minimum, maximum].map(text),
    ]);
  }
  for (const cluster of ledger.clusters) {
    const { initiatives, taken, waiting, moved, guidelineFrom, guidelineTo } = cluster;
    expect([cluster.name, ...figuresOf(rows, cluster.name, [2, 3, 4, 5, 6, 7])]).toEqual([
      cluster.name,
      ...[initiatives, taken, waiting, moved, guidelineFrom, guidelineTo].map(text),
    ]);
  }
  const troubles = (kind: Ledger['troubles'][number]['kind']) =>
    String(ledger.troubles.filter((trouble) => trouble.kind === kind).length);
  expect(figuresOf(rows, 'Skemaer, der står to gange på Initiativer (tæller én gang)', [3])).toEqual([
    troubles('duplicate-initiative'),
  ]);
  expect(figuresOf(rows, 'Initiativer med ukendt status (tæller ikke)', [3])).toEqual([
    troubles('unknown-status'),
  ]);
  expect(figuresOf(rows, 'Initiativer med ukendt region (tæller kun i alt)', [3])).toEqual([
    troubles('unknown-region'),
  ]);
}

const action = { round: hold3, who: 'Anna Berg', now: new Date('2024-04-16T08:00:00Z'), reason: 'Prøve' };

/** Sixty initiatives over all clusters, with every status, waiting lists, new versions, and what people do by hand. */
async function season(tables: WorkbookTables): Promise<void> {
  const statuses = hold3.statuses.map(({ code }) => code);
  for (let index = 0; index < 48; index += 1) {
    const cluster = hold3.clusters[index % hold3.clusters.length]?.code ?? null;
    const size = 1 + (index % 6);
    const people = Array.from({ length: size }, (_, place) =>
      participant(
        `Person ${index} ${place}`,
        (index + place) % 3 === 0 ? 'general-practice' : 'municipality',
      ),
    );
    const outcome = await importForm(
      tables,
      request(`skema${index}`, {
        nomination: nomination(0, { participants: people }),
        place: { region: null, cluster },
        reason: 'Prøve',
        ...(index % 7 === 0 ? { waitlisted: [0] } : {}),
        ...(index >= 24 && index % 8 === 0 ? { replaces: `skema${index - 22}` } : {}),
      }),
    );
    expect(outcome.kind).toBe('imported');
    const status = statuses[Math.floor(index / 2) % statuses.length] ?? 'IMP';
    if (index % 2 === 0)
      await setStatus(tables, {
        ...action,
        key: `skema${index}`,
        status,
        actionId: `s${index}`,
        overQuota: true,
      });
  }
  const move = { ...action, from: 'M-HORS', to: 'M-MIDT', seats: 2 };
  await redistribute(tables, { ...move, actionId: 'flyt1' });
  await redistribute(tables, { ...move, seats: 3, to: 'M-AARH', actionId: 'flyt2' });
  await undoRedistribution(tables, { ...action, actionId: 'fortryd', undo: 'flyt2' });
  await byHand(tables);
}

async function byHand(tables: WorkbookTables): Promise<void> {
  const typed = initiative('', { participantCount: 4, generalPracticeCount: 1 });
  await appendInitiatives(tables, [
    typed,
    { ...typed, participantCount: 'fire', status: 'venteliste' },
    { ...typed, region: ' region  midtjylland ' },
    { ...typed, status: '' },
    { ...typed, status: 'Måske' },
    { ...typed, region: 'Region Sydjylland' },
    { ...typed, cluster: 'Klynge NORD' },
    { ...typed, status: 'Venteliste', participantCount: 6 },
    initiative('skema1', { participantCount: 9 }),
    initiative('hånd', { participantCount: 3 }),
    initiative('hånd2', { participantCount: 3, replaces: 'hånd' }),
    // Set aside, and sorted above the row that counts.
    initiative('hold', { status: setAsideWord }),
    initiative('hold', {}),
    initiative('hold', { status: setAsideWord }),
    initiative('', { status: setAsideWord, participantCount: 3 }),
  ]);
  await appendParticipants(tables, [
    ...team('skema1', 2),
    ...team('uden-initiativ', 3),
    ...team('til-side', 2, { seat: setAsideWord }),
    ...team('hånd', 2, { seat: setAsideWord }),
    ...team('hold', 4, { seat: setAsideWord }),
    ...team('hold', 5, { sector: 'Almen praksis' }),
    { key: 'hold', name: 'Tilføjet', seat: 'Reserveret' },
    { key: 'hold', name: 'I kø', seat: 'Venteliste' },
    { key: 'hold', name: 'Væk', seat: 'Frafaldet' },
    { key: 'hold', name: 'Måske', seat: 'Måske' },
    { key: '', name: 'Uden nøgle' },
  ]);
}

async function appendInitiatives(tables: WorkbookTables, rows: readonly InitiativeCells[]): Promise<void> {
  const wide = rows.map((row): CellValue[] => columnsOf(initiativeTable).map(([key]) => row[key] ?? null));
  await tables.append(initiativeTable.name, wide);
}

async function appendParticipants(tables: WorkbookTables, rows: readonly ParticipantCells[]): Promise<void> {
  const wide = rows.map((row): CellValue[] => columnsOf(participantTable).map(([key]) => row[key] ?? null));
  await tables.append(participantTable.name, wide);
}

test('an empty workbook shows every seat free', async () => {
  const workbook = await servedWorkbook();
  const ledger = readLedger(await workbook.tables.read(ledgerTables), hold3);
  checkAgainst(ledger, recalculated(await workbook.bytes()));
});

test('recalculated by LibreOffice, every figure of a season of sixty initiatives equals the ledger’s', async () => {
  const workbook = await servedWorkbook();
  await season(workbook.tables);
  const ledger = readLedger(await workbook.tables.read(ledgerTables), hold3);

  expect(ledger.initiatives.length).toBeGreaterThanOrEqual(58);
  expect(new Set(ledger.initiatives.map(({ status }) => status)).size).toBeGreaterThan(11);
  expect(ledger.total.taken).toBeGreaterThan(50);
  expect(ledger.total.waiting).toBeGreaterThan(10);
  const rows = recalculated(await workbook.bytes());
  checkAgainst(ledger, rows);
  // Three of one form and one without a key; those set aside need nobody's attention any more.
  expect(figuresOf(rows, 'Deltagere uden initiativ (tæller ikke)', [3])).toEqual(['4']);
});
