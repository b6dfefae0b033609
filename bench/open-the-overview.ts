import { launchBrowser } from '../test/e2e/support/browser';
import { openPane } from '../test/e2e/support/pane';
import { clock, startBuiltSandbox } from '../test/e2e/support/sandbox';
import { median, type Figure } from './measure';

const turns = 5;

/** From the click on the tab to the first paint of the overview, over a workbook of 60 initiatives in the sandbox. */
export async function openTheOverview(): Promise<readonly Figure[]> {
  const sandbox = await startBuiltSandbox();
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
  }
}
