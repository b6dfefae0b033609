import { IDBFactory } from 'fake-indexeddb';
import { browserOutbox, type OutboxEntry } from '../../src/outbox';

const entry: OutboxEntry = {
  actionId: 'a',
  key: 'f00d',
  workbook: { driveId: 'd', itemId: 'bog' },
  deed: 'import',
  status: null,
  number: 'M-RAND-1',
  at: '2024-04-16T08:00:00.000Z',
  state: 'sending',
};

test('an entry outlasts the pane, is changed in place and can be removed', async () => {
  const factory = new IDBFactory();
  await browserOutbox(factory).put(entry);
  await browserOutbox(factory).put({ ...entry, state: 'open' });
  expect(await browserOutbox(factory).all()).toEqual([{ ...entry, state: 'open' }]);
  await browserOutbox(factory).remove('a');
  expect(await browserOutbox(factory).all()).toEqual([]);
});

test('two panes of one browser share it', async () => {
  const factory = new IDBFactory();
  const [one, other] = [browserOutbox(factory), browserOutbox(factory)];
  await Promise.all([one.put(entry), other.put({ ...entry, actionId: 'b' })]);
  expect((await one.all()).map(({ actionId }) => actionId)).toEqual(['a', 'b']);
});

test('what another version wrote in another shape is left out', async () => {
  const factory = new IDBFactory();
  const store = browserOutbox(factory);
  await store.put({ ...entry, deed: 'dance' } as unknown as OutboxEntry);
  await store.put({ ...entry, actionId: 'b' });
  expect((await store.all()).map(({ actionId }) => actionId)).toEqual(['b']);
});

test.each([
  ['there is no IndexedDB', undefined],
  [
    'the browser refuses it',
    {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    } as unknown as IDBFactory,
  ],
])('where %s, entries last as long as the page', async (_, factory) => {
  const store = browserOutbox(factory);
  await store.put(entry);
  expect(await store.all()).toEqual([entry]);
  await store.remove('a');
  expect(await store.all()).toEqual([]);
});

test('an entry names nobody: key, number, workbook, deed and time are all there is', () => {
  expect(Object.keys(entry).sort()).toEqual(
    ['actionId', 'at', 'deed', 'key', 'number', 'state', 'status', 'workbook'].sort(),
  );
});
