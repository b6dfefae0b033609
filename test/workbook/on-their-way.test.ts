import { hold3 } from '../../src/round';
import { importForm, readLedger, recordReceipt, undoImport } from '../../src/workbook';
import { FakeWorkbook } from './fake-workbook';
import { answer, nomination, request } from './nominations';
import { initiative, type ReceiptCells, team, workbookWith } from './rows';

const form = (key: string, cells: ReceiptCells = {}): ReceiptCells => ({
  key,
  region: 'Region Midtjylland',
  cluster: 'Randersklyngen',
  title: `Initiativ ${key}`,
  state: 'Returneret',
  participantCount: 4,
  generalPracticeCount: 1,
  ...cells,
});
const ledgerOf = (receipts: readonly ReceiptCells[], more: Parameters<typeof workbookWith>[0] = {}) =>
  readLedger(workbookWith({ ...more, receipts }), hold3);

test('a returned form is on its way: counted for cluster, region, programme and general practice, and no seat is taken', () => {
  const { total, regions, clusters } = ledgerOf([form('a')]);
  expect(total).toMatchObject({ onTheirWay: 4, taken: 0, free: 200, generalPractice: { onTheirWay: 1 } });
  expect(regions.find(({ code }) => code === 'M')).toMatchObject({
    onTheirWay: 4,
    generalPractice: { onTheirWay: 1 },
  });
  expect(clusters.find(({ code }) => code === 'M-RAND')).toMatchObject({ onTheirWay: 4, free: 9 });
});

test.each(['Ny', 'Klar til import', 'Fejl i skemaet', 'Kræver stillingtagen', 'Returneret'])(
  '»%s« is a state in which a form is on its way',
  (state) => expect(ledgerOf([form('a', { state })]).total.onTheirWay).toBe(4),
);

test.each(['Importeret', 'Venteliste', 'Trukket tilbage', 'Afvist', 'Erstattet af nyere udgave', 'Måske'])(
  '»%s« is none',
  (state) => expect(ledgerOf([form('a', { state })]).total.onTheirWay).toBe(0),
);

test('the newest line of a form holds, and it counts once', () => {
  expect(ledgerOf([form('a'), form('a', { participantCount: 6 })]).total.onTheirWay).toBe(6);
  expect(ledgerOf([form('a'), form('a', { state: 'Importeret' })]).total.onTheirWay).toBe(0);
});

test('a form whose corrected version was imported, or came in later, is not on its way any more', () => {
  const imported = { initiatives: [initiative('b', { title: 'INITIATIV a' })], participants: team('b', 5) };
  expect(ledgerOf([form('a')], imported).onTheirWay).toEqual([]);
  expect(ledgerOf([form('a'), form('b', { title: 'initiativ  A' })]).onTheirWay).toMatchObject([
    { key: 'b' },
  ]);
});

test('a line without a region names its cluster alone, and one without a known place counts for the programme', () => {
  expect(ledgerOf([form('a', { region: '' })]).onTheirWay).toMatchObject([
    { region: 'M', cluster: 'M-RAND' },
  ]);
  const nowhere = ledgerOf([form('a', { region: '', cluster: 'Ukendt' })]);
  expect(nowhere.total.onTheirWay).toBe(4);
  expect(nowhere.regions.every(({ onTheirWay }) => onTheirWay === 0)).toBe(true);
});

test('the very form under review is left out', () => {
  const contents = workbookWith({ receipts: [form('a'), form('b')] });
  expect(readLedger(contents, hold3, { without: ['a'] }).total.onTheirWay).toBe(4);
});

test('importing a returned form and undoing it restores every figure', async () => {
  const workbook = new FakeWorkbook();
  const figures = () => {
    const { total, regions, clusters } = readLedger(workbook.contents(), hold3);
    return { total, regions, clusters };
  };
  const order = request('a', { nomination: nomination(3, {}) });
  await recordReceipt(workbook.connect(), {
    ...order,
    cluster: 'M-RAND',
    title: answer('Den gode udskrivelse').text,
    asks: { seats: 3, generalPractice: 1 },
    replyBy: null,
  });
  const before = figures();
  expect(before.total.onTheirWay).toBe(3);
  await importForm(workbook.connect(), order);
  expect(figures().total).toMatchObject({ onTheirWay: 0, taken: 3 });
  await undoImport(workbook.connect(), { ...order, actionId: 'fortryd' });
  expect(figures()).toEqual(before);
});

test('a form that was imported straight from the mail and undone waits for a decision, and every figure is as before', async () => {
  const workbook = new FakeWorkbook();
  const ledger = () => readLedger(workbook.contents(), hold3);
  const figures = () => {
    const { total, regions, clusters } = ledger();
    return { total, regions, clusters };
  };
  const order = request('a', { nomination: nomination(3, {}) });
  const before = figures();
  await importForm(workbook.connect(), order);
  expect(ledger().onTheirWay).toEqual([]);
  await undoImport(workbook.connect(), { ...order, actionId: 'fortryd' });
  expect(ledger().onTheirWay).toMatchObject([{ key: 'a', state: 'FORT', cluster: 'M-RAND', seats: 0 }]);
  expect(figures()).toEqual(before);
  await importForm(workbook.connect(), { ...order, actionId: 'igen' });
  expect(ledger().onTheirWay).toEqual([]);
});

test('a seat that is reserved counts as taken and is told apart', () => {
  const ledger = ledgerOf([], {
    initiatives: [initiative('a')],
    participants: [
      ...team('a', 2),
      ...team('a', 3, { seat: 'Reserveret', sector: 'Almen praksis' }).slice(2),
    ],
  });
  expect(ledger.total).toMatchObject({ taken: 3, reserved: 1, generalPractice: { taken: 1, reserved: 1 } });
  expect(ledger.initiatives).toMatchObject([{ taken: 3, reserved: 1 }]);
});

test('seats moved in and out of a cluster stand apart', () => {
  const move = { region: 'Region Midtjylland', from: 'Horsensklyngen', to: 'Randersklyngen' };
  const ledger = ledgerOf([], {
    redistributions: [
      { ...move, seats: 3 },
      { ...move, from: move.to, to: move.from, seats: 1 },
    ],
  });
  expect(ledger.clusters.find(({ code }) => code === 'M-RAND')).toMatchObject({
    movedIn: 3,
    movedOut: 1,
    moved: 2,
    guidelineTo: 11,
    free: 11,
  });
});
