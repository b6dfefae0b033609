import type { Round } from '../../round';
import { initiativeTable, participantTable } from '../layout';
import { foldName } from '../open-table';
import type { TableContent } from '../tables';
import { countSeats } from './count-seats';
import { initiativeRows, type InitiativeRow } from './initiative-rows';
import type { Ledger, LedgerInitiative, LedgerParticipant, LedgerTrouble, SeatState } from './ledger-types';
import { namesOf } from './names';
import { formsOnTheirWay } from './on-their-way';
import { participantsByKey, type ParticipantRow } from './participant-rows';
import { readRedistributions } from './redistributions';

export interface LedgerOptions {
  /** Keys of forms to leave out: the very form under review, or the version it would replace. */
  readonly without?: readonly string[];
}

/**
 * Seats and initiatives from the tables named in `ledgerTables`. Throws `LayoutError` if a table or a heading is gone;
 * anything else that is wrong is among the ledger's troubles. Takes time linear in the number of rows.
 */
export function readLedger(
  contents: ReadonlyMap<string, TableContent>,
  round: Round,
  options: LedgerOptions = {},
): Ledger {
  const troubles: LedgerTrouble[] = [];
  const names = namesOf(round);
  const without = new Set((options.without ?? []).map(foldName));

  const rows = initiativeRows(contents, round, names, without, troubles);
  const participants = participantsByKey(contents, names, without, troubles);
  const redistributions = readRedistributions(contents, round, names, troubles);

  const replacedBy = replacements(rows);
  const initiatives = rows.map((row) =>
    joinInitiative(row, participants.get(row.key) ?? [], replacedBy.get(row.key) ?? null),
  );
  for (const initiative of rows) reportMissing(initiative, participants.get(initiative.key), troubles);
  reportOrphans(rows, participants, troubles);
  reportNumbers(initiatives, troubles);

  const onTheirWay = formsOnTheirWay(contents, round, names, initiatives, without);
  const counted = countSeats({ initiatives, redistributions, onTheirWay }, round);
  return { initiatives, redistributions, onTheirWay, troubles, ...counted };
}

/** The ledger of a round with nothing imported: what a form is checked against where there is no workbook. */
export function emptyLedger(round: Round): Ledger {
  const nothing = { initiatives: [], redistributions: [], onTheirWay: [] };
  return { ...nothing, troubles: [], ...countSeats(nothing, round) };
}

/** Which version took the place of which. A version that was itself undone or withdrawn replaces nothing. */
function replacements(rows: readonly InitiativeRow[]): ReadonlyMap<string, string> {
  const replacedBy = new Map<string, string>();
  for (const row of rows) {
    const active = row.status?.takesSeat === true || row.status?.waits === true;
    if (active && row.replaces !== null) replacedBy.set(row.replaces, row.key);
  }
  return replacedBy;
}

function joinInitiative(
  row: InitiativeRow,
  rowsOfTeam: readonly ParticipantRow[],
  replacedBy: string | null,
): LedgerInitiative {
  const takesSeat = row.status?.takesSeat === true && replacedBy === null;
  const waits = row.status?.waits === true && !row.status.takesSeat && replacedBy === null;
  const participants = rowsOfTeam.map((participant): LedgerParticipant => {
    return { ...participant, seat: seatOf(participant, takesSeat, waits) };
  });
  // A row typed by hand says how many it stands for; participants with rows of their own speak for themselves.
  const stated = rowsOfTeam.length === 0 ? row.stated : { participants: 0, generalPractice: 0 };
  const those = (state: SeatState) => participants.filter(({ seat }) => seat === state);
  const fromGeneralPractice = (state: SeatState) =>
    those(state).filter(({ sector }) => sector === 'general-practice').length;
  return {
    key: row.key,
    number: row.number,
    title: row.title,
    region: row.region?.code ?? null,
    cluster: row.cluster?.code ?? null,
    status: row.status?.code ?? '',
    takesSeat,
    waits,
    participants,
    taken: those('taken').length + (takesSeat ? stated.participants : 0),
    waiting: those('waiting').length + (waits ? stated.participants : 0),
    reserved: those('taken').filter(({ claim }) => claim === 'reserved').length,
    generalPractice: fromGeneralPractice('taken') + (takesSeat ? stated.generalPractice : 0),
    generalPracticeWaiting: fromGeneralPractice('waiting') + (waits ? stated.generalPractice : 0),
    received: row.received,
    importedAt: row.importedAt,
    importedBy: row.importedBy,
    version: row.version,
    replaces: row.replaces,
    replacedBy,
    row: row.row,
  };
}

function seatOf(participant: ParticipantRow, takesSeat: boolean, waits: boolean): SeatState {
  if (participant.claim === 'resigned' || participant.claim === 'unknown') return 'none';
  if (takesSeat) return participant.claim === 'waiting' ? 'waiting' : 'taken';
  return waits ? 'waiting' : 'none';
}

function reportMissing(
  row: InitiativeRow,
  team: readonly ParticipantRow[] | undefined,
  troubles: LedgerTrouble[],
): void {
  const typedByHand = row.key.startsWith('row:');
  const present = team?.length ?? 0;
  if (typedByHand || present >= row.stated.participants) return;
  troubles.push({
    kind: 'missing-participants',
    key: row.key,
    table: initiativeTable.name,
    row: row.row,
    found: `${present} / ${row.stated.participants}`,
  });
}

function reportOrphans(
  rows: readonly InitiativeRow[],
  participants: ReadonlyMap<string, readonly ParticipantRow[]>,
  troubles: LedgerTrouble[],
): void {
  const committed = new Set(rows.map(({ key }) => key));
  for (const [key, [first]] of participants) {
    if (committed.has(key) || first === undefined) continue;
    troubles.push({
      kind: 'orphan-participants',
      key,
      table: participantTable.name,
      row: first.row,
      found: first.name,
    });
  }
}

/** Two imports at the same moment may choose the same number; versions of one initiative share theirs. */
function reportNumbers(initiatives: readonly LedgerInitiative[], troubles: LedgerTrouble[]): void {
  const seen = new Set<string>();
  for (const { key, number, row, takesSeat, waits } of initiatives) {
    if (number === '' || !(takesSeat || waits)) continue;
    if (seen.has(number)) {
      troubles.push({ kind: 'duplicate-number', key, table: initiativeTable.name, row, found: number });
    }
    seen.add(number);
  }
}
