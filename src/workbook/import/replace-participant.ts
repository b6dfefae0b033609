import { sectorName, type Sector } from '../../round';
import { participantTable, seatStates } from '../layout';
import { type LedgerInitiative, limitsExceededBetween, readLedger } from '../ledger';
import { openTable } from '../open-table';
import type { CellValue, WorkbookTables } from '../tables';
import { addLines, ensureLogged } from './books';
import { assertReasonToExceed, overQuotaReason } from './change-initiatives';
import { inertCode, inertText } from './inert-text';
import { logActions } from './log-actions';
import { findRows, participantName, participantsByNumber, withCells } from './named-rows';
import { isAsSeen, lastEntry, type SeatOutcome, type SeatRequest } from './seat-actions';
import { initiativeOf, readAll, type Snapshot } from './snapshot';
import { tableRow } from './table-row';
import { isUnknownOutcome } from './unknown-outcome';
import { writeRows } from './write-rows';

/** Who takes a participant's seat: what placing the person needs, and no more. */
export interface NewParticipant {
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
  readonly email: string;
  readonly sector: Sector | null;
}

/**
 * Lets somebody else take a participant's seat. The old row stays and says "Frafaldet"; the new one comes below with the next
 * number and the seat as it was, so no figure but that of general practice can change. Rejects as `importForm` does.
 */
export async function replaceParticipant(
  tables: WorkbookTables,
  request: SeatRequest & { readonly participant: string; readonly by: NewParticipant },
): Promise<SeatOutcome> {
  const { round, seen, participant } = request;
  const before = await readAll(tables, round);
  const { ledger, contents } = before;
  const now = initiativeOf(before, seen.key);
  const leaving = now?.participants.find(({ number }) => number === participant);
  if (now === undefined || leaving === undefined) return { kind: 'gone', ledger };
  if (!isAsSeen(seen, now) || leaving.claim === 'resigned') {
    return { kind: 'changed', found: now, last: lastEntry(before, request, now.key) };
  }

  const number = nextNumber(now);
  const resigned = new Map([[participantName(now.key, participant), { seat: seatStates.resigned }]]);
  const row = newRow(before, request, now, number);
  const ahead = new Map(withCells(contents, participantsByNumber, resigned));
  const table = openTable(ahead, participantTable).content;
  const plain = row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : (cell ?? '')));
  ahead.set(participantTable.name, { ...table, rows: [...table.rows, plain] });
  const limits = limitsExceededBetween(ledger, readLedger(ahead, round));
  if (limits.length > 0) {
    assertReasonToExceed(request);
    if (request.overQuota !== true) return { kind: 'full', limits, ledger };
  }

  const freed = await writeRows(tables, round, participantsByNumber, resigned, before);
  if (freed.kind === 'unknown') return freed;
  const added = await append(tables, request, participantName(now.key, String(number)), row);
  if (added.kind === 'unknown') return added;

  const word = seatStates[leaving.claim === 'unknown' ? 'given' : leaving.claim];
  const reason = limits.length > 0 ? overQuotaReason(request.reason) : request.reason;
  const line = { ...request, reason, key: now.key, action: logActions.seat };
  const lines = [
    {
      ...line,
      subject: `${now.number}, deltager ${participant}`,
      before: word,
      after: seatStates.resigned,
      actionId: `${request.actionId}-deltager-${participant}`,
    },
    // As if the new one had resigned before: undone, that is what the row says.
    {
      ...line,
      subject: `${now.number}, deltager ${number} (i stedet for deltager ${participant})`,
      before: seatStates.resigned,
      after: word,
      actionId: `${request.actionId}-deltager-${number}`,
    },
  ] as const;
  const logged = await ensureLogged(tables, lines[1], () =>
    addLines(tables, contents, round.timeZone, [], lines),
  );
  return { kind: 'done', ledgerBefore: ledger, ledgerAfter: added.after.ledger, logged };
}

/** Adds the row and looks for it; one whose answer never came is sent again only when it is not there. */
async function append(
  tables: WorkbookTables,
  { round }: SeatRequest,
  name: string,
  row: readonly CellValue[],
): Promise<
  { readonly kind: 'done'; readonly after: Snapshot } | { readonly kind: 'unknown'; readonly detail: string }
> {
  let detail = '';
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      await tables.append(participantTable.name, [row]);
    } catch (error) {
      if (!isUnknownOutcome(error)) throw error;
      detail = error.message;
      await tables.close();
    }
    const after = await readAll(tables, round);
    if (findRows(after.contents, participantsByNumber).places.has(name)) return { kind: 'done', after };
  }
  return { kind: 'unknown', detail };
}

function nextNumber({ participants }: LedgerInitiative): number {
  return Math.max(0, ...participants.map(({ number }) => Number(number) || 0)) + 1;
}

function newRow(
  { contents }: Snapshot,
  { round, by, participant }: SeatRequest & { readonly by: NewParticipant; readonly participant: string },
  initiative: LedgerInitiative,
  number: number,
): readonly CellValue[] {
  const { claim } = initiative.participants.find((one) => one.number === participant) ?? { claim: 'given' };
  return tableRow(participantTable, openTable(contents, participantTable), {
    initiative: inertText(initiative.number),
    number,
    name: inertText(by.name),
    title: inertText(by.title),
    organisation: inertText(by.organisation),
    sector: by.sector === null ? null : sectorName(round, by.sector),
    region: inertText(round.regions.find(({ code }) => code === initiative.region)?.name ?? ''),
    cluster: inertText(round.clusters.find(({ code }) => code === initiative.cluster)?.name ?? ''),
    email: inertText(by.email),
    seat: claim === 'unknown' ? seatStates.given : seatStates[claim],
    remark: inertText(`I stedet for deltager ${participant}`),
    key: inertCode(initiative.key),
  });
}
