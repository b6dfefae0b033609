import { hold3 } from '../../src/round';
import {
  anonymiseRound,
  importForm,
  readLedger,
  readReceipts,
  redistribute,
  undoImport,
  withdraw,
  type Ledger,
  type WorkbookTables,
} from '../../src/workbook';
import { FakeWorkbook } from './fake-workbook';
import { answer, nomination, participant, request } from './nominations';
import { servedWorkbook } from './served-workbook';

const afterwards = new Date('2026-01-01T09:00:00+01:00');
const order = { round: hold3, who: 'Bente Slot', now: afterwards, actionId: 'sletning' };

/** Everything in the ledger that is counted or placed, and nothing that names anybody. */
function figures({ total, regions, clusters, redistributions, initiatives, troubles }: Ledger) {
  return {
    total,
    regions,
    clusters,
    moves: redistributions.map(({ from, to, seats, undone }) => [from, to, seats, undone]),
    initiatives: initiatives.map((initiative) => ({
      ...initiative,
      title: '',
      importedBy: '',
      participants: initiative.participants.map(({ sector, seat }) => [sector, seat]),
    })),
    troubles: troubles.map(({ kind, row }) => [kind, row]),
  };
}

/** A season with every kind of ending: seated, on the waiting list, undone, withdrawn, replaced, moved seats. */
async function season(tables: WorkbookTables): Promise<void> {
  const named = nomination(4, {
    answers: {
      ...nomination().answers,
      background: answer('Deltager 2 og Kim Kontakt har sat det i gang, ring 24 75 90 69 eller k@k.example.'),
      remarks: answer('Deltager 3 kommer senere'),
    },
    participants: [
      participant('Deltager 1', 'general-practice'),
      participant('Deltager 2'),
      participant('Deltager 3', 'region'),
      participant('Åse Øgård'),
    ],
  });
  await importForm(tables, request('a', { nomination: named, reason: 'Aftalt med Kim Kontakt' }));
  await importForm(tables, request('b', { status: 'VENT' }));
  await importForm(tables, request('c', { waitlisted: [2] }));
  await importForm(tables, request('d', { replaces: 'c' }));
  await importForm(tables, request('e'));
  await importForm(tables, request('f'));
  const action = { round: hold3, who: 'Anna Berg', now: new Date('2024-05-02T08:00:00Z') };
  await undoImport(tables, { ...action, key: 'e', reason: 'Fejl', actionId: 'fortryd' });
  await withdraw(tables, { ...action, key: 'f', reason: 'Ulla er syg', actionId: 'træk' });
  const move = { from: 'M-RAND', to: 'M-HORS', seats: 2, reason: 'Aftalt med Ulla', actionId: 'flyt' };
  await redistribute(tables, { ...action, ...move });
}

/** Every person, address, number and file name of the season. */
const personal =
  /Deltager \d|Kim|Åse|Ulla|Anna Berg|Sundhedschef|24 ?75|@|Praksiskonsulent|skema\.xlsx|Indmelding"/;

test('before the deletion date, and on the day itself, nothing is written', async () => {
  const workbook = new FakeWorkbook();
  await season(workbook.connect());
  const before = workbook.contents();
  for (const now of ['2024-06-01T08:00:00Z', '2025-12-31T22:59:00Z']) {
    expect(await anonymiseRound(workbook.connect(), { ...order, now: new Date(now) })).toEqual({
      kind: 'too-early',
      deletionDate: '2025-12-31',
    });
  }
  expect(workbook.contents()).toEqual(before);
});

test('afterwards no row names anybody, and every count is as it was', async () => {
  const workbook = new FakeWorkbook();
  await season(workbook.connect());
  const before = readLedger(workbook.contents(), hold3);
  expect(before.total.taken).toBeGreaterThan(0);
  expect(before.total.waiting).toBeGreaterThan(0);

  const outcome = await anonymiseRound(workbook.connect(), order);
  if (outcome.kind !== 'anonymised') throw new Error(outcome.kind);
  expect(figures(outcome.ledgerAfter)).toEqual(figures(before));
  expect(figures(readLedger(workbook.contents(), hold3))).toEqual(figures(before));
  for (const table of ['Initiativer', 'Deltagere', 'Indmeldinger', 'Omfordelinger', 'Log']) {
    expect(JSON.stringify(workbook.table(table).rows)).not.toMatch(personal);
  }
});

test('what describes the work stays, without the names in it', async () => {
  const workbook = new FakeWorkbook();
  await season(workbook.connect());
  await anonymiseRound(workbook.connect(), order);
  expect(workbook.column('Initiativer', 'Titel')[0]).toBe('Den gode udskrivelse');
  expect(workbook.column('Initiativer', 'Mål')[0]).toBe('20 % færre genindlæggelser');
  expect(workbook.column('Initiativer', 'Baggrund')[0]).toBe(
    '(anonymiseret) og (anonymiseret) har sat det i gang, ring (anonymiseret) eller (anonymiseret).',
  );
  expect(workbook.column('Indmeldinger', 'Tilstand')[0]).not.toBe('(anonymiseret)');
  expect(readReceipts(workbook.contents(), hold3).map(({ key }) => key)).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
    'f',
  ]);
});

