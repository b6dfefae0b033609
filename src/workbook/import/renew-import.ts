import { serialOf } from '../moments';
import type { WorkbookTables } from '../tables';
import { ensureLogged, keepBooks } from './books';
import { commitForm } from './commit-form';
import { type Decided, openPoints } from './form-rows';
import { inertText } from './inert-text';
import type { ImportOutcome, ImportRequest } from './request';
import type { Snapshot } from './snapshot';
import { writeRow } from './write-row';

/** Imports a form again whose import was undone: its row holds once more, so that a key never stands twice. */
export async function renewImport(
  tables: WorkbookTables,
  request: ImportRequest,
  decided: Decided,
  before: Snapshot,
): Promise<ImportOutcome> {
  const committed = await commitForm(tables, request, decided, before);
  if (committed.kind === 'unknown') return committed;
  const written = await writeRow(
    tables,
    request.round,
    request.key,
    {
      status: decided.status,
      importedAt: serialOf(request.now, request.round.timeZone),
      importedBy: inertText(request.who),
      openPoints: inertText(openPoints(request).join('\n')),
      reason: inertText(request.reason ?? ''),
    },
    before,
  );
  if (written.kind === 'unknown') return { kind: 'unknown', step: 'initiative', detail: written.detail };
  return {
    kind: 'imported',
    number: decided.number,
    ledgerBefore: before.ledger,
    ledgerAfter: written.after.ledger,
    renewed: true,
    logged: await ensureLogged(tables, request, () => keepBooks(tables, before.contents, request, decided)),
    replacedNotMarked: null,
  };
}
