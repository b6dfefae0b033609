import { clustersWithoutForm } from '../../overview';
import { statusCodes, type Receipt } from '../../workbook';
import type { Reminded, WorkbookSnapshot } from '../services';

/** By what the last reminder is found in the log. */
export function reminderKey(whom: Reminded): string {
  return whom.kind === 'cluster' ? `klynge:${whom.code.toLowerCase()}` : whom.receipt.key;
}

export interface ToRemind {
  /** Clusters that have sent nothing: no initiative, and no form on its way. By region, in the round's order. */
  readonly silent: readonly { readonly region: string; readonly code: string; readonly name: string }[];
  /** Returned forms and questions that are not answered, the longest overdue first. */
  readonly unanswered: readonly { readonly receipt: Receipt; readonly isOverdue: boolean }[];
}

/**
 * Who may be reminded, by the workbook as last read.
 *
 * @param today `YYYY-MM-DD` on the round's clock
 */
export function toRemind({ round, ledger, receipts }: WorkbookSnapshot, today: string): ToRemind {
  const awaited = new Set(
    [statusCodes.returned, statusCodes.awaitingDecision].map(
      (code) => round.statuses.find((status) => status.code === code)?.name,
    ),
  );
  const missing = clustersWithoutForm(ledger);
  const open = new Set(ledger.onTheirWay.map(({ key }) => key));
  return {
    silent: ledger.regions.flatMap((region) =>
      missing
        .filter((cluster) => cluster.region === region.code)
        .map(({ code, name }) => ({ region: region.name, code, name })),
    ),
    unanswered: receipts
      .filter(({ key, state, replyBy }) => replyBy !== null && awaited.has(state) && open.has(key))
      .map((receipt) => ({ receipt, isOverdue: (receipt.replyBy ?? today) < today }))
      .toSorted((one, other) => (one.receipt.replyBy ?? '').localeCompare(other.receipt.replyBy ?? '')),
  };
}
