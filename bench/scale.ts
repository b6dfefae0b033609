import { openRound } from '../src/desk';
import { hold3 } from '../src/round';
import { createWorkbookServer, memoryStore } from '../src/sandbox/workbook-server';
import { inventedForms } from '../src/sandbox/filled/invented-forms';
import { importForm, readLedger, type TableContent, type WorkbookTables } from '../src/workbook';
import { createWorkbook } from '../src/workbook/create';
import { connectWorkbook, type Exchange } from '../src/workbook/graph';
import { initiativeTable, participantTable, roundTables, type TableLayout } from '../src/workbook/layout';
import { columnsOf } from '../src/workbook/open-table';
import { interleaved, type Figure } from './measure';

const now = new Date('2024-04-16T09:00:00+02:00');
const sizes = [60, 1_000, 10_000] as const;

/** What 66 imports cost, what reading the overview costs as the workbook grows, and whether the ledger's time is linear. */
export async function scale(): Promise<readonly Figure[]> {
  return [await sixtySixImports(), ...(await readings()), await ledgerTime()];
}

/** One evening's imports in one session, each with its own reading before and after. */
async function sixtySixImports(): Promise<Figure> {
  const { tables, exchanges } = await served();
  // Two more clusters than the round's, since the invented forms leave the last two out.
  const [spare] = hold3.clusters;
  if (spare === undefined) throw new Error('The round has no clusters.');
  const silent = ['X1', 'X2'].map((code) => ({ ...spare, code }));
  const forms = inventedForms({ ...hold3, clusters: [...hold3.clusters, ...silent] }, now);
  for (const [index, form] of forms.entries()) {
    const outcome = await importForm(tables, {
      round: hold3,
      key: form.key,
      nomination: form.nomination,
      mail: form.mail,
      findings: [],
      who: 'bench',
      now,
      reason: 'bench',
      actionId: `bench-${index}`,
    });
    if (outcome.kind !== 'imported') throw new Error(`The bench's import ended as "${outcome.kind}".`);
  }
  const bytes = bytesOf(exchanges);
  return {
    name: `Graph requests, ${forms.length} imports in one evening`,
    value: exchanges.length,
    unit: 'requests',
    target: { atMost: 1 + 5 * forms.length },
    note: `${kilobytes(bytes)} kB both ways, the last import reading ${forms.length} initiatives twice`,
  };
}

/** Opening the round over so many initiatives: the same requests, and bytes with the rows. */
async function readings(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) {
    const { tables, exchanges } = await served();
    await addRows(tables, size);
    await tables.close();
    exchanges.length = 0;
    const opened = await openRound(tables);
    if (opened.kind === 'broken' || opened.ledger.initiatives.length !== size)
      throw new Error(`The bench's workbook does not hold ${size} initiatives.`);
    figures.push({
      name: `Graph requests, overview with ${size} initiatives`,
      value: exchanges.length,
      unit: 'requests',
      target: { atMost: 2 },
      note: `${kilobytes(bytesOf(exchanges))} kB both ways, ${(bytesOf(exchanges) / 1024 / size).toFixed(2)} kB an initiative`,
    });
  }
  return figures;
}

/** Ten times the rows in about ten times the time: a ratio of 1 is linear. */
async function ledgerTime(): Promise<Figure> {
  const few = contentsWith(1_000);
  const many = contentsWith(10_000);
  const timings = await interleaved(
    [
      { name: 'few', run: () => readLedger(few, hold3) },
      { name: 'many', run: () => readLedger(many, hold3) },
    ],
    { turns: 15, warmup: 4 },
  );
  const [first, second] = timings.map(({ median }) => median);
  const ratio = (second ?? 0) / (10 * (first ?? 1));
  return {
    name: 'Ledger, time for 10,000 initiatives against ten times that for 1,000',
    value: ratio,
    unit: 'times',
    target: { atMost: 1.5 },
    note: `${(first ?? 0).toFixed(0)} ms and ${(second ?? 0).toFixed(0)} ms, three participants each`,
  };
}

async function served(): Promise<{ tables: WorkbookTables; exchanges: Exchange[] }> {
  const store = memoryStore({ 'W.xlsx': await createWorkbook(hold3, now) });
  const server = createWorkbookServer({ store });
  const exchanges: Exchange[] = [];
  const tables = connectWorkbook({
    baseUrl: 'http://workbook.localhost/v1.0',
    driveId: store.driveId,
    itemId: 'W.xlsx',
    fetch: (address, init) => server.handle(new Request(address, init)),
    token: () => Promise.resolve(null),
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    onRequest: (exchange) => exchanges.push(exchange),
  });
  return { tables, exchanges };
}

async function addRows(tables: WorkbookTables, size: number): Promise<void> {
  const rows = contentsWith(size);
  for (const { name } of [initiativeTable, participantTable])
    await tables.append(name, rows.get(name)?.rows ?? []);
}

/** So many initiatives with three participants each, as the tables hold them. */
function contentsWith(size: number): ReadonlyMap<string, TableContent> {
  const contents = new Map<string, TableContent>(
    roundTables.map((layout) => [
      layout.name,
      { name: layout.name, headings: columnsOf(layout).map(([, { heading }]) => heading), rows: [] },
    ]),
  );
  const initiatives = Array.from({ length: size }, (_, index) => {
    const cluster = hold3.clusters[index % hold3.clusters.length];
    const region = hold3.regions.find(({ code }) => code === cluster?.region)?.name ?? '';
    return { index, cluster: cluster?.name ?? '', region };
  });
  const put = (layout: TableLayout, rows: readonly Readonly<Record<string, string | number>>[]) =>
    contents.set(layout.name, {
      name: layout.name,
      headings: columnsOf(layout).map(([, { heading }]) => heading),
      rows: rows.map((row) => columnsOf(layout).map(([key]) => row[key] ?? null)),
    });
  put(
    initiativeTable,
    initiatives.map(({ index, cluster, region }) => ({
      number: `B-${index}`,
      status: 'Importeret',
      region,
      cluster,
      title: `Tryg udskrivelse ${index}`,
      participantCount: 3,
      key: `nøgle${index}`,
    })),
  );
  put(
    participantTable,
    initiatives.flatMap(({ index, cluster, region }) =>
      [1, 2, 3].map((number) => ({
        initiative: `B-${index}`,
        number,
        name: `Deltager ${index} ${number}`,
        organisation: 'Randers Kommune',
        sector: 'Kommune',
        region,
        cluster,
        key: `nøgle${index}`,
      })),
    ),
  );
  return contents;
}

function bytesOf(exchanges: readonly Exchange[]): number {
  return exchanges.reduce((sum, one) => sum + one.bytesSent + one.bytesReceived, 0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(0);
}
