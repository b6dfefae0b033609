import ExcelJS from 'exceljs';
import type { Scheduler } from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { hold3 } from '../../src/round';
import {
  ConnectionCut,
  createWorkbookServer,
  memoryStore,
  type Fault,
} from '../../src/sandbox/workbook-server';
import type { WorkbookTables } from '../../src/workbook';
import { addRoundSheets } from '../../src/workbook/create/round-sheets';
import { connectWorkbook } from '../../src/workbook/graph';
import type { Trouble } from './deeds';

export const file = 'bog.xlsx';
const calm = 'rolig';

/**
 * The tables that fill up during a round, without the setup: what is imported into and counted from. Packed without
 * compression, which the server keeps: a run saves the file some fifty times, and only its contents matter.
 */
export async function emptyBook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  addRoundSheets(workbook, hold3);
  return zipSync(unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer())), { level: 0 });
}

/** One workbook behind the embedded server, with a clock that only waiting moves. */
export class World {
  private time = Date.UTC(2024, 3, 16, 8);
  private readonly store;
  private readonly server;
  private readonly next = new Map<string, Fault | null>();
  /** Calls that are carried out after their client has given up. */
  private readonly late: Promise<unknown>[] = [];

  constructor(book: Uint8Array) {
    this.store = memoryStore({ [file]: book });
    this.server = createWorkbookServer({
      store: this.store,
      now: () => this.time,
      sleep: (milliseconds) => Promise.resolve(this.pass(milliseconds)),
      faults: ({ base, inBatch, path }) => {
        const fault = this.next.get(base) ?? null;
        return fault === null || (path === '/$batch' && isOfView(fault)) || (inBatch && !isOfView(fault))
          ? null
          : fault;
      },
    });
  }

  now = (): Date => new Date(this.time);

  pass(milliseconds: number): void {
    this.time += milliseconds;
  }

  /** A connection that nothing happens to. */
  calmly(): WorkbookTables {
    return this.connect(
      calm,
      () => null,
      (task) => task(),
    );
  }

  /** A secretary's connection: her calls meet her troubles in turn, and others' calls come in between. */
  troubled(person: string, troubles: readonly (Trouble | null)[], scheduler: Scheduler): WorkbookTables {
    let call = 0;
    return this.connect(
      person,
      () => troubles[call++] ?? null,
      (task) => scheduler.schedule(Promise.resolve(), person).then(task),
    );
  }

  /** Waits for what was still on its way when its client had given up. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.late);
  }

  private connect(
    person: string,
    trouble: () => Trouble | null,
    inTurn: <Value>(task: () => Promise<Value>) => Promise<Value>,
  ): WorkbookTables {
    const baseUrl = `http://${person}.example/v1.0`;
    const handle = (url: string, init: RequestInit, fault: Fault | null): Promise<Response> => {
      // The server asks for the fault before it waits for anything but the body, and callers take turns.
      this.next.set(url.slice(0, url.indexOf('/v1.0') + 5), fault);
      return this.server.handle(new Request(url, { ...init, signal: null }));
    };
    return connectWorkbook({
      baseUrl,
      driveId: this.store.driveId,
      itemId: file,
      fetch: (url, init) => {
        const fault = trouble();
        if (fault?.kind !== 'late') return inTurn(() => handle(url, init, fault));
        // Under an address of its own, so that it takes no other call's trouble.
        const later = url.replace(baseUrl, `http://${person}-late.example/v1.0`);
        this.late.push(inTurn(() => inTurn(() => handle(later, init, null))));
        return Promise.reject(new ConnectionCut());
      },
      token: () => Promise.resolve(null),
      sleep: (milliseconds) => inTurn(() => Promise.resolve(this.pass(milliseconds))),
      random: () => 0.5,
      now: () => this.time,
      timeout: () => new AbortController().signal,
    });
  }
}

/** Whether a fault changes what a session sees of the workbook: in a batch it befalls the calls, others the batch. */
function isOfView({ kind }: Fault): boolean {
  return kind === 'session-gone' || kind === 'stale' || kind === 'lost';
}
