import fc from 'fast-check';
import { hold3 } from '../../src/round';
import {
  historyOf,
  historySentence,
  importForm,
  isOfUncountedRows,
  readJournal,
  readLedger,
  readLog,
  setAside,
  type UncountedTrouble,
  undoAction,
} from '../../src/workbook';
import { setAsideWord } from '../../src/workbook/layout';
import { type Fault, FakeWorkbook } from './fake-workbook';
import { nomination, participant, request } from './nominations';
import { initiative, type Rows, team } from './rows';

const action = {
  round: hold3,
  who: 'Anna Berg',
  now: new Date('2024-05-02T08:00:00Z'),
  reason: null,
  actionId: 'rettelse',
};
const ledgerOf = (workbook: FakeWorkbook) => readLedger(workbook.contents(), hold3);
const logOf = (workbook: FakeWorkbook) => readLog(workbook.contents(), hold3.timeZone);
const figuresOf = (workbook: FakeWorkbook) => {
  const { total, regions, clusters, initiatives } = ledgerOf(workbook);
  return {
    total,
    regions,
    clusters,
    seats: initiatives.map(({ key, taken, waiting }) => [key, taken, waiting]),
  };
};
const kindsOf = (workbook: FakeWorkbook) => ledgerOf(workbook).troubles.map(({ kind }) => kind);

function troubleOf(workbook: FakeWorkbook, kind: UncountedTrouble['kind']): UncountedTrouble {
  const found = ledgerOf(workbook)
    .troubles.filter(isOfUncountedRows)
    .find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`There is no ${kind}`);
  return found;
}

const move = {
  region: 'Region Midtjylland',
  from: 'Horsensklyngen',
  to: 'Randersklyngen',
  seats: 2,
  actionId: 'flyt',
};
const cases: readonly (readonly [UncountedTrouble['kind'], Rows, string, number])[] = [
  [
    'orphan-participants',
    { initiatives: [initiative('a')], participants: [...team('a', 2), ...team('b', 3)] },
    'Deltagere',
    3,
  ],
  ['orphan-participants', { participants: [{ name: 'Skrevet i hånden' }] }, 'Deltagere', 1],
  [
    'duplicate-participants',
    { initiatives: [initiative('a')], participants: [...team('a', 3), ...team('a', 2)] },
    'Deltagere',
    2,
  ],
  [
    'duplicate-initiative',
    {
      initiatives: [initiative('a'), initiative('c'), initiative('a', { importedBy: 'Bo Holm' })],
      participants: team('a', 2),
    },
    'Initiativer',
    1,
  ],
  ['duplicate-redistribution', { redistributions: [move, move] }, 'Omfordelinger', 1],
];

describe.each(cases)('%s', (kind, rows, table, count) => {
  const marks = { Deltagere: 'Pladsstatus', Initiativer: 'Status', Omfordelinger: 'Fortrudt' };
  const remarks = { Deltagere: 'Bemærkning', Initiativer: 'Intern note', Omfordelinger: 'Begrundelse' };
  const column = (workbook: FakeWorkbook, headings: Readonly<Record<string, string>>) =>
    workbook.column(table, headings[table] ?? '');

  test('the rows are set aside: all of them stay, no figure changes, and nobody is told of them again', async () => {
    const workbook = new FakeWorkbook(rows);
    const before = figuresOf(workbook);
    const standing = workbook.table(table).rows.length;
    const trouble = troubleOf(workbook, kind);
    const outcome = await setAside(workbook.connect(), { ...action, trouble });
    expect(outcome).toMatchObject({ kind: 'done', logged: true });
    expect(workbook.table(table).rows).toHaveLength(standing);
    expect(figuresOf(workbook)).toEqual(before);
    expect(kindsOf(workbook)).toEqual([]);
    expect(column(workbook, marks).filter((word) => word === setAsideWord)).toHaveLength(count);
    const remark = /^Sat til side 2\.5\.2024 af Anna Berg: .+ \[rettelse-nr-1\]$/u;
    expect(column(workbook, remarks).filter((text) => remark.test(text))).toHaveLength(1);
  });

  test('every row has its line in the log with before and after, and undone the rows are as they were', async () => {
    const workbook = new FakeWorkbook(rows);
    const before = workbook.contents([table]);
    await setAside(workbook.connect(), { ...action, trouble: troubleOf(workbook, kind) });
    const lines = logOf(workbook);
    expect(lines).toHaveLength(count);
    for (const line of lines)
      expect(line).toMatchObject({ who: 'Anna Berg', action: 'Sat til side', after: setAsideWord });
    const undo = { ...action, undo: 'rettelse' };
    expect(await undoAction(workbook.connect(), undo)).toMatchObject({ kind: 'done', logged: true });
    expect(workbook.contents([table])).toEqual(before);
    expect(kindsOf(workbook)).toContain(kind);
    expect(await undoAction(workbook.connect(), undo)).toMatchObject({ kind: 'already' });
  });

  test('what is gone by then is left alone', async () => {
    const workbook = new FakeWorkbook(rows);
    const trouble = troubleOf(workbook, kind);
    await setAside(workbook.connect(), { ...action, trouble });
    const standing = workbook.contents();
    const again = { ...action, actionId: 'igen', trouble };
    expect(await setAside(workbook.connect(), again)).toMatchObject({ kind: 'gone' });
    expect(workbook.contents()).toEqual(standing);
  });
});

