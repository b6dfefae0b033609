import { earlierForms } from '../../src/desk';
import { hold3 } from '../../src/round';
import {
  importForm,
  readLedger,
  readReceipts,
  recordReceipt,
  recordReply,
  withdraw,
} from '../../src/workbook';
import { FakeWorkbook } from '../workbook/fake-workbook';
import { finding, request } from '../workbook/nominations';

const action = { round: hold3, who: 'Bo Holm', now: new Date('2024-04-17T08:00:00Z'), reason: null };

function openingOf(workbook: FakeWorkbook) {
  const contents = workbook.contents();
  return {
    round: hold3,
    contents,
    ledger: readLedger(contents, hold3),
    receipts: readReceipts(contents, hold3),
  };
}

function returned(workbook: FakeWorkbook, key: string) {
  return recordReply(workbook.connect(), {
    ...action,
    actionId: `retur-${key}`,
    key,
    mail: request(key).mail,
    cluster: 'M-RAND',
    title: 'Den gode udskrivelse',
    asks: { seats: 3, generalPractice: 1 },
    findings: [finding('error')],
    points: ['Mål: Feltet er tomt.'],
    template: 'Returneret med rettelser',
    by: 'draft',
    awaits: { state: 'RET', replyBy: '2024-05-06' },
    settles: null,
  });
}

test('an imported initiative is known with its answers, its team and its open points', async () => {
  const workbook = new FakeWorkbook();
  await importForm(workbook.connect(), { ...request('aa'), findings: [finding('error')], reason: 'Haster' });
  expect(earlierForms(openingOf(workbook), 'ny')).toMatchObject([
    {
      key: 'aa',
      kind: 'imported',
      number: 'M-RAND-1',
      version: 1,
      cluster: 'M-RAND',
      seats: 3,
      points: ['Klynge: Noget (error).'],
      content: {
        answers: { title: 'Den gode udskrivelse', goal: '20 % færre genindlæggelser' },
        participants: [
          { name: 'Deltager 1', title: 'Sundhedschef', organisation: 'Randers Kommune' },
          {},
          {},
        ],
      },
    },
  ]);
});

test('a returned form is known with what was asked for, and without what the workbook does not keep', async () => {
  const workbook = new FakeWorkbook();
  await returned(workbook, 'aa');
  expect(earlierForms(openingOf(workbook), 'ny')).toMatchObject([
    { key: 'aa', kind: 'received', number: null, content: null, points: ['Mål: Feltet er tomt.'] },
  ]);
});

test('of a return that was kept without its points it is said that they are not known', async () => {
  const workbook = new FakeWorkbook();
  const { mail } = request('aa');
  await recordReceipt(workbook.connect(), {
    ...action,
    actionId: 'x',
    key: 'aa',
    mail,
    cluster: 'M-RAND',
    title: 'T',
    findings: [],
    replyBy: null,
  });
  expect(earlierForms(openingOf(workbook), 'ny')).toMatchObject([{ key: 'aa', points: null }]);
});

test('the form itself, what was withdrawn and what is settled are no earlier forms', async () => {
  const workbook = new FakeWorkbook();
  await returned(workbook, 'aa');
  await importForm(workbook.connect(), { ...request('bb'), settles: 'aa' });
  expect(earlierForms(openingOf(workbook), 'bb')).toEqual([]);
  await withdraw(workbook.connect(), { ...action, actionId: 'y', key: 'bb' });
  expect(earlierForms(openingOf(workbook), 'ny')).toEqual([]);
});
