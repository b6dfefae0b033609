import { readRound, setupTableNames, type WorkbookProblem, type WorkbookTables } from '../workbook';

export type WorkbookCheck =
  | { readonly kind: 'usable'; readonly round: string }
  /** None of the setup's tables stands in it: some other workbook. */
  | { readonly kind: 'not-a-round' }
  /** A round's workbook whose setup has to be put right before anything is imported. */
  | { readonly kind: 'broken'; readonly problems: readonly WorkbookProblem[] };

/**
 * Whether a workbook is a round's and may be written by whoever is signed in. The proof of the latter is a write that
 * leaves its cell alone: reading rights are all that opening a workbook asks for.
 * Rejects with the transport's error where it cannot be read or not be written.
 */
export async function checkWorkbook(tables: WorkbookTables): Promise<WorkbookCheck> {
  const contents = await tables.read(setupTableNames);
  const filled = [...contents.values()].find(({ rows }) => rows.length > 0);
  if (filled === undefined) return { kind: 'not-a-round' };
  await tables.writeCells(filled.name, 0, [{ column: 0, value: null }]);
  const setup = readRound(contents);
  return setup.kind === 'broken' ? setup : { kind: 'usable', round: setup.round.name };
}
