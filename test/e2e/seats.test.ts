import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openTables } from '../../src/cli/open-workbook';
import type { OpenedSandbox } from '../../src/sandbox/open-sandbox';
import { launchBrowser } from './support/browser';
import { openPane, rowsOf, selectMail } from './support/pane';
import { startSandbox } from './support/sandbox';

/** Seats that run out, in the built add-in on the genuine Office.js, down to the rows of the workbook's file. */
let browser: Browser;
let sandbox: OpenedSandbox;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

beforeEach(async () => {
  sandbox = await startSandbox();
  page = await browser.newPage();
});

afterEach(async () => {
  await page.close();
  await sandbox.close();
});

const randers = '01-randers-god-udskrivelse';
const horsens = '09-horsens-rettet';

/** Somebody has typed an initiative that takes so many of Region Midtjylland's 43 seats. */
async function typed(seats: number): Promise<void> {
  const tables = await openTables(sandbox.workbook);
  const headings = (await tables.read(['Initiativer'])).get('Initiativer')?.headings ?? [];
  const cells: Readonly<Record<string, string | number>> = {
    'Nr.': 'M-MIDT-1',
    Status: 'Importeret',
    Region: 'Region Midtjylland',
    Klynge: 'Midtklyngen',
    Titel: 'Indtastet i hånden',
    'Antal deltagere': seats,
  };
  await tables.append('Initiativer', [headings.map((heading) => cells[heading] ?? null)]);
  await tables.close();
}

const statuses = async (): Promise<Readonly<Record<string, unknown>>> =>
  Object.fromEntries(
    (await rowsOf(sandbox.workbook, 'Initiativer')).map(
      (row) => [String(row['Nr.']), row['Status']] as const,
    ),
  );

async function imported(mail: string): Promise<FrameLocator> {
  const pane = await selectMail(page, mail);
  await pane.getByRole('button', { name: /^Importér · /u }).click();
  await pane.getByText(/^Importeret som /u).waitFor();
  return pane;
}

async function waitlisted(): Promise<FrameLocator> {
  const pane = await selectMail(page, randers);
  await pane.getByRole('button', { name: 'Vælg, hvad der skal ske …' }).click();
  await pane.getByText('Nr. 1 i køen. Ingen pladser tages.').waitFor();
  await pane.getByRole('button', { name: 'Sæt på venteliste · Randersklyngen' }).click();
  await pane.getByText(/^Sat på venteliste som M-RAND-1/u).waitFor();
  return pane;
}

const seatsOf = async (pane: FrameLocator) => {
  await pane.getByRole('button', { name: 'Pladser og historik' }).click();
  await pane.getByRole('heading', { name: 'Pladser og status' }).waitFor();
};

async function giveAll(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Giv 5 pladser …' }).click();
  await pane.getByRole('button', { name: 'Giv 5 pladser', exact: true }).click();
}

test('a full region: the form waits, somebody withdraws, it is given its seats, and that is undone', async () => {
  await typed(38);
  await openPane(page, sandbox.address);
  await imported(horsens);
  let pane = await waitlisted();
  expect(await statuses()).toMatchObject({ 'M-HORS-1': 'Importeret', 'M-RAND-1': 'Venteliste' });

  await seatsOf(pane);
  await pane
    .getByText(/^Region Midtjylland har 0 ledige, initiativet har 5 deltagere; nr\. 1 i køen/u)
    .waitFor();
  // The keyboard stands at the heading of what was opened, and Office.js leads it on from there.
  await pane.locator('h1:focus').waitFor();
  await page.keyboard.press('Tab');
  await pane.locator('button:focus', { hasText: 'Giv 5 pladser …' }).waitFor();
  await giveAll(pane);
  await pane.getByText('Region Midtjylland har 0 ledige af 43, og der er brug for 5.').waitFor();
  expect(await statuses()).toMatchObject({ 'M-RAND-1': 'Venteliste' });

  await pane.getByRole('button', { name: 'Tilbage', exact: true }).click();
  pane = await selectMail(page, horsens);
  await seatsOf(pane);
  await pane.getByRole('button', { name: 'Træk tilbage …' }).click();
  await pane.getByText('Region Midtjylland: 43 → 38 af 43').waitFor();
  await pane.getByRole('button', { name: 'Træk tilbage', exact: true }).click();
  await pane.getByText('Skriv en begrundelse.').waitFor();
  await pane.getByRole('textbox', { name: 'Begrundelse' }).fill('Klyngen har meldt fra');
  await pane.getByRole('button', { name: 'Træk tilbage', exact: true }).click();
  await pane.getByText('Det er gjort, og det står i loggen.').waitFor();
  expect(await statuses()).toMatchObject({ 'M-HORS-1': 'Trukket tilbage' });

  await pane.getByRole('button', { name: 'Tilbage', exact: true }).click();
  pane = await selectMail(page, randers);
  await seatsOf(pane);
  await giveAll(pane);
  await pane.getByText('Det er gjort, og det står i loggen.').waitFor();
  expect(await statuses()).toMatchObject({ 'M-RAND-1': 'Importeret' });

  await pane.getByRole('button', { name: 'Fortryd' }).click();
  await pane.getByText('Det er fortrudt. Begge dele står i loggen.').waitFor();
  expect(await statuses()).toMatchObject({ 'M-RAND-1': 'Venteliste' });
  await pane.getByText('Historik').click();
  await pane.getByText(/Anne Bech fortrød og ændrede status fra Importeret til Venteliste/u).waitFor();
});

