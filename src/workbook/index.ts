export * from './import';
export * from './ledger';
export { ledgerTables, logTable, receiptTable, roundTables, seatStates } from './layout';
export { LayoutError, type WorkbookProblem } from './problem';
export { readRound, type RoundReading, setupContents, setupTableNames } from './setup';
export type { CellValue, TableContent, WorkbookTables } from './tables';
