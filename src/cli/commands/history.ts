import { historyOf, historySentence, historyTables, readLog } from '../../workbook';
import { parse, workbookOption } from '../arguments';
import { exitCodes, type ExitCode } from '../exit-codes';
import { inWords, openTables, roundIn } from '../open-workbook';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage';

/** `history NUMBER`: what was done to an initiative, in sentences, oldest first. Versions of it come one after another. */
export async function history(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args, { workbook: { type: 'string' } });
  const [number] = positionals;
  if (number === undefined || positionals.length > 1) {
    throw new UsageError('Nævn ét initiativ ved dets nummer, fx history M-RAND-1.');
  }
  const tables = await openTables(workbookOption(values.workbook));
  try {
    const { round, ledger } = await roundIn(tables);
    const found = ledger.initiatives.filter((initiative) => isNamed(initiative.number, number));
    if (found.length === 0) throw new UsageError(`Initiativet "${number}" findes ikke i arbejdsbogen.`);
    const log = readLog(await inWords(() => tables.read(historyTables)), round.timeZone);
    for (const initiative of found) {
      const version = found.length === 1 ? '' : ` (${initiative.version}. udgave)`;
      terminal.out(`${initiative.number} · ${initiative.title}${version}`);
      const lines = historyOf(log, initiative.key);
      if (lines.length === 0) terminal.out('  Loggen siger intet om det.');
      for (const line of lines) terminal.out(`  ${historySentence(line, round.timeZone, 'da')}`);
    }
    return exitCodes.ready;
  } finally {
    await tables.close();
  }
}

function isNamed(number: string, wanted: string): boolean {
  return number.toLowerCase() === wanted.trim().toLowerCase();
}
