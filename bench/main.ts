import { parseArgs } from 'node:util';
import { allFormsToFindings } from './all-forms';
import { formToFindings } from './form-to-findings';
import { hardFormFigures } from './hard-forms';
import { importRequests } from './import-requests';
import { inChromium } from './in-chromium';
import { keeps, type Figure } from './measure';
import { overviewFigures } from './overview';
import { paneBytes } from './pane-bytes';
import { scale } from './scale';

/**
 * `npm run bench [-- --json]`: speed as ratios against a reference measured in the same run, size and requests as
 * counts. Nothing here fails a build: a slow machine is no fault of the code.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const figures: Figure[] = [];
  for (const part of [
    formToFindings,
    allFormsToFindings,
    hardFormFigures,
    inChromium,
    importRequests,
    scale,
    overviewFigures,
    paneBytes,
  ])
    figures.push(...(await part()));
  if (values.json === true) {
    process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    return;
  }
  for (const figure of figures) process.stdout.write(`${line(figure)}\n`);
}

function line(figure: Figure): string {
  const value = Number.isInteger(figure.value) ? String(figure.value) : figure.value.toFixed(2);
  return `${keeps(figure) ? '✔' : '✖'} ${figure.name}: ${value} ${figure.unit}${targetText(figure)} – ${figure.note}`;
}

function targetText({ target }: Figure): string {
  if (target === null) return '';
  return 'atMost' in target ? ` (target ≤ ${target.atMost})` : ` (target ≥ ${target.atLeast})`;
}

void main();
