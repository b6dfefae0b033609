import { createOutbox, memoryOutbox } from '../../../src/outbox';
import { hold3 } from '../../../src/round';
import { keepSent, keepUndone } from '../../../src/taskpane/compose/books';
import { actOnSeats } from '../../../src/taskpane/compose/seats';
import type { SeatOrder } from '../../../src/taskpane/seats';
import { readLedger, type WorkbookTables } from '../../../src/workbook';
import { isOfUncountedRows } from '../../../src/workbook/ledger';
import { type Call, type Fault, FakeWorkbook } from '../../workbook/fake-workbook';
import { initiative, type Rows, team } from '../../workbook/rows';

const workbook = { driveId: 'd', itemId: 'bog' };
const start = new Date('2024-05-02T08:00:00Z');
const rows: Rows = {
  initiatives: [initiative('a', { participantCount: 2 })],
  participants: [...team('a', 2), ...team('uden', 1)],
  receipts: [
    { key: 'x', title: 'Sund', state: 'Returneret', remark: 'Svarkladde åbnet: Returneret med rettelser' },
  ],
};
const writer = { who: 'Anna Berg', now: start, language: 'da' as const };

/** A workbook and an outbox whose clock goes on by a minute before each look. */
function desk() {
  let time = start.getTime();
  const outbox = createOutbox(memoryOutbox(), () => new Date(time));
  const book = new FakeWorkbook(rows);
  const kept = { outbox, workbook };
  return {
    book,
    kept,
    look: async () => {
      time += 60_000;
      await outbox.sweep(book.connect(), workbook, hold3);
      return { open: await outbox.open(workbook), waiting: await outbox.waiting(workbook) };
    },
  };
}
type Desk = ReturnType<typeof desk>;

function seen({ book }: Desk) {
  const [found] = readLedger(book.contents(), hold3).initiatives;
  if (found === undefined) throw new Error('There is no initiative');
  return found;
}

const order = { reason: 'Aftalt', overQuota: false };
const seats = (of: (at: Desk) => SeatOrder) => async (at: Desk, tables: WorkbookTables) => {
  await actOnSeats(tables, of(at), hold3, writer, at.kept);
};
const setAside = seats(({ book }) => {
  const trouble = readLedger(book.contents(), hold3).troubles.find(isOfUncountedRows);
  if (trouble === undefined) throw new Error('There is no trouble');
  return { ...order, kind: 'set-aside', trouble };
});
const by = { name: 'Ida Lund', title: 'Chef', organisation: 'Randers Kommune', email: '', sector: null };
const by2 = { participant: '1', by };

/** What is done, where the rows stand that it writes, and the line of the list while it is not confirmed. */
const deeds: readonly (readonly [
  string,
  (at: Desk, tables: WorkbookTables) => Promise<unknown>,
  string,
  object,
])[] = [
  [
    'giving up a seat',
    seats((at) => ({ ...order, kind: 'seat', seen: seen(at), participant: '1', claim: 'resigned' })),
    'Deltagere',
    { deed: 'seats', number: 'M-RAND-a' },
  ],
  [
    'somebody in another’s seat',
    seats((at) => ({ ...order, kind: 'replace', seen: seen(at), ...by2 })),
    'Deltagere',
    { deed: 'seats' },
  ],
  [
    'the waiting list',
    seats((at) => ({ ...order, kind: 'wait', seen: seen(at) })),
    'Initiativer',
    { deed: 'seats', key: 'a' },
  ],
  [
    'withdrawing',
    seats((at) => ({ ...order, kind: 'withdraw', seen: seen(at) })),
    'Initiativer',
    { deed: 'seats' },
  ],
  [
    'a plan',
    seats((at) => ({ ...order, kind: 'plan', seen: seen(at), planned: 'VENT' })),
    'Initiativer',
    { deed: 'seats' },
  ],
  [
    'a move of seats',
    seats(() => ({ ...order, kind: 'move', from: 'M-HORS', to: 'M-RAND', seats: 2 })),
    'Omfordelinger',
    { deed: 'move', number: 'Horsensklyngen → Randersklyngen' },
  ],
  ['setting rows aside', setAside, 'Deltagere', { deed: 'set-aside', number: 'Deltagere' }],
  [
    'a reply marked as sent',
    (at, tables) => keepSent(tables, 'x', hold3, writer, at.kept),
    'Log',
    { deed: 'reply', key: 'x' },
  ],
  [
    'a return taken back',
    (at, tables) => keepUndone(tables, 'x', hold3, writer, at.kept),
    'Indmeldinger',
    { deed: 'reply' },
  ],
];

