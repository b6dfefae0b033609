import { hold3, type Round } from '../../src/round';
import { createWorkbookServer, memoryStore } from '../../src/sandbox/workbook-server';
import type { WorkbookTables } from '../../src/workbook';
import { createWorkbook } from '../../src/workbook/create';
import { connectWorkbook, type Exchange } from '../../src/workbook/graph';

export interface ServedWorkbook {
  readonly tables: WorkbookTables;
  readonly exchanges: readonly Exchange[];
  /** The file as it stands now. */
  bytes(): Promise<Uint8Array>;
}

/** A new workbook served by the embedded server, reached through the same client as production's. */
export async function servedWorkbook(round: Round = hold3): Promise<ServedWorkbook> {
  const file = 'hold.xlsx';
  const store = memoryStore({ [file]: await createWorkbook(round, new Date('2024-04-16T08:00:00Z')) });
  const server = createWorkbookServer({ store });
  const exchanges: Exchange[] = [];
  const tables = connectWorkbook({
    baseUrl: 'http://localhost/v1.0',
    driveId: store.driveId,
    itemId: file,
    fetch: (address, init) => server.handle(new Request(address, init)),
    token: () => Promise.resolve(null),
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    onRequest: (exchange) => exchanges.push(exchange),
  });
  return {
    tables,
    exchanges,
    bytes: async () => {
      const content = await store.read(file);
      if (content === null) throw new Error('the file is gone');
      return content.bytes;
    },
  };
}
