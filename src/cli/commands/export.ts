import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Round } from '../../round';
import {
  type JournalLine,
  journalTables,
  LayoutError,
  readJournal,
  type WorkbookTables,
} from '../../workbook';
import { parse, workbookOption } from '../arguments';
import { csv } from '../csv';
import { exitCodes, type ExitCode } from '../exit-codes';
import { inWords, openTables, roundIn, WorkbookUnusable } from '../open-workbook';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage';

/** `export journal`: the list of what came in, as a file for the journal. An earlier list is never overwritten. */
export async function exportFrom(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args, { workbook: { type: 'string' }, out: { type: 'string' } });
  if (positionals.length !== 1 || positionals[0] !== 'journal') {
    throw new UsageError('Skriv, hvad der skal eksporteres: export journal.');
  }
  const workbook = workbookOption(values.workbook);
  if (values.out === undefined) throw new UsageError('Nævn mappen med --out MAPPE.');
  const tables = await openTables(workbook);
  try {
    const { round } = await roundIn(tables);
    const lines = await journalIn(tables, round);
    await mkdir(values.out, { recursive: true });
    const path = join(values.out, `Journal ${round.name}.csv`.replace(/[\\/:*?"<>|]/g, '-'));
    await writeNew(path, csv([headings, ...lines.map((line) => cellsOf(line, round))]));
    terminal.out(`${path}: ${lines.length} ${lines.length === 1 ? 'linje' : 'linjer'}`);
    return exitCodes.ready;
  } finally {
    await tables.close();
  }
}

const headings = ['Modtaget', 'Afsender', 'Emne', 'Fil', 'Nøgle', 'Tilstand'];

function cellsOf(line: JournalLine, round: Round): readonly string[] {
  const { received, sender, subject, file, key, state } = line;
  return [received === null ? '' : danishMoment(received, round.timeZone), sender, subject, file, key, state];
}

/** "16-04-2024 09:14", which a Danish Excel reads as a moment. */
function danishMoment(moment: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('da-DK', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(moment));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('day')}-${part('month')}-${part('year')} ${part('hour')}:${part('minute')}`;
}

async function journalIn(tables: WorkbookTables, round: Round): Promise<readonly JournalLine[]> {
  const contents = await inWords(() => tables.read(journalTables));
  try {
    return readJournal(contents, round);
  } catch (cause) {
    if (cause instanceof LayoutError) throw new WorkbookUnusable(cause.message);
    throw cause;
  }
}

/** A list from before the anonymisation cannot be made again, so it must not be lost under a newer one. */
async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
    throw new UsageError(
      `"${path}" findes allerede og bliver ikke overskrevet. Flyt filen, eller vælg en anden mappe.`,
    );
  }
}
