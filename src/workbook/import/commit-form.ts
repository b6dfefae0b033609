import { initiativeTable, participantTable } from '../layout';
import type { CellValue, WorkbookTables } from '../tables';
import { type Decided, initiativeRow, participantRows } from './form-rows';
import type { ImportRequest } from './request';
import { initiativeOf, participantNumbers, readAll, type Snapshot } from './snapshot';
import { defaultPauses, isLockedOut, isUnknownOutcome, isWorkbookFailure, pause } from './unknown-outcome';

/** How far the two rows posts came. */
export type Committed =
  | { readonly kind: 'done' }
  | { readonly kind: 'unknown'; readonly step: 'participants' | 'initiative'; readonly detail: string };

/**
 * Writes the participants in one request and then the initiative, whose row is the commit mark. Rejects if a write was
 * refused, and then the form does not count. A write whose answer never came, or that met somebody else's lock, is looked for by
 * key before it is sent again, at most once; sent twice it would still count once, since key and number say it is the same.
 */
export async function commitForm(
  tables: WorkbookTables,
  request: ImportRequest,
  decided: Decided,
  before: Snapshot,
): Promise<Committed> {
  const team = await settle(tables, request, before, {
    table: participantTable.name,
    rows: (seen) => missingParticipants(seen, request, decided),
  });
  if (team.kind === 'unknown') return { ...team, step: 'participants' };

  const mark = await settle(tables, request, before, {
    table: initiativeTable.name,
    rows: (seen) =>
      initiativeOf(seen, request.key) === undefined ? [initiativeRow(seen.contents, request, decided)] : [],
  });
  return mark.kind === 'unknown' ? { ...mark, step: 'initiative' } : mark;
}

/** The rows of participants that are not in the table yet. */
export function missingParticipants(
  seen: Snapshot,
  request: ImportRequest,
  decided: Decided,
): readonly (readonly CellValue[])[] {
  const present = participantNumbers(seen, request.key);
  return participantRows(seen.contents, request, decided).filter((_, index) => !present.has(index + 1));
}

interface Step {
  readonly table: string;
  /** What is still to be written, by the workbook as it was last seen. */
  rows(seen: Snapshot): readonly (readonly CellValue[])[];
}

type Settled = { readonly kind: 'done' } | { readonly kind: 'unknown'; readonly detail: string };

async function settle(
  tables: WorkbookTables,
  request: ImportRequest,
  before: Snapshot,
  step: Step,
): Promise<Settled> {
  let seen = before;
  let detail = '';
  let refusal: Error | undefined;
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const rows = step.rows(seen);
    if (rows.length === 0) return { kind: 'done' };
    try {
      await tables.append(step.table, rows);
      return { kind: 'done' };
    } catch (error) {
      if (!isUnknownOutcome(error) && !isLockedOut(error)) throw error;
      refusal = isUnknownOutcome(error) ? undefined : error;
      detail = error.message;
    }
    for (const milliseconds of request.pauses ?? defaultPauses) {
      await pause(milliseconds);
      const look = await lookAgain(tables, request);
      if (look.kind === 'unknown') {
        detail = look.detail;
        continue;
      }
      seen = look.seen;
      if (step.rows(seen).length === 0) return { kind: 'done' };
    }
  }
  if (refusal !== undefined) throw refusal;
  return { kind: 'unknown', detail };
}

/** Reads the workbook from a new session, as the old one may show what was never saved. */
export async function lookAgain(
  tables: WorkbookTables,
  request: ImportRequest,
): Promise<
  { readonly kind: 'seen'; readonly seen: Snapshot } | { readonly kind: 'unknown'; readonly detail: string }
> {
  try {
    await tables.close();
    return { kind: 'seen', seen: await readAll(tables, request.round) };
  } catch (error) {
    // The write's fate is open and so it stays; the caller says so, with this as the cause.
    if (isWorkbookFailure(error)) return { kind: 'unknown', detail: error.message };
    throw error;
  }
}
