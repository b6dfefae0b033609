import type { Page } from 'playwright-core';
import { settingsSchema, type Settings } from '../../../src/settings';
import { connectWorkbook } from '../../../src/workbook/graph';
import { participantTable } from '../../../src/workbook/layout';
import { columnsOf } from '../../../src/workbook/open-table';
import { team } from '../../workbook/rows';
import { paneOn } from './pane';

/** Participants whose import broke off before its initiative's row was written, as Graph may leave them. */
export async function leaveOrphans(page: Page, count: number): Promise<void> {
  const { graphBaseUrl, workbook } = await settingsOf(page);
  if (workbook === null) throw new Error('The sandbox has no workbook.');
  const tables = connectWorkbook({
    ...workbook,
    baseUrl: graphBaseUrl,
    fetch,
    token: () => Promise.resolve(null),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
  });
  const rows = team('afbrudt', count).map((row) =>
    columnsOf(participantTable).map(([key]) => row[key] ?? null),
  );
  await tables.append(participantTable.name, rows);
  await tables.close();
}

/** Changes in the browser's outbox of which no answer came and no trace stands in the workbook. */
export async function leaveOpenChanges(page: Page): Promise<void> {
  const { workbook } = await settingsOf(page);
  const change = { workbook, status: null, at: '2024-04-16T06:40:00.000Z', state: 'open' };
  const changes = [
    { ...change, actionId: 'import', key: 'a', deed: 'import', number: 'M-RAND-2' },
    { ...change, actionId: 'flyt', key: 'b', deed: 'move', number: 'Horsensklyngen → Randersklyngen' },
  ];
  await paneOn(page).locator('body').evaluate(`new Promise((resolve, reject) => {
    const request = indexedDB.open('nlps', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('outbox', { keyPath: 'actionId' });
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction('outbox', 'readwrite');
      for (const change of ${JSON.stringify(changes)}) transaction.objectStore('outbox').put(change);
      transaction.oncomplete = () => resolve(request.result.close());
    };
  })`);
}

async function settingsOf(page: Page): Promise<Settings> {
  const answer = await fetch(new URL('/settings.json', page.url()));
  return settingsSchema.parse(await answer.json());
}
