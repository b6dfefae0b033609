import { useMemo, useSyncExternalStore } from 'react';
import { usePane } from '../pane-context';
import type { WorkbookSnapshot } from '../services';
import { batchOf, type Batch } from './batch';
import { rowsOf, type BatchRow, type BatchState } from './batch-state';

export interface BatchInView {
  readonly batch: Batch;
  readonly state: BatchState;
  /** Null until the workbook has been read. */
  readonly snapshot: WorkbookSnapshot | null;
  readonly rows: readonly BatchRow[];
}

/** The pane's batch with its lines, held up against the workbook as it stands. */
export function useBatch(): BatchInView {
  const { pane, services, state: paneState } = usePane();
  const batch = batchOf(services, pane);
  const state = useSyncExternalStore(batch.subscribe, batch.state);
  const snapshot = paneState.workbook;
  const rows = useMemo(
    () => (snapshot === null ? [] : rowsOf(state.mails, (file, mail) => batch.review(file, mail, snapshot))),
    [batch, state.mails, snapshot],
  );
  return { batch, state, snapshot, rows };
}
