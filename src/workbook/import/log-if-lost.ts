import type { LedgerInitiative } from '../ledger';
import { foldName } from '../open-table';
import type { WorkbookTables } from '../tables';
import { addLines, ensureLogged } from './books';
import { readLog } from './log';
import { logActions } from './log-actions';
import type { StatusRequest } from './set-status';
import type { Snapshot } from './snapshot';
import { statusName } from './status-codes';

/**
 * A line of a status that was answered and then lost is added by whoever asks for that status again: without it an undo
 * could not know what was before. A row that was typed by hand has no lines, and gets none.
 */
export async function logIfLost(
  tables: WorkbookTables,
  request: StatusRequest,
  initiative: LedgerInitiative,
  { contents }: Snapshot,
): Promise<void> {
  const { round, key } = request;
  const after = statusName(round, request.status);
  const lines = readLog(contents, round.timeZone).filter((line) => line.key === key);
  if (lines.length === 0 || lines.some((line) => foldName(line.after) === foldName(after))) return;
  const statusLines = lines.filter(
    ({ action }) => action === logActions.import || action === logActions.status,
  );
  const line = {
    ...request,
    action: logActions.status,
    subject: initiative.number,
    before: statusLines.at(-1)?.after ?? '',
    after,
  };
  await ensureLogged(tables, line, () => addLines(tables, contents, round.timeZone, [], [line]));
}
