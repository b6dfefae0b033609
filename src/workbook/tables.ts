/** A cell as the workbook API gives and takes it; dates are Excel serial numbers. */
export type CellValue = string | number | boolean | null;

/** A table as it stands: the headings people see, and the rows below in order. */
export interface TableContent {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * The shared workbook as the import, the ledger and the setup see it. Production and sandbox speak Microsoft Graph
 * behind it. Every method rejects with a `WorkbookError` (workbook/graph) that says what happened and what to do.
 */
export interface WorkbookTables {
  /** Reads the named tables in one request; a table that is not there is missing from the answer. */
  read(names: readonly string[]): Promise<ReadonlyMap<string, TableContent>>;
  /** Appends rows below the table; each row as wide as the table and in the order of its columns. Never resent blindly. */
  append(table: string, rows: readonly (readonly CellValue[])[]): Promise<void>;
  /** Appends to several tables one after another in one request, for bookkeeping that repeats harmlessly. */
  appendEach(parts: readonly { table: string; rows: readonly (readonly CellValue[])[] }[]): Promise<void>;
  /** Writes single cells of one row (zero-based, below the headings); columns by heading position. */
  writeCells(
    table: string,
    row: number,
    cells: readonly { column: number; value: CellValue }[],
  ): Promise<void>;
  /** Ends the session; calls after it open a new one. */
  close(): Promise<void>;
}
