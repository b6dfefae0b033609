/** What is wrong with the workbook, where, and what to do; for the secretariat, in Danish. */
export interface WorkbookProblem {
  readonly sheet: string;
  readonly table: string;
  /** Number of the row below the headings, from 1; null where it concerns the whole table. */
  readonly row: number | null;
  /** A sentence that names the place itself. */
  readonly message: string;
  readonly fix: string;
}

/** A table or a heading that the add-in needs is gone. Carries every problem found, not only the first. */
export class LayoutError extends Error {
  constructor(readonly problems: readonly WorkbookProblem[]) {
    super(problems.map((problem) => `${problem.message} ${problem.fix}`).join(' '));
    this.name = 'LayoutError';
  }
}
