import { initiativeTable, participantTable } from './layout';
import type { LedgerInitiative, SeatState } from './ledger';
import { dayOf } from './moments';
import { openTable, type OpenTable, type TableRow } from './open-table';
import type { TableContent } from './tables';

/** What stands in an initiative's row beyond the seats: what it is about, and how it is followed. */
export interface InitiativeDetails {
  readonly purpose: string;
  readonly goal: string;
  readonly citizenGroup: string;
  readonly generalPracticeContact: string;
  readonly openPoints: string;
  readonly note: string;
  readonly following: Following;
}

/** The guide's third task: who asks how it goes, and when the cluster takes the initiative up. */
export interface Following {
  /** The cluster's contact person for the participants. */
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  /** The programme's sparring partner for the team. */
  readonly partner: string;
  /** Days on which the cluster has the initiative on its agenda, `YYYY-MM-DD`; null where none is set. */
  readonly firstTakeUp: string | null;
  readonly secondTakeUp: string | null;
  /** Notes on how it goes. */
  readonly progress: string;
}

/** A participant as lists and badges need them. */
export interface ParticipantDetails {
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
  readonly department: string;
  /** As the workbook names it. */
  readonly sector: string;
  readonly email: string;
  readonly phone: string;
  readonly remark: string;
  readonly seat: SeatState;
  /** A seat kept for somebody whose name is still to come. */
  readonly reserved: boolean;
}

export interface RowDetails {
  of(initiative: LedgerInitiative): InitiativeDetails;
  /** The team in the order of the rows. */
  team(initiative: LedgerInitiative): readonly ParticipantDetails[];
}

/**
 * Looks up what the ledger leaves out, in the rows the ledger was read from. The columns are found once, each look-up reads
 * one row. Throws `LayoutError`.
 */
export function rowDetails(contents: ReadonlyMap<string, TableContent>): RowDetails {
  const initiatives = openTable(contents, initiativeTable);
  const participants = openTable(contents, participantTable);
  return {
    of: ({ row }) => detailsIn(initiatives, initiatives.content.rows[row] ?? []),
    team: (initiative) =>
      initiative.participants.map(({ row, seat, claim }) => {
        const cells = participants.content.rows[row] ?? [];
        const text = (key: Parameters<typeof participants.text>[1]) => participants.text(cells, key);
        return {
          name: text('name'),
          title: text('title'),
          organisation: text('organisation'),
          department: text('department'),
          sector: text('sector'),
          email: text('email'),
          phone: text('phone'),
          remark: text('remark'),
          seat,
          reserved: claim === 'reserved',
        };
      }),
  };
}

/** How an initiative is followed, by the cells of its row. */
export function followingIn(
  table: OpenTable<keyof typeof initiativeTable.columns>,
  cells: TableRow,
): Following {
  const text = (key: Parameters<typeof table.text>[1]) => table.text(cells, key);
  const day = (key: 'firstTakeUp' | 'secondTakeUp') => {
    const serial = table.number(cells, key);
    return serial === null ? null : dayOf(serial);
  };
  return {
    contactName: text('contactName'),
    contactEmail: text('contactEmail'),
    contactPhone: text('contactPhone'),
    partner: text('partner'),
    firstTakeUp: day('firstTakeUp'),
    secondTakeUp: day('secondTakeUp'),
    progress: text('progress'),
  };
}

function detailsIn(
  table: OpenTable<keyof typeof initiativeTable.columns>,
  cells: TableRow,
): InitiativeDetails {
  const text = (key: Parameters<typeof table.text>[1]) => table.text(cells, key);
  return {
    purpose: text('purpose'),
    goal: text('goal'),
    citizenGroup: text('citizenGroup'),
    generalPracticeContact: text('generalPracticeContact'),
    openPoints: text('openPoints'),
    note: text('note'),
    following: followingIn(table, cells),
  };
}
