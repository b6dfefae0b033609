import { setTimeout as pause } from 'node:timers/promises';
import { createWorkbookServer, singleFileStore } from '../../src/sandbox/workbook-server';
import { connectWorkbook } from '../../src/workbook/graph';

/** Appends rows to the table Log without end and prints the number of each that was confirmed, until it is killed. */
async function main(path: string, first: number): Promise<void> {
  const store = singleFileStore(path);
  const file = (await store.list())[0];
  if (file === undefined) throw new Error(`${path} is not there.`);
  const server = createWorkbookServer({ store });
  const tables = connectWorkbook({
    baseUrl: 'http://localhost/v1.0',
    driveId: store.driveId,
    itemId: file.id,
    fetch: (url, init) => server.handle(new Request(url, init)),
    token: () => Promise.resolve(null),
    sleep: (milliseconds) => pause(milliseconds),
    random: Math.random,
  });
  for (let number = first; ; number += 1) {
    await tables.append('Log', [[number, 'Skriver', `Linje ${number}`]]);
    process.stdout.write(`${number}\n`);
  }
}

void main(process.argv[2] ?? '', Number(process.argv[3]));
