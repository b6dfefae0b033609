import './browser-globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { fakeWorld, initiative, type FakeWorld } from './fakes';
import { chooseTab, click, openPane } from './open-pane';

async function show(arrange: (world: FakeWorld) => void = () => undefined): Promise<FakeWorld> {
  const world = fakeWorld();
  arrange(world);
  await openPane(world.services);
  await chooseTab('Mangler');
  await screen.findByText(/sundhedsklynger uden skema/);
  return world;
}

const tick = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('checkbox', { name: `Skriv til ${name}` }));
  });

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test('those that are ticked get a draft each, one at a time, and nothing is sent', async () => {
  const world = await show();
  expect(screen.queryByRole('button', { name: /^Skriv til \d/ })).toBeNull();
  await tick('Randersklyngen');
  await tick('Horsensklyngen');
  await click('Skriv til 2 …');
  await click('Gå til 2 kladder');
  expect(screen.getByRole('heading', { name: /^Kladde 1 af 2/ })).toBeTruthy();
  expect(world.mailbox.newMails).toEqual([]);
  await click('Åbn kladde');
  expect(screen.getByText('Svarkladde åbnet – intet er sendt')).toBeTruthy();
  expect(world.mailbox.newMails).toHaveLength(1);
  expect(world.letters.kepts.map(({ template }) => template)).toEqual(['PÅMIND']);
  await click('Næste');
  expect(screen.getByRole('heading', { name: /^Kladde 2 af 2/ })).toBeTruthy();
  await click('Spring over');
  expect(screen.getByText(/^Alle kladder er gennemgået/)).toBeTruthy();
  await click(/^Markér .* som sendt$/);
  expect(world.letters.sents).toHaveLength(1);
  await click('Luk listen');
  expect(world.mailbox.newMails).toHaveLength(1);
  expect(document.body.textContent).toContain('Sidste kontakt 16. april 2024 (påmindelse)');
});

test('who cannot have the chosen text is named with why, and who should be looked at first as well', async () => {
  const world = await show(({ letters, workbook }) => {
    letters.blocked = ['klynge:m-hors'];
    workbook.rows = [initiative({ key: 'key-v', status: 'VENT', takesSeat: false, waits: true, waiting: 3 })];
  });
  expect(screen.getByText('Nr. 1 i køen i Region Midtjylland · venter på 3 pladser')).toBeTruthy();
  for (const name of ['Horsensklyngen', 'Aarhusklyngen', 'M-RAND-1 · Initiativ']) await tick(name);
  await click('Skriv til 3 …');
  expect(screen.getByRole('heading', { name: 'Kan ikke få kladden (1)' })).toBeTruthy();
  expect(screen.getByText('{telefon} har ingen værdi.')).toBeTruthy();
  await act(async () => {
    fireEvent.change(screen.getByRole('combobox', { name: 'Svartekst' }), { target: { value: 'VENT' } });
  });
  expect(screen.getAllByText(/»Tekst VENT« tilbydes ikke her.*»Tekst PÅMIND« passer/u)).toHaveLength(2);
  await click('Gå til 1 kladde');
  await click('Åbn kladde');
  expect(world.mailbox.newMails.map(({ subject }) => subject)).toEqual(['VENT']);
});

test('drafts that are left can be gone on with, also when the pane has been closed', async () => {
  await show();
  for (const name of ['Randersklyngen', 'Horsensklyngen', 'Aarhusklyngen']) await tick(name);
  await click('Skriv til 3 …');
  await click('Gå til 3 kladder');
  await click('Spring over');
  await click('Tilbage til listen');
  cleanup();
  await show();
  await click('Fortsæt: 2 kladder tilbage');
  expect(screen.getByRole('heading', { name: /^Kladde 2 af 3/ })).toBeTruthy();
  expect(localStorage.getItem('nlps.drafts.letters') ?? '').not.toMatch(/@|klyngen/);
});
