import { memoryOutbox, outboxEntry, type OutboxEntry, type OutboxStore } from './entry';

const databaseName = 'nlps';
const storeName = 'outbox';

/**
 * The outbox in this browser's IndexedDB, which outlasts the pane. Where the browser keeps nothing for us (private
 * windows, a full disk), entries last as long as the page. An entry that another version wrote in another shape is left
 * out and dropped.
 */
export function browserOutbox(factory: IDBFactory | undefined = globalThis.indexedDB): OutboxStore {
  const spare = memoryOutbox();
  let database: Promise<IDBDatabase> | null = null;

  const perform = async <Result>(
    mode: IDBTransactionMode,
    action: (entries: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result | null> => {
    if (factory === undefined) return null;
    try {
      database ??= openDatabase(factory);
      const transaction = (await database).transaction(storeName, mode);
      const result = await ended(action(transaction.objectStore(storeName)));
      if (mode === 'readwrite') await completed(transaction);
      return result;
    } catch {
      // The next call tries again: a database that somebody deleted meanwhile can be made anew.
      database = null;
      return null;
    }
  };

  return {
    async all() {
      const kept = (await perform<unknown[]>('readonly', (entries) => entries.getAll())) ?? [];
      const valid = kept.flatMap((value): OutboxEntry[] => {
        const parsed = outboxEntry.safeParse(value);
        return parsed.success ? [parsed.data] : [];
      });
      return [...valid, ...(await spare.all())];
    },
    async put(entry) {
      const key = await perform('readwrite', (entries) => entries.put(entry));
      if (key === null) await spare.put(entry);
    },
    async remove(actionId) {
      await perform('readwrite', (entries) => entries.delete(actionId));
      await spare.remove(actionId);
    },
  };
}

function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(databaseName, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName, { keyPath: 'actionId' });
  return ended(request);
}

function ended<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB gave no reason.'));
  });
}

/** Resolves when the change is on the disk, as far as the browser promises that. */
function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB broke off.'));
  });
}
