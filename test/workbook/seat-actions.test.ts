import { hold3 } from '../../src/round';
import {
  giveSeats,
  historyOf,
  historySentence,
  type LedgerInitiative,
  planStatus,
  putOnWaitingList,
  readLedger,
  readLog,
  replaceParticipant,
  setSeat,
  undoAction,
  withdrawInitiative,
} from '../../src/workbook';
import { type Call, FakeWorkbook } from './fake-workbook';
import { initiative, team } from './rows';

const action = {
  round: hold3,
  who: 'Bo Holm',
  now: new Date('2024-05-02T08:00:00Z'),
  reason: 'Aftalt i telefonen',
  actionId: 'handling',
};
const ledgerOf = (workbook: FakeWorkbook) => readLedger(workbook.contents(), hold3);
const logOf = (workbook: FakeWorkbook) => readLog(workbook.contents(), hold3.timeZone);
const figuresOf = (workbook: FakeWorkbook) => {
  const { total, regions, clusters } = ledgerOf(workbook);
  return { total, regions, clusters };
};
const region = (workbook: FakeWorkbook) => ledgerOf(workbook).regions.find(({ code }) => code === 'M');

function seen(workbook: FakeWorkbook, key: string): LedgerInitiative {
  const found = ledgerOf(workbook).initiatives.find((one) => one.key === key);
  if (found === undefined) throw new Error(`There is no ${key}`);
  return found;
}

/** Region Midtjylland with 40 of its 43 seats taken, and five people waiting. */
const nearlyFull = () =>
  new FakeWorkbook({
    initiatives: [
      initiative('stor', { participantCount: 36 }),
      initiative('a', { participantCount: 4 }),
      initiative('vent', { status: 'Venteliste', participantCount: 5, openPoints: '' }),
    ],
    participants: [...team('stor', 36), ...team('a', 4), ...team('vent', 5)],
  });

describe('giving seats', () => {
  test('a waiting initiative is not given more seats than there are: the limit is said and nothing is written', async () => {
    const workbook = nearlyFull();
    const before = workbook.contents();
    const outcome = await giveSeats(workbook.connect(), { ...action, seen: seen(workbook, 'vent') });
    expect(outcome).toMatchObject({ kind: 'full', limits: [{ kind: 'region', free: 3, asked: 5 }] });
    expect(workbook.contents()).toEqual(before);
  });

  test('part of it sits, the rest stays on the waiting list, each with a line in the log', async () => {
    const workbook = nearlyFull();
    const outcome = await giveSeats(workbook.connect(), {
      ...action,
      seen: seen(workbook, 'vent'),
      sitting: ['1', '2', '3'],
    });
    expect(outcome).toMatchObject({ kind: 'done', logged: true });
    expect(seen(workbook, 'vent')).toMatchObject({ status: 'IMP', taken: 3, waiting: 2 });
    expect(region(workbook)).toMatchObject({ taken: 43, free: 0, waiting: 2 });
    expect(logOf(workbook)).toMatchObject([
      { action: 'Status', before: 'Venteliste', after: 'Importeret', reason: 'Aftalt i telefonen' },
      { action: 'Pladsstatus', subject: 'M-RAND-vent, deltager 4', before: 'Tildelt', after: 'Venteliste' },
      { action: 'Pladsstatus', subject: 'M-RAND-vent, deltager 5' },
    ]);
  });

  test('over the quota it goes only with a reason, which is the record of it', async () => {
    const workbook = nearlyFull();
    const request = { ...action, seen: seen(workbook, 'vent'), overQuota: true };
    await expect(giveSeats(workbook.connect(), { ...request, reason: ' ' })).rejects.toThrow(RangeError);
    expect(await giveSeats(workbook.connect(), request)).toMatchObject({ kind: 'done' });
    expect(region(workbook)).toMatchObject({ taken: 45, free: -2 });
    expect(logOf(workbook)).toMatchObject([{ reason: 'Over kvoten: Aftalt i telefonen' }]);
  });

  test('open points stay open when the initiative gets its seats', async () => {
    const workbook = new FakeWorkbook({
      initiatives: [initiative('vent', { status: 'Venteliste', openPoints: 'Mål: mangler' })],
      participants: team('vent', 2),
    });
    await giveSeats(workbook.connect(), { ...action, seen: seen(workbook, 'vent') });
    expect(seen(workbook, 'vent')).toMatchObject({ status: 'IMPÅ', taken: 2 });
  });

  test('the rest gets its seats later', async () => {
    const workbook = nearlyFull();
    const sitting = ['1', '2', '3'];
    await giveSeats(workbook.connect(), { ...action, seen: seen(workbook, 'vent'), sitting });
    await withdrawInitiative(workbook.connect(), {
      ...action,
      seen: seen(workbook, 'a'),
      actionId: 'trukket',
    });
    await giveSeats(workbook.connect(), { ...action, seen: seen(workbook, 'vent'), actionId: 'resten' });
    expect(seen(workbook, 'vent')).toMatchObject({ taken: 5, waiting: 0 });
    expect(region(workbook)).toMatchObject({ taken: 41, waiting: 0 });
  });
});

