import { ConnectionCut, createWorkbookServer, memoryStore } from '../../../src/sandbox/workbook-server';
import { answerFault } from '../../../src/sandbox/workbook-server/graph/contract';
import { base, fixture, serve } from './fixture';

const book = fixture('openpyxl.xlsx');

async function openSession(ask: ReturnType<typeof serve>['ask'], persistChanges = true) {
  const answer = await ask('POST', '/workbook/createSession', { persistChanges });
  expect(answer.status).toBe(201);
  return { 'workbook-session-id': String(answer.body['id']) };
}

function innerCode(body: Record<string, unknown>): unknown {
  return (body['error'] as { innerError?: { code?: string } }).innerError?.code;
}

describe('addresses', () => {
  const { ask } = serve(book);
  it.each([
    '/workbook/tables/Log/range?$select=address',
    "/workbook/tables('Log')/range()?$select=address",
    '/workbook/tables(%27Log%27)/range?$select=address',
    '/workbook/tables/2/range?$select=address',
    "/workbook/tables('log')/range?$select=address",
    "/workbook/worksheets/Log/range(address='A1:C2')?$select=address",
    "/workbook/worksheets('Log')/range(address='$A$1:$C$2')?$select=address",
    '/workbook/worksheets/%7B00000000-0001-0000-0001-000000000000%7D/usedRange(valuesOnly=true)?$select=address',
  ])('%s', async (path) => {
    const answer = await ask('GET', path);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      '@odata.type': '#microsoft.graph.workbookRange',
      address: path.includes('usedRange') ? 'Log!A1:C1' : 'Log!A1:C2',
    });
  });

  it.each([
    ['/workbook/tables/Findes%20ikke/range', 404],
    ['/workbook/worksheets/Log/range(address=%27A:B%27)', 400],
    ['/workbook/tables/Log/rows/itemAt(index=5)', 404],
    ['/workbook/tables/Log/rows/itemAt(index=-1)', 400],
    ['/workbook/tables/Log/rows?$top=mange', 400],
    ['/workbook/pivotTables', 404],
  ])('%s is answered with %i', async (path, status) => {
    expect((await ask('GET', path)).status).toBe(status);
  });

  it('lists rows, columns, sheets, tables and names, a page at a time', async () => {
    const values = async (path: string) =>
      (await ask('GET', path)).body['value'] as Record<string, unknown>[];
    expect(await values('/workbook/tables/Initiativer/rows?$top=1&$skip=1')).toEqual([
      { index: 1, values: [['Fælles medicin', 'key-2', 'Importeret', 4, 45385, '']] },
    ]);
    expect(await values('/workbook/tables/Initiativer/rows?$skip=3')).toEqual([]);
    const columns = await values('/workbook/tables/Initiativer/columns?$select=name');
    expect(columns.map((column) => column['name'])).toContain('Nøgle');
    const keys = await ask(
      'GET',
      "/workbook/tables/Initiativer/columns('N%C3%B8gle')/dataBodyRange?$select=values",
    );
    expect(keys.body['values']).toEqual([['key-1'], ['key-2'], ['key-3']]);
    expect((await values('/workbook/worksheets')).map((sheet) => sheet['name'])).toEqual([
      'Initiativer',
      'Log',
      'Egne noter',
      'Spærret',
    ]);
    expect(await values('/workbook/worksheets/Log/tables?$select=name,showTotals')).toEqual([
      { '@odata.type': '#microsoft.graph.workbookTable', name: 'Log', showTotals: false },
    ]);
    expect(await values('/workbook/names')).toEqual([]);
  });
});

