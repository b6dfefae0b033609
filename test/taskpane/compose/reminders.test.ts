import { hold3 } from '../../../src/round';
import { composeReminder } from '../../../src/taskpane/compose/reminders';
import type { WorkbookSnapshot } from '../../../src/taskpane/services';
import { FakeBooks } from '../fake-books';
import { FakeWorkbook, now } from '../fakes';

const workbook = new FakeWorkbook();
const snapshot: WorkbookSnapshot = {
  round: hold3,
  ledger: workbook.ledger(),
  ledgerWithout: (keys) => workbook.ledger(keys),
  receipts: [],
  contents: new Map(),
  problem: null,
  readAt: now.toISOString(),
};

async function reminderOf(remark: string) {
  const books = new FakeBooks();
  books.put('aa'.repeat(32), { state: 'Returneret', replyBy: '2024-04-12', remark });
  const [receipt] = books.receipts;
  if (receipt === undefined) throw new Error('no receipt');
  const composed = await composeReminder({ kind: 'return', receipt }, snapshot, 'da', now);
  if (composed.kind === 'blocked') throw new Error(JSON.stringify(composed.problems));
  return composed.draft.text;
}

test('a reminder of a return lists what was asked for, as the workbook keeps it', async () => {
  const text = await reminderOf('Markeret som sendt: Returneret med rettelser\n- Mål: Feltet er tomt.');
  expect(text).toContain('Det drejer sig om:\n\n- Mål: Feltet er tomt.\n');
});

test('a receipt that keeps no points gives a reminder without a list', async () => {
  expect(await reminderOf('Ringet til Karen')).not.toContain('Det drejer sig om');
});
