export type {
  ClusterSeats,
  Ledger,
  LedgerInitiative,
  LedgerParticipant,
  LedgerTrouble,
  RegionSeats,
  Seats,
} from './ledger-types';
