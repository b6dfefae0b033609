import { isSameWorkbook, type KnownWorkbook, type Settings, type WorkbookMemory } from '../../settings';
import type { TokenSource } from '../../sign-in';
import type { WorkbookTables } from '../../workbook';
import { connectWorkbook, type GraphConnection } from '../../workbook/graph';

/** The shared workbook that is in use: the person's own choice, else the deployment's. */
export interface WorkbookInUse {
  /** The way to Graph, for calls that are about no workbook yet. */
  readonly graph: GraphConnection;
  /** Null where nobody has named one. Its name is "" where only the deployment named it. */
  workbook(): KnownWorkbook | null;
  /** The tables of that workbook; another choice ends the session with the one before. */
  tables(): WorkbookTables | null;
}

/** Connects to the workbook in use; nothing is sent before it is asked for. */
export function workbookInUse(settings: Settings, memory: WorkbookMemory, token: TokenSource): WorkbookInUse {
  const graph: GraphConnection = {
    baseUrl: settings.graphBaseUrl,
    fetch: (address, init) => fetch(address, init),
    token,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
  };
  let open: { readonly workbook: KnownWorkbook; readonly tables: WorkbookTables } | null = null;
  const workbook = (): KnownWorkbook | null =>
    memory.chosen() ?? (settings.workbook === null ? null : { ...settings.workbook, name: '' });

  return {
    graph,
    workbook,
    tables() {
      const wanted = workbook();
      if (open !== null && (wanted === null || !isSameWorkbook(open.workbook, wanted))) {
        // Nobody waits for it: a session that is not closed ends by itself.
        void open.tables.close().catch(() => undefined);
        open = null;
      }
      if (wanted === null) return null;
      open ??= { workbook: wanted, tables: connectWorkbook({ ...graph, ...wanted }) };
      return open.tables;
    },
  };
}
