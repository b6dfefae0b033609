import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PostalMime from 'postal-mime';
import type { FrameLocator, Page } from 'playwright-core';
import { annotateForm } from '../../src/form/annotate';
import { replyMark } from '../../src/form/open';
import type { OpenedSandbox } from '../../src/sandbox/open-sandbox';
import { violationsOn } from './support/accessibility';
import { beforeEveryTest } from './support/open-pane';
import { paneOn, rowsOf, selectMail, setSandbox } from './support/pane';

/** A form that comes back, in the built pane: recognised, held against what came before, and put in its place. */
let sandbox: OpenedSandbox;
let page: Page;

beforeEveryTest((opened) => ({ sandbox, page } = opened), { each: 'test' });

const faulty = '04-horsens-fejl';
const corrected = '09-horsens-rettet';
const title = 'Bedre overgange mellem psykiatri og kommune';

async function returnFaulty(): Promise<void> {
  const pane = await selectMail(page, faulty);
  await pane.getByRole('button', { name: /^Returnér med rettelser/u }).click();
  await page.getByRole('button', { name: 'Luk – intet sendes' }).click();
  await pane.getByText('Returneret · svarfrist 30. april 2024').waitFor();
}

function resubmission(pane: FrameLocator) {
  return pane.getByRole('region', { name: /^(Returneret skema er kommet igen|Ny udgave af)/u });
}

test('a returned form that comes back is shown with its differences and solved findings, and settles the return in one click', async () => {
  await returnFaulty();
  const pane = await selectMail(page, corrected);
  const shown = resubmission(pane);
  await shown.getByRole('heading', { name: 'Det er ændret' }).waitFor();
  await shown.getByText(/^Genkendt på /u).waitFor();
  await shown.getByText('ændret fra "mette.holm@rm" til "mette.holm@rm.example"', { exact: false }).waitFor();
  await shown.getByText(/^Tidligere fund: 3 løst, 0 åbne, 0 nye$/u).click();
  expect(await shown.getByText('Løst', { exact: true }).count()).toBe(3);
  expect(await violationsOn(page)).toEqual([]);

  await pane.getByRole('button', { name: /^Importér · /u }).click();
  await pane.getByText(/^Importeret som M-HORS-1/u).waitFor();
  const states = (await rowsOf(sandbox.workbook, 'Indmeldinger')).map(({ Fil, Tilstand }) => [Fil, Tilstand]);
  expect(states).toContainEqual(['Horsens overgange.xlsx', 'Erstattet af nyere udgave']);
  expect(states).toContainEqual(['Horsens overgange rettet.xlsx', 'Importeret']);
});

test('a pane that has not shown the first version today fetches it from its mail, and tells every difference', async () => {
  await returnFaulty();
  await page.reload();
  await paneOn(page).getByRole('tab').first().waitFor();
  const pane = await selectMail(page, corrected);
  const shown = resubmission(pane);
  await shown.getByText('til "mette.holm@rm.example"', { exact: false }).waitFor();
  await shown.getByText(/^Tidligere fund: 3 løst, 0 åbne, 0 nye$/u).waitFor();
});

test.each([
  ['an Outlook of 1.14', 'Outlook til Mac', null, /^Denne Outlook kan ikke hente en mail/u],
  ['another browser', null, 'nlps.seen-mails', /^Den første mail har ikke været valgt i denne browser/u],
])('in %s the reason is told, and the way on is to select the mail', async (_, client, forget, reason) => {
  await returnFaulty();
  await page.evaluate(forget === null ? '' : `localStorage.removeItem('${forget}')`);
  await page.reload();
  await paneOn(page).getByRole('tab').first().waitFor();
  if (client !== null) await setSandbox(page, 'Program', client);
  const pane = await selectMail(page, corrected);
  const shown = resubmission(pane);
  await shown.getByText(reason).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await selectMail(page, faulty);
  await selectMail(page, corrected);
  await shown.getByText('til "mette.holm@rm.example"', { exact: false }).waitFor();
});

test('our marked copy that comes back with a change takes the earlier version’s place in one click', async () => {
  const mail = await readFile(`test/fixtures/mails/${corrected}.eml`);
  const [form] = (await PostalMime.parse(mail)).attachments;
  const before = new Uint8Array(form?.content as ArrayBuffer);
  const pane = await selectMail(page, corrected);
  await pane.getByRole('button', { name: /^Importér · /u }).click();
  await pane.getByText(/^Importeret som M-HORS-1/u).waitFor();

  const copy = await annotateForm(
    before,
    'xlsx',
    [{ number: 1, place: 'Indmelding!B6', subject: 'Titel', message: 'For lang.', fix: 'Skriv en kortere.' }],
    { name: 'Skema.xlsx', language: 'da', reference: replyMark(keyOf(before)) },
  );
  await page.reload();
  await chooseFile(withTitle(copy.bytes, 'Bedre overgange'));

  const shown = resubmission(paneOn(page));
  await shown.getByText('Genkendt på referencen i den rettede kopi').waitFor();
  await shown.getByText(`ændret fra "${title}" til "Bedre overgange"`, { exact: false }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await pane.getByRole('button', { name: 'Erstat 1. udgave' }).click();
  await pane.getByText(/^Importeret som M-HORS-1/u).waitFor();
  const rows = await rowsOf(sandbox.workbook, 'Initiativer');
  expect(rows.map(({ Titel, Udgave, Status }) => [Titel, Udgave, Status])).toEqual([
    [title, 1, 'Erstattet af nyere udgave'],
    ['Bedre overgange', 2, 'Importeret'],
  ]);
});

async function chooseFile(bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await paneOn(page).getByRole('button', { name: 'Vælg en fil' }).click();
  const buffer = Buffer.from(bytes);
  await (
    await chooser
  ).setFiles({ name: 'Skema – rettelser.xlsx', mimeType: 'application/octet-stream', buffer });
}

function keyOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The workbook with another title, as the sender would write it. */
function withTitle(bytes: Uint8Array, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const changed = Object.entries(parts).map(([name, part]) => [
    name,
    name.endsWith('.xml') ? strToU8(strFromU8(part).replaceAll(title, to)) : part,
  ]);
  return zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>);
}
