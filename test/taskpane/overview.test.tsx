import './browser-globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { hold3 } from '../../src/round';
import type { WorkbookSnapshot } from '../../src/taskpane/services';
import { readLedger, readReceipts, type Following } from '../../src/workbook';
import { serialOf, serialOfDay } from '../../src/workbook/moments';
import { initiative, team, workbookWith, type Rows } from '../workbook/rows';
import { rememberSeen } from '../../src/taskpane/browser/seen-mails';
import { both, fakeWorld, mail, type FakeWorld } from './fakes';
import { chooseTab, openPane, press } from './open-pane';

const received = (moment: string) => serialOf(new Date(moment), hold3.timeZone);
const rows: Rows = {
  initiatives: [
    initiative('a', { openPoints: 'Kontakt til almen praksis mangler', contactName: 'Karen Lund' }),
    initiative('b', { status: 'Venteliste', received: received('2024-04-14T08:00:00Z') }),
    initiative('c', { firstTakeUp: serialOfDay('2024-04-18') }),
  ],
  participants: [...team('a', 4), ...team('b', 3), ...team('c', 2)],
  receipts: [
    {
      key: 'x',
      received: received('2024-04-06T08:00:00Z'),
      region: 'Region Midtjylland',
      cluster: 'Horsensklyngen',
      title: 'Sund hele livet',
      state: 'Kræver stillingtagen',
      subject: 'Indmelding fra Horsens',
      sender: 'karen@horsens.example',
      mailId: '<horsens@klynge.example>',
    },
    {
      key: 'y',
      region: 'Region Midtjylland',
      cluster: 'Horsensklyngen',
      title: 'Fælles indgang',
      state: 'Returneret',
      replyBy: serialOfDay('2024-04-15'),
    },
  ],
};

/** The pane over a workbook with these rows, opened at the overview. */
async function show(of: Rows = rows, arrange: (world: FakeWorld) => void = () => {}): Promise<FakeWorld> {
  const world = fakeWorld();
  arrange(world);
  const contents = workbookWith(of);
  const snapshot: WorkbookSnapshot = {
    round: hold3,
    contents,
    ledger: readLedger(contents, hold3),
    receipts: readReceipts(contents, hold3),
    ledgerWithout: (keys) => readLedger(contents, hold3, { without: keys }),
    problem: null,
    readAt: world.clock.toISOString(),
  };
  const services = { ...world.services, loadWorkbook: () => Promise.resolve(snapshot) };
  await openPane(services);
  await chooseTab('Overblik');
  await screen.findByText('Det venter');
  return world;
}

const button = (text: string | RegExp): HTMLElement => {
  const found = screen.getAllByText(text).find((element) => element.closest('[hidden]') === null);
  const row = found?.closest('button');
  if (!row) throw new Error(`no button says ${String(text)}`);
  return row;
};
const openA = () => press('Initiativ a');
const title = () => document.querySelector('h1:not([hidden] h1)')?.textContent;
const write = (label: string, value: string) =>
  act(async () => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  });

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test.each([
  ['1 skema kræver stillingtagen', /Sund hele livet.*Kræver stillingtagen i 10 dage/],
  ['1 returneret skema venter på svar', /Fælles indgang.*svarfristen 15\. april 2024 er passeret/],
  ['1 initiativ har åbne punkter', /Initiativ a.*Kontakt til almen praksis mangler/],
  ['1 initiativ står på venteliste', /Initiativ b.*Region Midtjylland har 37 ledige.*nr\. 1 i køen/],
  ['1 initiativ skal tages op af klyngen', /Initiativ c.*tages op 18\. april 2024, om 2 dage/],
])('what waits is said with since when: %s', async (label, text) => {
  await show();
  const fold = screen.getByText(label).closest('details');
  expect(fold?.textContent).toMatch(text);
});

test('the day after the deadline, what does not hold stands first', async () => {
  await show(rows, (world) => {
    world.clock = new Date('2024-05-01T08:00:00Z');
  });
  const fold = screen.getByText(/ting passer ikke efter fristen/).closest('details');
  expect(fold?.textContent).toContain('Region Midtjylland: almen praksis har ingen pladser, mindst 1');
  expect(fold?.textContent).toContain('Region Midtjylland: 37 pladser bruges ikke');
  expect(fold?.textContent).toContain('Horsensklyngen har intet initiativ');
  expect(screen.getByText('2 initiativer mangler aftaler om opfølgning')).toBeTruthy();
});

