import './browser-globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
// Loaded beforehand, so that no test waits for them to be compiled.
import '../../src/taskpane/more-menu';
import '../../src/taskpane/setup/setup-screen';
import '../../src/taskpane/workbook/workbook-screen';
import { attachment, both, fakeWorld, mail, outage, type FakeWorld } from './fakes';
import { chooseFromMenu, click, openPane } from './open-pane';

afterEach(cleanup);

async function open(entry: string, arrange: (world: FakeWorld) => void = () => {}): Promise<FakeWorld> {
  const world = fakeWorld();
  arrange(world);
  await openPane(world.services);
  await chooseFromMenu(entry);
  return world;
}

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('the workbook in use', () => {
  test('is named, with what it holds', async () => {
    await open('Arbejdsbog');
    screen.getByText('Hold 3.xlsx');
    screen.getByText(/^Holder Hold 3/u);
  });

  test('is changed to the one whose link is pasted, and read at once', async () => {
    const world = await open('Arbejdsbog');
    type('Link eller sti', 'https://a.sharepoint.com/Hold 4.xlsx');
    await click('Brug arbejdsbogen');
    expect(world.choice.asked).toEqual(['open https://a.sharepoint.com/Hold 4.xlsx']);
    screen.getByText('»https://a.sharepoint.com/Hold 4.xlsx« er nu i brug');
    expect(document.activeElement?.textContent).toContain('er nu i brug');
  });

  test('is not asked for without a link', async () => {
    const world = await open('Arbejdsbog');
    await click('Brug arbejdsbogen');
    screen.getByText('Indsæt linket til arbejdsbogen.');
    expect(world.choice.asked).toEqual([]);
  });

  test('can be one that was used before', async () => {
    const world = await open('Arbejdsbog', ({ choice }) => {
      choice.before = [
        { driveId: 'd', itemId: 'hold-3', name: 'Hold 3.xlsx' },
        { driveId: 'd', itemId: 'hold-2', name: 'Hold 2.xlsx' },
      ];
    });
    expect(screen.queryByRole('button', { name: 'Brug Hold 3.xlsx' })).toBeNull();
    await click('Brug Hold 2.xlsx');
    expect(world.choice.asked).toEqual(['choose Hold 2.xlsx']);
  });

  test('stays the same where the other is refused, and says why and whom to ask', async () => {
    const world = await open('Arbejdsbog', ({ choice }) => {
      const trouble = both('Du har ikke adgang.', 'Bed om den.');
      choice.refusal = { ...trouble, da: { ...trouble.da, administrator: 'Giv os adgang. (HTTP 403)' } };
    });
    type('Link eller sti', 'https://a.sharepoint.com/x.xlsx');
    await click('Brug arbejdsbogen');
    screen.getByText('Arbejdsbogen er ikke skiftet');
    screen.getByText('Du har ikke adgang. Bed om den.');
    screen.getByText('Giv os adgang. (HTTP 403)');
    expect(world.choice.inUse?.name).toBe('Hold 3.xlsx');
  });
});

test('a new workbook is made in the folder of the one in use, under the round’s name', async () => {
  const world = await open('Arbejdsbog');
  await click('Opret arbejdsbog');
  expect(world.choice.asked).toEqual([
    expect.stringMatching(/^create NLPS Hold 3.*\.xlsx in the same folder$/u),
  ]);
});

test('the setup check gives the sentence for the administrator, and the way to another workbook', async () => {
  await open('Tjek af opsætning', ({ workbook }) => {
    const [trouble = both('', '')] = outage.troubles;
    workbook.problem = {
      kind: 'failed',
      troubles: [{ ...trouble, da: { ...trouble.da, administrator: 'Giv os adgang. (HTTP 403)' } }],
    };
  });
  screen.getByText('Giv os adgang. (HTTP 403)');
  await click('Skift arbejdsbog');
  await screen.findByRole('heading', { level: 1, name: 'Arbejdsbog' });
});

test('the notice of a workbook that cannot be used leads to another', async () => {
  const world = fakeWorld();
  world.workbook.problem = { ...outage, kind: 'not-set-up' };
  world.files.set('skema.xlsx', { kind: 'form', key: 'a' });
  world.mailbox.select(mail('1', [attachment('skema.xlsx')]));
  await openPane(world.services);
  fireEvent.click(await screen.findByRole('button', { name: 'Vælg arbejdsbog' }));
  await screen.findByRole('heading', { level: 1, name: 'Arbejdsbog' });
});
