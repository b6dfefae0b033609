import { hold3 } from '../../src/round';
import { importForm, readJournal, recordReceipt, withdraw } from '../../src/workbook';
import { FakeWorkbook } from './fake-workbook';
import { request } from './nominations';

const action = { round: hold3, who: 'Anna Berg', now: new Date('2024-05-02T08:00:00Z'), reason: 'Aftalt' };

function mail(file: string, received: string) {
  return { received, sender: 'karen.lund@kommune.example', subject: 'Indmelding', messageId: null, file };
}

test('every form received is a line, oldest first, with what the law asks for', async () => {
  const workbook = new FakeWorkbook();
  const tables = workbook.connect();
  await importForm(tables, request('b', { mail: mail('b.xlsx', '2024-04-17T09:14:00+02:00') }));
  await importForm(tables, request('a', { mail: mail('a.xlsx', '2024-04-16T09:14:00+02:00') }));
  expect(readJournal(workbook.contents(), hold3)).toEqual([
    {
      received: '2024-04-16T09:14:00+02:00',
      sender: 'karen.lund@kommune.example',
      subject: 'Indmelding',
      file: 'a.xlsx',
      key: 'a',
      state: 'Importeret',
    },
    expect.objectContaining({ received: '2024-04-17T09:14:00+02:00', file: 'b.xlsx', key: 'b' }),
  ]);
});

test('a form that was only returned is a line as well', async () => {
  const workbook = new FakeWorkbook();
  await recordReceipt(workbook.connect(), {
    ...action,
    key: 'r',
    mail: mail('r.docx', '2024-04-16T09:14:00+02:00'),
    cluster: '',
    title: '',
    state: 'RET',
    findings: [],
    replyBy: null,
    actionId: 'retur',
  });
  expect(readJournal(workbook.contents(), hold3)).toEqual([
    expect.objectContaining({ key: 'r', file: 'r.docx', state: 'Returneret' }),
  ]);
});

test('the state is the one it has now', async () => {
  const workbook = new FakeWorkbook();
  const tables = workbook.connect();
  await importForm(tables, request('a'));
  await withdraw(tables, { ...action, key: 'a', actionId: 'træk' });
  expect(readJournal(workbook.contents(), hold3).map(({ state }) => state)).toEqual(['Trukket tilbage']);
});

test('the same file in two mails is two lines, and the same mail handled twice is one', () => {
  const workbook = new FakeWorkbook();
  const { headings } = workbook.table('Indmeldinger');
  const line = (cells: Readonly<Record<string, string | number>>) =>
    headings.map((name) => cells[name] ?? '');
  const first = {
    Modtaget: 45_398,
    Afsender: 'a@x.example',
    Fil: 'a.xlsx',
    Nøgle: 'a',
    Tilstand: 'Returneret',
  };
  workbook.append('Indmeldinger', [
    line(first),
    line({ ...first, Tilstand: 'Importeret' }),
    line({ ...first, Modtaget: 45_399, Afsender: 'b@x.example', Tilstand: 'Importeret' }),
  ]);
  expect(readJournal(workbook.contents(), hold3).map(({ sender, state }) => [sender, state])).toEqual([
    ['a@x.example', 'Importeret'],
    ['b@x.example', 'Importeret'],
  ]);
});
