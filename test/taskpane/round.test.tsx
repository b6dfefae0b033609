import './browser-globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hold3 } from '../../src/round';
// Loaded beforehand, so that no test waits for them to be compiled.
import '../../src/taskpane/more-menu';
import '../../src/taskpane/round/anonymise-screen';
import '../../src/taskpane/round/blank-form-screen';
import '../../src/taskpane/round/new-round-screen';
import { roundCatalogue } from '../../src/taskpane/round/texts';
import { both, fakeWorld, outage, type FakeWorld } from './fakes';
import { chooseFromMenu, click, openPane } from './open-pane';

const downloads: string[] = [];
const changesOf2027 = readFileSync(join(__dirname, '../fixtures/rounds/2027.json'), 'utf8');

beforeEach(() => {
  downloads.length = 0;
  URL.createObjectURL = () => 'blob:file';
  URL.revokeObjectURL = () => {};
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(this.download);
  });
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  jest.restoreAllMocks();
});

async function open(entry: string, arrange: (world: FakeWorld) => void = () => {}): Promise<FakeWorld> {
  const world = fakeWorld();
  arrange(world);
  await openPane(world.services);
  await chooseFromMenu(entry);
  return world;
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });

/** What a screen reader reads out after the field's name. */
const description = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

function typeTheYear(): void {
  type('Rundens navn', 'Hold 4 2025-2026');
  type('Rundens kode', 'hold-4');
  type('Skemaets version', 'hold-4-1');
  type('Frist, dato', '2026-04-30');
  type('Frist, klokkeslæt', '12:00');
  type('Slettefrist', '2028-12-31');
}

