export type {
  ClusterSeats,
  Ledger,
  LedgerInitiative,
  LedgerParticipant,
  LedgerTrouble,
  Redistribution,
  RegionSeats,
  Seats,
  SeatState,
} from './ledger-types';
export { explainRegion, explainWaiting, waitingList } from './explain';
export { emptyLedger, readLedger, type LedgerOptions } from './read-ledger';
export { seatEffect, type SeatAddition, type SeatEffect } from './seat-effect';
export { troubleText } from './trouble-texts';
