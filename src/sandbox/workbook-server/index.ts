export { createWorkbookServer, type WorkbookServerOptions } from './server';
export { folderStore, singleFileStore } from './files/folder-store';
export { memoryStore } from './files/memory-store';
export type { FileStore } from './files/file-store';
export { ConnectionCut, type Fault, type FaultScript } from './graph/faults';