test('part of the seats is given to those who are chosen, and over the quota it goes only with a reason', async () => {
  await typed(40);
  await openPane(page, sandbox.address);
  const pane = await selectMail(page, randers);
  await pane.getByRole('button', { name: 'Vælg, hvad der skal ske …' }).click();
  await pane.getByRole('radio', { name: /^Importér over kvoten/u }).click();
  await pane.getByRole('button', { name: 'Importér over kvoten · 5 pladser · Randersklyngen' }).click();
  await pane.getByText('Skriv en begrundelse.').waitFor();
  await pane.getByRole('radio', { name: /^Giv 3 pladser, 2 på venteliste/u }).click();
  await pane.getByText('Region Midtjylland: 40 → 43 af 43').waitFor();
  await pane.getByRole('button', { name: 'Importér · 3 pladser · 2 venter' }).click();
  await pane.getByText(/^Importeret som M-RAND-1/u).waitFor();
  const seats = (await rowsOf(sandbox.workbook, 'Deltagere')).map((row) => row['Pladsstatus']);
  expect(seats.filter((seat) => seat === 'Venteliste')).toHaveLength(2);
});

test('a form is kept as planned, carried out over the quota with a reason, and its reply opens as a draft', async () => {
  await typed(40);
  await openPane(page, sandbox.address);
  const pane = await selectMail(page, randers);
  await pane.getByRole('button', { name: 'Vælg, hvad der skal ske …' }).click();
  await pane.getByRole('radio', { name: /^Importér over kvoten/u }).click();
  await pane.getByRole('textbox', { name: 'Begrundelse' }).fill('Aftalt med regionen');
  await pane.getByRole('button', { name: 'Gem som påtænkt' }).click();
  await pane.getByText(/^Sat på venteliste som M-RAND-1/u).waitFor();
  expect(await rowsOf(sandbox.workbook, 'Initiativer')).toContainEqual(
    expect.objectContaining({
      'Nr.': 'M-RAND-1',
      Status: 'Venteliste',
      'Påtænkt status': 'Importeret',
      'Påtænkt begrundelse': 'Aftalt med regionen',
    }),
  );
  await pane.getByRole('tab', { name: 'Overblik' }).click();
  await pane.getByRole('button', { name: 'Se dem …' }).click();
  await pane.getByRole('button', { name: 'Gennemfør 1 ændring' }).click();
  await pane.getByRole('textbox', { name: 'Begrundelse' }).fill('Aftalt med regionen');
  await pane.getByRole('button', { name: 'Gør det over kvoten' }).click();
  await pane.getByRole('heading', { name: /^Kladde 1 af 1: M-RAND-1/u }).waitFor();
  expect(await statuses()).toMatchObject({ 'M-RAND-1': 'Importeret' });
  await pane.getByText('Plads fra ventelisten').waitFor();
  await pane.getByRole('button', { name: 'Åbn kladde' }).click();
  await pane.getByText('Svarkladde åbnet – intet er sendt').waitFor();
  await pane.getByRole('button', { name: 'Næste' }).click();
  await pane.getByText(/^Alle kladder er gennemgået/u).waitFor();
  const log = (await rowsOf(sandbox.workbook, 'Log')).map((row) => row['Handling']);
  expect(log.at(-1)).toBe('Svarkladde åbnet');
});