test('only problems leaves out a region in which there is nothing to look at', async () => {
  const clusters = hold3.clusters.filter(({ region }) => region === 'N');
  await show({
    initiatives: clusters.map(({ name }, index) =>
      initiative(`n${index}`, { region: 'Region Nordjylland', cluster: name }),
    ),
    participants: team('n0', 3),
  });
  expect(screen.getByText('Region Nordjylland')).toBeTruthy();
  await act(async () => {
    fireEvent.click(screen.getByLabelText('Kun problemer'));
  });
  expect(screen.queryByText('Region Nordjylland')).toBeNull();
  expect(screen.getByText('Region Midtjylland')).toBeTruthy();
});

test('a cluster opens into its initiatives, and they into team and follow-up; back leads to the same spot', async () => {
  await show();
  const row = button('Randersklyngen');
  row.focus();
  await press('Randersklyngen');
  expect(document.activeElement?.textContent).toBe('Randersklyngen');
  await openA();
  expect(title()).toBe('Initiativ a');
  expect(screen.getByText('Deltagere (4)')).toBeTruthy();
  expect(screen.getByText('Karen Lund')).toBeTruthy();
  await press('Tilbage');
  await press('Tilbage');
  expect(document.activeElement).toBe(row);
});

test('follow-up is saved with what stood there before, and the pane says so', async () => {
  const world = await show();
  await openA();
  await press('Ret opfølgning');
  expect(document.activeElement).toBe(screen.getByLabelText('Klyngens kontaktperson'));
  await write('Sparringspartner', 'Mads Partner');
  await write('Klyngen tager op, 1. gang', '2024-11-12');
  await press('Ny linje med dags dato');
  await write('Fremdrift', `${screen.getByLabelText<HTMLTextAreaElement>('Fremdrift').value}Godt i gang`);
  await press('Gem opfølgning');
  expect(await screen.findByText('Gemt i arbejdsbogen.')).toBeTruthy();
  const [order] = world.workbook.follows;
  expect(order).toMatchObject({
    key: 'a',
    title: 'Initiativ a',
    before: { contactName: 'Karen Lund', partner: '', firstTakeUp: null, progress: '' },
    after: {
      contactName: 'Karen Lund',
      partner: 'Mads Partner',
      firstTakeUp: '2024-11-12',
      progress: '16-04-2024: Godt i gang',
    },
  });
});

test('what a colleague wrote meanwhile is shown, and saving again goes from there', async () => {
  const world = await show();
  await openA();
  await press('Ret opfølgning');
  await write('Sparringspartner', 'Mads Partner');
  const found: Following = {
    contactName: 'Karen Lund',
    contactEmail: '',
    contactPhone: '',
    partner: 'Ida Ny',
    firstTakeUp: null,
    secondTakeUp: null,
    progress: '',
  };
  world.workbook.followEnding = { kind: 'changed', found };
  await press('Gem opfølgning');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('Nu står der: »Ida Ny«');
  world.workbook.followEnding = { kind: 'saved', remark: null };
  await press('Gem opfølgning');
  expect(world.workbook.follows.at(-1)).toMatchObject({
    before: { partner: 'Ida Ny' },
    after: { partner: 'Mads Partner' },
  });
});

test('a workbook that refuses is said in words, and nothing that was typed is lost', async () => {
  const world = await show();
  world.workbook.followEnding = { kind: 'refused', trouble: both('Arbejdsbogen er låst.', 'Prøv igen.') };
  await openA();
  await press('Ret opfølgning');
  await write('Sparringspartner', 'Mads Partner');
  await press('Gem opfølgning');
  expect(document.querySelector('[role=alert]')?.textContent).toBe('Arbejdsbogen er låst. Prøv igen.');
  expect(screen.getByLabelText<HTMLInputElement>('Sparringspartner').value).toBe('Mads Partner');
});

describe('a form that waits leads to its mail', () => {
  const openForm = async () => {
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: /^Sund hele livet/ }));
    });
  };
  afterEach(() => localStorage.clear());

  test('Outlook is asked to show one that was selected in this browser, by its id there', async () => {
    const seen = { ...mail('AAMk-horsens', []), internetMessageId: '<horsens@klynge.example>' };
    rememberSeen({ kind: 'mail', mail: seen });
    const world = await show();
    await openForm();
    expect(world.mailbox.shown).toEqual(['AAMk-horsens']);
    expect(screen.getByText(/^Outlook er bedt om at vise mailen/)).toBeTruthy();
    expect(
      screen.getByText(/søg i Outlook efter »Indmelding fra Horsens« fra karen@horsens\.example/),
    ).toBeTruthy();
  });

  test('for any other it is said what to search for', async () => {
    const world = await show();
    await openForm();
    expect(world.mailbox.shown).toEqual([]);
    expect(screen.getByText(/^Mailen har ikke været valgt i denne browser/)).toBeTruthy();
  });
});
