import './browser-globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { initiative as row, workbookWith } from '../workbook/rows';
import { fakeWorld, initiative, type FakeWorld } from './fakes';
import { chooseTab, click, openPane } from './open-pane';

const waits = { status: 'VENT', takesSeat: false, waits: true, taken: 0, waiting: 2 } as const;

/** Two initiatives that wait, planned to get their seats. */
async function showPlans(): Promise<FakeWorld> {
  const world = fakeWorld();
  const [status, planned] = ['Venteliste', 'Importeret'];
  world.workbook.contents = workbookWith({
    initiatives: [row('a', { status, planned }), row('b', { status, planned })],
  });
  world.workbook.rows = ['a', 'b'].map((key, index) =>
    initiative({ key, number: `M-RAND-${key}`, title: `Initiativ ${key}`, row: index, ...waits }),
  );
  await open(world);
  return world;
}

async function open(world: FakeWorld) {
  await openPane(world.services);
  await chooseTab('Overblik');
  const way = await screen.findByRole('button', { name: 'Se dem …' }).catch(() => null);
  if (way !== null) {
    await act(async () => {
      fireEvent.click(way);
    });
    await screen.findByRole('heading', { name: 'Påtænkte ændringer' });
  }
}

/** The workbook as it stands once the plans are carried out. */
function carriedOut({ workbook }: FakeWorld) {
  const given = { status: 'IMP', takesSeat: true, waits: false, taken: 2, waiting: 0 };
  workbook.rows = workbook.rows.map((one) => ({ ...one, ...given }));
  workbook.contents = workbookWith({ initiatives: [row('a'), row('b')] });
}

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test('after the plans are carried out the pane leads through their replies one by one, and nothing is sent', async () => {
  const world = await showPlans();
  carriedOutOnAct(world);
  await click('Gennemfør 2 ændringer');
  expect(await screen.findByRole('heading', { name: 'Kladde 1 af 2: M-RAND-a · Initiativ a' })).toBeTruthy();
  expect(world.mailbox.newMails).toEqual([]);
  await click('Åbn kladde');
  expect(screen.getByText('Svarkladde åbnet – intet er sendt')).toBeTruthy();
  expect(world.letters.kepts.map(({ whom }) => whom)).toMatchObject([{ initiative: { key: 'a' } }]);
  await click('Næste');
  expect(screen.getByRole('heading', { name: 'Kladde 2 af 2: M-RAND-b · Initiativ b' })).toBeTruthy();
  await click('Spring over');
  await click('Luk listen');
  expect(screen.getByText('Der er ingen påtænkte ændringer')).toBeTruthy();
  expect(world.mailbox.newMails).toHaveLength(1);
});

test('replies that were left are gone on with from the overview, where nothing is planned any more', async () => {
  const world = await showPlans();
  carriedOutOnAct(world);
  await click('Gennemfør 2 ændringer');
  await screen.findByRole('heading', { name: /^Kladde 1 af 2/ });
  await click('Spring over');
  cleanup();
  await open(world);
  await click('Fortsæt: 1 kladde tilbage');
  expect(await screen.findByRole('heading', { name: /^Kladde 2 af 2/ })).toBeTruthy();
});

test('undone, there is nothing to reply', async () => {
  const world = await showPlans();
  carriedOutOnAct(world);
  await click('Gennemfør 2 ændringer');
  await screen.findByRole('heading', { name: /^Kladde 1 af 2/ });
  await click('Fortryd');
  expect(screen.queryByRole('heading', { name: /^Kladde/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Fortsæt/ })).toBeNull();
});

function carriedOutOnAct(world: FakeWorld) {
  const plain = world.seats.act.bind(world.seats);
  world.seats.act = async (order) => {
    if (order.kind === 'apply-plans') carriedOut(world);
    return plain(order);
  };
}
