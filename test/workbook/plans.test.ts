import { hold3 } from '../../src/round';
import {
  applyPlans,
  importForm,
  ledgerAfterPlans,
  planStatus,
  readLedger,
  readLog,
  readPlans,
  setStatus,
  undoAction,
  undoImport,
  withdrawInitiative,
} from '../../src/workbook';
import { FakeWorkbook } from './fake-workbook';
import { nomination, request } from './nominations';
import { initiative, team } from './rows';

const action = {
  round: hold3,
  who: 'Bo Holm',
  now: new Date('2024-05-02T08:00:00Z'),
  reason: null,
  actionId: 'gennemfør',
};
const ledgerOf = (workbook: FakeWorkbook) => readLedger(workbook.contents(), hold3);
const plansOf = (workbook: FakeWorkbook) => readPlans(workbook.contents(), hold3, ledgerOf(workbook));
const statusesOf = (workbook: FakeWorkbook) =>
  ledgerOf(workbook).initiatives.map(({ key, status }) => [key, status]);

/** Region Midtjylland is full; `vent` waits with five, `ud` holds six. */
const full = () =>
  new FakeWorkbook({
    initiatives: [
      initiative('stor', { participantCount: 37 }),
      initiative('ud', { participantCount: 6 }),
      initiative('vent', { status: 'Venteliste', participantCount: 5 }),
    ],
    participants: [...team('stor', 37), ...team('ud', 6), ...team('vent', 5)],
  });

async function plan(workbook: FakeWorkbook, key: string, planned: string | null, reason: string) {
  const seen = ledgerOf(workbook).initiatives.find((one) => one.key === key);
  if (seen === undefined) throw new Error(key);
  const request = { ...action, seen, planned, reason, actionId: `plan-${key}-${planned ?? 'intet'}` };
  expect(await planStatus(workbook.connect(), request)).toMatchObject({ kind: 'done', logged: true });
}

const planned = async () => {
  const workbook = full();
  await plan(workbook, 'vent', 'IMP', 'Længst ventetid');
  await plan(workbook, 'ud', 'TRUK', 'Klyngen har meldt fra');
  return workbook;
};

test('a plan is set quietly: status and seats are as they were, and the figures after it can be seen', async () => {
  const workbook = await planned();
  expect(ledgerOf(workbook).total).toMatchObject({ taken: 43, waiting: 5 });
  expect(plansOf(workbook)).toMatchObject([
    { initiative: { key: 'ud' }, status: 'TRUK', reason: 'Klyngen har meldt fra' },
    { initiative: { key: 'vent' }, status: 'IMP', reason: 'Længst ventetid' },
  ]);
  expect(ledgerAfterPlans(workbook.contents(), hold3, plansOf(workbook)).total).toMatchObject({
    taken: 42,
    waiting: 0,
  });
});

test('plans are carried out together: seats that one frees are there for another, and each has its line in the log', async () => {
  const workbook = await planned();
  const after = ledgerAfterPlans(workbook.contents(), hold3, plansOf(workbook));
  const outcome = await applyPlans(workbook.connect(), { ...action, seen: plansOf(workbook) });
  expect(outcome).toMatchObject({ kind: 'done', logged: true });
  expect(statusesOf(workbook)).toEqual([
    ['stor', 'IMP'],
    ['ud', 'TRUK'],
    ['vent', 'IMP'],
  ]);
  expect(plansOf(workbook)).toEqual([]);
  expect(ledgerOf(workbook).regions).toEqual(after.regions);
  const log = readLog(workbook.contents(), hold3.timeZone).filter(({ action: what }) => what === 'Status');
  expect(log).toMatchObject([
    { key: 'ud', before: 'Importeret', after: 'Trukket tilbage', reason: 'Klyngen har meldt fra' },
    { key: 'vent', before: 'Venteliste', after: 'Importeret', reason: 'Længst ventetid' },
  ]);
});

test('undone, the figures are what they were and the plans stand again with their reasons', async () => {
  const workbook = await planned();
  const [before, plans] = [ledgerOf(workbook), plansOf(workbook)];
  await applyPlans(workbook.connect(), { ...action, seen: plans });
  expect(await undoAction(workbook.connect(), { ...action, undo: 'gennemfør' })).toMatchObject({
    kind: 'done',
  });
  expect(ledgerOf(workbook).regions).toEqual(before.regions);
  expect(plansOf(workbook)).toEqual(plans);
});

test('plans that together go beyond a limit are not carried out, unless with a reason', async () => {
  const workbook = full();
  await plan(workbook, 'vent', 'IMP', 'Længst ventetid');
  const seen = plansOf(workbook);
  expect(await applyPlans(workbook.connect(), { ...action, seen })).toMatchObject({
    kind: 'full',
    limits: [{ kind: 'region', free: 0, asked: 5 }],
  });
  expect(statusesOf(workbook)).toContainEqual(['vent', 'VENT']);
  const over = { ...action, seen, overQuota: true, reason: 'Aftalt med regionen' };
  expect(await applyPlans(workbook.connect(), over)).toMatchObject({ kind: 'done' });
  expect(readLog(workbook.contents(), hold3.timeZone).at(-2)?.reason).toBe(
    'Over kvoten: Aftalt med regionen',
  );
});