describe('a new round', () => {
  test('begins with the old one’s year in the fields', async () => {
    await open('Ny runde');
    expect(field('Rundens navn').value).toBe(hold3.name);
    expect(field('Frist, klokkeslæt').value).toBe('23:59');
    expect(field('Pladser i alt').value).toBe('200');
    const table = screen.getByRole('table', { name: 'Pladser pr. region' });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(hold3.regions.length);
  });

  test('takes over everything but what was typed, and comes as a new file', async () => {
    const world = await open('Ny runde');
    typeTheYear();
    await click('Hent ny arbejdsbog');
    expect(world.rounds.workbooks).toEqual([
      {
        ...hold3,
        name: 'Hold 4 2025-2026',
        code: 'hold-4',
        formVersion: 'hold-4-1',
        deadline: '2026-04-30T12:00:00',
        deletionDate: '2028-12-31',
      },
    ]);
    expect(downloads).toEqual(['Indmeldinger Hold 4 2025-2026.xlsx']);
  });

  test('stands at the result afterwards, which says what to do with the file', async () => {
    await open('Ny runde');
    typeTheYear();
    await click('Hent ny arbejdsbog');
    expect(document.activeElement?.textContent).toContain(
      'Arbejdsbogen er dannet: Indmeldinger Hold 4 2025-2026.xlsx',
    );
    expect(document.activeElement?.textContent).toContain('fælles mappe på SharePoint');
  });

  test('names what of the year is still the old one’s, until it is changed', async () => {
    await open('Ny runde');
    expect(screen.getByText(/^Fristen er stadig/)).toBeTruthy();
    expect(screen.getByText(/^Kalenderen er stadig/)).toBeTruthy();
    typeTheYear();
    expect(screen.queryByText(/^Fristen er stadig/)).toBeNull();
    expect(screen.getByText(/^Kalenderen er stadig/)).toBeTruthy();
  });

  test.each([
    ['Rundens navn', '', '»Rundens navn« er tom. Skriv en værdi'],
    ['Frist, dato', '', '»Frist« indeholder »23:59«, som ikke er en dato med klokkeslæt.'],
    ['Slettefrist', '2020-01-01', 'ligger før kalenderens sidste dag'],
    [
      'Pladser i alt',
      'mange',
      '»Pladser i alt« indeholder »mange«, som ikke er et helt tal. Skriv et helt tal',
    ],
    ['Pladser, Region Nordjylland', '', '»Pladser« er tom, som ikke er et helt tal.'],
    ['Pladser, Region Nordjylland', '1', 'men Pladser i alt er 200.'],
    ['Almen praksis mindst, Region Nordjylland', '99', 'har mindst 99 pladser til almen praksis'],
  ])(
    '%s »%s« is refused at its field, in the setup’s words, and nothing is made',
    async (label, value, words) => {
      const world = await open('Ny runde');
      type(label, value);
      expect(screen.queryByText('Runden hænger ikke sammen endnu')).toBeNull();
      await click('Hent ny arbejdsbog');
      expect(description(field(label))).toContain(words);
      expect(world.rounds.workbooks).toEqual([]);
      expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    },
  );

  test('with other seats for a region and the total is made so', async () => {
    const world = await open('Ny runde');
    const [first] = hold3.regions;
    const seats = (first?.seats ?? 0) + 5;
    type(`Pladser, ${first?.name}`, String(seats));
    type('Pladser i alt', String(hold3.seats + 5));
    await click('Hent ny arbejdsbog');
    expect(world.rounds.workbooks[0]).toMatchObject({ seats: hold3.seats + 5 });
    expect(world.rounds.workbooks[0]?.regions[0]).toEqual({ ...first, seats });
  });

  test('starts from the shipped round where the workbook cannot be read, and says so', async () => {
    await open('Ny runde', (world) => (world.workbook.problem = outage));
    expect(screen.getByText(/Udgangspunktet er derfor Hold 3/)).toBeTruthy();
  });

  test('that cannot be made says so, and can be tried again', async () => {
    const world = await open('Ny runde', ({ rounds }) => (rounds.offline = true));
    await click('Hent ny arbejdsbog');
    expect(screen.getByRole('alert').textContent).toContain('Filen kunne ikke dannes');
    world.rounds.offline = false;
    await click('Hent ny arbejdsbog');
    expect(downloads).toHaveLength(1);
  });

  describe('from a file of changes', () => {
    const choose = (name: string, content: string) =>
      act(async () => {
        const file = new File([content], name);
        // jsdom has no Blob.arrayBuffer.
        Object.assign(file, { arrayBuffer: async () => new TextEncoder().encode(content).buffer });
        fireEvent.change(screen.getByTestId('changes-file'), { target: { files: [file] } });
      });

    test('fills the fields, and what is typed lies on top', async () => {
      const world = await open('Ny runde');
      await choose('round.json', changesOf2027);
      expect(screen.getByText('Ændringerne i round.json er lagt ind.')).toBeTruthy();
      expect(screen.getByRole('rowheader', { name: 'Region Østdanmark' })).toBeTruthy();
      type('Rundens navn', 'Hold 6 igen');
      await click('Hent ny arbejdsbog');
      const [round] = world.rounds.workbooks;
      expect(round?.name).toBe('Hold 6 igen');
      expect(round?.clusters).toHaveLength(17);
      expect(screen.queryByText(/er stadig/)).toBeNull();
    });

    test.each([
      ['{"name": ', 'Filen er ikke JSON.'],
      ['[]', 'filen er ikke et sæt af indstillinger.'],
      ['{"nmae": "Hold 4"}', '»nmae« findes ikke i en runde.'],
      ['{"seats": 3}', 'men Pladser i alt er 3.'],
    ])('%s is not used, and the reason is said', async (content, words) => {
      await open('Ny runde');
      await choose('round.json', content);
      expect(screen.getByRole('alert').textContent).toContain(words);
      expect(field('Rundens navn').value).toBe(hold3.name);
    });

    test('can be taken out again', async () => {
      await open('Ny runde');
      await choose('round.json', '{"name": "Hold 4"}');
      expect(field('Rundens navn').value).toBe('Hold 4');
      await click('Fjern filens ændringer');
      expect(field('Rundens navn').value).toBe(hold3.name);
    });
  });
});