describe('sessions', () => {
  it('ends after five idle minutes and can be created again', async () => {
    let now = 0;
    const { ask } = serve(book, { now: () => now });
    const headers = await openSession(ask);
    now = 5 * 60_000;
    expect((await ask('GET', '/workbook/tables', undefined, headers)).status).toBe(200);
    now += 5 * 60_000 + 1;
    const gone = await ask('GET', '/workbook/tables', undefined, headers);
    expect([gone.status, innerCode(gone.body)]).toEqual([404, 'invalidSessionReCreatable']);
  });

  it('is kept alive by refreshSession and ended by closeSession', async () => {
    let now = 0;
    const { ask } = serve(book, { now: () => now });
    const headers = await openSession(ask);
    for (let minute = 1; minute <= 12; minute += 4) {
      now = minute * 60_000;
      expect((await ask('POST', '/workbook/refreshSession', undefined, headers)).status).toBe(204);
    }
    expect((await ask('POST', '/workbook/closeSession', undefined, headers)).status).toBe(204);
    expect((await ask('POST', '/workbook/closeSession', undefined, headers)).status).toBe(404);
  });

  it('that does not persist keeps its changes to itself', async () => {
    const { ask } = serve(book);
    const headers = await openSession(ask, false);
    const row = { index: null, values: [[1, 'a', 'b']] };
    expect((await ask('POST', '/workbook/tables/Log/rows', row, headers)).status).toBe(201);
    const values = async (session?: Record<string, string>) =>
      (await ask('GET', '/workbook/tables/Log/dataBodyRange', undefined, session)).body['values'];
    expect(await values(headers)).toEqual([[1, 'a', 'b']]);
    expect(await values()).toEqual([['', '', '']]);
  });

  it('is not opened on what is no workbook', async () => {
    const { ask } = serve(new TextEncoder().encode('ikke en projektmappe'));
    const answer = await ask('POST', '/workbook/createSession', { persistChanges: true });
    expect([answer.status, innerCode(answer.body)]).toEqual([500, 'internalServerErrorUncategorized']);
  });
});

describe('$batch', () => {
  const url = '/drives/memory/items/bog.xlsx/workbook/tables';
  const post = (id: string, table: string, values: unknown, rest: object = {}) => ({
    id,
    method: 'POST',
    url: `${url}/${table}/rows`,
    headers: { 'Content-Type': 'application/json' },
    body: { index: null, values },
    ...rest,
  });

  it('answers each call by its id, and does not make one whose predecessor failed', async () => {
    const { ask } = serve(book);
    const answer = await ask('POST', '/$batch', {
      requests: [
        post('a', 'Log', [[1, 'x', 'y']]),
        post('b', 'Spærret', [['to', 2]], { dependsOn: ['a'] }),
        post('c', 'Log', [[2, 'x', 'y']], { dependsOn: ['b'] }),
        { id: 'd', method: 'GET', url: `${url}/Log/dataBodyRange?$select=values` },
      ],
    });
    const responses = answer.body['responses'] as {
      id: string;
      status: number;
      body: Record<string, unknown>;
    }[];
    const statuses = Object.fromEntries(responses.map(({ id, status }) => [id, status]));
    expect(statuses).toEqual({ a: 201, b: 409, c: 424, d: 200 });
    expect(responses.find(({ id }) => id === 'd')?.body['values']).toEqual([[1, 'x', 'y']]);
  });

  it.each([
    ['more than twenty calls', Array.from({ length: 21 }, (_, n) => ({ id: String(n), method: 'GET', url }))],
    ['no calls', []],
    [
      'an id twice',
      [
        { id: 'a', method: 'GET', url },
        { id: 'a', method: 'GET', url },
      ],
    ],
    ['a body without Content-Type', [post('a', 'Log', [[1, 'x', 'y']], { headers: {} })]],
    ['an unknown predecessor', [post('a', 'Log', [[1, 'x', 'y']], { dependsOn: ['z'] })]],
    ['a batch in a batch', [{ id: 'a', method: 'POST', url: '/$batch' }]],
    ['a whole address', [{ id: 'a', method: 'GET', url: `${base}${url}` }]],
  ])('refuses %s', async (_name, requests) => {
    const { ask } = serve(book);
    expect((await ask('POST', '/$batch', { requests })).status).toBe(400);
  });
});

describe('the description of the interface', () => {
  it.each([
    ['rows without values', 'POST', '/workbook/tables/Log/rows', { index: null }],
    ['values that are no matrix', 'POST', '/workbook/tables/Log/rows', { values: [1, 2, 3] }],
    ['an object as a value', 'POST', '/workbook/tables/Log/rows', { values: [[{}, 1, 2]] }],
    ['a session that persists "ja"', 'POST', '/workbook/createSession', { persistChanges: 'ja' }],
  ])('refuses %s', async (_name, method, path, body) => {
    const { ask } = serve(book);
    const answer = await ask(method, path, body);
    expect([answer.status, innerCode(answer.body)]).toEqual([400, 'invalidArgument']);
  });

  it('finds what is wrong with an answer', () => {
    expect(answerFault('table_Range', 200, { values: [[{}]] })).toContain('values');
    expect(answerFault('table_Range', 200, { values: [['x', 1, true, null]], rowCount: 1 })).toBeNull();
    expect(answerFault('table_CreateRows', 200, {})).toContain('status 200');
    expect(answerFault('table_CreateRows', 409, { message: 'nej' })).toContain('error');
  });

  it('tells errors with their codes, time and request', async () => {
    const { ask } = serve(book, { now: () => Date.UTC(2024, 3, 16, 8) });
    const { body } = await ask('GET', '/workbook/tables/Nej');
    expect(body).toMatchObject({
      error: {
        code: 'ItemNotFound',
        innerError: {
          code: 'itemNotFound',
          innerError: { code: 'ItemNotFound' },
          date: '2024-04-16T08:00:00',
        },
      },
    });
  });
});

