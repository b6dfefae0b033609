import { hold3, type Language } from '../../../src/round';
import { composeLetter, offeredTo } from '../../../src/taskpane/compose/letters';
import type { WorkbookSnapshot } from '../../../src/taskpane/services';
import { FakeBooks } from '../fake-books';
import { workbookWith } from '../../workbook/rows';
import { FakeWorkbook, initiative, now } from '../fakes';

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

async function reminderOf(remark: string, language: Language = 'da') {
  const books = new FakeBooks();
  books.put('aa'.repeat(32), { state: 'Returneret', replyBy: '2024-04-12', remark });
  const [receipt] = books.receipts;
  if (receipt === undefined) throw new Error('no receipt');
  const composed = await composeLetter({ kind: 'return', receipt }, 'PÅMINDR', snapshot, language, now);
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

test('a reminder in English lists nothing, since the workbook keeps the points in Danish', async () => {
  const text = await reminderOf('Markeret som sendt: Returneret med rettelser\n- Mål: Feltet er tomt.', 'en');
  expect(text).toContain('We have asked for corrections');
  expect(text).not.toMatch(/They concern|Feltet er tomt/);
});

const karen = {
  number: '1',
  name: 'Karen Lund',
  organisation: 'Randers Kommune',
  email: 'Karen.Lund@randers.example',
  sector: 'municipality',
  seat: 'waiting',
  claim: 'given',
  row: 0,
} as const;

/** An initiative with one seat on the waiting list, and the workbook that says so beside these contents. */
function waitingInitiative(contents: typeof snapshot.contents) {
  const row = initiative({
    key: 'bb',
    title: 'Trygt hjem',
    status: 'VENT',
    takesSeat: false,
    waits: true,
    taken: 0,
    waiting: 1,
    participants: [karen],
  });
  const waiting = new FakeWorkbook();
  waiting.rows = [row];
  return { row, known: { ...snapshot, ledger: waiting.ledger(), contents } };
}

test('somebody on the waiting list is written to by the address and subject that the row keeps', async () => {
  const contents = workbookWith({
    initiatives: [{ subject: 'Indmelding fra Randers', sender: 'karen.lund@randers.example' }],
  });
  const { row, known } = waitingInitiative(contents);
  const whom = { kind: 'initiative', initiative: row } as const;
  expect((await offeredTo(whom, known, 'da', now)).filter(({ isSuggested }) => isSuggested)).toMatchObject([
    { code: 'VENT' },
    { code: 'PLADS' },
  ]);
  const composed = await composeLetter(whom, 'VENT', known, 'da', now);
  if (composed.kind === 'blocked') throw new Error(JSON.stringify(composed.problems));
  expect(composed.draft.to).toEqual(['karen.lund@randers.example']);
  expect(composed.draft.subject).toMatch(/^SV: Indmelding fra Randers/);
  expect(composed.draft.text).toMatch(/^Kære Karen\n/);
  expect(composed.draft.text).toContain('som nummer 1 i Region Midtjylland');
});

describe('a letter about an initiative whose sender nobody in the workbook has the name of', () => {
  async function letter(contact: { contactName?: string; contactEmail?: string }) {
    const contents = workbookWith({
      initiatives: [{ subject: 'Indmelding', sender: 'sekretariatet@randers.example', ...contact }],
    });
    const { row, known } = waitingInitiative(contents);
    const composed = await composeLetter({ kind: 'initiative', initiative: row }, 'VENT', known, 'da', now);
    if (composed.kind === 'blocked') throw new Error(JSON.stringify(composed.problems));
    return composed.draft;
  }

  test('greets the contact person in the row, who gets it as well', async () => {
    const draft = await letter({ contactName: 'Birthe Dalgaard', contactEmail: 'birthe@randers.example' });
    expect(draft.text).toMatch(/^Kære Birthe\n/);
    expect(draft.to).toEqual(['sekretariatet@randers.example', 'birthe@randers.example']);
  });

  test.each([{}, { contactName: 'Birthe Dalgaard' }, { contactEmail: 'birthe@randers.example' }])(
    'greets everybody where the row names no contact person it can reach: %j',
    async (contact) => {
      const draft = await letter(contact);
      expect(draft.text).toMatch(/^Kære alle\n/);
      expect(draft.to).toEqual(['sekretariatet@randers.example']);
    },
  );
});
