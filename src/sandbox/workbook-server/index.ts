export { createWorkbookServer, type WorkbookServer, type WorkbookServerOptions } from './server';
export { folderStore, singleFileStore } from './files/folder-store';
export { memoryStore } from './files/memory-store';
export type { FileStore, StoredFile } from './files/file-store';
export { ConnectionCut, type Fault, type FaultRequest, type FaultScript } from './graph/faults';
