import { exceededLimits, type ExceededLimit, readLedger, unforeseenLimits } from '../ledger';
import type { WorkbookTables } from '../tables';
import { keepBooks } from './books';
import { overQuotaReason } from './change-initiatives';
import { commitForm } from './commit-form';
import { completeImport } from './complete-import';
import { confirmImport } from './confirm-import';
import { type Decided, openPoints } from './form-rows';
import { numberFor, placeOf, seatsOf } from './place';
import { exceededByRenewal, renewImport } from './renew-import';
import type { ImportOutcome, ImportRequest } from './request';
import { initiativeOf, readAll, type Snapshot } from './snapshot';
import { statusCodes, statusName } from './status-codes';

/**
 * Imports a checked form into the workbook, exactly once however often it is asked: reads, checks that the seats still hold
 * and that no limit is exceeded without a reason, writes participants, then the initiative as commit mark, then the
 * bookkeeping, and reads back. Six requests where all goes well, opening the session included. Rejects with the transport's
 * error if the workbook refused, and then the form does not count; with `LayoutError` if a table or heading is gone. A write
 * without an answer is an outcome, never an error.
 */
export async function importForm(tables: WorkbookTables, request: ImportRequest): Promise<ImportOutcome> {
  const before = await readAll(tables, request.round);
  const { ledger } = before;
  const existing = initiativeOf(before, request.key);
  if (existing !== undefined && existing.status !== statusCodes.undone)
    return completeImport(tables, request, existing, before);
  const reasons = request.recheck?.(ledger) ?? [];
  const replacedIsGone =
    request.replaces !== undefined && initiativeOf(before, request.replaces) === undefined;
  const decided = decide(before, request);
  const limits =
    existing === undefined ? exceededBy(before, request) : exceededByRenewal(before, request, decided);
  const mayExceed = request.reason !== null && request.overQuota !== false;
  const unexplained = mayExceed || reasons.length > 0 ? [] : limits;
  if (reasons.length > 0 || replacedIsGone || unexplained.length > 0) {
    return { kind: 'changed', reasons, limits: unexplained, replacedIsGone, ledger };
  }

  const kept = limits.length === 0 ? request : { ...request, reason: overQuotaReason(request.reason) };
  const outcome =
    existing === undefined
      ? await commitAndConfirm(tables, kept, decided, before)
      : await renewImport(tables, kept, { ...decided, number: existing.number }, before);
  return outcome.kind === 'imported'
    ? { ...outcome, overrun: unforeseenLimits(outcome.overrun, limits) }
    : outcome;
}

async function commitAndConfirm(
  tables: WorkbookTables,
  request: ImportRequest,
  decided: Decided,
  before: Snapshot,
): Promise<ImportOutcome> {
  const committed = await commitForm(tables, request, decided, before);
  if (committed.kind === 'unknown') return { ...committed, number: decided.number };
  const logged = await keepBooks(tables, before.contents, request, decided);
  return confirmImport(tables, request, decided, before, logged);
}

/** The limits that the import would go beyond; a version that it replaces gives its seats back first. */
function exceededBy({ contents }: Snapshot, request: ImportRequest): readonly ExceededLimit[] {
  const { round, replaces } = request;
  const waits = round.statuses.find(({ code }) => code === request.status)?.takesSeat === false;
  if (waits) return [];
  const beside = readLedger(contents, round, { without: replaces === undefined ? [] : [replaces] });
  return exceededLimits(beside, seatsOf(request));
}

function decide(before: Snapshot, request: ImportRequest): Decided {
  const replaced = before.ledger.initiatives.find(({ key }) => key === request.replaces);
  return {
    ...placeOf(request),
    number: numberFor(before.contents, before.ledger, request),
    status: statusName(request.round, statusFor(request)),
    version: (replaced?.version ?? 0) + 1,
  };
}

function statusFor(request: ImportRequest): string {
  if (request.status !== undefined) return request.status;
  return openPoints(request).length === 0 ? statusCodes.imported : statusCodes.importedWithOpenPoints;
}
