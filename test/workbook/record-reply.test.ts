import { hold3 } from '../../src/round';
import {
  importForm,
  pointsAskedFor,
  readLog,
  readReceipts,
  recordReply,
  recordSent,
  replyStage,
  undoAction,
  undoImport,
  undoReturn,
  type ReplyRecord,
  type WorkbookTables,
} from '../../src/workbook';
import { FakeWorkbook } from './fake-workbook';
import { finding, request } from './nominations';

const step = { round: hold3, who: 'Bo Holm', now: new Date('2024-04-17T08:00:00Z'), reason: null };

function record(key: string, changes: Partial<ReplyRecord> = {}): ReplyRecord {
  return {
    ...step,
    key,
    mail: request(key).mail,
    cluster: 'M-RAND',
    title: 'Den gode udskrivelse',
    asks: { seats: 5, generalPractice: 1 },
    findings: [finding('error'), finding('advice')],
    points: ['Deltager 3 (Mette Holm), e-mail: "mette.holm@rm" mangler endelsen.', 'Mål: Feltet er tomt.'],
    template: 'Returneret med rettelser',
    by: 'draft',
    awaits: { state: 'RET', replyBy: '2024-05-06' },
    settles: null,
    actionId: `svar-${key}`,
    ...changes,
  };
}

const receiptsOf = (workbook: FakeWorkbook) => readReceipts(workbook.contents(), hold3);
const actionsOf = (workbook: FakeWorkbook) =>
  readLog(workbook.contents(), hold3.timeZone).map(({ action, before, after }) => [action, before, after]);

test('an opened return stands with its state, its day and what was asked for, and never as sent', async () => {
  const workbook = new FakeWorkbook();
  expect(await recordReply(workbook.connect(), record('aa'))).toBe(true);
  const [receipt] = receiptsOf(workbook);
  expect(receipt).toMatchObject({
    state: 'Returneret',
    replyBy: '2024-05-06',
    handledBy: 'Bo Holm',
    cluster: 'Randersklyngen',
    findings: { error: 1, decision: 0, advice: 1 },
  });
  expect(replyStage(receipt?.remark ?? '')).toBe('opened');
  expect(pointsAskedFor(receipt?.remark ?? '')).toEqual(record('aa').points);
  expect(actionsOf(workbook)).toEqual([['Svarkladde åbnet', '', 'Returneret']]);
});

test('a reply that awaits no answer is a line in the log and none in Indmeldinger', async () => {
  const workbook = new FakeWorkbook();
  await recordReply(workbook.connect(), record('aa', { awaits: null, template: 'Modtaget' }));
  expect(receiptsOf(workbook)).toEqual([]);
  expect(actionsOf(workbook)).toEqual([['Svarkladde åbnet', '', '']]);
});

test('a text that was copied is not said to be a draft', async () => {
  const workbook = new FakeWorkbook();
  await recordReply(workbook.connect(), record('aa', { by: 'copy' }));
  expect(receiptsOf(workbook)[0]?.remark).toMatch(/^Svartekst kopieret: Returneret med rettelser\n/);
  expect(replyStage(receiptsOf(workbook)[0]?.remark ?? '')).toBe('opened');
});

test('marked as sent, the line keeps state, day and points', async () => {
  const workbook = new FakeWorkbook();
  await recordReply(workbook.connect(), record('aa'));
  expect(await recordSent(workbook.connect(), { ...step, key: 'aa', actionId: 'sendt' })).toBe(true);
  const [receipt] = receiptsOf(workbook);
  expect(receipt).toMatchObject({ state: 'Returneret', replyBy: '2024-05-06' });
  expect(replyStage(receipt?.remark ?? '')).toBe('sent');
  expect(pointsAskedFor(receipt?.remark ?? '')).toEqual(record('aa').points);
  expect(actionsOf(workbook).at(-1)).toEqual(['Svar markeret som sendt', 'Returneret', 'Returneret']);
});

test('a return that is undone awaits nothing; the form is as it was when it came', async () => {
  const workbook = new FakeWorkbook();
  await recordReply(workbook.connect(), record('aa'));
  await recordSent(workbook.connect(), { ...step, key: 'aa', actionId: 'sendt' });
  expect(await undoReturn(workbook.connect(), { ...step, key: 'aa', actionId: 'fortryd' })).toBe(true);
  expect(receiptsOf(workbook)).toMatchObject([{ state: 'Ny', replyBy: null }]);
  expect(replyStage(receiptsOf(workbook)[0]?.remark ?? '')).toBeNull();
  expect(actionsOf(workbook).at(-1)).toEqual(['Returnering fortrudt', 'Returneret', 'Ny']);
});

