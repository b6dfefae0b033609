import './browser-globals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { App } from '../../src/taskpane/app';
import { attachment, emailFinding, fakeWorld, mail, type FakeWorld } from './fakes';

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
  await act(async () => {
    render(<App services={world.services} />);
  });
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
  const table = screen.getByRole('table', { name: 'Skemaer i de valgte mails' });
  const states = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.lastElementChild?.textContent);
  expect(states).toEqual(['Klar', 'Klar', '1 fejl']);
});

test('after the import the result names what went in, and what was left out and why', async () => {
  await show();
  const button = await screen.findByRole('button', { name: 'Importér 2 klare' });
  await act(async () => fireEvent.click(button));
  expect(await screen.findByText('2 skemaer importeret, 1 sprunget over')).toBeTruthy();
  expect(screen.getByText('M-RAND-1 · Den gode udskrivelse')).toBeTruthy();
  expect(screen.getByText(/skal rettes af afsenderen: »mette\.holm@favrskov«/u)).toBeTruthy();
});

test('the reply to a form with errors is opened as a draft, and the pane says that nothing is sent', async () => {
  const world = await show();
  const button = await screen.findByRole('button', { name: 'Returnér 1' });
  await act(async () => fireEvent.click(button));
  expect(await screen.findByText(/Svarkladde åbnet for .* – intet er sendt/u)).toBeTruthy();
  expect(world.mailbox.drafts).toHaveLength(1);
});

test('where Outlook opens one mail at a time, the selected ones are listed with those that were opened', async () => {
  const world = await show(({ mailbox }) => {
    mailbox.canOpenSelected = false;
  });
  await act(async () => world.mailbox.select(mails[1] ?? 'none'));
  await act(async () => world.mailbox.select(mails));
  const lines = (await screen.findAllByRole('listitem')).map((line) => line.textContent);
  expect(lines).toEqual(['Mail oneMangler', 'Mail twoÅbnet', 'Mail threeMangler']);
});
