import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { importInTwo, readInTwo } from '../soak/batch-in-two';
import { writeManyMails } from '../soak/many-mails';
import { launchBrowser } from './support/browser';
import { openPane, rowsOf } from './support/pane';
import { startSandbox } from './support/sandbox';
import { patience } from './support/patience';

/** The same with a hundred mails is `npm run -s batch`. */
const count = 20;

test('many mails are read and imported by somebody who stops both halfway and goes on, each form once', async () => {
  const mailsFolder = await mkdtemp(path.join(os.tmpdir(), 'nlps-mails-'));
  const mails = await writeManyMails(mailsFolder, count);
  const sandbox = await startSandbox({ mailsFolder });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    await openPane(page, sandbox.address);
    await readInTwo(page, count, mails);
    await importInTwo(page, mails);
    const rows = await rowsOf(sandbox.workbook, 'Initiativer');
    expect(rows).toHaveLength(mails.ready);
    expect(new Set(rows.map((row) => row['Nøgle'])).size).toBe(mails.ready);
  } finally {
    await browser.close();
    await sandbox.close();
    await rm(mailsFolder, { recursive: true, force: true });
  }
});