test('a returned form that waits in the overview leads to its mail', async () => {
  await openPane(page, sandbox.address);
  const pane = await selectMail(page, '04-horsens-fejl');
  await pane.getByRole('button', { name: /^Returnér med rettelser/u }).click();
  await page.getByRole('button', { name: 'Luk – intet sendes' }).click();
  await pane.getByText(/· svarfrist /u).waitFor();
  await selectMail(page, randers);
  await pane.getByRole('tab', { name: 'Overblik' }).click();
  await pane.getByText('1 returneret skema venter på svar').click();
  await pane.getByRole('button', { name: /svarfrist/u }).click();
  await pane.getByText(/^Outlook er bedt om at vise mailen/u).waitFor();
  await expectSelected('04-horsens-fejl');
});

async function expectSelected(mail: string): Promise<void> {
  await page.locator(`[id="row-AAMk-${mail}"][aria-selected="true"]`).waitFor();
}

test('a cluster that could not be told is chosen by the person, and the seats of its region are shown', async () => {
  await openPane(page, sandbox.address);
  const pane = await selectMail(page, '05-klynge-midt-uden-region');
  await pane.getByRole('button', { name: 'Vælg, hvad der skal ske …' }).click();
  const choice = pane.getByRole('combobox', { name: 'Vælg sundhedsklynge' });
  await choice.selectOption({ label: 'Midtklyngen' });
  await pane.getByRole('button', { name: /^Importér · \d+ pladser · Midtklyngen$/u }).click();
  await pane.getByText(/^Importeret som M-MIDT-1/u).waitFor();
  expect(await rowsOf(sandbox.workbook, 'Initiativer')).toMatchObject([
    {
      Region: 'Region Midtjylland',
      Klynge: 'Midtklyngen',
      Begrundelse: 'Sekretariatet har valgt Midtklyngen.',
    },
  ]);
});

test('from a form over its cluster’s guideline seats can be moved to that cluster, and the way back leads to the form', async () => {
  await openPane(page, sandbox.address);
  const pane = await selectMail(page, '21-stort-team-aarhus');
  await pane.getByRole('button', { name: 'Flyt pladser hertil …' }).click();
  await pane.getByRole('heading', { name: 'Fordel pladser · Region Midtjylland' }).waitFor();
  expect(await pane.getByRole('combobox', { name: 'Til' }).locator('option:checked').textContent()).toMatch(
    /^Aarhusklyngen/,
  );
  await pane.getByRole('button', { name: 'Tilbage', exact: true }).click();
  await pane.getByRole('heading', { level: 2, name: /^Sikker medicinafstemning/u }).waitFor();
});

test('unused seats are proposed to the cluster that needs them, moved with a row, and moved back', async () => {
  await typed(12);
  await openPane(page, sandbox.address);
  const pane = await selectMail(page, randers);
  await pane.getByRole('tab', { name: 'Overblik' }).click();
  await pane.getByRole('button', { name: 'Fordel pladser …' }).last().click();
  await pane.getByRole('heading', { name: 'Fordel pladser · Region Midtjylland' }).waitFor();
  await pane.getByText(/går op som 3 × 9 \+ 2 × 8/u).waitFor();
  const move = pane.getByRole('button', { name: /^Flyt 3 pladser fra \S+ til Midtklyngen$/u });
  await move.click();
  await pane.getByText('Det er gjort, og det står i loggen.').waitFor();
  expect(await rowsOf(sandbox.workbook, 'Omfordelinger')).toMatchObject([{ Til: 'Midtklyngen', Antal: 3 }]);
  await pane.getByRole('button', { name: 'Fortryd', exact: true }).first().click();
  await pane.getByText('Det er fortrudt. Begge dele står i loggen.').waitFor();
  expect(await rowsOf(sandbox.workbook, 'Omfordelinger')).toMatchObject([{ Fortrudt: 'ja' }]);
});
