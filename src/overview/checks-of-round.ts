import { deadline, type Round } from '../round';
import type { Ledger } from '../workbook/ledger';
import { clustersWithoutForm } from './missing';

/** Something about the round as a whole that does not stand as the programme wants it. */
export type RoundCheck = {
  /**
   * Whether a person must do something about it now. What is only wrong at the deadline ("Deadline for valg af
   * forbedringsinitiativer og udpegning af deltagere") is not pressing before it.
   */
  readonly pressing: boolean;
} & (
  | {
      readonly kind: 'cluster-without-initiative';
      readonly region: string;
      readonly cluster: string;
      /** A form of its is returned or undecided, so the cluster is not silent. */
      readonly formOnItsWay: boolean;
    }
  | {
      readonly kind: 'general-practice-below-minimum' | 'general-practice-above-maximum';
      readonly region: string;
      readonly taken: number;
      readonly limit: number;
    }
  | { readonly kind: 'seats-unused' | 'region-over-quota'; readonly region: string; readonly seats: number }
  | { readonly kind: 'programme-over-quota'; readonly seats: number }
);

/** The checks of a round that do not hold at a moment, regions in the round's order. Takes one pass over the ledger. */
export function checksOfRound(ledger: Ledger, round: Round, now: Date): readonly RoundCheck[] {
  const isPast = now.getTime() > deadline(round);
  const silent = new Set(clustersWithoutForm(ledger).map(({ code }) => code));
  const missing = new Map<string, string[]>();
  for (const { code, region, initiatives } of ledger.clusters) {
    if (initiatives > 0) continue;
    missing.set(region, [...(missing.get(region) ?? []), code]);
  }
  const ofRegions = ledger.regions.flatMap(({ code: region, free, generalPractice }): RoundCheck[] => {
    const { taken, minimum, maximum } = generalPractice;
    return [
      ...(free < 0 ? [{ kind: 'region-over-quota' as const, pressing: true, region, seats: -free }] : []),
      ...(maximum !== null && taken > maximum
        ? [
            {
              kind: 'general-practice-above-maximum' as const,
              pressing: true,
              region,
              taken,
              limit: maximum,
            },
          ]
        : []),
      ...(minimum !== null && taken < minimum
        ? [
            {
              kind: 'general-practice-below-minimum' as const,
              pressing: isPast,
              region,
              taken,
              limit: minimum,
            },
          ]
        : []),
      ...(missing.get(region) ?? []).map((cluster) => ({
        kind: 'cluster-without-initiative' as const,
        pressing: isPast,
        region,
        cluster,
        formOnItsWay: !silent.has(cluster),
      })),
      ...(free > 0 ? [{ kind: 'seats-unused' as const, pressing: isPast, region, seats: free }] : []),
    ];
  });
  const over = -ledger.total.free;
  return over > 0 ? [{ kind: 'programme-over-quota', pressing: true, seats: over }, ...ofRegions] : ofRegions;
}
