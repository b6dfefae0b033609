import './browser-globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { attachment, emailFinding, fakeWorld, mail, type FakeWorld } from './fakes';
import { openPane } from './open-pane';

const mails = ['one', 'two', 'three'].map((id) =>
  mail(id, [attachment(`${id}.xlsx`)], { subject: `Mail ${id}` }),
);

async function show(arrange: (world: FakeWorld) => void = () => undefined): Promise<FakeWorld> {
  const world = fakeWorld();
  world.files.set('one.xlsx', { kind: 'form', key: 'key-1' });
  world.files.set('two.xlsx', { kind: 'form', key: 'key-2' });
  world.files.set('three.xlsx', { kind: 'form', key: 'key-3', findings: [emailFinding] });
  world.mailbox.select(mails);
  arrange(world);
  await openPane(world.services);
  return world;
}

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test('several selected mails are read at once, with a line and a state for each form', async () => {
  await show();
  expect(await screen.findByRole('heading', { level: 1, name: '3 mails er valgt' })).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Importér 2 klare' })).toBeTruthy();
  expect(states()).toEqual(['Klar', 'Klar', '1 fejl']);
});

test('after the import the result names what went in, and what was left out and why', async () => {
  await show();
  const button = await screen.findByRole('button', { name: 'Importér 2 klare' });
  await act(async () => fireEvent.click(button));
  expect(await screen.findByText('2 skemaer importeret, 1 sprunget over')).toBeTruthy();
  expect(screen.getByText('M-RAND-1 · Den gode udskrivelse')).toBeTruthy();
  expect(screen.getByText(/skal rettes af afsenderen: »mette\.holm@favrskov«/u)).toBeTruthy();
});

test('files that cannot be read are counted apart from mails without a form, and the reason is not what the sender is to do', async () => {
  await show((world) => {
    world.files.set('one.xlsx', { kind: 'unreadable', code: 'file.damaged' });
    world.files.set('three.xlsx', { kind: 'not-a-form' });
  });
  expect(await screen.findByText('1 kan ikke læses')).toBeTruthy();
  expect(screen.getByText('1 uden skema')).toBeTruthy();
  await click('Importér 1 klar');
  expect(await screen.findByText('one.xlsx: Filen er beskadiget og kan ikke læses.')).toBeTruthy();
});

test('what a person should know of an import that went in stands beside it', async () => {
  const world = await show();
  const said = { message: '', fix: 'Andre importerede samtidig, og pladserne slog ikke til.' };
  world.workbook.remark = { da: said, en: said };
  const button = await screen.findByRole('button', { name: 'Importér 2 klare' });
  await act(async () => fireEvent.click(button));
  expect(
    await screen.findByText(/^M-RAND-1 · Den gode udskrivelse\. Andre importerede samtidig/u),
  ).toBeTruthy();
});

const click = (name: string | RegExp) =>
  act(async () => {
    fireEvent.click(await screen.findByRole('button', { name }));
  });

test('those with errors get their replies as drafts, one by one, and the pane says that nothing is sent', async () => {
  const world = await show();
  await click('Returnér 1 …');
  const boxes = (await screen.findAllByRole('checkbox')).map((box) => (box as HTMLInputElement).checked);
  expect(boxes).toEqual([false, false, true]);
  await click('Gå til 1 kladde');
  await click('Åbn kladde');
  expect(await screen.findByText('Svarkladde åbnet – intet er sendt')).toBeTruthy();
  expect(world.mailbox.drafts).toHaveLength(1);
  await click(/^Markér .* som sendt$/u);
  expect(await screen.findByText('Markeret som sendt')).toBeTruthy();
  await click('Næste');
  expect(await screen.findByText(/^Alle kladder er gennemgået/u)).toBeTruthy();
  await click('Luk listen');
  expect(localStorage.getItem('nlps.drafts.answers')).toBeNull();
  const heading = await screen.findByRole('heading', { level: 1, name: '3 mails er valgt' });
  expect(document.activeElement).toBe(heading);
});

test('drafts that are left are gone on with after the pane was closed, and nobody is named in the browser', async () => {
  await show((world) =>
    world.files.set('two.xlsx', { kind: 'form', key: 'key-2', findings: [emailFinding] }),
  );
  await click('Returnér 2 …');
  await click('Gå til 2 kladder');
  await click('Åbn kladde');
  await click('Tilbage til listen');
  expect(localStorage.getItem('nlps.drafts.answers')).toBe(
    '{"template":null,"language":"da","keys":["key-2","key-3"],"steps":{"key-2":{"step":"opened","template":"RETUR"}}}',
  );
  cleanup();
  await show();
  await click('Fortsæt: 1 kladde tilbage');
  expect(await screen.findByRole('heading', { level: 1, name: /^Kladde 2 af 2/u })).toBeTruthy();
});

