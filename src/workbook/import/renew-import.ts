import { participantTable, seatStates } from '../layout';
import { type ExceededLimit, limitsExceededBetween, readLedger } from '../ledger';
import { serialOf } from '../moments';
import { foldName } from '../open-table';
import type { WorkbookTables } from '../tables';
import { ensureLogged, keepBooks } from './books';
import { commitForm, missingParticipants } from './commit-form';
import { type Decided, openPoints, planCells } from './form-rows';
import { inertText } from './inert-text';
import {
  findRows,
  initiativesByKey,
  participantName,
  participantsByNumber,
  type RowCells,
  withCells,
} from './named-rows';
import type { ImportOutcome, ImportRequest } from './request';
import type { Snapshot } from './snapshot';
import { writeRows } from './write-rows';

/**
 * Imports a form again whose import was undone: its row holds once more, so that a key never stands twice. Participants who
 * were missing come first, then who sits and who waits, and the initiative's status last: as long as it says that the import
 * was undone none of them counts, so whoever reads in between sees the seats as they were.
 */
export async function renewImport(
  tables: WorkbookTables,
  request: ImportRequest,
  decided: Decided,
  before: Snapshot,
): Promise<ImportOutcome> {
  const committed = await commitForm(tables, request, decided, before);
  const { number } = decided;
  if (committed.kind === 'unknown') return { ...committed, number };
  const { round, key } = request;
  const seats = seatCells(request, before);
  const seated = await writeRows(tables, round, participantsByNumber, seats, before);
  if (seated.kind === 'unknown')
    return { kind: 'unknown', step: 'participants', number, detail: seated.detail };
  const cells = {
    status: decided.status,
    importedAt: serialOf(request.now, round.timeZone),
    importedBy: inertText(request.who),
    openPoints: inertText(openPoints(request).join('\n')),
    ...planCells(request),
    reason: inertText(request.reason ?? ''),
  };
  const written = await writeRows(tables, round, initiativesByKey, new Map([[key, cells]]), seated.after);
  if (written.kind === 'unknown')
    return { kind: 'unknown', step: 'initiative', number, detail: written.detail };
  return {
    kind: 'imported',
    number,
    ledgerBefore: before.ledger,
    ledgerAfter: written.after.ledger,
    overrun: limitsExceededBetween(before.ledger, written.after.ledger),
    renewed: true,
    logged: await ensureLogged(tables, request, () => keepBooks(tables, before.contents, request, decided)),
    replacedNotMarked: null,
  };
}

/** The limits that the old row would go beyond if it held once more, with all who stand under it now or are still to. */
export function exceededByRenewal(
  before: Snapshot,
  request: ImportRequest,
  decided: Decided,
): readonly ExceededLimit[] {
  const complete = withMissingParticipants(before, request, decided);
  const seated = withCells(complete, participantsByNumber, seatCells(request, { contents: complete }));
  const ahead = withCells(seated, initiativesByKey, new Map([[request.key, { status: decided.status }]]));
  return limitsExceededBetween(before.ledger, readLedger(ahead, request.round));
}

/** The tables as they will be when those whom an earlier import left out have been written. */
function withMissingParticipants(
  before: Snapshot,
  request: ImportRequest,
  decided: Decided,
): Snapshot['contents'] {
  const table = before.contents.get(participantTable.name);
  if (table === undefined) return before.contents;
  const rows = [...table.rows, ...missingParticipants(before, request, decided)];
  return new Map(before.contents).set(participantTable.name, { ...table, rows });
}

/** Who sits and who waits is decided anew; the old rows may say otherwise. */
function seatCells({ nomination, waitlisted = [], key }: ImportRequest, before: Pick<Snapshot, 'contents'>) {
  const wanted = nomination.participants.map(
    (_, index) =>
      [
        participantName(key, String(index + 1)),
        { seat: waitlisted.includes(index) ? seatStates.waiting : seatStates.given },
      ] as const,
  );
  return changed(new Map(wanted), before);
}

/** Without those that are as wanted already: an empty cell is a seat given, and somebody who left does not come back. */
function changed(
  wanted: ReadonlyMap<string, RowCells<'seat'>>,
  { contents }: Pick<Snapshot, 'contents'>,
): ReadonlyMap<string, RowCells<'seat'>> {
  const found = findRows(contents, participantsByNumber);
  return new Map(
    [...wanted].filter(([name, { seat }]) => {
      const row = found.cells(name);
      if (row === null) return false;
      const now = foldName(found.table.text(row, 'seat')) || foldName(seatStates.given);
      if (now === foldName(seatStates.resigned)) return false;
      // A seat kept for somebody who is still to be named is a seat as well.
      return seat === seatStates.given
        ? now === foldName(seatStates.waiting)
        : now !== foldName(String(seat));
    }),
  );
}
