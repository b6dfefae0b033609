import './browser-globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { App } from '../../src/taskpane/app';
import { workbookWith } from '../workbook/rows';
import { attachment, emailFinding, fakeWorld, initiative, mail, nomination, type FakeWorld } from './fakes';

const key = '3f9a0c12d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f';

async function show(arrange: (world: FakeWorld) => void): Promise<FakeWorld> {
  const world = fakeWorld();
  world.files.set('skema.xlsx', { kind: 'form', key: 'ny', nomination: nomination() });
  world.mailbox.select(
    mail('mail-2', [attachment('skema.xlsx')], { subject: 'SV: Indmelding [NLPS 3f9a0c12]' }),
  );
  arrange(world);
  await act(async () => {
    render(<App services={world.services} />);
  });
  return world;
}

const click = (name: string | RegExp) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });

/** The first version stands in the workbook, with another title and without two of the team. */
function firstVersionImported(world: FakeWorld): void {
  const row = { key, number: 'M-RAND-1', title: 'God udskrivelse', taken: 3, row: 0 };
  const people = ['Jens Holm', 'Ida Krog', 'Bo Lund'].map((name) => ({ key, name }));
  world.workbook.contents = workbookWith({
    initiatives: [{ key, number: 'M-RAND-1', title: 'God udskrivelse', openPoints: 'Mål: Feltet er tomt.' }],
    participants: people,
  });
  const participants = people.map(({ name }, index) => ({
    name,
    number: String(index + 1),
    organisation: '',
    email: '',
    sector: null,
    claim: 'given' as const,
    seat: 'taken' as const,
    row: index,
  }));
  world.workbook.rows = [initiative({ ...row, participants })];
}

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test('a new version is shown with how it was known, its changes, its seats and its earlier findings', async () => {
  await show(firstVersionImported);
  expect(await screen.findByText('Ny udgave af M-RAND-1 (1. udgave)')).toBeTruthy();
  expect(screen.getByText('Genkendt på vores reference i emnet')).toBeTruthy();
  expect(screen.getByText('Pladser 3 → 5')).toBeTruthy();
  expect(screen.getByText('+ Lone Friis, Regionshospitalet Randers')).toBeTruthy();
  expect(screen.getByText('− Bo Lund')).toBeTruthy();
  expect(screen.getByText(/ændret fra "God udskrivelse" til "Den gode udskrivelse"$/)).toBeTruthy();
  expect(screen.getByText('Tidligere fund: 1 løst, 0 åbne, 0 nye')).toBeTruthy();
});

test('one click puts it in the earlier version’s place', async () => {
  const world = await show(firstVersionImported);
  await click('Erstat 1. udgave');
  expect(world.workbook.imports).toMatchObject([{ reason: null, choices: { replaces: key } }]);
});

test('it is judged without the seats of the version it takes the place of', async () => {
  const world = await show(firstVersionImported);
  expect(world.reviewed.at(-1)).toMatchObject({ replaces: [key] });
});

test('a person can say that it is a new initiative, and think again', async () => {
  const world = await show(firstVersionImported);
  await click('Er et nyt initiativ');
  expect(screen.queryByRole('button', { name: 'Erstat 1. udgave' })).toBeNull();
  await click('Er en ny udgave');
  await click('Er et nyt initiativ');
  await click('Importér · 5 pladser · Randersklyngen');
  expect(world.workbook.imports).toMatchObject([{ choices: {} }]);
});

test('a new version with errors can be returned, and not put in the earlier one’s place', async () => {
  await show((world) => {
    firstVersionImported(world);
    world.files.set('skema.xlsx', { kind: 'form', key: 'ny', findings: [emailFinding] });
  });
  expect(await screen.findByText('Ny udgave af M-RAND-1 (1. udgave)')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Erstat/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Returnér med rettelser (1)' })).toBeTruthy();
});

test('a returned form that comes back is shown against its return, and its import settles it', async () => {
  const world = await show(({ books }) =>
    books.put(key, {
      state: 'Returneret',
      replyBy: '2024-04-30',
      remark: 'Svarkladde åbnet: Returneret med rettelser\n- Mål: Feltet er tomt.\n- Titel: Mangler.',
    }),
  );
  expect(await screen.findByText('Returneret skema er kommet igen: "Den gode udskrivelse"')).toBeTruthy();
  expect(screen.getByText('Tidligere fund: 2 løst, 0 åbne, 0 nye')).toBeTruthy();
  expect(screen.getByText(/^Den tidligere udgave er ikke importeret/)).toBeTruthy();
  await click('Importér · 5 pladser · Randersklyngen');
  expect(world.workbook.imports).toMatchObject([{ choices: { settles: key } }]);
});

test('the reference in the text of the mail is enough', async () => {
  await show((world) => {
    firstVersionImported(world);
    world.mailbox.select(mail('mail-3', [attachment('skema.xlsx')], { subject: 'Skema' }));
    world.mailbox.text = 'Her er det igen.\n> Vores reference: [NLPS 3f9a0c12].';
  });
  expect(await screen.findByText('Genkendt på vores reference i mailens tekst')).toBeTruthy();
});

test('without anything that came before there is no word of versions', async () => {
  await show(() => undefined);
  expect(screen.queryByText(/udgave/)).toBeNull();
});
