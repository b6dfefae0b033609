import type { Browser, Frame, Page } from 'playwright-core';
import type { SandboxServer } from '../../src/sandbox/server';
import { launchBrowser } from './support/browser';
import { startProbeSandbox } from './support/sandbox';

/** The sandbox by itself: a page that plays Outlook, talked to by the genuine Office.js in a real Chromium. */
let browser: Browser;
let sandbox: SandboxServer;
let page: Page;

beforeAll(async () => {
  sandbox = await startProbeSandbox();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(sandbox.address);
});

afterEach(() => page.close());

async function pane(): Promise<Frame> {
  const handle = await page.waitForSelector('iframe.pane-frame');
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('The pane has no frame.');
  await frame.getByText('Outlook OfficeOnline').waitFor();
  return frame;
}

function mail(subject: string) {
  return page.getByRole('option', { name: subject });
}

test('Office.js in the pane is ready and finds itself in Outlook', async () => {
  const frame = await pane();
  expect(await frame.textContent('#host')).toBe('Outlook OfficeOnline');
  expect(await frame.textContent('#subject')).toBe('ingen mail');
});

test('the item in the pane follows the selection', async () => {
  const frame = await pane();
  await mail('Indmelding fra Randersklyngen').click();
  await frame.getByText('Indmelding fra Randersklyngen').waitFor();
  await mail('Spørgsmål om fristen').click();
  await frame.getByText('Spørgsmål om fristen').waitFor();
});

test('several selected mails leave no item, and are all listed', async () => {
  const frame = await pane();
  await mail('Indmelding fra Randersklyngen').click();
  await mail('Spørgsmål om fristen').click({ modifiers: ['Control'] });
  await frame.getByText('2 valgt').waitFor();
  expect(await frame.textContent('#subject')).toBe('ingen mail');
});

test('an attachment is served while its mail is selected, and only then', async () => {
  const frame = await pane();
  await mail('Indmelding fra Randersklyngen').click();
  await frame.getByText('Indmelding fra Randersklyngen').waitFor();
  const [attachment] = await evaluate<{ id: string; name: string }[]>(frame, 'window.probe.attachments()');
  expect(attachment?.name).toBe('skema.txt');
  const read = `window.probe.item('getAttachmentContentAsync', ${JSON.stringify(attachment?.id)})`;
  expect(await evaluate(frame, read)).toMatchObject({ value: { format: 'base64', content: 'aW5kaG9sZA==' } });
  await mail('Spørgsmål om fristen').click();
  await frame.getByText('Spørgsmål om fristen').waitFor();
  expect(await evaluate(frame, read)).toMatchObject({ code: 9003 });
});

test('a category of the mailbox shows on the mail; one the mailbox lacks is refused', async () => {
  const frame = await pane();
  await mail('Spørgsmål om fristen').click();
  await frame.getByText('Spørgsmål om fristen').waitFor();
  await evaluate(frame, `window.probe.item('categories.addAsync', ['NLPS Importeret'])`);
  await mail('Spørgsmål om fristen').getByText('NLPS Importeret').waitFor();
  expect(await evaluate(frame, `window.probe.item('categories.addAsync', ['Ukendt'])`)).toEqual({
    code: 9044,
  });
});

test('a mail is selected though another gets its mark while the mouse button is down', async () => {
  const frame = await pane();
  await mail('Spørgsmål om fristen').click();
  await frame.getByText('Spørgsmål om fristen').waitFor();
  await mail('Indmelding fra Randersklyngen').hover();
  await page.mouse.down();
  await evaluate(frame, `window.probe.item('categories.addAsync', ['NLPS Importeret'])`);
  await mail('Spørgsmål om fristen').getByText('NLPS Importeret').waitFor();
  await page.mouse.up();
  await frame.getByText('Indmelding fra Randersklyngen').waitFor();
});

test('a reply opens in a window that says that nothing is sent', async () => {
  const frame = await pane();
  await mail('Spørgsmål om fristen').click();
  await frame.getByText('Spørgsmål om fristen').waitFor();
  const file = `{ type: 'base64', name: 'rettelser.xlsx', base64file: 'aW5kaG9sZA==' }`;
  await evaluate(
    frame,
    `window.probe.item('displayReplyFormAsync', { htmlBody: '<p>Kære Jens</p>', attachments: [${file}] })`,
  );
  const reply = page.getByRole('dialog', { name: 'SV: Spørgsmål om fristen' });
  await reply.getByText('jens.holm@klynge.example').waitFor();
  await reply.frameLocator('iframe').getByText('Kære Jens').waitFor();
  await reply.getByRole('link', { name: 'rettelser.xlsx' }).waitFor();
  await reply.getByRole('button', { name: 'Luk – intet sendes' }).click();
  await reply.waitFor({ state: 'detached' });
});

test('the ribbon runs its command in a hidden page and shows what it says on the mail', async () => {
  await mail('Indmelding fra Randersklyngen').click();
  await page.getByRole('button', { name: 'Importér med ét klik' }).click();
  await page.getByText('Kommandoen kørte.').waitFor();
  await page.getByRole('button', { name: 'Importér med ét klik', disabled: false }).waitFor();
});

test('the theme reaches the pane at the start and when it changes', async () => {
  const frame = await pane();
  expect(await frame.textContent('#theme')).toBe('#FFFFFF');
  await page.getByText('Indstil sandkassen').click();
  await page.getByLabel('Tema').selectOption('Mørkt');
  await frame.getByText('#292929').waitFor();
});

test('an unpinned pane closes when another mail is selected', async () => {
  await pane();
  await page.getByRole('button', { name: 'Fastgjort' }).click();
  await mail('Spørgsmål om fristen').click();
  await page.locator('iframe.pane-frame').waitFor({ state: 'detached' });
});

test('a call that Outlook is told to fail comes back as a failure', async () => {
  const frame = await pane();
  await mail('Spørgsmål om fristen').click();
  await frame.getByText('Spørgsmål om fristen').waitFor();
  await page.getByText('Indstil sandkassen').click();
  await page.getByRole('combobox', { name: 'Outlook', exact: true }).selectOption('svarer med fejl');
  expect(await evaluate(frame, `window.probe.item('categories.getAsync')`)).toEqual({ code: 5001 });
});

test('the mails are chosen with the arrow keys', async () => {
  const frame = await pane();
  await page.getByRole('listbox').focus();
  await page.keyboard.press('End');
  await frame.getByText('Spørgsmål om fristen').waitFor();
  await page.keyboard.press('Home');
  await frame.getByText('Indmelding fra Randersklyngen').waitFor();
});

/** Runs an expression in the pane; written as text, because the tests' own types know nothing of the probe. */
function evaluate<Result>(frame: Frame, expression: string): Promise<Result> {
  return frame.evaluate(expression);
}