describe('the blank form', () => {
  test.each([
    ['Hent som Excel', 'xlsx'],
    ['Hent som Word', 'docx'],
  ])('%s comes as a file named after the round', async (button, format) => {
    const world = await open('Hent tomt skema');
    await click(button);
    expect(world.rounds.forms).toEqual([format]);
    expect(downloads).toEqual([`Indmeldingsskema ${hold3.name}.${format}`]);
    expect(document.activeElement?.textContent).toContain(`Hentet: Indmeldingsskema ${hold3.name}.${format}`);
  });
});

describe('anonymising', () => {
  const after = (world: FakeWorld) => {
    world.clock = new Date(`${hold3.deletionDate}T23:30:00Z`);
  };
  const start = () => screen.getByRole('button', { name: 'Anonymisér …' });

  test('waits for the deletion date to pass on the round’s own clock', async () => {
    const world = await open('Anonymisér runden', (early) => {
      early.clock = new Date(`${hold3.deletionDate}T20:00:00Z`);
    });
    expect(start().getAttribute('aria-disabled')).toBe('true');
    expect(description(start())).toContain('Den er ikke passeret');
    fireEvent.click(start());
    expect(screen.queryByRole('button', { name: 'Ja, anonymisér nu' })).toBeNull();
    expect(world.rounds.anonymised).toBe(0);
  });

  test('says what will happen and does nothing before the answer is yes', async () => {
    const world = await open('Anonymisér runden', after);
    fireEvent.click(start());
    expect(document.activeElement?.textContent).toContain('Det kan ikke fortrydes');
    await click('Annullér');
    expect(world.rounds.anonymised).toBe(0);
    expect(start()).toBeTruthy();
  });

  test('tells how far it is and how it ended', async () => {
    let release = () => {};
    await open('Anonymisér runden', (world) => {
      after(world);
      release = world.rounds.hold();
    });
    fireEvent.click(start());
    await click('Ja, anonymisér nu');
    expect(screen.getByText('Anonymiserer: 1 række skrevet. Lad ruden være åben.').getAttribute('role')).toBe(
      'status',
    );
    await act(async () => release());
    expect(document.activeElement?.textContent).toContain('Runden er anonymiseret');
    expect(document.activeElement?.textContent).toContain('Pladserne er som før: 0 af 200.');
  });

  test.each([
    [{ kind: 'incomplete', rowsLeft: 3 } as const, '3 rækker mangler'],
    [
      { kind: 'failed', trouble: both('Arbejdsbogen svarede ikke.', 'Prøv igen.') } as const,
      'Arbejdsbogen svarede ikke. Prøv igen.',
    ],
  ])('that ended as %o says what to do, and can be done again', async (ending, words) => {
    const world = await open('Anonymisér runden', (arranged) => {
      after(arranged);
      arranged.rounds.ending = ending;
    });
    fireEvent.click(start());
    await click('Ja, anonymisér nu');
    expect(document.activeElement?.textContent).toContain(words);
    fireEvent.click(start());
    await click('Ja, anonymisér nu');
    expect(world.rounds.anonymised).toBe(2);
  });

  test('needs the workbook', async () => {
    await open('Anonymisér runden', (world) => {
      after(world);
      world.workbook.problem = outage;
    });
    expect(screen.getByText(/ikke noget at anonymisere/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Anonymisér …' })).toBeNull();
  });
});

test('English says everything that the Danish screens say', () => {
  const keys = (value: object): readonly string[] =>
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      typeof inner === 'object' && inner !== null ? keys(inner).map((deep) => `${key}.${deep}`) : [key],
    );
  expect(keys(roundCatalogue.en)).toEqual(keys(roundCatalogue.da));
});
