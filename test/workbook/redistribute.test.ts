import fc from 'fast-check';
import { hold3 } from '../../src/round';
import { emptyLedger, readLedger, readLog, redistribute, undoRedistribution } from '../../src/workbook';
import { type Call, FakeWorkbook, type Fault } from './fake-workbook';

const action = {
  round: hold3,
  who: 'Bo Holm',
  now: new Date('2024-05-02T08:00:00Z'),
  reason: 'Ikke anvendt',
};
const move = { ...action, from: 'M-HORS', to: 'M-MIDT', seats: 2, actionId: 'flyt' };
const ledgerOf = (workbook: FakeWorkbook) => readLedger(workbook.contents(), hold3);

test('seats move between two clusters of a region, with reason and log, and the region stays as it is', async () => {
  const workbook = new FakeWorkbook();
  const outcome = await redistribute(workbook.connect(), move);
  expect(outcome).toMatchObject({ kind: 'moved', logged: true });
  const ledger = ledgerOf(workbook);
  expect(ledger.clusters.filter(({ moved }) => moved !== 0)).toMatchObject([
    { code: 'M-HORS', moved: -2 },
    { code: 'M-MIDT', moved: 2 },
  ]);
  expect(ledger.regions).toEqual(emptyLedger(hold3).regions);
  expect(readLog(workbook.contents(), hold3.timeZone)).toMatchObject([
    { action: 'Omfordeling', after: '2 fra Horsensklyngen til Midtklyngen', reason: 'Ikke anvendt' },
  ]);
});

test('the same move asked for twice is done once', async () => {
  const workbook = new FakeWorkbook();
  await redistribute(workbook.connect(), move);
  expect(await redistribute(workbook.connect(), move)).toMatchObject({ kind: 'already' });
  expect(ledgerOf(workbook).redistributions).toHaveLength(1);
});

test.each([{ to: 'N-NORD' }, { to: 'M-HORS' }, { seats: 0 }, { seats: 1.5 }, { from: 'X' }])(
  '%p is refused before anything is written',
  async (fault) => {
    const workbook = new FakeWorkbook();
    await expect(redistribute(workbook.connect(), { ...move, ...fault })).rejects.toThrow(RangeError);
    expect(workbook.calls).toEqual([]);
  },
);

test('a move is undone but not deleted', async () => {
  const workbook = new FakeWorkbook();
  await redistribute(workbook.connect(), move);
  const undo = { ...action, actionId: 'fortryd', undo: 'flyt' };
  expect(await undoRedistribution(workbook.connect(), undo)).toMatchObject({ kind: 'undone', logged: true });
  expect(ledgerOf(workbook).clusters).toEqual(emptyLedger(hold3).clusters);
  expect(ledgerOf(workbook).redistributions).toMatchObject([{ actionId: 'flyt', undone: true }]);
  expect(await undoRedistribution(workbook.connect(), undo)).toMatchObject({ kind: 'already' });
});

test.each<[Fault, string, number]>([
  ['lost after', 'moved', 1],
  ['lost before', 'unknown', 0],
])('an answer that never came (%s) is looked for: %s', async (fault, kind, count) => {
  const workbook = new FakeWorkbook();
  const tables = workbook.connect({ fault: (call: Call) => (call === 'append' ? fault : 'none') });
  expect((await redistribute(tables, move)).kind).toBe(kind);
  expect(ledgerOf(workbook).redistributions).toHaveLength(count);
});

test('no order of moves and undoings changes a region’s total, and undoing all restores the figures exactly', async () => {
  const clusters = hold3.clusters.filter(({ region }) => region === 'M').map(({ code }) => code);
  const pair = fc
    .tuple(fc.constantFrom(...clusters), fc.constantFrom(...clusters), fc.integer({ min: 1, max: 4 }))
    .filter(([from, to]) => from !== to);
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { maxLength: 5 }), async (moves) => {
      const workbook = new FakeWorkbook();
      for (const [index, [from, to, seats]] of moves.entries()) {
        await redistribute(workbook.connect(), { ...action, from, to, seats, actionId: `flyt${index}` });
        expect(ledgerOf(workbook).regions).toEqual(emptyLedger(hold3).regions);
      }
      const net = ledgerOf(workbook).clusters.reduce((sum, { moved }) => sum + moved, 0);
      expect(net).toBe(0);
      for (const index of moves.keys()) {
        await undoRedistribution(workbook.connect(), {
          ...action,
          actionId: `fortryd${index}`,
          undo: `flyt${index}`,
        });
      }
      expect(ledgerOf(workbook).clusters).toEqual(emptyLedger(hold3).clusters);
    }),
    { numRuns: 25 },
  );
});
