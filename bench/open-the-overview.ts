import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hold3 } from '../src/round';
import { buildIfStale } from '../src/sandbox/build';
import { openSandbox } from '../src/sandbox/open-sandbox';
import { launchBrowser } from '../test/e2e/support/browser';
import { openPane } from '../test/e2e/support/pane';
import { median, type Figure } from './measure';

const clock = '2024-04-16T09:00:00+02:00';
const turns = 5;

/** From the click on the tab to the first paint of the overview, over a workbook of 60 initiatives in the sandbox. */
export async function openTheOverview(): Promise<readonly Figure[]> {
  await buildIfStale(process.cwd(), ['addin', 'sandbox'], () => undefined);
  const folder = await mkdtemp(join(tmpdir(), 'nlps-bench-'));
  const sandbox = await openSandbox({
    root: process.cwd(),
    folder,
    mailsFolder: 'test/fixtures/mails',
    round: hold3,
    clock,
    port: 0,
    reset: false,
  });
  const browser = await launchBrowser();
  try {
    await sandbox.fill(new Date(clock));
    const page = await browser.newPage();
    const waits: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const pane = await openPane(page, sandbox.address);
      await page.waitForLoadState('networkidle');
      const start = performance.now();
      await pane.getByRole('tab', { name: 'Overblik' }).click();
      await pane.getByText(/af 200 pladser/u).waitFor();
      waits.push(performance.now() - start);
    }
    return [
      {
        name: 'First paint of the overview, 60 initiatives, sandbox',
        value: median(waits),
        unit: 'ms',
        target: null,
        note: 'click to figures, fetching the screen included; on this machine',
      },
    ];
  } finally {
    await browser.close();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}
