import { readFile } from 'node:fs/promises';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { OpenedSandbox } from '../../src/sandbox/open-sandbox';
import { beforeEveryTest } from './support/open-pane';
import { rowsOf, selectMail, setSandbox } from './support/pane';

/** The ways to a reply, one below the other, in an Outlook that refuses or never answers. The highest is in pane-return. */
let sandbox: OpenedSandbox;
let page: Page;

beforeEveryTest((opened) => ({ sandbox, page } = opened));

/** Asks for the reply to a mail nobody can read the file of, in an Outlook that misbehaves so. */
async function answerWhile(mode: string, target: string, file: string): Promise<FrameLocator> {
  await setSandbox(page, 'Outlook', mode);
  await setSandbox(page, 'Det gælder', target);
  const pane = await selectMail(page, file);
  await pane.getByRole('button', { name: 'Svar med vejledning' }).click();
  return pane;
}

async function horsensReceipts() {
  const receipts = await rowsOf(sandbox.workbook, 'Indmeldinger');
  return receipts.filter((receipt) => receipt['Emne'] === 'Indmelding fra Horsensklyngen');
}

function draftWindows(): Locator {
  return page.getByRole('dialog');
}

async function textIn(draft: Locator): Promise<string> {
  return draft.frameLocator('iframe').locator('body').innerText();
}

test('a reply form that never answers is followed by the one that does not answer, and the pane says it is unsure', async () => {
  const pane = await answerWhile('svarer aldrig', 'svarvinduer, der melder tilbage', '12-beskadiget');
  await pane.getByText('Svarkladde åbnet – intet er sendt').waitFor();
  await pane.getByText('Outlook bekræftede ikke, at vinduet åbnede.', { exact: false }).waitFor();
  expect(await draftWindows().count()).toBe(1);
  expect(await textIn(draftWindows())).toContain('beskadiget');
});

test('where Outlook refuses every reply form, a new mail opens with recipient, subject and the same text', async () => {
  const pane = await answerWhile('svarer med fejl', 'svarvinduer, ikke nye mails', '13-gammelt-excel');
  await draftWindows().waitFor();
  const draft = draftWindows();
  await draft.getByText('Ny mail').first().waitFor();
  await draft.getByText('grethe.skov@hvidovre.example').first().waitFor();
  await draft.getByText('SV: Indmelding, Klynge Syd').first().waitFor();
  expect(await textIn(draft)).toContain('.xls');
  await pane.getByText('intet er sendt', { exact: false }).first().waitFor();
  expect(await draftWindows().count()).toBe(1);
});

test('where Outlook opens no window at all, the reply is copied or downloaded, and the workbook hears of it then, once', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await setSandbox(page, 'Outlook', 'svarer med fejl');
  await setSandbox(page, 'Det gælder', 'svarvinduer');
  const pane = await selectMail(page, '04-horsens-fejl');
  await pane.getByRole('button', { name: /^Returnér med rettelser/u }).click();
  await pane.getByText('Outlook kunne ikke åbne svaret').waitFor();
  expect(await draftWindows().count()).toBe(0);
  expect(await horsensReceipts()).toEqual([]);

  await pane.getByRole('button', { name: 'Kopiér svaret' }).click();
  await pane.getByText('Svaret er kopieret').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^Kære Mette/u);

  const [reply] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Hent som fil' }).click(),
  ]);
  expect(reply.suggestedFilename()).toBe('svar.html');
  expect(await readFile(await reply.path(), 'utf8')).toContain('Kære Mette');

  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Hent filen' }).click(),
  ]);
  expect(copy.suggestedFilename()).toBe('Horsens overgange – rettelser.xlsx');

  await pane.getByText('Returneret · svarfrist 30. april 2024').waitFor();
  expect(await horsensReceipts()).toMatchObject([{ Tilstand: 'Returneret' }]);
});

test('where Outlook never answers and opens nothing, the pane offers the text beside its doubt', async () => {
  const pane = await answerWhile('svarer aldrig', 'svarvinduer', '14-adgangskode');
  await pane.getByText('Svarkladde åbnet – intet er sendt').waitFor();
  await pane.getByText('Kom det ikke frem, så kopiér svaret.', { exact: false }).waitFor();
  expect(await draftWindows().count()).toBe(0);
  await pane.getByRole('button', { name: 'Kopiér svaret' }).waitFor();
  await pane.getByRole('button', { name: 'Hent som fil' }).waitFor();
});
