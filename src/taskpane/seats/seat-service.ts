import type { Round } from '../../round';
import type { LogEntry, NewParticipant } from '../../workbook';
import type {
  ExceededLimit,
  LedgerInitiative,
  Plan,
  SeatClaim,
  UncountedTrouble,
} from '../../workbook/ledger';
import type { Trouble } from '../services';

/** What a person wants done, on what the person saw. */
export type SeatOrder = {
  readonly reason: string | null;
  /** The person lets limits be exceeded, and the reason says why. */
  readonly overQuota: boolean;
} & (
  | { readonly kind: 'give'; readonly seen: LedgerInitiative; readonly sitting: readonly string[] | null }
  | { readonly kind: 'wait' | 'withdraw'; readonly seen: LedgerInitiative }
  | {
      readonly kind: 'seat';
      readonly seen: LedgerInitiative;
      readonly participant: string;
      readonly claim: Exclude<SeatClaim, 'unknown'>;
    }
  | {
      readonly kind: 'replace';
      readonly seen: LedgerInitiative;
      readonly participant: string;
      readonly by: NewParticipant;
    }
  | { readonly kind: 'plan'; readonly seen: LedgerInitiative; readonly planned: string | null }
  | { readonly kind: 'apply-plans'; readonly plans: readonly Plan[] }
  | { readonly kind: 'move'; readonly from: string; readonly to: string; readonly seats: number }
  /** Rows that count for nothing are set aside. */
  | { readonly kind: 'set-aside'; readonly trouble: UncountedTrouble }
  | { readonly kind: 'undo'; readonly actionId: string }
);

export type SeatEnding =
  /** It is done; the action's id undoes it. `remark` tells what went wrong beside it. */
  | { readonly kind: 'done'; readonly actionId: string; readonly remark: Trouble | null }
  /** Nothing was written: it would go beyond these limits, and nobody has said that it may. */
  | { readonly kind: 'full'; readonly limits: readonly ExceededLimit[] }
  | { readonly kind: 'refused' | 'unknown'; readonly trouble: Trouble };

export type LogReading =
  | { readonly kind: 'log'; readonly entries: readonly LogEntry[] }
  | { readonly kind: 'refused' | 'unknown'; readonly trouble: Trouble };

/** What is done with seats beside the import. Never rejects: every ending is one of those above. */
export interface SeatService {
  act(order: SeatOrder, round: Round): Promise<SeatEnding>;
  log(round: Round): Promise<LogReading>;
}
