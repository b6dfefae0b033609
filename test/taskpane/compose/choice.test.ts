import { hold3 } from '../../../src/round';
import { createWorkbookServer, memoryStore, type FaultScript } from '../../../src/sandbox/workbook-server';
import { workbookMemory } from '../../../src/settings';
import { createIn, openKnown, openPasted } from '../../../src/taskpane/compose/choice';
import type { GraphConnection } from '../../../src/workbook/graph';
import { createWorkbook } from '../../../src/workbook/create';
import { fixture } from '../../sandbox/workbook-server/fixture';

const now = new Date('2024-04-16T08:00:00Z');
const link = (file: string) => `https://region.sharepoint.example/Delte dokumenter/${file}`;

async function desk(faults: FaultScript = () => null) {
  const store = memoryStore({
    'Hold 3.xlsx': await createWorkbook(hold3, now),
    'Anden.xlsx': fixture('openpyxl.xlsx'),
  });
  const server = createWorkbookServer({ store, faults });
  const graph: GraphConnection = {
    baseUrl: 'http://localhost/v1.0',
    fetch: (address, init) => server.handle(new Request(address, init)),
    token: () => Promise.resolve(null),
    sleep: () => Promise.resolve(),
    random: () => 0.5,
  };
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  return { store, graph, storage, memory: workbookMemory(storage) };
}

test('a pasted link is checked, used, and remembered for the next time the pane opens', async () => {
  const { graph, memory, storage } = await desk();
  expect(await openPasted(graph, memory, link('Hold 3.xlsx'))).toMatchObject({
    kind: 'chosen',
    round: hold3.name,
    troubles: [],
  });
  const chosen = { driveId: 'memory', itemId: 'Hold 3.xlsx', name: 'Hold 3.xlsx' };
  expect(memory.chosen()).toEqual(chosen);
  expect(workbookMemory(storage).recent()).toEqual([chosen]);
});

test('the check writes nothing: every cell is as before', async () => {
  const { graph, memory } = await desk();
  const contents = async () => {
    const { connectWorkbook } = await import('../../../src/workbook/graph');
    const tables = connectWorkbook({ ...graph, driveId: 'memory', itemId: 'Hold 3.xlsx' });
    return tables.read(['Opsætning', 'Regioner', 'Klynger', 'Statusser', 'Log']);
  };
  const before = await contents();
  await openPasted(graph, memory, 'Hold 3.xlsx');
  expect(await contents()).toEqual(before);
});

test.each([
  ['', /ikke et link/u],
  ['C:\\Hold 3.xlsx', /ikke et link/u],
  ['/', /en mappe/u],
  ['Anden.xlsx', /ikke en arbejdsbog til en runde/u],
  ['Mappe\\Findes ikke.xlsx', /^I dit OneDrive findes der intet, der hedder »Mappe\/Findes ikke\.xlsx«\.$/u],
  [link('Findes ikke.xlsx'), /^Linket fører ikke til noget: https:.+Findes ikke\.xlsx$/u],
])('"%s" is refused in words, and the choice stays', async (text, message) => {
  const { graph, memory } = await desk();
  const ending = await openPasted(graph, memory, text);
  if (ending.kind !== 'refused') throw new Error(ending.kind);
  expect(ending.trouble.da.message).toMatch(message);
  expect(memory.chosen()).toBeNull();
});

test('a workbook that may be read and not written is refused, with the sentence for the administrator', async () => {
  const readOnly: FaultScript = ({ method }) =>
    method === 'PATCH'
      ? { kind: 'answer', status: 403, code: 'AccessDenied', innerCode: 'accessDenied', applied: false }
      : null;
  const { graph, memory } = await desk(readOnly);
  const ending = await openPasted(graph, memory, link('Hold 3.xlsx'));
  if (ending.kind !== 'refused') throw new Error(ending.kind);
  expect(ending.trouble.da.message).toBe('Du har ikke adgang til at ændre arbejdsbogen.');
  expect(ending.trouble.da.administrator).toMatch(
    /redigeringsadgang.*\(HTTP 403, accessDenied, request-id /u,
  );
  expect(ending.trouble.en.administrator).toMatch(/permission to edit/u);
  expect(memory.chosen()).toBeNull();
});

test('a new workbook lies in the folder of the one in use, holds the round, and is used at once', async () => {
  const { graph, memory, store } = await desk();
  await openPasted(graph, memory, 'Hold 3.xlsx');
  const order = { folder: '', name: ' Hold 4: "ny" ', round: hold3, now };
  expect(await createIn(graph, memory, memory.chosen(), order)).toMatchObject({
    kind: 'chosen',
    workbook: { name: 'Hold 4- -ny-.xlsx' },
    round: hold3.name,
  });
  expect((await store.list()).map(({ name }) => name)).toContain('Hold 4- -ny-.xlsx');
  expect(memory.recent().map(({ name }) => name)).toEqual(['Hold 4- -ny-.xlsx', 'Hold 3.xlsx']);
});

test('a new workbook never takes the place of another', async () => {
  const { graph, memory } = await desk();
  const ending = await createIn(graph, memory, null, { folder: '/', name: 'Anden', round: hold3, now });
  if (ending.kind !== 'refused') throw new Error(ending.kind);
  expect(ending.trouble.da.message).toMatch(/ligger allerede en fil/u);
});

test('one used before that is gone is refused, and the one in use stays', async () => {
  const { graph, memory } = await desk();
  await openPasted(graph, memory, 'Hold 3.xlsx');
  const ending = await openKnown(graph, memory, { driveId: 'memory', itemId: 'x.xlsx', name: 'x.xlsx' });
  expect(ending.kind).toBe('refused');
  expect(memory.chosen()?.name).toBe('Hold 3.xlsx');
});

test('a memory that was tampered with is dropped, and closed storage does not matter', () => {
  const storage = {
    getItem: () => '{"chosen": 5}',
    setItem: () => {
      throw new Error('closed');
    },
  };
  const memory = workbookMemory(storage);
  expect(memory.chosen()).toBeNull();
  memory.choose({ driveId: 'd', itemId: 'i', name: 'n' });
  expect(memory.chosen()?.name).toBe('n');
});

test('a folder that is not there is named, and nothing is created', async () => {
  const { graph, memory } = await desk();
  const order = { folder: 'Hold 4', name: 'Hold 4', round: hold3, now };
  const ending = await createIn(graph, memory, null, order);
  expect(ending).toMatchObject({
    kind: 'refused',
    trouble: { da: { message: 'I dit OneDrive findes der intet, der hedder »Hold 4«.' } },
  });
});
