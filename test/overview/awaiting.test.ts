import { awaiting } from '../../src/overview';
import { hold3 } from '../../src/round';
import { readLedger, readReceipts, rowDetails } from '../../src/workbook';
import { serialOf, serialOfDay } from '../../src/workbook/moments';
import { initiative, workbookWith, type ReceiptCells, type Rows } from '../workbook/rows';

const now = new Date('2024-04-16T08:00:00Z');
const received = (moment: string) => serialOf(new Date(moment), hold3.timeZone);

function receipt(key: string, cells: ReceiptCells = {}): ReceiptCells {
  return {
    key,
    received: received('2024-04-10T09:00:00+02:00'),
    region: 'Region Midtjylland',
    cluster: 'Randersklyngen',
    title: `Initiativ ${key}`,
    state: 'Kræver stillingtagen',
    ...cells,
  };
}
function waiting(receipts: readonly ReceiptCells[], rows: Rows = {}) {
  const contents = workbookWith({ ...rows, receipts });
  return awaiting(
    readReceipts(contents, hold3),
    readLedger(contents, hold3),
    rowDetails(contents),
    hold3,
    now,
  );
}

test('a form that nobody has decided on waits since the calendar day it came, the oldest first', () => {
  const receipts = [
    receipt('a'),
    receipt('b', { received: received('2024-04-01T23:30:00+02:00'), state: 'Fejl i skemaet' }),
    receipt('c', { received: '', state: 'Ny' }),
  ];
  expect(waiting(receipts).undecided.map(({ receipt: { key }, days }) => [key, days])).toEqual([
    ['b', 15],
    ['a', 6],
    ['c', null],
  ]);
});

test.each(['Importeret', 'Venteliste', 'Afvist', 'Trukket tilbage', 'Returneret', 'Noget andet'])(
  'a form that is "%s" waits for no decision',
  (state) => {
    expect(waiting([receipt('a', { state })]).undecided).toEqual([]);
  },
);

test('a form whose row stands in the workbook is decided, whatever its line says', () => {
  expect(waiting([receipt('a')], { initiatives: [initiative('a')] }).undecided).toEqual([]);
});

test('returned forms stand by their reply-by date, those overdue first', () => {
  const returned = (key: string, replyBy: string | null) =>
    receipt(key, { state: 'Returneret', replyBy: replyBy === null ? '' : serialOfDay(replyBy) });
  const { returned: found } = waiting([
    returned('a', null),
    returned('b', '2024-04-20'),
    returned('c', '2024-04-15'),
  ]);
  expect(found.map(({ receipt: { key }, daysLeft }) => [key, daysLeft])).toEqual([
    ['c', -1],
    ['b', 4],
    ['a', null],
  ]);
});

test('a returned form is answered once the initiative has come in anew', () => {
  const { undecided, returned } = waiting([
    receipt('a', { state: 'Returneret', title: 'Den gode  udskrivelse' }),
    receipt('b', { title: 'Den gode udskrivelse', state: 'Ny' }),
    receipt('c', { state: 'Returneret', title: 'Noget andet' }),
  ]);
  expect([undecided, returned].map((forms) => forms.map(({ receipt: { key } }) => key))).toEqual([
    ['b'],
    ['c'],
  ]);
});

test('open points follow an initiative from the day of its import, as long as it counts', () => {
  const importedAt = serialOf(new Date('2024-04-11T08:00:00Z'), hold3.timeZone);
  const found = waiting([], {
    initiatives: [
      initiative('a', { openPoints: 'Kontakt til almen praksis mangler', importedAt }),
      initiative('b', { openPoints: 'Gammelt', status: 'Trukket tilbage' }),
      initiative('c'),
    ],
  }).openPoints;
  expect(found).toMatchObject([
    { initiative: { key: 'a' }, points: 'Kontakt til almen praksis mangler', days: 5 },
  ]);
});
