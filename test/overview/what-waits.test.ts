import { standingOf, whatWaits } from '../../src/overview';
import { hold3 } from '../../src/round';
import { readLedger, readReceipts } from '../../src/workbook';
import { serialOf } from '../../src/workbook/moments';
import { initiative, type ReceiptCells, type Rows, team, workbookWith } from '../workbook/rows';

const before = new Date('2024-04-16T07:00:00Z');
const after = new Date('2024-05-02T07:00:00Z');
const serial = (moment: string) => serialOf(new Date(moment), hold3.timeZone);

const receipt = (key: string, cells: ReceiptCells): ReceiptCells => ({
  key,
  region: 'Region Midtjylland',
  cluster: 'Randersklyngen',
  title: `Skema ${key}`,
  sender: 'karen@randers.example',
  received: serial('2024-04-12T07:00:00Z'),
  ...cells,
});

function sections(rows: Rows, now: Date, language: 'da' | 'en' = 'da') {
  const contents = workbookWith(rows);
  const ledger = readLedger(contents, hold3);
  const reading = { round: hold3, ledger, contents, receipts: readReceipts(contents, hold3) };
  return whatWaits(reading, standingOf(reading, now), now, language);
}

test('with nothing that waits there is no section', () => {
  expect(sections({}, before)).toEqual([]);
});

test('a form that needs a decision says since when, and opens as a form', () => {
  const [section] = sections({ receipts: [receipt('a', { state: 'Kræver stillingtagen' })] }, before);
  expect(section).toMatchObject({
    kind: 'undecided',
    heading: '1 skema kræver stillingtagen',
    rows: [
      {
        title: 'Skema a',
        note: 'Randersklyngen · karen@randers.example · Kræver stillingtagen i 4 dage',
        opens: { kind: 'form', receipt: { key: 'a' } },
      },
    ],
  });
});

test('an import that was undone waits for a decision as well, and opens its row', () => {
  const undone = { state: 'Fortrudt import' };
  const initiatives = [initiative('a', { status: undone.state })];
  const [section] = sections({ initiatives, receipts: [receipt('a', undone)] }, before);
  expect(section?.rows[0]?.opens).toEqual({ kind: 'initiative', key: 'a' });
  expect(section?.rows[0]?.note).toContain('Fortrudt import i 4 dage');
});

test('an initiative that waits for seats says by when it was asked to answer', () => {
  const rows = {
    initiatives: [initiative('a', { status: 'Venteliste' })],
    participants: team('a', 2),
    receipts: [receipt('a', { state: 'Venteliste', replyBy: serial('2024-04-23T00:00:00Z') })],
  };
  const [row] = sections(rows, before).find(({ kind }) => kind === 'waiting-list')?.rows ?? [];
  expect(row?.note).toMatch(/nr\. 1 i køen.* · svarfrist 23\. april 2024$/u);
});

test('a returned form says by when an answer is due, and that the day is past', () => {
  const returned = receipt('a', { state: 'Returneret', replyBy: serial('2024-04-18T00:00:00Z') });
  const note = (now: Date) =>
    sections({ receipts: [returned] }, now).find(({ kind }) => kind === 'returned')?.rows[0]?.note;
  expect(note(before)).toContain('svarfrist 18. april 2024');
  expect(note(after)).toContain('svarfristen 18. april 2024 er passeret');
});

test('the waiting list says why, and opens the initiative', () => {
  const rows = { initiatives: [initiative('a', { status: 'Venteliste' })], participants: team('a', 5) };
  expect(sections(rows, before)).toMatchObject([
    {
      kind: 'waiting-list',
      rows: [
        {
          note: 'M-RAND-a · Region Midtjylland har 43 ledige, initiativet har 5 deltagere; nr. 1 i køen.',
          opens: { kind: 'initiative', key: 'a' },
        },
      ],
    },
  ]);
});

test('a cluster without an initiative waits for somebody only after the deadline, and opens', () => {
  expect(sections({}, after)[0]).toMatchObject({ kind: 'checks' });
  expect(sections({}, after)[0]?.rows.find(({ title }) => title.startsWith('Randersklyngen'))).toMatchObject({
    title: 'Randersklyngen har intet initiativ',
    opens: { kind: 'cluster', code: 'M-RAND' },
  });
});

test('in English it says the same', () => {
  const [section] = sections({ receipts: [receipt('a', { state: 'Kræver stillingtagen' })] }, before, 'en');
  expect(section?.heading).toBe('1 form needs a decision');
});
