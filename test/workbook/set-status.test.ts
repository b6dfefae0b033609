import { hold3 } from '../../src/round';
import {
  type CellValue,
  importForm,
  readLedger,
  readLog,
  readReceipts,
  setStatus,
  undoImport,
  withdraw,
} from '../../src/workbook';
import { type Call, FakeWorkbook } from './fake-workbook';
import { request } from './nominations';
import { initiative, team } from './rows';

const action = {
  round: hold3,
  who: 'Bo Holm',
  now: new Date('2024-04-17T08:00:00Z'),
  reason: 'Aftalt i telefonen',
  actionId: 'handling',
};
const ledgerOf = (workbook: FakeWorkbook) => readLedger(workbook.contents(), hold3);
const three = () =>
  new FakeWorkbook({
    initiatives: [initiative('a'), initiative('b'), initiative('c')],
    participants: [...team('a', 1), ...team('b', 2), ...team('c', 4)],
  });
const statuses = (workbook: FakeWorkbook) =>
  Object.fromEntries(ledgerOf(workbook).initiatives.map(({ key, status }) => [key, status]));

test('a change of status is written, logged with before and after, and shows the seats before and after', async () => {
  const workbook = three();
  const outcome = await setStatus(workbook.connect(), { ...action, key: 'b', status: 'VENT' });
  if (outcome.kind !== 'set') throw new Error(outcome.kind);
  expect(outcome).toMatchObject({ number: 'M-RAND-b', before: 'IMP', after: 'VENT', logged: true });
  expect([outcome.ledgerBefore.total, outcome.ledgerAfter.total]).toMatchObject([
    { taken: 7, waiting: 0 },
    { taken: 5, waiting: 2 },
  ]);
  expect(readLog(workbook.contents(), hold3.timeZone)).toMatchObject([
    {
      at: '2024-04-17T10:00:00+02:00',
      who: 'Bo Holm',
      action: 'Status',
      subject: 'M-RAND-b',
      before: 'Importeret',
      after: 'Venteliste',
      reason: 'Aftalt i telefonen',
      key: 'b',
    },
  ]);
});

test('undo restores the figures exactly', async () => {
  const workbook = three();
  const before = ledgerOf(workbook);
  await importForm(workbook.connect(), request('ny'));
  await undoImport(workbook.connect(), { ...action, key: 'ny' });
  const { total, regions } = ledgerOf(workbook);
  expect({ total, regions }).toEqual({ total: before.total, regions: before.regions });
});

test('an initiative that is withdrawn frees its seats and stays in the workbook', async () => {
  const workbook = three();
  await withdraw(workbook.connect(), { ...action, key: 'c' });
  expect(ledgerOf(workbook).total.taken).toBe(3);
  expect(statuses(workbook)).toEqual({ a: 'IMP', b: 'IMP', c: 'TRUK' });
});

test('the newest state of the form follows the initiative', async () => {
  const workbook = three();
  await importForm(workbook.connect(), request('ny'));
  await withdraw(workbook.connect(), { ...action, key: 'ny' });
  expect(readReceipts(workbook.contents(), hold3)).toMatchObject([
    { key: 'ny', state: 'Trukket tilbage', handledBy: 'Bo Holm', sender: 'karen.lund@kommune.example' },
  ]);
});

test.each([
  [{ key: 'b', status: 'IMP' }, { kind: 'same' }],
  [{ key: 'x', status: 'VENT' }, { kind: 'gone' }],
  [
    { key: 'b', status: 'TRUK', expected: 'VENT' },
    { kind: 'changed', found: 'IMP' },
  ],
])('%p comes to %p, and nothing is written', async (wanted, expected) => {
  const workbook = three();
  const before = workbook.contents();
  expect(await setStatus(workbook.connect(), { ...action, ...wanted })).toMatchObject(expected);
  expect(workbook.contents()).toEqual(before);
});

test('a status that the round does not have is a mistake of the program', async () => {
  await expect(setStatus(three().connect(), { ...action, key: 'b', status: 'XYZ' })).rejects.toThrow(
    RangeError,
  );
});

describe('people work in the sheet meanwhile', () => {
  const whileWriting = (workbook: FakeWorkbook, edit: (rows: CellValue[][]) => void) => {
    let done = false;
    return workbook.connect({
      between: (call: Call) => {
        if (call !== 'writeCells' || done) return;
        done = true;
        edit(workbook.table('Initiativer').rows);
      },
    });
  };

  test.each([
    ['sort the table', (rows: CellValue[][]) => rows.reverse()],
    ['insert a row above', (rows: CellValue[][]) => rows.unshift(rows[0]?.map(() => '') ?? [])],
    ['delete a row above', (rows: CellValue[][]) => rows.shift()],
  ])('they %s: the row meant is changed and no other', async (_, edit) => {
    const workbook = three();
    const outcome = await setStatus(whileWriting(workbook, edit), { ...action, key: 'b', status: 'TRUK' });
    expect(outcome.kind).toBe('set');
    const { b, ...others } = statuses(workbook);
    expect(b).toBe('TRUK');
    expect(new Set(Object.values(others))).toEqual(new Set(['IMP']));
  });

  test('they delete the very row: it is said to be unknown, and no other row is changed', async () => {
    const workbook = three();
    const outcome = await setStatus(
      whileWriting(workbook, (rows) => rows.splice(1, 1)),
      { ...action, key: 'b', status: 'TRUK' },
    );
    expect(outcome.kind).toBe('unknown');
    expect(statuses(workbook)).toEqual({ a: 'IMP', c: 'IMP' });
  });

  test('an answer that never comes is settled by looking', async () => {
    const workbook = three();
    let writes = 0;
    const tables = workbook.connect({
      fault: (call) => (call === 'writeCells' && (writes += 1) === 1 ? 'lost after' : 'none'),
    });
    expect(await setStatus(tables, { ...action, key: 'b', status: 'TRUK' })).toMatchObject({ kind: 'set' });
    expect(writes).toBe(1);
  });
});
