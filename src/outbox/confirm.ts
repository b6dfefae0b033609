import type { Round } from '../round';
import {
  actionsStanding,
  logActions,
  readLedger,
  readLog,
  statusName,
  type Ledger,
  type LogEntry,
  type TableContent,
} from '../workbook';
import { ledgerTables, logTable } from '../workbook/layout';
import { foldName } from '../workbook/open-table';
import type { OutboxEntry } from './entry';

/** The tables that tell whether a change stands. */
export const confirmingTables: readonly string[] = [...ledgerTables, logTable.name];

/** Tells of entries whether the workbook, as it was read, holds what they asked for. Throws `LayoutError`. */
export function confirmer(
  contents: ReadonlyMap<string, TableContent>,
  round: Round,
): (entry: OutboxEntry) => boolean {
  const ledger = readLedger(contents, round);
  const log = readLog(contents, round.timeZone);
  const stands = actionsStanding(contents, round);
  return (entry) => {
    if (entry.deed !== 'import' && entry.deed !== 'status') return stands(entry.actionId);
    const key = foldName(entry.key);
    const lines = log.filter((line) => line.key === key);
    return entry.deed === 'import'
      ? holdsForm(ledger, key) && lines.some(({ action }) => action === logActions.import)
      : holdsStatus(ledger, key, entry)
        ? isLogged(lines, entry, round)
        : isReplaced(ledger, key) || isOvertaken(lines, entry, round);
  };
}

/** The row is the commit mark, and its participants must be there; what was done to it since is another matter. */
function holdsForm(ledger: Ledger, key: string): boolean {
  const isThere = ledger.initiatives.some((initiative) => initiative.key === key);
  const lacks = ledger.troubles.some((one) => one.kind === 'missing-participants' && one.key === key);
  return isThere && !lacks;
}

function holdsStatus(ledger: Ledger, key: string, { status }: OutboxEntry): boolean {
  return ledger.initiatives.some((initiative) => initiative.key === key && initiative.status === status);
}

/**
 * A newer version that counts has taken the form's place: its own row says so, and the older one holds no seats whatever its
 * status was to be. Rows tell this where lines in the log come late, or are lost.
 */
function isReplaced(ledger: Ledger, key: string): boolean {
  return ledger.initiatives.some((initiative) => initiative.key === key && initiative.replacedBy !== null);
}

/** Whoever asks twice finds it done and adds the missing line, so any line that leads to the status will do. */
function isLogged(lines: readonly LogEntry[], { actionId, status }: OutboxEntry, round: Round): boolean {
  const name = statusName(round, status ?? '');
  return lines.some((line) => line.actionId === actionId || foldName(line.after) === foldName(name));
}

/**
 * Somebody has changed the row again since, on purpose: then it need not hold any more. Whoever asked for what stood
 * already has no line, and the line that overtook it may bear the same moment: then the order of the lines tells.
 */
function isOvertaken(
  lines: readonly LogEntry[],
  { actionId, at, status }: OutboxEntry,
  round: Round,
): boolean {
  const ours = lines.findIndex((line) => line.actionId === actionId);
  const name = foldName(statusName(round, status ?? ''));
  const stood = lines.findLastIndex((line) => foldName(line.after) === name);
  return lines.some((line, index) => {
    if (ours >= 0) return index > ours;
    if (line.at === null) return false;
    const later = Date.parse(line.at) - Date.parse(at);
    return later > 0 || (later === 0 && stood >= 0 && index > stood);
  });
}
