import { browserOutbox, createOutbox, type Outbox, type OutboxEntry } from '../../outbox';
import type { Round } from '../../round';
import type { WorkbookInUse } from './connection';
import type { OutboxService } from '../services';

/** A second more than a change may take to be seen by others. */
const lookAfter = 31_000;

/** The outbox of the workbook in use, and what the pane shows of it. */
export interface OutboxDesk extends OutboxService {
  readonly outbox: Outbox;
  /** The workbook has been read: whatever waits is looked for, and what is open is shown. */
  onRead(round: Round): Promise<void>;
  /** A change has been sent: it is looked for when it must have settled. */
  onSent(round: Round): void;
}

/** Joins the browser's outbox to the workbook in use. */
export function outboxDesk(
  inUse: WorkbookInUse,
  now: () => Date,
  outbox: Outbox = createOutbox(browserOutbox(), now),
): OutboxDesk {
  const listeners = new Set<() => void>();
  let shown: readonly OutboxEntry[] = [];
  let round: Round | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const show = async (): Promise<void> => {
    const workbook = inUse.workbook();
    const open = workbook === null ? [] : await outbox.open(workbook);
    if (open.length === 0 && shown.length === 0) return;
    shown = open;
    for (const listener of listeners) listener();
  };
  const sweep = async (): Promise<void> => {
    const workbook = inUse.workbook();
    const tables = inUse.tables();
    if (workbook !== null && tables !== null && round !== null) await outbox.sweep(tables, workbook, round);
    await show();
  };

  return {
    outbox,
    open: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check: sweep,
    async dismiss(actionId) {
      await outbox.dismiss(actionId);
      await show();
    },
    async onRead(read) {
      round = read;
      await sweep();
    },
    onSent(read) {
      round = read;
      void show();
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void sweep(), lookAfter);
    },
  };
}
