import { awaiting } from '../../src/overview';
import { hold3 } from '../../src/round';
import { readLedger, type Receipt, rowDetails } from '../../src/workbook';
import { serialOf } from '../../src/workbook/moments';
import { initiative, workbookWith, type Rows } from '../workbook/rows';

const now = new Date('2024-04-16T08:00:00Z');
function receipt(key: string, changes: Partial<Receipt> = {}): Receipt {
  return {
    key,
    received: '2024-04-10T09:00:00+02:00',
    sender: 'karen.lund@kommune.example',
    subject: 'Indmelding',
    file: 'skema.xlsx',
    cluster: 'Randersklyngen',
    title: `Initiativ ${key}`,
    state: 'Kræver stillingtagen',
    findings: { error: 0, decision: 1, advice: 0 },
    replyBy: null,
    handledAt: null,
    handledBy: '',
    remark: '',
    mailId: '',
    ...changes,
  };
}
function waiting(receipts: readonly Receipt[], rows: Rows = {}) {
  const contents = workbookWith(rows);
  return awaiting(receipts, readLedger(contents, hold3), rowDetails(contents), hold3, now);
}

test('a form that nobody has decided on waits since the calendar day it came, the oldest first', () => {
  const receipts = [
    receipt('a'),
    receipt('b', { received: '2024-04-01T23:30:00+02:00', state: 'Fejl i skemaet' }),
    receipt('c', { received: null, handledAt: null, state: 'Ny' }),
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

test('an import that was undone waits as if it had just come in', () => {
  const rows = { initiatives: [initiative('a', { status: 'Fortrudt import' })] };
  expect(waiting([receipt('a', { state: 'Fortrudt import' })], rows).undecided).toHaveLength(1);
});

test('returned forms stand by their reply-by date, those overdue first', () => {
  const returned = (key: string, replyBy: string | null) => receipt(key, { state: 'Returneret', replyBy });
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
  const receipts = [
    receipt('a', { state: 'Returneret', title: 'Den gode  udskrivelse' }),
    receipt('b', { received: '2024-04-12T09:00:00+02:00', title: 'Den gode udskrivelse', state: 'Ny' }),
    receipt('c', { state: 'Returneret', title: 'Noget andet' }),
  ];
  expect(waiting(receipts).returned.map(({ receipt: { key } }) => key)).toEqual(['c']);
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
