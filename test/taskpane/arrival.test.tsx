import './browser-globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { attachment, fakeWorld, fourthInitiative, initiative, mail, type FakeWorld } from './fakes';
import { openPane } from './open-pane';

async function show(arrange: (world: FakeWorld) => void): Promise<void> {
  const world = fakeWorld();
  world.files.set('skema.xlsx', { kind: 'form', key: 'k' });
  world.mailbox.select(mail('mail-1', [attachment('skema.xlsx')]));
  arrange(world);
  await openPane(world.services);
}

/** As with the Enter key: the button has the focus when it is pressed. */
const press = (name: string | RegExp) =>
  act(async () => {
    const button = screen.getByRole('button', { name });
    button.focus();
    fireEvent.click(button);
  });

let isWindowInUse: jest.SpyInstance<boolean>;

beforeEach(() => {
  // jsdom's document never has the focus of a window.
  isWindowInUse = jest.spyOn(document, 'hasFocus').mockReturnValue(true);
});

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

test('a screen that is opened takes the keyboard to its heading, a stop of the Tab key only while it has the focus', async () => {
  await show((world) => {
    world.workbook.rows = [initiative({ key: 'k', number: 'M-RAND-2' })];
  });
  await press('Pladser og historik');
  const heading = await screen.findByRole('heading', { level: 1 });
  expect(document.activeElement).toBe(heading);
  expect(heading.getAttribute('tabindex')).toBe('0');
  screen.getByRole('button', { name: 'Tilbage' }).focus();
  expect(heading.hasAttribute('tabindex')).toBe(false);
});

test('what has the focus may go: the keyboard goes on from what stood around it', async () => {
  await show((world) => {
    world.files.set('skema.xlsx', { kind: 'form', key: 'k', findings: [fourthInitiative] });
  });
  await press('Importér alligevel …');
  await screen.findByRole('textbox', { name: 'Begrundelse' });
  await press('Annullér');
  const place = document.activeElement;
  expect(place).not.toBe(document.body);
  expect(place?.contains(screen.getByRole('button', { name: 'Importér alligevel …' }))).toBe(true);
});

test('while the person is at work in Outlook itself, nothing takes the focus', async () => {
  await show((world) => {
    world.files.set('skema.xlsx', { kind: 'form', key: 'k', findings: [fourthInitiative] });
  });
  await press('Importér alligevel …');
  await screen.findByRole('textbox', { name: 'Begrundelse' });
  isWindowInUse.mockReturnValue(false);
  await press('Annullér');
  expect(document.activeElement).toBe(document.body);
});
