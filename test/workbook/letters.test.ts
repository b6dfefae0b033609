import { hold3 } from '../../src/round';
import {
  clusterKey,
  emptyLedger,
  lastContacts,
  pointsAskedFor,
  readLog,
  readReceipts,
  recordLetter,
  recordReply,
  recordSent,
  replyStage,
  type LetterRecord,
} from '../../src/workbook';
import { FakeWorkbook } from './fake-workbook';
import { request } from './nominations';

const step = { round: hold3, who: 'Bo Holm', now: new Date('2024-04-17T08:00:00Z'), reason: null };

function letter(key: string, changes: Partial<LetterRecord> = {}): LetterRecord {
  return {
    ...step,
    key,
    subject: 'Horsensklyngen',
    template: 'Påmindelse: intet skema endnu',
    isReminder: true,
    by: 'draft',
    replyBy: null,
    actionId: `brev-${key}`,
    ...changes,
  };
}

async function returned(workbook: FakeWorkbook): Promise<void> {
  await recordReply(workbook.connect(), {
    ...step,
    now: new Date('2024-04-16T08:00:00Z'),
    key: 'aa',
    mail: request('aa').mail,
    cluster: 'M-HORS',
    title: 'Bedre overgange',
    asks: null,
    findings: [],
    points: ['Mål: Feltet er tomt.'],
    template: 'Returneret med rettelser',
    by: 'draft',
    awaits: { state: 'RET', replyBy: '2024-04-16' },
    settles: null,
    actionId: 'svar',
  });
}

const receiptsOf = (workbook: FakeWorkbook) => readReceipts(workbook.contents(), hold3);
const logOf = (workbook: FakeWorkbook) => readLog(workbook.contents(), hold3.timeZone);
const contactsOf = (workbook: FakeWorkbook) =>
  lastContacts(workbook.connect(), {
    round: hold3,
    ledger: emptyLedger(hold3),
    receipts: receiptsOf(workbook),
  });

test('a letter to a cluster is a line in the log, and nothing else', async () => {
  const workbook = new FakeWorkbook();
  expect(await recordLetter(workbook.connect(), letter(clusterKey('M-HORS')))).toBe(true);
  expect(logOf(workbook)).toMatchObject([
    { action: 'Påmindelse', subject: 'Horsensklyngen', reason: 'Påmindelse: intet skema endnu' },
  ]);
  expect(receiptsOf(workbook)).toEqual([]);
});

test('a reminder of a return moves its day to answer by, and keeps state and what was asked for', async () => {
  const workbook = new FakeWorkbook();
  await returned(workbook);
  await recordLetter(workbook.connect(), letter('aa', { replyBy: '2024-04-24' }));
  const [receipt] = receiptsOf(workbook);
  expect(receipt).toMatchObject({ state: 'Returneret', replyBy: '2024-04-24', title: 'Bedre overgange' });
  expect(pointsAskedFor(receipt?.remark ?? '')).toEqual(['Mål: Feltet er tomt.']);
  expect(replyStage(receipt?.remark ?? '')).toBe('opened');
});

test('a letter that is said to be sent stands in the log, and in Indmeldinger where it stands there', async () => {
  const workbook = new FakeWorkbook();
  await returned(workbook);
  await recordLetter(workbook.connect(), letter('aa', { replyBy: '2024-04-24' }));
  const reply = { subject: 'Bedre overgange', template: 'Påmindelse: intet skema endnu' };
  await recordSent(workbook.connect(), { ...step, key: 'aa', actionId: 'sendt' }, reply);
  expect(replyStage(receiptsOf(workbook)[0]?.remark ?? '')).toBe('sent');
  await recordSent(workbook.connect(), { ...step, key: 'klynge:m-hors', actionId: 'to' }, reply);
  expect(logOf(workbook).slice(-2)).toMatchObject([
    { action: 'Svar markeret som sendt', key: 'aa' },
    { action: 'Svar markeret som sendt', key: 'klynge:m-hors', subject: 'Bedre overgange' },
  ]);
});

test('a reply that awaits no answer and is said to be sent leaves the line of an earlier one alone', async () => {
  const workbook = new FakeWorkbook();
  await returned(workbook);
  const reply = { subject: 'Bedre overgange', template: 'Modtaget' };
  await recordSent(workbook.connect(), { ...step, key: 'aa', actionId: 'sendt' }, reply);
  expect(replyStage(receiptsOf(workbook)[0]?.remark ?? '')).toBe('opened');
  expect(logOf(workbook).at(-1)).toMatchObject({ action: 'Svar markeret som sendt', reason: 'Modtaget' });
});

test('the last contact with a cluster is the newest of its letters, its returns and its forms', async () => {
  const workbook = new FakeWorkbook();
  await returned(workbook);
  const cluster = clusterKey('M-HORS');
  expect((await contactsOf(workbook)).get(cluster)).toEqual({
    at: '2024-04-16T10:00:00+02:00',
    what: 'reply',
  });
  await recordLetter(workbook.connect(), letter(cluster));
  expect((await contactsOf(workbook)).get(cluster)).toEqual({
    at: '2024-04-17T10:00:00+02:00',
    what: 'reminder',
  });
  expect((await contactsOf(workbook)).get(clusterKey('M-RAND'))).toBeUndefined();
});
