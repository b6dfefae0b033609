export type {
  ClusterSeats,
  FormOnItsWay,
  GeneralPracticeSeats,
  Ledger,
  LedgerInitiative,
  LedgerParticipant,
  LedgerTrouble,
  Redistribution,
  RegionSeats,
  SeatClaim,
  SeatFigures,
  Seats,
  SeatState,
} from './ledger-types';
export {
  exceededLimits,
  type ExceededLimit,
  limitsExceededBetween,
  limitText,
  unforeseenLimits,
} from './exceeded-limits';
export { explainCluster, explainProgramme, explainRegion, explainWaiting, waitingList } from './explain';
export { ledgerAfterPlans, type Plan, readPlans } from './plans';
export {
  type ClusterShare,
  explainMove,
  explainShares,
  type ProposedMove,
  type ProposedSeats,
  proposeRedistribution,
  type RedistributionProposal,
} from './redistribution-proposal';
export { emptyLedger, readLedger, type LedgerOptions } from './read-ledger';
export { replacementEffect, seatEffect, type SeatAddition, type SeatEffect } from './seat-effect';
export { troubleText } from './trouble-texts';
export {
  countSetAside,
  isOfUncountedRows,
  markHeading,
  type UncountedTrouble,
  uncountedRows,
} from './uncounted-rows';