test('an initiative is put on the waiting list, and its seats are free', async () => {
  const workbook = nearlyFull();
  await putOnWaitingList(workbook.connect(), { ...action, seen: seen(workbook, 'a') });
  expect(region(workbook)).toMatchObject({ taken: 36, waiting: 9 });
});

test('a participant resigns, and the seat is free', async () => {
  const workbook = nearlyFull();
  await setSeat(workbook.connect(), {
    ...action,
    seen: seen(workbook, 'a'),
    participant: '2',
    claim: 'resigned',
  });
  expect(seen(workbook, 'a').participants.map(({ seat }) => seat)).toEqual([
    'taken',
    'none',
    'taken',
    'taken',
  ]);
  expect(region(workbook)).toMatchObject({ taken: 39 });
});

describe('somebody else takes a participant’s seat', () => {
  const by = {
    name: '=Ny Person',
    title: 'Leder',
    organisation: 'Randers Kommune',
    email: 'ny.person@kommune.example',
    sector: 'municipality',
  } as const;

  test('the old row says so, the new one stands below with the next number, and no figure changes', async () => {
    const workbook = nearlyFull();
    const before = figuresOf(workbook);
    const outcome = await replaceParticipant(workbook.connect(), {
      ...action,
      seen: seen(workbook, 'a'),
      participant: '2',
      by,
    });
    expect(outcome).toMatchObject({ kind: 'done', logged: true });
    expect(figuresOf(workbook)).toEqual(before);
    expect(seen(workbook, 'a').participants).toMatchObject([
      { number: '1' },
      { number: '2', claim: 'resigned' },
      { number: '3' },
      { number: '4' },
      { number: '5', name: '=Ny Person', seat: 'taken' },
    ]);
    expect(logOf(workbook)).toHaveLength(2);
  });

  test('general practice has its maximum here as well', async () => {
    const workbook = new FakeWorkbook({
      initiatives: [initiative('a')],
      participants: [...team('a', 5, { sector: 'Almen praksis' }), ...team('a', 6).slice(5)],
    });
    const request = { ...action, seen: seen(workbook, 'a'), participant: '6' };
    const outcome = await replaceParticipant(workbook.connect(), {
      ...request,
      by: { ...by, sector: 'general-practice' },
    });
    expect(outcome).toMatchObject({ kind: 'full', limits: [{ kind: 'general-practice' }] });
    expect(seen(workbook, 'a').participants).toHaveLength(6);
  });

  test('an answer that never came is looked for, and the new person stands once', async () => {
    const workbook = nearlyFull();
    let appends = 0;
    const tables = workbook.connect({
      fault: (call: Call) => (call === 'append' && (appends += 1) === 1 ? 'lost after' : 'none'),
    });
    await replaceParticipant(tables, { ...action, seen: seen(workbook, 'a'), participant: '2', by });
    expect(seen(workbook, 'a').participants).toHaveLength(5);
  });

  test('it is undone: the one sits again and the other does not', async () => {
    const workbook = nearlyFull();
    const before = figuresOf(workbook);
    await replaceParticipant(workbook.connect(), {
      ...action,
      seen: seen(workbook, 'a'),
      participant: '2',
      by,
    });
    expect(await undoAction(workbook.connect(), { ...action, undo: 'handling' })).toMatchObject({
      kind: 'done',
    });
    expect(seen(workbook, 'a').participants.map(({ claim }) => claim)).toEqual([
      'given',
      'given',
      'given',
      'given',
      'resigned',
    ]);
    expect(figuresOf(workbook)).toEqual(before);
  });
});

test('what is not as it was seen is shown instead of overwritten, with who changed it last', async () => {
  const workbook = nearlyFull();
  const old = seen(workbook, 'a');
  await putOnWaitingList(workbook.connect(), { ...action, seen: old, who: 'Anna Berg', actionId: 'først' });
  const before = workbook.contents();
  expect(await withdrawInitiative(workbook.connect(), { ...action, seen: old })).toMatchObject({
    kind: 'changed',
    found: { status: 'VENT' },
    last: { who: 'Anna Berg', after: 'Venteliste' },
  });
  expect(workbook.contents()).toEqual(before);
});