test('a municipality keeps its name, a medical practice, which may be called after its doctor, does not', async () => {
  const workbook = new FakeWorkbook();
  await season(workbook.connect());
  await anonymiseRound(workbook.connect(), order);
  expect(workbook.column('Deltagere', 'Organisation').slice(0, 3)).toEqual([
    '(anonymiseret)',
    'Randers Kommune',
    'Randers Kommune',
  ]);
});

test('the log says that it was done, when and by whom', async () => {
  const workbook = new FakeWorkbook();
  await season(workbook.connect());
  await anonymiseRound(workbook.connect(), order);
  const last = (heading: string) => workbook.column('Log', heading).at(-1);
  expect(last('Handling')).toBe('Anonymisering');
  expect(last('Hvem')).toBe('Bente Slot');
  expect(last('Genstand')).toBe('Hold 3 2024-2025');
  expect(last('Efter')).toBe('Alle rækker er anonymiseret; tallene er uændrede');
  expect(last('Begrundelse')).toBe('Slettefrist 2025-12-31');
});

test('done again, it changes nothing and says so', async () => {
  const workbook = new FakeWorkbook();
  await season(workbook.connect());
  await anonymiseRound(workbook.connect(), order);
  const once = workbook.contents();
  expect((await anonymiseRound(workbook.connect(), order)).kind).toBe('nothing-left');
  expect(workbook.contents()).toEqual(once);
});

test('broken off before the line in the log, it is logged the next time', async () => {
  const workbook = new FakeWorkbook();
  await season(workbook.connect());
  const failing = workbook.connect({ fault: (call) => (call === 'append' ? 'refused' : 'none') });
  await expect(anonymiseRound(failing, order)).rejects.toThrow();
  await anonymiseRound(workbook.connect(), order);
  await anonymiseRound(workbook.connect(), order);
  const actions = workbook.column('Log', 'Handling').filter((action) => action === 'Anonymisering');
  expect(actions).toHaveLength(1);
});

test.each([1, 2, 5, 9, 14])('broken off at write %i, it is taken up again where it stopped', async (stop) => {
  const workbook = new FakeWorkbook();
  await season(workbook.connect());
  const before = readLedger(workbook.contents(), hold3);
  let writes = 0;
  const failing = workbook.connect({
    fault: (call) => {
      if (call === 'writeCells') writes += 1;
      return call === 'writeCells' && writes >= stop ? 'refused' : 'none';
    },
  });
  await expect(anonymiseRound(failing, order)).rejects.toThrow();
  expect((await anonymiseRound(workbook.connect(), order)).kind).toBe('anonymised');
  expect(figures(readLedger(workbook.contents(), hold3))).toEqual(figures(before));
  expect(JSON.stringify(workbook.table('Initiativer').rows)).not.toMatch(personal);
});

test.each(['lost before', 'lost after', 'done and lost'] as const)(
  'a write that is %s once is found and made good',
  async (kind) => {
    const workbook = new FakeWorkbook();
    await season(workbook.connect());
    let writes = 0;
    const flaky = workbook.connect({
      fault: (call) => (call === 'writeCells' && (writes += 1) % 4 === 0 ? kind : 'none'),
    });
    expect((await anonymiseRound(flaky, order)).kind).toBe('anonymised');
    expect(JSON.stringify(workbook.table('Deltagere').rows)).not.toMatch(personal);
  },
);

test('somebody who sorts the participants meanwhile loses no count', async () => {
  const workbook = new FakeWorkbook();
  await season(workbook.connect());
  const before = readLedger(workbook.contents(), hold3);
  const busy = workbook.connect({
    between: (call) => {
      if (call === 'writeCells') workbook.table('Deltagere').rows.reverse();
    },
  });
  await anonymiseRound(busy, order);
  expect((await anonymiseRound(workbook.connect(), order)).kind).not.toBe('incomplete');
  const after = readLedger(workbook.contents(), hold3);
  expect({ ...after.total, regions: after.regions, clusters: after.clusters }).toEqual({
    ...before.total,
    regions: before.regions,
    clusters: before.clusters,
  });
  expect(JSON.stringify(workbook.table('Deltagere').rows)).not.toMatch(personal);
});

test('the same holds of a real file through the embedded server', async () => {
  const { tables } = await servedWorkbook();
  await season(tables);
  const outcome = await anonymiseRound(tables, order);
  if (outcome.kind !== 'anonymised') throw new Error(outcome.kind);
  expect(figures(outcome.ledgerAfter)).toEqual(figures(outcome.ledgerBefore));
  const contents = await tables.read(['Deltagere', 'Initiativer', 'Indmeldinger', 'Omfordelinger', 'Log']);
  expect(JSON.stringify([...contents.values()].map(({ rows }) => rows))).not.toMatch(personal);
});
