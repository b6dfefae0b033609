import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildSync } from 'esbuild';

/** More with `KILLS=100 npm run test:office -- server-killed`. */
const kills = Number(process.env['KILLS'] ?? 20);
const folder = mkdtempSync(join(tmpdir(), 'nlps-kill-'));
const book = join(folder, 'bog.xlsx');
const writer = join(folder, 'writer.js');
afterAll(() => rmSync(folder, { recursive: true }));

/** Lets a writer run until it has confirmed a row, kills it a moment later, and tells the last row it confirmed. */
async function writeUntilKilled(first: number, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [writer, book, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  const confirmedOne = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      printed += data.toString();
      if (printed.includes('\n')) resolve();
    });
    child.on('exit', () => reject(new Error('The writer ended by itself.')));
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  await confirmedOne;
  await pause(milliseconds);
  child.kill('SIGKILL');
  await ended;
  return Number(printed.trim().split('\n').at(-1));
}

it(
  `holds all that was confirmed, and opens in LibreOffice, after each of ${kills} kills in mid-write`,
  async () => {
    buildSync({
      entryPoints: [require.resolve('./server-writer')],
      bundle: true,
      platform: 'node',
      outfile: writer,
    });
    copyFileSync(join(__dirname, '../fixtures/workbooks/openpyxl.xlsx'), book);
    mkdirSync(join(folder, 'after'));
    const confirmed: number[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      // 1, 8, 15, ... milliseconds: the kills fall on every step of a write.
      confirmed.push(await writeUntilKilled(kill * 1000 + 1, 1 + ((kill * 7) % 40)));
      copyFileSync(book, join(folder, 'after', `${kill}.xlsx`));
    }

    const files = confirmed.map((_, kill) => join(folder, 'after', `${kill}.xlsx`));
    const sheet = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,2';
    const options = ['--headless', '--convert-to', sheet, '--outdir', join(folder, 'csv'), ...files];
    execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, ...options], {
      stdio: 'ignore',
    });
    let before: readonly number[] = [];
    for (const [kill, last] of confirmed.entries()) {
      const text = readFileSync(join(folder, 'csv', `${kill}-Log.csv`), 'utf8');
      const rows = text
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => Number(line.split(';')[0]));
      const first = kill * 1000 + 1;
      // The row under way when the kill came may be there or not; nothing else may be gone, doubled or half there.
      const count = rows.length - before.length;
      expect(rows).toEqual([...before, ...Array.from({ length: count }, (_, index) => first + index)]);
      expect([last - first + 1, last - first + 2]).toContain(count);
      before = rows;
    }
  },
  kills * 10_000,
);
