import type { Ledger } from '../../workbook/ledger';

/** How many seats the region and the programme have left for one more; never below nought. */
export function seatsFree(ledger: Ledger, region: string | null): number {
  const ofRegion = ledger.regions.find(({ code }) => code === region)?.free ?? Infinity;
  return Math.max(0, Math.min(ofRegion, ledger.total.free));
}
