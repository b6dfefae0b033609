import { readFile } from 'node:fs/promises';
import { checkFile } from '../src/check';
import { hold3 } from '../src/round';
import { emptyLedger } from '../src/workbook';

/** Reads one form in a fresh process and prints what it took, for `hard-forms.ts`. */
async function main(): Promise<void> {
  const path = process.argv[2] ?? '';
  const bytes = new Uint8Array(await readFile(path));
  const context = { round: hold3, ledger: emptyLedger(hold3), received: null, sender: null, replaces: [] };
  const before = process.resourceUsage().maxRSS;
  const start = performance.now();
  const [checked] = await checkFile(bytes, path, context);
  const milliseconds = performance.now() - start;
  const megabytes = (process.resourceUsage().maxRSS - before) / 1024;
  process.stdout.write(JSON.stringify({ kind: checked?.outcome.kind, milliseconds, megabytes }));
}

void main();
