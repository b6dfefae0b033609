import { loadHold3, type Round } from '../round';
import {
  emptyLedger,
  LayoutError,
  ledgerTables,
  readLedger,
  readRound,
  setupTableNames,
  type Ledger,
  type WorkbookProblem,
  type WorkbookTables,
} from '../workbook';

/** The round and its seats as they stand in the workbook at one moment. */
export interface OpenRound {
  readonly round: Round;
  readonly ledger: Ledger;
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
  return { round, ledger, ledgerWithout: () => ledger };
}
