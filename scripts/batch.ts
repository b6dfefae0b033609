import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Frame, Page } from 'playwright-core';
import { launchBrowser } from '../test/e2e/support/browser';
import { openPane, paneOn, rowsOf } from '../test/e2e/support/pane';
import { startBuiltSandbox } from '../test/e2e/support/sandbox';
import { importInTwo, readInTwo } from '../test/soak/batch-in-two';
import { longestTask, watchLongTasks } from '../test/soak/long-tasks';
import { writeManyMails } from '../test/soak/many-mails';
import { patience } from '../test/soak/soak-pane';

/**
 * `npm run -s batch [-- --mails 100]`: so many mails selected together in the sandbox, read and imported in the built pane
 * by a person who stops both in the middle and goes on. Prints how long each took and how long the pane was held up at
 * most; exit code 1 if the workbook does not hold each ready form once.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { mails: { type: 'string', default: '100' } } });
  const count = Number(values.mails);
  const mailsFolder = await mkdtemp(path.join(os.tmpdir(), 'nlps-mails-'));
  const mails = await writeManyMails(mailsFolder, count);
  const sandbox = await startBuiltSandbox({ mailsFolder, clock: '2024-04-16T20:00:00+02:00' });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    await watchLongTasks(page);
    await openPane(page, sandbox.address);
    const frame = await frameOf(page);
    await longestTask(frame);
    await timed('read', frame, () => readInTwo(page, count, mails));
    await timed('import', frame, () => importInTwo(page, mails));

    const rows = await rowsOf(sandbox.workbook, 'Initiativer');
    const titles = new Set(rows.map((row) => row['Titel']));
    say(`${count} mails: ${mails.ready} ready, ${rows.length} rows, ${titles.size} different titles`);
    process.exitCode = rows.length === mails.ready && titles.size === mails.ready ? 0 : 1;
  } finally {
    await browser.close();
    await sandbox.close();
    await rm(mailsFolder, { recursive: true, force: true });
  }
}

async function timed(what: string, frame: Frame, work: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(`${what}: ${seconds} s, the pane was held up ${await longestTask(frame)} ms at most`);
}

async function frameOf(page: Page): Promise<Frame> {
  await paneOn(page).locator('body').waitFor();
  const handle = await page.waitForSelector('iframe.pane-frame');
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('The pane has no frame.');
  return frame;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
  process.exitCode = 1;
});
