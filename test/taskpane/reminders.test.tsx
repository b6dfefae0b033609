import './browser-globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { App } from '../../src/taskpane/app';
import { fakeWorld, type FakeWorld } from './fakes';

async function show(arrange: (world: FakeWorld) => void = () => undefined): Promise<FakeWorld> {
  const world = fakeWorld();
  arrange(world);
  await act(async () => {
    render(<App services={world.services} />);
  });
  await act(async () => {
    fireEvent.click(screen.getByRole('tab', { name: 'Mangler' }));
  });
  await screen.findByText(/sundhedsklynger uden skema/);
  return world;
}

const click = (name: string | RegExp) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });

const tick = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('checkbox', { name: `Påmind ${name}` }));
  });

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test('those that are ticked get a draft each, one at a time, and nothing is sent', async () => {
  const world = await show();
  expect(screen.queryByRole('button', { name: /^Lav/ })).toBeNull();
  await tick('Randersklyngen');
  await tick('Horsensklyngen');
  await click('Lav 2 påmindelser som kladder');
  expect(screen.getByRole('heading', { name: /^Kladde 1 af 2/ })).toBeTruthy();
  expect(world.mailbox.newMails).toEqual([]);
  await click('Åbn kladde');
  expect(screen.getByText('Kladden er åbnet – intet er sendt')).toBeTruthy();
  expect(world.mailbox.newMails).toHaveLength(1);
  expect(world.reminders.known.size).toBe(1);
  await click('Næste');
  expect(screen.getByRole('heading', { name: /^Kladde 2 af 2/ })).toBeTruthy();
  await click('Spring over');
  expect(screen.getByText(/^Alle kladder er gennemgået/)).toBeTruthy();
  expect(world.mailbox.newMails).toHaveLength(1);
  expect(document.body.textContent).toContain('Påmindet 16. april 2024');
});

test('drafts that are left can be gone on with, also when the pane has been closed', async () => {
  await show();
  for (const name of ['Randersklyngen', 'Horsensklyngen', 'Aarhusklyngen']) await tick(name);
  await click('Lav 3 påmindelser som kladder');
  await click('Spring over');
  await click('Tilbage til listen');
  cleanup();
  await show();
  await click('Fortsæt: 2 kladder tilbage');
  expect(screen.getByRole('heading', { name: /^Kladde 2 af 3/ })).toBeTruthy();
  expect(localStorage.getItem('nlps.reminders') ?? '').not.toMatch(/@/);
});