test('drafts to mails that are no longer selected are counted, and wait', async () => {
  await show();
  await click('Returnér 1 …');
  await click('Gå til 1 kladde');
  await click('Tilbage til listen');
  cleanup();
  await show(({ mailbox }) => mailbox.select(mails.slice(0, 2)));
  await click('Fortsæt: 1 kladde tilbage');
  expect(await screen.findByText(/^1 kladde hører til mails, der ikke er valgt nu/u)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Tilbage til listen' })).toBeTruthy();
});

describe('where Outlook opens a mail only when a person selects it', () => {
  const oneAtATime = ({ mailbox }: FakeWorld) => {
    mailbox.canOpenSelected = false;
  };

  async function open(world: FakeWorld, ...ids: readonly number[]): Promise<void> {
    for (const id of ids) await act(async () => world.mailbox.select(mails[id] ?? 'none'));
  }

  test('the pane says which mail to select next, and keeps each in the table as it is opened', async () => {
    const world = await show(oneAtATime);
    expect(await screen.findByText('Mail 1 af 3: vælg »Mail one« i listen.')).toBeTruthy();
    await open(world, 0);
    expect(await screen.findByText('Mail 2 af 3: vælg »Mail two« i listen.')).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Vis tabellen' })));
    expect(states()).toEqual(['Klar', 'Ikke læst', 'Ikke læst']);
    await open(world, 2);
    expect(await screen.findByText('Mail 3 af 3: vælg »Mail two« i listen.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Mail three' })).toBeTruthy();
  });

  test('it ends with the same import and result, then leads to what must go back and to the marks', async () => {
    const world = await show(oneAtATime);
    await open(world, 0, 1, 2);
    expect(await screen.findByText(/^Alle 3 mails er gennemgået\. Se tabellen/u)).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Vis tabellen' })));
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Importér 2 klare' })));
    expect(await screen.findByText('2 skemaer importeret, 1 sprunget over')).toBeTruthy();
    expect(screen.getByText(/^Ét skema skal returneres: vælg »Mail three«/u)).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Vis mailen' })));
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /^Returnér med rettelser/u })));
    expect(await screen.findByText(/^2 mails mangler deres mærke: vælg »Mail one«/u)).toBeTruthy();
    await open(world, 0);
    expect(await screen.findByText(/^Én mail mangler sit mærke: vælg »Mail two«/u)).toBeTruthy();
    expect([...(world.mailbox.marks.get('one') ?? [])]).toEqual(['NLPS Importeret']);
    await open(world, 1);
    expect(await screen.findByText('Alle 3 mails er gennemgået.')).toBeTruthy();
  });

  test('a mail that Outlook does not show to the pane counts as opened, and the table says why it gave nothing', async () => {
    const world = await show(oneAtATime);
    await act(async () => world.mailbox.select({ withheld: mails[0] ?? mail('none', []) }));
    expect(await screen.findByText('Mail 2 af 3: vælg »Mail two« i listen.')).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Vis tabellen' })));
    expect(states()[0]).toBe('Ikke hentet');
  });

  test('other mails selected together on the way take nothing from it until the person says so', async () => {
    const world = await show(oneAtATime);
    await open(world, 0);
    await act(async () => world.mailbox.select(mails.slice(1)));
    expect(await screen.findByText(/^Arbejdet med 3 mails er i gang/u)).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Tag de 2 valgte mails' })));
    expect(await screen.findByText('Mail 1 af 2: vælg »Mail two« i listen.')).toBeTruthy();
  });

  test('the person ends it when it is enough', async () => {
    const world = await show(oneAtATime);
    await open(world, 0);
    await act(async () => fireEvent.click(await screen.findByRole('button', { name: 'Afslut' })));
    expect(screen.queryByText(/^Mail 2 af 3/u)).toBeNull();
  });
});

/** The last column of the table, line by line. */
function states(): readonly (string | null | undefined)[] {
  return within(screen.getByRole('table', { name: 'Skemaer i de valgte mails' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.lastElementChild?.textContent);
}
