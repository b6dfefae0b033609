import { clustersWithoutForm } from '../../overview';
import { clusterKey, statusCodes, type Receipt } from '../../workbook';
import { waitingList, type LedgerInitiative } from '../../workbook/ledger';
import type { Addressed, WorkbookSnapshot } from '../services';

/** By what a letter's addressee is kept: in the log, and in the list of drafts that is left for later. */
export function letterKey(whom: Addressed): string {
  if (whom.kind === 'cluster') return clusterKey(whom.code);
  return whom.kind === 'return' ? whom.receipt.key : whom.initiative.key;
}

/** Those on the lists that letters are written from. */
export interface ToRemind {
  /** Clusters that have sent nothing: no initiative, and no form on its way. By region, in the round's order. */
  readonly silent: readonly { readonly region: string; readonly code: string; readonly name: string }[];
  /** Returned forms and questions that are not answered, the longest overdue first. */
  readonly unanswered: readonly { readonly receipt: Receipt; readonly isOverdue: boolean }[];
  /** Initiatives that wait for seats, in the order of their regions' queues. */
  readonly waiting: readonly {
    readonly initiative: LedgerInitiative;
    readonly region: string;
    readonly place: number;
  }[];
}

/**
 * Who may be written to, by the workbook as last read.
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
    waiting: ledger.regions.flatMap(({ code, name }) =>
      waitingList(ledger, code).map((initiative, index) => ({ initiative, region: name, place: index + 1 })),
    ),
  };
}
