import './browser-globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { hold3, type Round } from '../../src/round';
import { actOnSeats, readLogOf } from '../../src/taskpane/compose/seats';
import { createOutbox, memoryOutbox } from '../../src/outbox';
import type { SeatOrder } from '../../src/taskpane/seats';
import type { WorkbookSnapshot } from '../../src/taskpane/services';
import { readLedger, readReceipts } from '../../src/workbook';
import { setAsideWord } from '../../src/workbook/layout';
import { FakeWorkbook } from '../workbook/fake-workbook';
import { initiative, team, type Rows } from '../workbook/rows';
import { fakeWorld } from './fakes';
import { chooseTab, openPane, press } from './open-pane';

const books = {
  outbox: createOutbox(memoryOutbox(), () => writer.now),
  workbook: { driveId: 'd', itemId: 'bog' },
};
const writer = { who: 'Anna Berg', now: new Date('2024-04-16T08:00:00Z'), language: 'da' as const };

/** The pane at the overview, over a workbook that behaves as the host's does. */
async function show(rows: Rows): Promise<FakeWorkbook> {
  const workbook = new FakeWorkbook(rows);
  const snapshot = (): WorkbookSnapshot => {
    const contents = workbook.contents();
    return {
      round: hold3,
      contents,
      ledger: readLedger(contents, hold3),
      receipts: readReceipts(contents, hold3),
      ledgerWithout: (without) => readLedger(contents, hold3, { without }),
      problem: null,
      readAt: writer.now.toISOString(),
    };
  };
  const services = {
    ...fakeWorld().services,
    loadWorkbook: () => Promise.resolve(snapshot()),
    seats: {
      act: (order: SeatOrder, round: Round) => actOnSeats(workbook.connect(), order, round, writer, books),
      log: () => readLogOf(workbook.connect(), hold3),
    },
  };
  await openPane(services);
  await chooseTab('Overblik');
  await screen.findByText('Det venter');
  return workbook;
}

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const orphans: Rows = {
  initiatives: [initiative('a')],
  participants: [...team('a', 2), ...team('uden', 3)],
};
const marked = (workbook: FakeWorkbook) =>
  workbook.column('Deltagere', 'Pladsstatus').filter((word) => word === setAsideWord);

test('orphans are offered to be set aside, and nothing happens before a person has read what that does', async () => {
  const workbook = await show(orphans);
  expect(screen.getByText('1 ting at se på i arbejdsbogen')).toBeTruthy();
  await press('Sæt til side …');
  expect(
    screen.getByText(/^3 rækker på arket Deltagere får »Tæller ikke« under Pladsstatus .+ Intet slettes/u),
  ).toBeTruthy();
  expect(marked(workbook)).toEqual([]);
  await press('Annullér');
  expect(screen.queryByText(/Intet slettes/u)).toBeNull();
  expect(workbook.calls).toEqual([]);
});

test('confirmed, the rows are set aside, leave the list, and can be taken into use again', async () => {
  const workbook = await show(orphans);
  await press('Sæt til side …');
  await press('Sæt 3 rækker til side');
  await screen.findByText('3 rækker er sat til side');
  expect(marked(workbook)).toHaveLength(3);
  expect(screen.queryByText(/at se på i arbejdsbogen/u)).toBeNull();
  await press('Fortryd');
  await screen.findByText('1 ting at se på i arbejdsbogen');
  expect(marked(workbook)).toEqual([]);
});

test('rows set aside another day are told of by the log, each action with its undo', async () => {
  const workbook = await show({
    initiatives: [initiative('a')],
    participants: [...team('a', 2), ...team('a', 2)],
  });
  await press('Sæt til side …');
  await press('Sæt 2 rækker til side');
  const fold = (await screen.findByText('2 rækker er sat til side')).closest('details');
  if (fold === null) throw new Error('no fold');
  await act(async () => {
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
  });
  const line = await screen.findByText(/Anna Berg satte rækker, der ikke tæller med, til side/u);
  await act(async () => {
    fireEvent.click(line.closest('li')?.querySelector('button') ?? document.body);
  });
  await screen.findByText('1 ting at se på i arbejdsbogen');
  expect(marked(workbook)).toEqual([]);
});

test('what a person must decide by hand has no such button', async () => {
  await show({ initiatives: [initiative('a', { status: 'Måske' })] });
  expect(screen.getByText('1 ting at se på i arbejdsbogen')).toBeTruthy();
  expect(screen.queryByText('Sæt til side …')).toBeNull();
});
