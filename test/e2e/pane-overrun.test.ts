import type { Page, Worker } from 'playwright-core';
import type { OpenedSandbox } from '../../src/sandbox/open-sandbox';
import { beforeEveryTest } from './support/open-pane';
import { mailRow, openPane, readIn, selectMail } from './support/pane';

/** A form that keeps the pane's reading thread busy for ever, in the built add-in and a real browser's worker. */
let page: Page;
let sandbox: OpenedSandbox;

beforeEveryTest((opened) => ({ page, sandbox } = opened));

const randers = '01-randers-god-udskrivelse';

/** The address of the script that the pane reads forms in. */
async function readingScript(): Promise<string> {
  await selectMail(page, randers);
  const [worker] = page.workers();
  if (worker === undefined) throw new Error('No thread reads the form.');
  return worker.url();
}

/** The first thread of that script never comes back from its first file; those after it are the add-in's own. */
async function letFirstThreadHang(script: string): Promise<void> {
  await page.route(
    script,
    (route) => route.fulfill({ contentType: 'text/javascript', body: 'onmessage = () => { for (;;); };' }),
    { times: 1 },
  );
}

test('a form that overruns is named, its thread is ended, and the next form is read by a new one', async () => {
  await letFirstThreadHang(await readingScript());
  const pane = await openPane(page, sandbox.address);
  const started: { worker: Worker; end: Promise<unknown> }[] = [];
  page.on('worker', (worker) => {
    const end = new Promise((resolve) => worker.once('close', resolve));
    started.push({ worker, end });
  });
  await mailRow(page, randers).click();
  await pane.getByText('Filen tog for lang tid at læse, og læsningen blev stoppet.').waitFor();
  await pane.getByText('Kopiér svarene over i et nyt, tomt skema, og send det.').waitFor();
  await readIn(pane);
  expect(await pane.getByRole('button', { name: /^Importér ·/u }).count()).toBe(0);
  expect(started).toHaveLength(1);
  // The browser gives a busy thread a moment before it ends it by force.
  await started[0]?.end;

  await selectMail(page, '02-holbaek-kol');
  await pane
    .getByText(/Region Sjælland/u)
    .first()
    .waitFor();
  expect(started).toHaveLength(2);
  expect(page.workers()).toEqual([started[1]?.worker]);

  // The same form again is read anew, and not judged by how it went the first time.
  await selectMail(page, randers);
  await pane.getByRole('button', { name: 'Importér · 5 pladser · Randersklyngen' }).waitFor();
});
