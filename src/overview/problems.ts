import type { ClusterSeats, Ledger } from '../workbook/ledger';
import type { RoundCheck } from './checks-of-round';

/**
 * Codes of the regions that somebody should look at: a check that does not hold, or initiatives that wait. Seats that are
 * free before the deadline are no problem, clusters that have not sent yet are.
 */
export function problemRegions(ledger: Ledger, checks: readonly RoundCheck[]): ReadonlySet<string> {
  const regions = new Set(ledger.regions.filter(({ waiting }) => waiting > 0).map(({ code }) => code));
  for (const check of checks) {
    if ('region' in check && (check.pressing || check.kind !== 'seats-unused')) regions.add(check.region);
  }
  return regions;
}

/** Whether somebody should look at the cluster: nothing sent, something waiting, or more seats than its guideline. */
export function isProblemCluster({ initiatives, waiting, taken, guidelineTo }: ClusterSeats): boolean {
  return initiatives === 0 || waiting > 0 || (guidelineTo !== null && taken > guidelineTo);
}
