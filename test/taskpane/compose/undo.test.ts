import { createOutbox, memoryOutbox } from '../../../src/outbox';
import { hold3 } from '../../../src/round';
import { undoIn } from '../../../src/taskpane/compose/import';
import { importForm, putOnWaitingList, readLedger } from '../../../src/workbook';
import { FakeWorkbook } from '../../workbook/fake-workbook';
import { nomination, request } from '../../workbook/nominations';
import { initiative, team } from '../../workbook/rows';

const now = new Date('2024-04-16T09:00:00Z');
const writer = { who: 'Bo Holm', now, language: 'da' } as const;
const receipt = { key: 'a', number: 'M-RAND-1', by: 'Bo Holm', at: null };
const place = { region: 'M', cluster: 'M-RAND' };
const act = { round: hold3, who: 'Karen Lund', now, reason: 'Klyngen venter' };

const undo = (workbook: FakeWorkbook) => {
  const outbox = createOutbox(memoryOutbox(), () => now);
  const where = { driveId: 'd', itemId: 'i', name: 'Arbejdsbog.xlsx' };
  return undoIn(workbook.connect(), receipt, hold3, writer, { outbox, workbook: where });
};

function seen(workbook: FakeWorkbook, key: string) {
  const found = readLedger(workbook.contents(), hold3).initiatives.find((one) => one.key === key);
  if (found === undefined) throw new Error(key);
  return found;
}

test('an import whose status has changed since is not undone, and it is said who changed it and what to do instead', async () => {
  const workbook = new FakeWorkbook();
  await importForm(workbook.connect(), request('a', { place }));
  await putOnWaitingList(workbook.connect(), { ...act, seen: seen(workbook, 'a'), actionId: 'vent' });
  const before = workbook.contents();
  const outcome = await undo(workbook);
  if (outcome.kind !== 'refused') throw new Error(outcome.kind);
  expect(outcome.trouble.da.message).toMatch(/M-RAND-1 har nu status »Venteliste«\..*Karen Lund/);
  expect(outcome.trouble.da.fix).toContain('»Pladser og historik«');
  expect(outcome.trouble.en.message).toContain('now has the status “Venteliste”');
  expect(workbook.contents()).toEqual(before);
});

test('where a person has typed another status in the sheet, it is said that the log knows nothing of it', async () => {
  const workbook = new FakeWorkbook();
  await importForm(workbook.connect(), request('a', { place }));
  const { headings, rows } = workbook.table('Initiativer');
  const row = rows[0];
  if (row !== undefined) row[headings.indexOf('Status')] = 'Venteliste';
  const outcome = await undo(workbook);
  if (outcome.kind !== 'refused') throw new Error(outcome.kind);
  expect(outcome.trouble.da.message).toContain('rettet i arket');
});

test('where the version before would need seats that others have by now, the limit is named', async () => {
  const workbook = new FakeWorkbook({
    initiatives: [
      initiative('stor', { participantCount: 37 }),
      initiative('gammel', { participantCount: 6 }),
    ],
    participants: [...team('stor', 37), ...team('gammel', 6)],
  });
  const renewed = request('a', { place, nomination: nomination(2), replaces: 'gammel', reason: 'Ny udgave' });
  expect(await importForm(workbook.connect(), renewed)).toMatchObject({ kind: 'imported' });
  await importForm(
    workbook.connect(),
    request('anden', { place: { region: 'M', cluster: 'M-HORS' }, nomination: nomination(4), reason: null }),
  );
  const outcome = await undo(workbook);
  if (outcome.kind !== 'refused') throw new Error(outcome.kind);
  expect(outcome.trouble.da.message).toContain('den forrige udgave');
  expect(outcome.trouble.da.message).toContain('Region Midtjylland');
});

test('as long as nothing has changed it is undone', async () => {
  const workbook = new FakeWorkbook();
  await importForm(workbook.connect(), request('a', { place }));
  expect(await undo(workbook)).toMatchObject({ kind: 'undone', ledger: { total: { taken: 0 } } });
});
