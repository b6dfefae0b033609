export { type ExportKind, exportKinds, makeExport } from './make-export';
export type { ExportFile, ExportOptions, ExportReading, ExportResult } from './reading';
