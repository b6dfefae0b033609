import { limitsExceededBetween } from '../ledger';
import { serialOf } from '../moments';
import type { WorkbookTables } from '../tables';
import { ensureLogged, isLogged, keepBooks } from './books';
import { commitForm, lookAgain, missingParticipants } from './commit-form';
import type { Decided } from './form-rows';
import { inertText } from './inert-text';
import type { ImportOutcome, ImportRequest } from './request';
import { setStatus } from './set-status';
import { firstRowOf, initiativeOf, participantNumbers, readAll, type Snapshot } from './snapshot';
import { statusCodes } from './status-codes';
import { defaultPauses, isWorkbookFailure, pause } from './unknown-outcome';

/**
 * Looks until the rows of an import that was written are there, and says whose row came first; what is not there is written once
 * more. `logged` says whether its line in the log was written.
 */
export async function confirmImport(
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
