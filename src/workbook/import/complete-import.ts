import type { LedgerInitiative } from '../ledger';
import type { WorkbookTables } from '../tables';
import { addLines, ensureLogged, keepBooks } from './books';
import { commitForm } from './commit-form';
import type { Decided } from './form-rows';
import { readLog } from './log';
import { logActions } from './log-actions';
import { placeOf } from './place';
import type { ImportOutcome, ImportRequest } from './request';
import { readAll, type Snapshot } from './snapshot';
import { statusName } from './status-codes';

/**
 * What a form that is already imported still lacks, because a write was answered and then lost: participants that its
 * row counts, and its line in the log. Nothing is added where a person has put the row's count right.
 */
export async function completeImport(
  tables: WorkbookTables,
  request: ImportRequest,
  existing: LedgerInitiative,
  before: Snapshot,
): Promise<ImportOutcome> {
  const { number, status, importedAt: at, importedBy: by, key } = existing;
  const decided: Decided = {
    ...placeOf(request),
    number,
    status: statusName(request.round, status),
    version: existing.version,
  };
  const already = { kind: 'already', number, status, at, by } as const;
  const lacksRows = before.ledger.troubles.some(
    (trouble) => trouble.kind === 'missing-participants' && trouble.key === key,
  );
  const isInBooks = readLog(before.contents, request.round.timeZone).some(
    (line) => line.key === key && line.action === logActions.import,
  );
  if (!lacksRows && isInBooks) return { ...already, ledger: before.ledger };

  if (lacksRows) {
    const committed = await commitForm(tables, request, decided, before);
    if (committed.kind === 'unknown') return { ...committed, number };
    const line = {
      ...request,
      action: logActions.completed,
      subject: number,
      before: `${existing.participants.length} deltagere`,
      after: `${request.nomination.participants.length} deltagere`,
      // The log tells lines apart by action and key; this is not the line of the import.
      actionId: `${request.actionId}-deltagere`,
    };
    await ensureLogged(tables, line, () =>
      addLines(tables, before.contents, request.round.timeZone, [], [line]),
    );
  }
  if (!isInBooks) await keepBooks(tables, before.contents, request, decided);
  const { ledger } = await readAll(tables, request.round);
  return { ...already, ledger };
}
