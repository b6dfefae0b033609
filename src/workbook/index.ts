export * from './anonymise';
export * from './history';
export * from './import';
export * from './ledger';
export { type JournalLine, readJournal } from './journal';
export {
  type Following,
  type InitiativeDetails,
  type ParticipantDetails,
  rowDetails,
  type RowDetails,
} from './initiative-details';
export { historyTables, ledgerTables } from './layout';
export { keptForms, type KeptForm } from './earlier-rows';
export { LayoutError, type WorkbookProblem } from './problem';
export { readRound, type RoundReading, schemaProblems, setupContents, setupTableNames } from './setup';
export type { CellValue, TableContent, WorkbookTables } from './tables';
