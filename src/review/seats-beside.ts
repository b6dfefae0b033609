import { clusterByCode, regionByCode, type Region } from '../round';
import type { LedgerInitiative } from '../workbook/ledger';
import type { ReviewSubject } from './rule';

/** How many seats the form asks for: one for each participant, named or not. */
export function seatsAsked({ nomination }: ReviewSubject): number {
  return nomination.participants.length;
}

/** How many of them are for general practice. */
export function generalPracticeSeatsAsked({ nomination }: ReviewSubject): number {
  return nomination.participants.filter(({ sector }) => sector.sector === 'general-practice').length;
}

/** The initiatives of others: those that this form replaces hold their seats no longer. */
export function initiativesOfOthers({ ledger, replaces }: ReviewSubject): readonly LedgerInitiative[] {
  return ledger.initiatives.filter((initiative) => !replaces.includes(initiative.key));
}

/** Seats that the replaced versions hold, of those that `counts` picks; to be taken from the ledger's sums. */
export function seatsReplaced(
  { ledger, replaces }: ReviewSubject,
  counts: (initiative: LedgerInitiative) => boolean,
  seats: (initiative: LedgerInitiative) => number = (initiative) => initiative.taken,
): number {
  return ledger.initiatives
    .filter((initiative) => replaces.includes(initiative.key) && counts(initiative))
    .reduce((sum, initiative) => sum + seats(initiative), 0);
}

/** The region whose seats the form would take: the cluster's, else the one stated; undefined if neither is known. */
export function regionOf({ nomination, round }: ReviewSubject): Region | undefined {
  const cluster =
    nomination.cluster.code === null ? undefined : clusterByCode(round, nomination.cluster.code);
  const code = cluster?.region ?? nomination.region.code;
  return code === null ? undefined : regionByCode(round, code);
}
