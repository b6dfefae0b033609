import {
  exceededLimits,
  type ExceededLimit,
  limitsExceededBetween,
  readLedger,
  unforeseenLimits,
} from '../ledger';
import { serialOf } from '../moments';
import type { WorkbookTables } from '../tables';
import { ensureLogged, isLogged, keepBooks } from './books';
import { commitForm, lookAgain, missingParticipants } from './commit-form';
import { overQuotaReason } from './change-initiatives';
import { completeImport } from './complete-import';
import { type Decided, openPoints } from './form-rows';
import { inertText } from './inert-text';
import { numberFor, placeOf, seatsOf } from './place';
import { exceededByRenewal, renewImport } from './renew-import';
import type { ImportOutcome, ImportRequest } from './request';
import { firstRowOf, initiativeOf, participantNumbers, readAll, type Snapshot } from './snapshot';
import { setStatus } from './set-status';
import { statusCodes, statusName } from './status-codes';
import { defaultPauses, isWorkbookFailure, pause } from './unknown-outcome';

/**
 * Imports a checked form into the workbook, exactly once however often it is asked: reads, checks that the seats still hold
 * and that no limit is exceeded without a reason,
 * writes participants, then the initiative as commit mark, then the bookkeeping, and reads back. Six requests where all
 * goes well, opening the session included. Rejects with the transport's error if the workbook refused, and then the form
 * does not count; with `LayoutError` if a table or heading is gone. A write without an answer is an outcome, never an error.
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
  return confirm(tables, request, decided, before, logged);
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

/** Looks until the rows are there, and says whose row came first. */
async function confirm(
  tables: WorkbookTables,
  request: ImportRequest,
  decided: Decided,
  before: Snapshot,
  logged: boolean,
): Promise<ImportOutcome> {
  const wanted = request.nomination.participants.length;
  const complete = (seen: Snapshot) =>
    initiativeOf(seen, request.key) !== undefined && participantNumbers(seen, request.key).size >= wanted;

  let detail = '';
  let look: Awaited<ReturnType<typeof lookAgain>>;
  try {
    look = { kind: 'seen', seen: await readAll(tables, request.round) };
  } catch (error) {
    if (!isWorkbookFailure(error)) throw error;
    look = { kind: 'unknown', detail: error.message };
  }
  for (const milliseconds of [...(request.pauses ?? defaultPauses), null]) {
    if (look.kind === 'unknown') detail = look.detail;
    else if (complete(look.seen)) return told(tables, request, decided, before, look.seen, logged);
    if (milliseconds === null) break;
    await pause(milliseconds);
    look = await lookAgain(tables, request);
  }
  if (look.kind === 'seen' && (await wroteAgain(tables, request, decided, look.seen))) {
    look = await lookAgain(tables, request);
    if (look.kind === 'seen' && complete(look.seen)) {
      return told(tables, request, decided, before, look.seen, logged);
    }
  }
  return { kind: 'unknown', step: 'confirmation', number: decided.number, detail };
}

/** A write that was answered and is not there was lost on the way to the file: it is sent once more. */
async function wroteAgain(
  tables: WorkbookTables,
  request: ImportRequest,
  decided: Decided,
  seen: Snapshot,
): Promise<boolean> {
  if (missingParticipants(seen, request, decided).length === 0 && initiativeOf(seen, request.key))
    return false;
  return (await commitForm(tables, request, decided, seen)).kind === 'done';
}

async function told(
  tables: WorkbookTables,
  request: ImportRequest,
  decided: Decided,
  before: Snapshot,
  after: Snapshot,
  logged: boolean,
): Promise<ImportOutcome> {
  const first = firstRowOf(after, request.key);
  const ledgers = { ledgerBefore: before.ledger, ledgerAfter: after.ledger };
  const ours =
    first?.importedBy === (inertText(request.who) ?? '').replace(/^'/, '') &&
    first.importedAt !== null &&
    Math.abs(first.importedAt - serialOf(request.now, request.round.timeZone)) < 1e-6;
  const initiative = initiativeOf(after, request.key);
  if (!ours) {
    return {
      kind: 'outrun',
      number: initiative?.number ?? '',
      at: initiative?.importedAt ?? null,
      by: initiative?.importedBy ?? '',
      ...ledgers,
    };
  }
  const inBooks =
    isLogged(after.contents, request) ||
    (logged &&
      (await ensureLogged(tables, request, () => keepBooks(tables, after.contents, request, decided))));
  const replacedNotMarked = await markReplaced(tables, request, decided);
  return {
    kind: 'imported',
    number: decided.number,
    ...ledgers,
    overrun: limitsExceededBetween(before.ledger, after.ledger),
    renewed: false,
    logged: inBooks,
    replacedNotMarked,
  };
}

/** The older version says "Erstattet" to people; its seats are free already, by the newer row's "Erstatter". */
async function markReplaced(
  tables: WorkbookTables,
  request: ImportRequest,
  { number }: Decided,
): Promise<string | null> {
  if (request.replaces === undefined) return null;
  const outcome = await setStatus(tables, {
    round: request.round,
    key: request.replaces,
    status: statusCodes.replaced,
    who: request.who,
    now: request.now,
    reason: `Ny udgave af ${number}`,
    actionId: `${request.actionId}-erstattet`,
  }).catch((error: unknown) => {
    // The import stands; what failed is told beside it.
    if (isWorkbookFailure(error)) return { kind: 'failed' as const, detail: error.message };
    throw error;
  });
  if (outcome.kind === 'set' || outcome.kind === 'same') return null;
  return 'detail' in outcome ? outcome.detail : outcome.kind;
}