test('plans that are no longer as they were seen are shown, and nothing is carried out', async () => {
  const workbook = await planned();
  const seen = plansOf(workbook);
  await setStatus(workbook.connect(), { ...action, key: 'ud', status: 'VENT', actionId: 'imens' });
  const before = workbook.contents();
  expect(await applyPlans(workbook.connect(), { ...action, seen })).toMatchObject({ kind: 'plans-changed' });
  expect(workbook.contents()).toEqual(before);
});

test('a plan is given up, and a text that is no status is shown as it stands', async () => {
  const workbook = await planned();
  await plan(workbook, 'vent', null, '');
  expect(plansOf(workbook)).toMatchObject([{ initiative: { key: 'ud' } }]);
  const { headings, rows } = workbook.table('Initiativer');
  const row = rows[0];
  if (row !== undefined) row[headings.indexOf('Påtænkt status')] = 'Måske';
  expect(plansOf(workbook)).toMatchObject([
    { initiative: { key: 'stor' }, status: null, found: 'Måske' },
    { initiative: { key: 'ud' } },
  ]);
});

/** A form of five that is kept as planned from the start, with three of them to sit. */
async function importPlanned() {
  const workbook = full();
  const order = request('ny', {
    ...action,
    actionId: 'import-ny',
    reason: 'Aftalt med regionen',
    nomination: nomination(5),
    place: { region: 'M', cluster: 'M-RAND' },
    status: 'VENT',
    planned: 'IMP',
    waitlisted: [3, 4],
  });
  const before = ledgerOf(workbook);
  expect(await importForm(workbook.connect(), order)).toMatchObject({ kind: 'imported', logged: true });
  return { workbook, order, before };
}

test('a form is kept as planned from the start: it waits, takes no seat, and the plan has its reason and its line in the log', async () => {
  const { workbook, before } = await importPlanned();
  expect(ledgerOf(workbook).total).toMatchObject({ taken: before.total.taken, waiting: 10 });
  expect(plansOf(workbook)).toMatchObject([
    { initiative: { key: 'ny' }, status: 'IMP', reason: 'Aftalt med regionen' },
  ]);
  expect(readLog(workbook.contents(), hold3.timeZone).slice(-2)).toMatchObject([
    { key: 'ny', action: 'Import', after: 'Venteliste' },
    { key: 'ny', action: 'Påtænkt status', after: 'Importeret', reason: 'Aftalt med regionen' },
  ]);
});

test('carried out, those who were chosen sit and the others wait on', async () => {
  const { workbook } = await importPlanned();
  const seen = plansOf(workbook);
  const over = { ...action, seen, overQuota: true, reason: 'Aftalt' };
  expect(await applyPlans(workbook.connect(), over)).toMatchObject({ kind: 'done' });
  expect(ledgerOf(workbook).initiatives.find(({ key }) => key === 'ny')).toMatchObject({
    taken: 3,
    waiting: 2,
  });
});

test.each([
  [
    'by its receipt',
    async ({ workbook, order }: Awaited<ReturnType<typeof importPlanned>>) =>
      (await undoImport(workbook.connect(), { ...order, reason: null, actionId: 'fortryd' })).kind,
  ],
  [
    'by its line of the history',
    async ({ workbook }: Awaited<ReturnType<typeof importPlanned>>) =>
      (await undoAction(workbook.connect(), { ...action, undo: 'import-ny' })).kind,
  ],
])('undone %s, figures and plans are what they were', async (_, undo) => {
  const planned = await importPlanned();
  expect(['set', 'done']).toContain(await undo(planned));
  const { workbook, before } = planned;
  expect(plansOf(workbook)).toEqual([]);
  const { total, regions, clusters } = ledgerOf(workbook);
  expect({ total, regions, clusters }).toEqual({
    total: before.total,
    regions: before.regions,
    clusters: before.clusters,
  });
});

test('an initiative that is withdrawn has nothing planned any more, and undoing that brings the plan back', async () => {
  const workbook = await planned();
  const seen = ledgerOf(workbook).initiatives.find(({ key }) => key === 'vent');
  if (seen === undefined) throw new Error('vent');
  const withdrawn = { ...action, seen, actionId: 'træk' };
  expect(await withdrawInitiative(workbook.connect(), withdrawn)).toMatchObject({ kind: 'done' });
  expect(plansOf(workbook)).toMatchObject([{ initiative: { key: 'ud' } }]);
  await undoAction(workbook.connect(), { ...action, undo: 'træk' });
  expect(plansOf(workbook)).toMatchObject([
    { initiative: { key: 'ud' } },
    { initiative: { key: 'vent' }, status: 'IMP', reason: 'Længst ventetid' },
  ]);
});
