import type { Round } from '../round';
import { isWorkbookFailure, type WorkbookTables } from '../workbook';
import { confirmer, confirmingTables } from './confirm';
import type { OutboxEntry, OutboxStore } from './entry';

/** A change may take up to this long to be seen by a session that did not make it (Excel connector's documentation). */
const settlingTime = 30_000;

export type Workbook = OutboxEntry['workbook'];

/** What became of a change, as far as the one who sent it knows. */
export type Told =
  | { readonly kind: 'done'; readonly number: string | null }
  /** Nothing was written; there is nothing to confirm. */
  | { readonly kind: 'not-done' }
  /** No answer came. */
  | { readonly kind: 'unknown'; readonly number: string | null };

/** Keeps every change until it has been seen to stand, from a session that did not make it. */
export interface Outbox {
  /** Notes a change before it is sent. */
  begin(change: Omit<OutboxEntry, 'state'>): Promise<void>;
  /** Notes what came back. */
  end(actionId: string, told: Told): Promise<void>;
  /**
   * Looks in a new session for what the workbook should hold; what is there leaves the outbox, what is not is open.
   * Reads nothing where nothing waits. A workbook that cannot be read leaves everything as it is.
   */
  sweep(tables: WorkbookTables, workbook: Workbook, round: Round): Promise<void>;
  /** What a person must look at in this workbook, oldest first. */
  open(workbook: Workbook): Promise<readonly OutboxEntry[]>;
  /** How many changes of this workbook have not been seen to stand yet, those that are open among them. */
  waiting(workbook: Workbook): Promise<number>;
  /** Takes an entry off the list because a person has seen to it. */
  dismiss(actionId: string): Promise<void>;
}

/** An outbox over a store, with the clock given. */
export function createOutbox(store: OutboxStore, now: () => Date): Outbox {
  const update = async (actionId: string, changes: Partial<OutboxEntry>): Promise<void> => {
    const entry = (await store.all()).find((one) => one.actionId === actionId);
    if (entry !== undefined) await store.put({ ...entry, ...changes });
  };
  const of = async (workbook: Workbook): Promise<readonly OutboxEntry[]> =>
    (await store.all())
      .filter(
        (entry) => entry.workbook.driveId === workbook.driveId && entry.workbook.itemId === workbook.itemId,
      )
      .sort((one, other) => one.at.localeCompare(other.at));

  return {
    begin: (change) => store.put({ ...change, state: 'sending' }),
    async end(actionId, told) {
      if (told.kind === 'not-done') return store.remove(actionId);
      return update(actionId, {
        state: told.kind === 'done' ? 'answered' : 'open',
        number: told.number,
      });
    },
    async sweep(tables, workbook, round) {
      const isDue = ({ state, at }: OutboxEntry): boolean =>
        // A clock that was put back must not keep a change waiting.
        state === 'open' || Math.abs(now().getTime() - Date.parse(at)) >= settlingTime;
      const due = (await of(workbook)).filter(isDue);
      if (due.length === 0) return;
      const holds = await readAnew(tables, round);
      if (holds === null) return;
      for (const entry of due) {
        if (holds(entry)) await store.remove(entry.actionId);
        else if (entry.state !== 'open') await store.put({ ...entry, state: 'open' });
      }
    },
    async open(workbook) {
      return (await of(workbook)).filter(({ state }) => state === 'open');
    },
    waiting: async (workbook) => (await of(workbook)).length,
    dismiss: (actionId) => store.remove(actionId),
  };
}

/** What a new session sees: the one that made the change may show what was never saved. Null where it cannot be read. */
async function readAnew(tables: WorkbookTables, round: Round): Promise<ReturnType<typeof confirmer> | null> {
  try {
    await tables.close();
    return confirmer(await tables.read(confirmingTables), round);
  } catch (cause) {
    if (isWorkbookFailure(cause)) return null;
    throw cause;
  }
}