test('a form whose orphans were set aside is imported as if they were not there', async () => {
  const workbook = new FakeWorkbook({ participants: team('skema', 2) });
  await setAside(workbook.connect(), { ...action, trouble: troubleOf(workbook, 'orphan-participants') });
  const participants = [participant('Ida Lund'), participant('Ole Bak')];
  const order = request('skema', { nomination: nomination(2, { participants }) });
  expect(await importForm(workbook.connect(), order)).toMatchObject({ kind: 'imported' });
  expect(ledgerOf(workbook).total.taken).toBe(2);
  expect(workbook.column('Deltagere', 'Navn')).toEqual([
    'Person skema 1',
    'Person skema 2',
    'Ida Lund',
    'Ole Bak',
  ]);
  expect(kindsOf(workbook)).toEqual([]);
});

test('what would take a seat by now is not taken into use again, and nothing is written', async () => {
  const workbook = new FakeWorkbook({ participants: team('skema', 3) });
  await setAside(workbook.connect(), { ...action, trouble: troubleOf(workbook, 'orphan-participants') });
  const participants = [participant('Ida Lund'), participant('Ole Bak')];
  await importForm(workbook.connect(), request('skema', { nomination: nomination(2, { participants }) }));
  const standing = workbook.contents();
  const outcome = await undoAction(workbook.connect(), { ...action, undo: 'rettelse' });
  expect(outcome).toMatchObject({ kind: 'changed-since', since: [{ action: 'Import' }] });
  expect(workbook.contents()).toEqual(standing);
});

test('a row set aside counts for nothing wherever people sort it, and the row that counts keeps its seats', async () => {
  const rows = {
    initiatives: [initiative('a'), initiative('a', { importedBy: 'Bo Holm' })],
    participants: team('a', 2),
  };
  const workbook = new FakeWorkbook(rows);
  await setAside(workbook.connect(), { ...action, trouble: troubleOf(workbook, 'duplicate-initiative') });
  workbook.table('Initiativer').rows.reverse();
  expect(ledgerOf(workbook)).toMatchObject({ total: { taken: 2 }, troubles: [] });
  const [line] = readJournal(workbook.contents(), hold3);
  expect(line).toMatchObject({ key: 'a', state: 'Importeret' });
});

test('the history of the initiative tells of it once, and offers to undo it', async () => {
  const workbook = new FakeWorkbook({
    initiatives: [initiative('a')],
    participants: [...team('a', 3), ...team('a', 3)],
  });
  await setAside(workbook.connect(), { ...action, trouble: troubleOf(workbook, 'duplicate-participants') });
  const [line] = historyOf(logOf(workbook), 'a');
  expect(line).toMatchObject({ isReversible: true, actionId: 'rettelse' });
  if (line === undefined) return;
  expect(historySentence(line, hold3.timeZone, 'da')).toBe(
    '2. maj 2024 kl. 10:00: Anna Berg satte rækker, der ikke tæller med, til side. Samme deltager står også højere oppe.',
  );
});

const cell = fc.constantFrom('', 'Tildelt', 'Venteliste', 'Reserveret', 'Frafaldet');
const anyRows = fc.record({
  initiatives: fc.array(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      status: fc.constantFrom('Importeret', 'Venteliste', 'Fortrudt import'),
      title: fc.constantFrom('T1', 'T2'),
    }),
    { maxLength: 6 },
  ),
  participants: fc.array(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd', ''),
      number: fc.constantFrom<number | string>(1, 2, 3, ''),
      name: fc.constantFrom('Ida', 'Ole'),
      seat: cell,
    }),
    { maxLength: 12 },
  ),
  redistributions: fc.array(fc.constantFrom(move, { ...move, actionId: 'b' }), { maxLength: 4 }),
});
const anyFault = fc.constantFrom<Fault>(
  'none',
  'none',
  'none',
  'refused',
  'lost before',
  'lost after',
  'stale',
);

test('whatever stands twice or alone, and whatever fails: setting it aside and undoing that never change a seat', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, fc.array(anyFault, { maxLength: 12 }), async (drawn, faults) => {
      const workbook = new FakeWorkbook({
        ...drawn,
        initiatives: drawn.initiatives.map(({ key, ...cells }) => initiative(key, cells)),
      });
      const figures = figuresOf(workbook);
      const rows = () => [...workbook.tables].map(([name, { rows }]) => (name === 'Log' ? 0 : rows.length));
      const standing = rows();
      const done: string[] = [];
      const left = [...faults];
      for (const [index, trouble] of ledgerOf(workbook).troubles.filter(isOfUncountedRows).entries()) {
        const actionId = `h${index}`;
        const connection = workbook.connect({ fault: () => left.shift() ?? 'none' });
        await setAside(connection, { ...action, actionId, trouble }).catch(() => undefined);
        expect(figuresOf(workbook)).toEqual(figures);
        // What failed is done again by a person, until it has gone through.
        await setAside(workbook.connect(), { ...action, actionId: `${actionId}b`, trouble });
        done.push(actionId, `${actionId}b`);
        expect(figuresOf(workbook)).toEqual(figures);
      }
      expect(ledgerOf(workbook).troubles.filter(isOfUncountedRows)).toEqual([]);
      for (const actionId of done.toReversed()) {
        await undoAction(workbook.connect(), { ...action, undo: actionId });
        expect(figuresOf(workbook)).toEqual(figures);
      }
      expect(rows()).toEqual(standing);
    }),
    { numRuns: 60 },
  );
});