describe('a fault script', () => {
  it('is asked for every call with its number, those inside a batch as well', async () => {
    const seen: unknown[] = [];
    const { ask } = serve(book, {
      faults: ({ method, path, inBatch }, n) => {
        seen.push([n, method, path, inBatch]);
        return null;
      },
    });
    const item = '/drives/memory/items/bog.xlsx';
    await ask('POST', '/$batch', {
      requests: [{ id: 'a', method: 'GET', url: `${item}/workbook/tables('Log')` }],
    });
    await ask('GET', '/workbook/names');
    expect(seen).toEqual([
      [0, 'POST', '/$batch', false],
      [1, 'GET', `${item}/workbook/tables/Log`, true],
      [2, 'GET', `${item}/workbook/names`, false],
    ]);
  });

  it('cuts the connection of a whole batch, whatever was done in it before', async () => {
    const { ask, store } = serve(book, {
      faults: ({ path }) => (path.endsWith('/rows') ? { kind: 'cut', applied: true } : null),
    });
    const before = (await store.read('bog.xlsx'))?.file.version;
    const url = '/drives/memory/items/bog.xlsx/workbook/tables/Log/rows';
    const headers = { 'Content-Type': 'application/json' };
    const requests = [{ id: 'a', method: 'POST', url, headers, body: { values: [[1, 'x', 'y']] } }];
    await expect(ask('POST', '/$batch', { requests })).rejects.toThrow(ConnectionCut);
    expect((await store.read('bog.xlsx'))?.file.version).not.toBe(before);
  });

  it('lets an answer wait', async () => {
    const waited: number[] = [];
    const { ask } = serve(book, {
      faults: () => ({ kind: 'slow', milliseconds: 40_000 }),
      sleep: (milliseconds) => Promise.resolve(waited.push(milliseconds)),
    });
    expect((await ask('GET', '/workbook/tables')).status).toBe(200);
    expect(waited).toEqual([40_000]);
  });
});

describe('files', () => {
  const files = (): ReturnType<typeof memoryStore> => memoryStore({ 'Hold 3 æøå.xlsx': book });
  const call = (
    store: ReturnType<typeof memoryStore>,
    method: string,
    path: string,
    init: RequestInit = {},
  ) => createWorkbookServer({ store }).handle(new Request(`${base}${path}`, { method, ...init }));

  it('makes a new workbook, and never over one that is there', async () => {
    const store = files();
    const path = '/drives/memory/items/root:/Ny%20bog.xlsx:/content?@microsoft.graph.conflictBehavior=fail';
    expect((await call(store, 'PUT', path, { body: book.slice() })).status).toBe(201);
    expect((await call(store, 'PUT', path, { body: book.slice() })).status).toBe(409);
    const read = await call(store, 'GET', '/drives/memory/items/Ny%20bog.xlsx/content');
    expect(Buffer.from(await read.arrayBuffer()).equals(book)).toBe(true);
  });

  it('refuses a new file that is no workbook', async () => {
    const path = '/drives/memory/items/root:/Ny.xlsx:/content';
    expect((await call(files(), 'PUT', path, { body: 'nej' })).status).toBe(500);
  });

  it('replaces content only where the tag still fits', async () => {
    const store = files();
    const item = '/drives/memory/items/Hold%203%20%C3%A6%C3%B8%C3%A5.xlsx';
    const { cTag } = (await (await call(store, 'GET', item)).json()) as { cTag: string };
    const put = (tag: string) =>
      call(store, 'PUT', `${item}/content`, { body: book.slice(), headers: { 'If-Match': tag } });
    expect((await put(cTag)).status).toBe(200);
    expect((await put(cTag)).status).toBe(412);
  });

  it('serves its own drive only', async () => {
    expect((await call(files(), 'GET', '/drives/anden/items/Hold.xlsx')).status).toBe(404);
    expect((await call(files(), 'GET', '/me?$select=displayName')).status).toBe(200);
  });
});