describe.each(deeds)('%s', (_, perform, table, item) => {
  test('leaves the outbox when a new session has seen it', async () => {
    const at = desk();
    await perform(at, at.book.connect());
    expect(await at.kept.outbox.waiting(workbook)).toBe(1);
    expect(await at.look()).toEqual({ open: [], waiting: 0 });
  });

  test('is shown when its rows were answered and are gone', async () => {
    const at = desk();
    const before = at.book.contents([table]).get(table)?.rows ?? [];
    await perform(at, at.book.connect());
    at.book.table(table).rows = before.map((row) => [...row]);
    expect(await at.look()).toMatchObject({ open: [{ ...item, state: 'open' }] });
  });

  test('is shown when its line in the log is gone', async () => {
    const at = desk();
    await perform(at, at.book.connect());
    at.book.table('Log').rows = [];
    expect(await at.look()).toMatchObject({ open: [item] });
  });

  const writes: readonly Call[] = ['append', 'appendEach', 'writeCells'];
  test.each<Fault>(['lost before', 'lost after'])(
    'whose answer is “%s” ends confirmed or as a line that a person sees',
    async (fault) => {
      const at = desk();
      let left = 1;
      const connection = at.book.connect({
        fault: (call) => (writes.includes(call) && left-- > 0 ? fault : 'none'),
      });
      await perform(at, connection);
      const { open, waiting } = await at.look();
      expect(waiting).toBe(open.length);
    },
  );

  test('that the workbook refuses leaves nothing to look for', async () => {
    const at = desk();
    await perform(at, at.book.connect({ fault: (call) => (call === 'read' ? 'refused' : 'none') }));
    expect(await at.kept.outbox.waiting(workbook)).toBe(0);
  });
});

test('a seat that somebody has changed again since is confirmed', async () => {
  const at = desk();
  const act = (claim: 'resigned' | 'given') =>
    actOnSeats(
      at.book.connect(),
      { ...order, kind: 'seat', seen: seen(at), participant: '1', claim },
      hold3,
      writer,
      at.kept,
    );
  await act('resigned');
  await act('given');
  expect(await at.look()).toEqual({ open: [], waiting: 0 });
});

test('an undo is confirmed by what it took back, and shown when that still holds', async () => {
  const at = desk();
  const done = await actOnSeats(
    at.book.connect(),
    { ...order, kind: 'withdraw', seen: seen(at) },
    hold3,
    writer,
    at.kept,
  );
  if (done.kind !== 'done') throw new Error(done.kind);
  const undo: SeatOrder = { ...order, kind: 'undo', actionId: done.actionId };
  await actOnSeats(at.book.connect(), undo, hold3, writer, at.kept);
  const rowsUndone = at.book.table('Log').rows.length;
  expect(await at.look()).toEqual({ open: [], waiting: 0 });
  await actOnSeats(at.book.connect(), undo, hold3, writer, at.kept);
  at.book.table('Log').rows.length = rowsUndone - 1;
  expect(await at.look()).toMatchObject({ open: [{ deed: 'undo', key: done.actionId }] });
});

test('an order that changes nothing leaves nothing to confirm', async () => {
  const at = desk();
  const ending = await actOnSeats(
    at.book.connect(),
    { ...order, kind: 'give', seen: seen(at), sitting: null },
    hold3,
    writer,
    at.kept,
  );
  expect(ending).toMatchObject({
    kind: 'done',
    remark: { da: { message: expect.stringContaining('allerede gjort') as string } },
  });
  expect(await at.look()).toEqual({ open: [], waiting: 0 });
});
