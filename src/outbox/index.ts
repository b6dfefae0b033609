export { type OutboxEntry, type OutboxStore, memoryOutbox } from './entry';
export { browserOutbox } from './indexed-db';
export { createOutbox, type Outbox, type Told, type Workbook } from './outbox';
export { tracked, toldOfAction, toldOfImport, toldOfStatus } from './tracked';
