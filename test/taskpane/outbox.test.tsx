import './browser-globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
// Loaded beforehand, so that no test waits for it to be compiled.
import '../../src/taskpane/outbox/missing-rows';
import '../../src/taskpane/outbox/open-changes';
import type { OpenChange } from '../../src/taskpane/services';
import { attachment, both, fakeWorld, initiative, mail, type FakeWorld } from './fakes';
import { click, openPane } from './open-pane';

afterEach(cleanup);

const change: OpenChange = {
  actionId: 'a',
  key: 'skema-1',
  deed: 'import',
  number: 'M-RAND-2',
  at: '2024-04-16T08:40:00Z',
};

async function paneWith(
  changes: readonly OpenChange[],
  arrange: (world: FakeWorld) => void = () => {},
): Promise<FakeWorld> {
  const world = fakeWorld();
  world.outbox.show(changes);
  arrange(world);
  await openPane(world.services);
  return world;
}

test('nothing is said where everything is confirmed', async () => {
  await paneWith([]);
  expect(screen.queryByText(/ikke bekræftet/u)).toBeNull();
});

test('an import that is not confirmed is named with its number, time and what to do', async () => {
  await paneWith([change]);
  await screen.findByText('1 ændring er ikke bekræftet');
  screen.getByText('M-RAND-2');
  screen.getByText(/^Import, .*10.40\. Åbn mailen med skemaet, og importér det igen\.$/u);
  expect(screen.queryByRole('button', { name: 'Importér igen' })).toBeNull();
});

test.each<[OpenChange['deed'], RegExp]>([
  ['status', /^Fortryd, .* arket Initiativer/u],
  ['seats', /^Ændring af pladser, .* Se på initiativet, og gør det igen/u],
  ['move', /^Flytning af pladser, .* Se under Fordel pladser/u],
  ['set-aside', /^Rækker sat til side, .* Se under Overblik/u],
  ['undo', /^Fortryd af en ændring, .* Se i historikken/u],
  ['reply', /^Svar noteret, .* arket Indmeldinger/u],
])('a change of the kind "%s" is named with what to look at', async (deed, text) => {
  await paneWith([{ ...change, deed }]);
  await screen.findByText('1 ændring er ikke bekræftet');
  screen.getByText(text);
});

test('it goes away when another look finds it', async () => {
  const world = await paneWith([change], ({ outbox }) => (outbox.found = ['a']));
  await screen.findByText('1 ændring er ikke bekræftet');
  await click('Se efter igen');
  expect(world.outbox.checks).toBe(1);
  expect(screen.queryByText(/ikke bekræftet/u)).toBeNull();
});

test('it stays, and says so, when it is still not there; only a person takes it off', async () => {
  await paneWith([change, { ...change, actionId: 'b', deed: 'status', number: null }]);
  await screen.findByText('2 ændringer er ikke bekræftet');
  await click('Se efter igen');
  screen.getByText('Det ses der stadig ikke.');
  fireEvent.click(screen.getAllByRole('button', { name: 'Fjern fra listen' })[1] ?? document.body);
  await screen.findByText('1 ændring er ikke bekræftet');
});

test('with its form on the screen it is imported again from the list, and looked for', async () => {
  const world = await paneWith([change], ({ files, mailbox, outbox }) => {
    files.set('skema.xlsx', { kind: 'form', key: 'skema-1' });
    mailbox.select(mail('1', [attachment('skema.xlsx')]));
    outbox.found = ['a'];
  });
  await click('Importér igen');
  expect(world.workbook.imports.map(({ form }) => form.key)).toEqual(['skema-1']);
  expect(screen.queryByText(/ikke bekræftet/u)).toBeNull();
});

test('an import that does not go through again says why, and stays', async () => {
  await paneWith([change], ({ files, mailbox, workbook }) => {
    files.set('skema.xlsx', { kind: 'form', key: 'skema-1' });
    mailbox.select(mail('1', [attachment('skema.xlsx')]));
    workbook.refusal = { kind: 'refused', trouble: both('Arbejdsbogen er låst.', 'Vent lidt.') };
  });
  await click('Importér igen');
  await screen.findByText('Arbejdsbogen er låst. Vent lidt.');
  screen.getByText('1 ændring er ikke bekræftet');
});

describe('a form whose row counts participants that do not stand in the workbook', () => {
  const incomplete = ({ files, mailbox, workbook }: FakeWorld, key: string) => {
    files.set('skema.xlsx', { kind: 'form', key: 'skema-1' });
    mailbox.select(mail('1', [attachment('skema.xlsx')]));
    workbook.rows = [initiative({ key: 'skema-1', number: 'M-RAND-2', taken: 4 })];
    workbook.troubles = [{ kind: 'missing-participants', key, table: 'Initiativer', row: 0, found: '2 / 4' }];
  };

  test('is completed from the form at a person’s word', async () => {
    const world = await paneWith([], (arranged) => incomplete(arranged, 'skema-1'));
    await screen.findByText('Der mangler deltagere i arbejdsbogen');
    expect(world.workbook.imports).toEqual([]);
    world.workbook.troubles = [];
    await click('Skriv de manglende deltagere');
    expect(world.workbook.imports.map(({ form }) => form.key)).toEqual(['skema-1']);
    expect(screen.queryByText('Der mangler deltagere i arbejdsbogen')).toBeNull();
  });

  test('says why when it could not be completed, and can be tried again', async () => {
    await paneWith([], (arranged) => {
      incomplete(arranged, 'skema-1');
      arranged.workbook.refusal = { kind: 'refused', trouble: both('Arbejdsbogen er låst.', 'Vent lidt.') };
    });
    await click('Skriv de manglende deltagere');
    await screen.findByText('Arbejdsbogen er låst. Vent lidt.');
    screen.getByRole('button', { name: 'Skriv de manglende deltagere' });
  });

  test('is nothing that another form is asked about', async () => {
    await paneWith([], (arranged) => incomplete(arranged, 'skema-2'));
    expect(screen.queryByText('Der mangler deltagere i arbejdsbogen')).toBeNull();
  });
});
