import { parseArgs } from 'node:util';
import { launchBrowser } from '../test/e2e/support/browser';
import { openPane, rowsOf } from '../test/e2e/support/pane';
import { startBuiltSandbox } from '../test/e2e/support/sandbox';
import { soakForms, type SoakForm } from '../test/soak/forms';
import { soakFaults } from '../test/soak/soak-faults';
import { SoakPane } from '../test/soak/soak-pane';

const panes = 3;

/**
 * `npm run -s soak [-- --forms 66] [--seed S]`: an evening before the deadline in a real browser. Three panes of the
 * production build import forms at once, every fifth form in two panes, while one call in twenty of Graph's fails. Ends
 * with one line of counts, and with 1 if anything was lost, doubled or left unconfirmed.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { forms: { type: 'string' }, seed: { type: 'string' } } });
  const forms = await soakForms(Number(values.forms ?? 66));
  const faults = soakFaults(0.05, Number(values.seed ?? 1));
  const sandbox = await startBuiltSandbox({
    clock: '2024-04-16T20:00:00+02:00',
    faults: faults.script,
  });
  const browser = await launchBrowser();
  try {
    const secretaries = await Promise.all(
      Array.from({ length: panes }, async () => {
        const page = await (await browser.newContext()).newPage();
        await openPane(page, sandbox.address);
        return new SoakPane(page);
      }),
    );
    await Promise.all(secretaries.map((pane, index) => importAll(pane, shareOf(forms, index))));
    faults.stop();
    await settled();
    const shown = await openIn(secretaries);
    if (shown.length > 0) {
      for (const [index, pane] of secretaries.entries())
        for (const form of shareOf(forms, index))
          if (await pane.attend(form)) say(`imported again: ${form.title}`);
      await settled();
    }
    const left = await openIn(secretaries);
    const { lost, doubled } = await countUp(sandbox.workbook, forms);
    const repeats = secretaries.reduce((sum, pane) => sum + pane.repeats, 0);
    say(
      `forms ${forms.length}, panes ${panes}, faults ${faults.count()}, pressed again ${repeats}, shown as open ${shown.length}, lost ${lost}, doubled ${doubled}, unknown left ${left.length}`,
    );
    process.exitCode = lost + doubled + left.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await sandbox.close();
  }
}

/** Each pane has its third of the forms, and every fifth of the next one's. */
function shareOf(forms: readonly SoakForm[], pane: number): readonly SoakForm[] {
  return forms.filter(
    (_, index) => index % panes === pane || (index % 5 === 0 && (index + 1) % panes === pane),
  );
}

async function importAll(pane: SoakPane, forms: readonly SoakForm[]): Promise<void> {
  for (const form of forms) await pane.import(form);
}

/** Longer than a change may take to be seen by others: only then does the pane hold it against the workbook. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 35_000));
}

/** What the panes show as not confirmed, each told on a line. */
async function openIn(secretaries: readonly SoakPane[]): Promise<readonly string[]> {
  const open: string[] = [];
  for (const pane of secretaries) open.push(...(await pane.openChanges()));
  for (const text of open) say(`not confirmed: ${text.replace(/\s+/gu, ' ')}`);
  return open;
}

/** Holds the workbook's file against the forms. */
async function countUp(
  workbook: string,
  forms: readonly SoakForm[],
): Promise<{ readonly lost: number; readonly doubled: number }> {
  const initiatives = await rowsOf(workbook, 'Initiativer');
  const participants = await rowsOf(workbook, 'Deltagere');
  const log = await rowsOf(workbook, 'Log');
  let lost = 0;
  let doubled = 0;
  for (const { title, people } of forms) {
    const rows = initiatives.filter((row) => row['Titel'] === title);
    const key = rows[0]?.['Nøgle'];
    const numbers = new Set(participants.filter((row) => row['Nøgle'] === key).map((row) => row['Nummer']));
    const isLogged = log.some((row) => row['Nøgle'] === key && row['Handling'] === 'Import');
    if (rows.length === 0 || numbers.size < people || !isLogged) {
      lost += 1;
      say(`lost of ${title}: ${rows.length} rows, ${numbers.size} of ${people} people, log line ${isLogged}`);
    }
    if (new Set(rows.map((row) => row['Nøgle'])).size > 1 || numbers.size > people) doubled += 1;
  }
  return { lost, doubled };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
  process.exitCode = 1;
});
