import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { checkFile } from '../src/check';
import { importChecked, isForm, openRound, type CheckedForm } from '../src/desk';
import { hold3, type Round } from '../src/round';
import { createWorkbookServer, memoryStore } from '../src/sandbox/workbook-server';
import { emptyLedger } from '../src/workbook';
import { createWorkbook } from '../src/workbook/create';
import { connectWorkbook, type Exchange } from '../src/workbook/graph';
import { benchForms } from './forms';
import type { Figure } from './measure';

/** Graph requests and bytes of one import, from opening the session to the read-back; counted, not timed. */
export async function importRequests(): Promise<readonly Figure[]> {
  const store = memoryStore();
  const file = await store.create('W.xlsx', await createWorkbook(hold3));
  const path = benchForms[0]?.path;
  if (file === null || path === undefined) throw new Error('The bench lacks its form or its workbook.');
  const server = createWorkbookServer({ store });
  const connect = (onRequest: (exchange: Exchange) => void) =>
    connectWorkbook({
      baseUrl: 'http://workbook.localhost/v1.0',
      driveId: store.driveId,
      itemId: file.id,
      fetch: (address, init) => server.handle(new Request(address, init)),
      token: () => Promise.resolve(null),
      sleep: () => Promise.resolve(),
      random: () => 0.5,
      onRequest,
    });

  const opening: Exchange[] = [];
  const opened = await openRound(connect((exchange) => opening.push(exchange)));
  if (opened.kind === 'broken') throw new Error('The new workbook cannot be read.');
  const form = await readyForm(path, opened.round);
  const importing: Exchange[] = [];
  const outcome = await importChecked(
    connect((exchange) => importing.push(exchange)),
    {
      form,
      round: opened.round,
      mail: { received: null, sender: null, subject: null, messageId: null, file: 'form.xlsx' },
      who: 'bench',
      now: new Date('2024-04-16T09:00:00+02:00'),
      reason: 'bench',
      actionId: randomUUID(),
      language: 'da',
    },
  );
  if (outcome.kind !== 'imported') throw new Error(`The bench's import ended as "${outcome.kind}".`);
  return [
    requests('Graph requests, one import from a cold start', importing, 6),
    requests('Graph requests, opening the round and its seats', opening, null),
  ];
}

async function readyForm(path: string, round: Round): Promise<CheckedForm> {
  const bytes = new Uint8Array(await readFile(path));
  const context = { round, ledger: emptyLedger(round), received: null, sender: null, replaces: [] };
  const form = (await checkFile(bytes, path, context)).find(isForm);
  if (form === undefined) throw new Error(`${path} is not read as a form.`);
  return form;
}

function requests(name: string, exchanges: readonly Exchange[], atMost: number | null): Figure {
  const bytes = exchanges.reduce((sum, one) => sum + one.bytesSent + one.bytesReceived, 0);
  return {
    name,
    value: exchanges.length,
    unit: 'requests',
    target: atMost === null ? null : { atMost },
    note: `${(bytes / 1024).toFixed(0)} kB both ways: ${exchanges.map(({ method, path }) => `${method} ${path.split('/').slice(5).join('/') || path}`).join(', ')}`,
  };
}
