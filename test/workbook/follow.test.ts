import { hold3 } from '../../src/round';
import {
  anonymiseRound,
  followInitiative,
  type Following,
  importForm,
  ledgerTables,
  readLedger,
  readLog,
  rowDetails,
} from '../../src/workbook';
import { FakeWorkbook, type Call } from './fake-workbook';
import { request } from './nominations';
import { initiative } from './rows';
import { servedWorkbook } from './served-workbook';

const nothing: Following = {
  contactName: '',
  contactEmail: '',
  contactPhone: '',
  partner: '',
  firstTakeUp: null,
  secondTakeUp: null,
  progress: '',
};
const agreed: Following = {
  contactName: 'Karen Lund',
  contactEmail: 'karen.lund@kommune.example',
  contactPhone: '24 75 90 69',
  partner: 'Mads Partner',
  firstTakeUp: '2024-11-12',
  secondTakeUp: '2025-03-20',
  progress: '12-11-2024: Godt i gang\n=1+1 er kun tekst',
};
const order = {
  round: hold3,
  who: 'Bo Holm',
  now: new Date('2024-09-17T08:00:00Z'),
  reason: null,
  actionId: 'følg',
  key: 'b',
  title: 'Initiativ b',
  before: nothing,
  after: agreed,
};
const three = () => new FakeWorkbook({ initiatives: [initiative('a'), initiative('b'), initiative('c')] });
function followingOf(workbook: FakeWorkbook): Readonly<Record<string, Following>> {
  const details = rowDetails(workbook.contents());
  const { initiatives } = readLedger(workbook.contents(), hold3);
  return Object.fromEntries(initiatives.map((one) => [one.key, details.of(one).following]));
}

test('what is agreed stands in the row meant, as text and days, and nowhere else', async () => {
  const workbook = three();
  expect(await followInitiative(workbook.connect(), order)).toMatchObject({ kind: 'saved', logged: true });
  expect(followingOf(workbook)).toEqual({ a: nothing, b: agreed, c: nothing });
});

test('only what was changed is written, and the log says what was before and after', async () => {
  const workbook = three();
  await followInitiative(workbook.connect(), order);
  await followInitiative(workbook.connect(), {
    ...order,
    actionId: 'igen',
    before: agreed,
    after: { ...agreed, partner: 'Ida Ny', secondTakeUp: null },
  });
  expect(followingOf(workbook)['b']).toEqual({ ...agreed, partner: 'Ida Ny', secondTakeUp: null });
  expect(readLog(workbook.contents(), hold3.timeZone).at(-1)).toMatchObject({
    who: 'Bo Holm',
    action: 'Opfølgning',
    subject: 'M-RAND-b',
    before: 'Sparringspartner: Mads Partner; Klyngen tager op 2: 2025-03-20',
    after: 'Sparringspartner: Ida Ny',
    key: 'b',
  });
});

test('the same cells changed by somebody else meanwhile are shown instead of overwritten', async () => {
  const workbook = three();
  await followInitiative(workbook.connect(), { ...order, after: { ...nothing, partner: 'Ida Ny' } });
  const outcome = await followInitiative(workbook.connect(), { ...order, actionId: 'sent' });
  expect(outcome).toEqual({ kind: 'changed', found: { ...nothing, partner: 'Ida Ny' } });
  expect(followingOf(workbook)['b']).toEqual({ ...nothing, partner: 'Ida Ny' });
});

test('other cells changed by somebody else meanwhile stay as they are', async () => {
  const workbook = three();
  await followInitiative(workbook.connect(), { ...order, after: { ...nothing, partner: 'Ida Ny' } });
  const after = { ...nothing, firstTakeUp: '2024-11-12' };
  expect((await followInitiative(workbook.connect(), { ...order, actionId: 'to', after })).kind).toBe(
    'saved',
  );
  expect(followingOf(workbook)['b']).toEqual({ ...after, partner: 'Ida Ny' });
});

test('rows that are sorted while the cells are on their way end with their own cells', async () => {
  const workbook = three();
  const { rows } = workbook.table('Initiativer');
  let sorted = false;
  const tables = workbook.connect({
    between: (call: Call) => {
      if (call !== 'writeCells' || sorted) return;
      sorted = true;
      rows.reverse();
      rows.push(rows.shift() ?? []);
    },
  });
  expect((await followInitiative(tables, order)).kind).toBe('saved');
  expect(followingOf(workbook)).toEqual({ a: nothing, b: agreed, c: nothing });
});

test.each([
  ['an answer that never came', 'lost after'],
  ['a call that never arrived', 'lost before'],
] as const)('%s is looked up and written once', async (_, fault) => {
  const workbook = three();
  let failed = false;
  const tables = workbook.connect({
    fault: (call) => {
      if (call !== 'writeCells' || failed) return 'none';
      failed = true;
      return fault;
    },
  });
  expect((await followInitiative(tables, order)).kind).toBe('saved');
  expect(followingOf(workbook)['b']).toEqual(agreed);
});

test.each([
  ['a row that is gone', { key: 'z' }],
  ['a row without a key in whose place another stands', { key: 'row:1', title: 'Initiativ x' }],
])('%s is not written', async (_, changes) => {
  const workbook = three();
  expect(await followInitiative(workbook.connect(), { ...order, ...changes })).toEqual({ kind: 'gone' });
  expect(workbook.calls).not.toContain('writeCells');
});

test('nothing changed is nothing written', async () => {
  const workbook = three();
  expect(await followInitiative(workbook.connect(), { ...order, after: nothing })).toEqual({ kind: 'same' });
  expect(workbook.calls).toEqual([]);
});

test('a day that is none is refused before anything is written', async () => {
  const workbook = three();
  const after = { ...nothing, firstTakeUp: '2024-11-32' };
  await expect(followInitiative(workbook.connect(), { ...order, after })).rejects.toThrow(RangeError);
  expect(workbook.calls).not.toContain('writeCells');
});

test('the real workbook gives back what was written, and forgets the people after the deletion date', async () => {
  const { tables } = await servedWorkbook();
  await importForm(tables, request('b'));
  const contents = await tables.read(ledgerTables);
  const [imported] = readLedger(contents, hold3).initiatives;
  if (imported === undefined) throw new Error('not imported');
  const before = rowDetails(contents).of(imported).following;
  await followInitiative(tables, { ...order, title: imported.title, before });
  const after = await tables.read(['Initiativer', 'Deltagere']);
  expect(rowDetails(after).of(imported).following).toEqual(agreed);

  await followInitiative(tables, {
    ...order,
    actionId: 'ny',
    title: imported.title,
    before: agreed,
    after: { ...agreed, partner: 'Ida Ny' },
  });
  await anonymiseRound(tables, { ...order, now: new Date('2026-01-02T09:00:00Z') });
  const everything = JSON.stringify([...(await tables.read(['Initiativer', 'Deltagere', 'Log']))]);
  for (const name of ['Mads Partner', 'Ida Ny', 'Karen Lund', 'Godt i gang'])
    expect(everything).not.toContain(name);
});