test('a question to an imported initiative, undone, leaves it imported', async () => {
  const workbook = new FakeWorkbook();
  await importForm(workbook.connect(), request('aa'));
  await recordReply(workbook.connect(), record('aa', { awaits: { state: 'IMP', replyBy: '2024-05-06' } }));
  expect(receiptsOf(workbook)).toMatchObject([{ state: 'Importeret', replyBy: '2024-05-06' }]);
  await undoReturn(workbook.connect(), { ...step, key: 'aa', actionId: 'fortryd' });
  expect(receiptsOf(workbook)).toMatchObject([{ state: 'Importeret', replyBy: null }]);
});

test.each([
  ['recordSent', recordSent],
  ['undoReturn', undoReturn],
])('%s of a form without any line writes nothing and says so', async (_, write) => {
  const workbook = new FakeWorkbook();
  expect(await write(workbook.connect(), { ...step, key: 'bb', actionId: 'x' })).toBeNull();
  expect(actionsOf(workbook)).toEqual([]);
});

test('a corrected form that is imported settles the return it answers', async () => {
  const workbook = new FakeWorkbook();
  await recordReply(workbook.connect(), record('aa'));
  await importForm(workbook.connect(), { ...request('bb'), settles: 'aa' });
  expect(receiptsOf(workbook)).toMatchObject([
    { key: 'aa', state: 'Erstattet af nyere udgave', replyBy: null },
    { key: 'bb', state: 'Importeret' },
  ]);
});

test('a corrected form that is returned once more settles the first return', async () => {
  const workbook = new FakeWorkbook();
  await recordReply(workbook.connect(), record('aa'));
  await recordReply(workbook.connect(), record('bb', { settles: 'aa' }));
  expect(receiptsOf(workbook)).toMatchObject([
    { key: 'aa', state: 'Erstattet af nyere udgave', replyBy: null },
    { key: 'bb', state: 'Returneret', replyBy: '2024-05-06' },
  ]);
});

describe('a return that was settled by a corrected form', () => {
  const returned = { key: 'aa', state: 'Returneret', replyBy: '2024-05-06' };

  async function settledBy(key: string): Promise<FakeWorkbook> {
    const workbook = new FakeWorkbook();
    await recordReply(workbook.connect(), record('aa'));
    await importForm(workbook.connect(), { ...request(key), settles: 'aa', actionId: 'import' });
    return workbook;
  }

  test.each<[string, (tables: WorkbookTables) => Promise<unknown>]>([
    ['as an import', (tables) => undoImport(tables, { ...step, key: 'bb', actionId: 'fortryd' })],
    ['from the history', (tables) => undoAction(tables, { ...step, undo: 'import' })],
  ])('is open again with its day and its points when the import is undone %s', async (_, undo) => {
    const workbook = await settledBy('bb');
    await undo(workbook.connect());
    const [receipt] = receiptsOf(workbook);
    expect(receipt).toMatchObject(returned);
    expect(pointsAskedFor(receipt?.remark ?? '')).toEqual(record('aa').points);
  });

  test('is settled again by a second import, and open again when that is undone', async () => {
    const workbook = await settledBy('bb');
    await undoImport(workbook.connect(), { ...step, key: 'bb', actionId: 'fortryd' });
    await importForm(workbook.connect(), { ...request('bb'), settles: 'aa', actionId: 'igen' });
    expect(receiptsOf(workbook)[0]).toMatchObject({ state: 'Erstattet af nyere udgave', replyBy: null });
    await undoAction(workbook.connect(), { ...step, undo: 'igen' });
    expect(receiptsOf(workbook)[0]).toMatchObject(returned);
  });

  test('stays as it is when something has happened to it since', async () => {
    const workbook = await settledBy('bb');
    await recordReply(workbook.connect(), record('aa', { awaits: { state: 'AFV', replyBy: '2024-06-01' } }));
    const since = receiptsOf(workbook)[0];
    await undoImport(workbook.connect(), { ...step, key: 'bb', actionId: 'fortryd' });
    expect(receiptsOf(workbook)[0]).toEqual(since);
  });

  test('is open again when the corrected form was returned once more and that is undone', async () => {
    const workbook = new FakeWorkbook();
    await recordReply(workbook.connect(), record('aa'));
    await recordReply(workbook.connect(), record('bb', { settles: 'aa' }));
    await undoReturn(workbook.connect(), { ...step, key: 'bb', actionId: 'fortryd' });
    expect(receiptsOf(workbook)).toMatchObject([returned, { key: 'bb', state: 'Ny', replyBy: null }]);
  });
});

test('text from a form stays text, and a personal number is masked', async () => {
  const workbook = new FakeWorkbook();
  await recordReply(
    workbook.connect(),
    record('aa', { title: '=HYPERLINK("x")', points: ['Bemærkninger: 010190-1234 står i skemaet'] }),
  );
  const [receipt] = receiptsOf(workbook);
  expect(receipt?.title).toBe('=HYPERLINK("x")');
  expect(receipt?.remark).toContain('010190-****');
});
