import { dayIn, type Round } from '../round';
import { type Receipt, rowDetails, type RowDetails, type TableContent } from '../workbook';
import type { Ledger } from '../workbook/ledger';
import { awaiting, type Awaiting } from './awaiting';
import { checksOfRound, type RoundCheck } from './checks-of-round';
import { followUp, type FollowUp } from './following';

/** What was read of a round at one moment. */
export interface RoundReading {
  readonly round: Round;
  readonly ledger: Ledger;
  readonly contents: ReadonlyMap<string, TableContent>;
  readonly receipts: readonly Receipt[];
}

/** How the round stands: what does not hold, what waits, what is to be followed up. */
export interface Standing {
  readonly checks: readonly RoundCheck[];
  readonly awaiting: Awaiting;
  readonly followUp: FollowUp;
  readonly details: RowDetails;
}

/** How a round stands at a moment. Takes time linear in the number of rows. Throws `LayoutError`. */
export function standingOf({ round, ledger, contents, receipts }: RoundReading, now: Date): Standing {
  const details = rowDetails(contents);
  return {
    checks: checksOfRound(ledger, round, now),
    awaiting: awaiting(receipts, ledger, details, round, now),
    followUp: followUp(ledger.initiatives, details, dayIn(round.timeZone, now)),
    details,
  };
}
