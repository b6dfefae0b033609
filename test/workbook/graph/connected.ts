import {
  createWorkbookServer,
  type FaultScript,
  type FileStore,
  memoryStore,
} from '../../../src/sandbox/workbook-server';
import { connectWorkbook, type Exchange, type WorkbookConnection } from '../../../src/workbook/graph';
import type { WorkbookTables } from '../../../src/workbook/tables';
import { base, fixture } from '../../sandbox/workbook-server/fixture';

/** Two secretaries' clock: it moves only when somebody waits or the test says so. */
interface TestClock {
  now: () => number;
  pass: (milliseconds: number) => void;
}

function testClock(): TestClock {
  let time = Date.UTC(2024, 3, 16, 8);
  return { now: () => time, pass: (milliseconds) => (time += milliseconds) };
}

export interface Connected {
  readonly tables: WorkbookTables;
  readonly store: FileStore;
  readonly clock: TestClock;
  readonly waits: number[];
  readonly exchanges: Exchange[];
  /** Another person's connection to the same workbook, never troubled by faults. */
  readonly calm: WorkbookTables;
}

/** A client connected to the embedded server over a fixture, with a fault script for its calls. */
export function connected(
  faults: FaultScript = () => null,
  options: Partial<WorkbookConnection> = {},
): Connected {
  const clock = testClock();
  const store = memoryStore({ 'bog.xlsx': fixture('openpyxl.xlsx') });
  const waits: number[] = [];
  const exchanges: Exchange[] = [];
  let troubled = true;
  const server = createWorkbookServer({
    store,
    now: clock.now,
    sleep: () => Promise.resolve(),
    faults: (request, n) => (troubled ? faults(request, n) : null),
  });
  const common: WorkbookConnection = {
    baseUrl: base,
    driveId: 'memory',
    itemId: 'bog.xlsx',
    fetch: (url, init) => server.handle(new Request(url, init)),
    token: () => Promise.resolve('token'),
    sleep: (milliseconds) => {
      waits.push(milliseconds);
      clock.pass(milliseconds);
      return Promise.resolve();
    },
    random: () => 0,
    now: clock.now,
    onRequest: (exchange) => exchanges.push(exchange),
  };
  const calmly: WorkbookConnection = {
    ...common,
    onRequest: undefined,
    fetch: async (url, init) => {
      troubled = false;
      try {
        return await server.handle(new Request(url, init));
      } finally {
        troubled = true;
      }
    },
  };
  return {
    tables: connectWorkbook({ ...common, ...options }),
    store,
    clock,
    waits,
    exchanges,
    calm: connectWorkbook(calmly),
  };
}

/** The titles in the table Initiativer, as somebody sees them who opens the workbook now. */
export async function titles(tables: WorkbookTables): Promise<unknown[]> {
  await tables.close();
  return (await tables.read(['Initiativer'])).get('Initiativer')?.rows.map((row) => row[0]) ?? [];
}

export const newRow = ['Ny indsats', "'nøgle", 'Importeret', 5, 45400, null] as const;