test('people sort the participants while a seat is written: the person meant is changed and no other', async () => {
  const workbook = nearlyFull();
  let done = false;
  const tables = workbook.connect({
    between: (call: Call) => {
      if (call !== 'writeCells' || done) return;
      done = true;
      workbook.table('Deltagere').rows.reverse();
    },
  });
  const request = { ...action, seen: seen(workbook, 'a'), participant: '2', claim: 'resigned' } as const;
  expect(await setSeat(tables, request)).toMatchObject({ kind: 'done' });
  const resigned = ledgerOf(workbook)
    .initiatives.flatMap(({ participants }) => participants)
    .filter(({ claim }) => claim === 'resigned');
  expect(resigned).toMatchObject([{ name: 'Person a 2' }]);
});

describe('undo', () => {
  const withdrawn = async () => {
    const workbook = nearlyFull();
    await withdrawInitiative(workbook.connect(), { ...action, seen: seen(workbook, 'a') });
    return workbook;
  };

  test('restores the figures exactly and stays in the log with what it undid', async () => {
    const workbook = nearlyFull();
    const before = figuresOf(workbook);
    await giveSeats(workbook.connect(), {
      ...action,
      seen: seen(workbook, 'vent'),
      sitting: ['1', '2', '3'],
    });
    expect(figuresOf(workbook)).not.toEqual(before);
    expect(await undoAction(workbook.connect(), { ...action, undo: 'handling' })).toMatchObject({
      kind: 'done',
    });
    expect(figuresOf(workbook)).toEqual(before);
    expect(logOf(workbook)).toHaveLength(6);
    expect(await undoAction(workbook.connect(), { ...action, undo: 'handling' })).toEqual({
      kind: 'already',
    });
  });

  test('what was changed since is shown, and nothing is written', async () => {
    const workbook = await withdrawn();
    await putOnWaitingList(workbook.connect(), {
      ...action,
      seen: seen(workbook, 'a'),
      who: 'Anna Berg',
      actionId: 'siden',
    });
    const before = workbook.contents();
    expect(await undoAction(workbook.connect(), { ...action, undo: 'handling' })).toMatchObject({
      kind: 'changed-since',
      since: [{ who: 'Anna Berg', after: 'Venteliste' }],
    });
    expect(workbook.contents()).toEqual(before);
  });

  test('seats that others have taken meanwhile are not taken from them', async () => {
    const workbook = await withdrawn();
    await giveSeats(workbook.connect(), { ...action, seen: seen(workbook, 'vent'), actionId: 'plads' });
    expect(await undoAction(workbook.connect(), { ...action, undo: 'handling' })).toMatchObject({
      kind: 'full',
      limits: [{ kind: 'region', free: 2, asked: 4 }],
    });
  });

  test('an action that the log does not know cannot be undone', async () => {
    expect(await undoAction(nearlyFull().connect(), { ...action, undo: 'ukendt' })).toMatchObject({
      kind: 'gone',
    });
  });
});

test('the history of an initiative reads as sentences, in Danish and in English', async () => {
  const workbook = nearlyFull();
  await planStatus(workbook.connect(), { ...action, seen: seen(workbook, 'vent'), planned: 'TRUK' });
  await giveSeats(workbook.connect(), {
    ...action,
    seen: seen(workbook, 'vent'),
    sitting: ['1', '2', '3', '4'].slice(0, 3),
    actionId: 'plads',
  });
  await undoAction(workbook.connect(), { ...action, reason: null, undo: 'plads' });
  const lines = historyOf(logOf(workbook), 'vent');
  expect(lines.map((line) => historySentence(line, hold3.timeZone, 'da'))).toEqual([
    '2. maj 2024 kl. 10:00: Bo Holm satte påtænkt status til Trukket tilbage. Aftalt i telefonen.',
    '2. maj 2024 kl. 10:00: Bo Holm ændrede status fra Venteliste til Importeret og ændrede deltager 4 fra Tildelt til Venteliste og ændrede deltager 5 fra Tildelt til Venteliste. Aftalt i telefonen. (Fortrudt siden.)',
    '2. maj 2024 kl. 10:00: Bo Holm fortrød og ændrede status fra Importeret til Venteliste og ændrede deltager 4 fra Venteliste til Tildelt og ændrede deltager 5 fra Venteliste til Tildelt.',
  ]);
  const [planned] = lines;
  if (planned === undefined) throw new Error('no history');
  expect(historySentence(planned, hold3.timeZone, 'en')).toBe(
    '2 May 2024 at 10:00: Bo Holm planned the status Trukket tilbage. Aftalt i telefonen.',
  );
});
