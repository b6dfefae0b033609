import { loadHold3, type Round } from '../round';
import {
  emptyLedger,
  LayoutError,
  ledgerTables,
  readLedger,
  readReceipts,
  readRound,
  setupTableNames,
  type Ledger,
  type Receipt,
  type TableContent,
  type WorkbookProblem,
  type WorkbookTables,
} from '../workbook';

/** The round, its seats and the forms received as they stand in the workbook at one moment. */
export interface OpenRound {
  readonly round: Round;
  readonly ledger: Ledger;
  /** The tables they were read from, for what only some screens ask: plans, notes, contacts. */
  readonly contents: ReadonlyMap<string, TableContent>;
  /** Every form received, as it stands by the newest of its lines in Indmeldinger. */
  readonly receipts: readonly Receipt[];
  /** The ledger without the forms named: what a form is reviewed against, lest it be compared with itself. */
  ledgerWithout(keys: readonly string[]): Ledger;
}

export type RoundOpening =
  | ({ readonly kind: 'open' } & OpenRound)
  /** Setup or layout is broken: nothing may be imported until a person has put it right. */
  | { readonly kind: 'broken'; readonly problems: readonly WorkbookProblem[] };

/** Reads setup and rows in one request. Rejects with the transport's error if the workbook cannot be reached. */
export async function openRound(tables: WorkbookTables): Promise<RoundOpening> {
  const contents = await tables.read([...new Set([...setupTableNames, ...ledgerTables])]);
  const setup = readRound(contents);
  if (setup.kind === 'broken') return setup;
  const { round } = setup;
  try {
    const ledger = readLedger(contents, round);
    return {
      kind: 'open',
      round,
      ledger,
      contents,
      receipts: readReceipts(contents, round),
      ledgerWithout: (keys) => readLedger(contents, round, { without: keys }),
    };
  } catch (cause) {
    if (cause instanceof LayoutError) return { kind: 'broken', problems: cause.problems };
    throw cause;
  }
}

/** What a form is checked against where there is no workbook: the shipped round, all seats free. */
export async function shippedRound(): Promise<OpenRound> {
  const round = await loadHold3();
  const ledger = emptyLedger(round);
  return { round, ledger, contents: new Map(), receipts: [], ledgerWithout: () => ledger };
}
