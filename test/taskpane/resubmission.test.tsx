import './browser-globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { workbookWith } from '../workbook/rows';
import { rememberSeen } from '../../src/taskpane/browser/seen-mails';
import {
  answer,
  attachment,
  emailFinding,
  fakeWorld,
  initiative,
  mail,
  nomination,
  type FakeWorld,
} from './fakes';
import { click, openPane } from './open-pane';

const key = '3f9a0c12d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f';

async function show(arrange: (world: FakeWorld) => void): Promise<FakeWorld> {
  const world = fakeWorld();
  world.files.set('skema.xlsx', { kind: 'form', key: 'ny', nomination: nomination() });
  world.mailbox.select(
    mail('mail-2', [attachment('skema.xlsx')], { subject: 'SV: Indmelding [NLPS 3f9a0c12]' }),
  );
  arrange(world);
  await openPane(world.services);
  return world;
}

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

const firstMail = mail('mail-1', [attachment('andet.xlsx'), attachment('første.xlsx')]);

/** The first version was returned yesterday, from a mail this browser has shown; the pane has been closed since. */
function firstVersionReturned(world: FakeWorld): void {
  rememberSeen({ kind: 'mail', mail: firstMail });
  world.mailbox.others.push(firstMail);
  world.files.set('andet.xlsx', { kind: 'not-a-form' });
  const first = nomination();
  world.files.set('første.xlsx', {
    kind: 'form',
    key,
    nomination: {
      ...first,
      answers: { ...first.answers, goal: answer('') },
      participants: first.participants.slice(0, 4),
    },
  });
  world.books.put(key, {
    state: 'Returneret',
    replyBy: '2024-04-30',
    file: 'første.xlsx',
    remark: 'Svarkladde åbnet: Returneret med rettelser\n- Mål: Feltet er tomt.',
  });
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
  expect(await screen.findByText('Ny udgave af "Den gode udskrivelse" (indsendt 16. april)')).toBeTruthy();
  expect(screen.getByText('Returneret skema er kommet igen')).toBeTruthy();
  expect(screen.getByText('Tidligere fund: 2 løst, 0 åbne, 0 nye')).toBeTruthy();
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

test('the first version is fetched out of its own mail, and every difference told', async () => {
  await show(firstVersionReturned);
  expect(await screen.findByText('+ Lone Friis, Regionshospitalet Randers')).toBeTruthy();
  expect(screen.getByText(/er udfyldt: "Antallet af/)).toBeTruthy();
  expect(screen.getByText('Tidligere fund: 1 løst, 0 åbne, 0 nye')).toBeTruthy();
  expect(screen.queryByText(/kun sammenlignet/)).toBeNull();
});

test('fetching does not hold the pane up, and can be stopped and taken up again', async () => {
  let release = () => {};
  await show((world) => {
    firstVersionReturned(world);
    release = world.mailbox.hold('første.xlsx');
  });
  expect(await screen.findByText('Henter den første udgave fra dens mail …')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Importér · 5 pladser · Randersklyngen' })).toBeTruthy();
  await click('Stop');
  expect(screen.getByText(/^Hentningen af den første udgave blev stoppet\. Derfor er der kun/)).toBeTruthy();
  await act(async () => release());
  await click('Prøv igen');
  expect(await screen.findByText('+ Lone Friis, Regionshospitalet Randers')).toBeTruthy();
});

test.each<[string, (world: FakeWorld) => void, RegExp]>([
  [
    'Outlook opens selected mails alone',
    ({ mailbox }) => (mailbox.canOpenSelected = false),
    /^Denne Outlook kan ikke hente/,
  ],
  [
    'this browser has not seen the mail',
    () => localStorage.clear(),
    /^Den første mail har ikke været valgt i denne browser/,
  ],
  [
    'the workbook has no mail',
    ({ books }) => books.put(key, { mailId: '' }),
    /^Arbejdsbogen siger ikke, hvilken mail/,
  ],
  ['the mail is gone', ({ mailbox }) => mailbox.others.pop(), /^Outlook kunne ikke hente den første mail/],
  [
    'the attachment fails',
    ({ mailbox }) => mailbox.fail('første.xlsx', 'timed-out'),
    /^Outlook kunne ikke hente den første mail/,
  ],
  [
    'the form is not in it',
    ({ files }) => files.set('første.xlsx', { kind: 'not-a-form' }),
    /^Den første udgave kunne ikke læses/,
  ],
])('where %s, it is said once, with what is compared and the way on', async (_, arrange, reason) => {
  await show((world) => {
    firstVersionReturned(world);
    arrange(world);
  });
  const said = await screen.findAllByText(reason);
  expect(said).toHaveLength(1);
  expect(said[0]?.textContent).toMatch(/kun sammenlignet med det, arbejdsbogen gemmer/);
  expect(
    screen.getByText(/gemmer skemaet fra mailen "Indmelding – Den gode udskrivelse" fra karen\.lund@/),
  ).toBeTruthy();
});

test('Outlook can be asked to show the first mail', async () => {
  const world = await show((world) => {
    firstVersionReturned(world);
    world.mailbox.others.pop();
  });
  await click('Åbn den første mail');
  expect(world.mailbox.shown).toEqual(['mail-1']);
});

test('the first form can be chosen as a file, and another form is told from it', async () => {
  await show((world) => {
    firstVersionReturned(world);
    world.mailbox.canOpenSelected = false;
  });
  await screen.findByRole('button', { name: 'Vælg den første fil' });
  const choose = (name: string) =>
    act(async () => {
      const input = document.querySelector('section input[type="file"]');
      if (input === null) throw new Error('There is no file to choose.');
      const file = new File(['PK'], name);
      // jsdom has no Blob.arrayBuffer.
      Object.assign(file, { arrayBuffer: async () => new TextEncoder().encode('PK').buffer });
      fireEvent.change(input, { target: { files: [file] } });
    });
  await choose('skema.xlsx');
  expect(await screen.findByText(/^Filen er ikke den første udgave/)).toBeTruthy();
  await choose('første.xlsx');
  expect(await screen.findByText('+ Lone Friis, Regionshospitalet Randers')).toBeTruthy();
});

test('a first version that a batch has read is not fetched again', async () => {
  const world = fakeWorld();
  firstVersionReturned(world);
  world.mailbox.select([firstMail, mail('mail-3', [])]);
  await openPane(world.services);
  await screen.findByRole('button', { name: 'Importér 1 klar' });
  world.mailbox.others.pop();
  world.mailbox.fail('mail-1', 'failed');
  world.files.set('skema.xlsx', { kind: 'form', key: 'ny', nomination: nomination() });
  await act(async () => {
    world.mailbox.select(
      mail('mail-2', [attachment('skema.xlsx')], { subject: 'SV: Skema [NLPS 3f9a0c12]' }),
    );
  });
  expect(await screen.findByText('+ Lone Friis, Regionshospitalet Randers')).toBeTruthy();
});
