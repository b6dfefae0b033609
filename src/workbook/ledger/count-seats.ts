import type { Round } from '../../round';
import type {
  ClusterSeats,
  Ledger,
  LedgerInitiative,
  Redistribution,
  RegionSeats,
  Seats,
} from './ledger-types';

interface Sums {
  initiatives: number;
  taken: number;
  waiting: number;
  generalPractice: number;
}

/** Adds the initiatives up by region, by cluster and for the programme, in one pass. */
export function countSeats(
  initiatives: readonly LedgerInitiative[],
  redistributions: readonly Redistribution[],
  round: Round,
): Pick<Ledger, 'total' | 'regions' | 'clusters'> {
  const all = noSums();
  const byRegion = new Map(round.regions.map((region) => [region.code, noSums()]));
  const byCluster = new Map(round.clusters.map((cluster) => [cluster.code, noSums()]));
  for (const initiative of initiatives) {
    add(all, initiative);
    if (initiative.region !== null) add(byRegion.get(initiative.region), initiative);
    if (initiative.cluster !== null) add(byCluster.get(initiative.cluster), initiative);
  }

  const moved = netMoves(redistributions);
  return {
    total: seats(round.seats, all),
    regions: round.regions.map((region): RegionSeats => {
      const sums = byRegion.get(region.code) ?? noSums();
      return {
        code: region.code,
        name: region.name,
        ...seats(region.seats, sums),
        generalPractice: {
          taken: sums.generalPractice,
          minimum: region.generalPracticeMinimum,
          maximum: region.generalPracticeMaximum,
        },
      };
    }),
    clusters: round.clusters.map((cluster): ClusterSeats => {
      const { initiatives, taken, waiting } = byCluster.get(cluster.code) ?? noSums();
      const net = moved.get(cluster.code) ?? 0;
      const shifted = (guideline: number | null) =>
        guideline === null ? null : Math.max(0, guideline + net);
      return {
        code: cluster.code,
        name: cluster.name,
        region: cluster.region,
        initiatives,
        taken,
        waiting,
        guidelineFrom: shifted(cluster.guidelineFrom),
        guidelineTo: shifted(cluster.guidelineTo),
        moved: net,
      };
    }),
  };
}

function noSums(): Sums {
  return { initiatives: 0, taken: 0, waiting: 0, generalPractice: 0 };
}

function add(sums: Sums | undefined, initiative: LedgerInitiative): void {
  if (sums === undefined) return;
  if (initiative.takesSeat || initiative.waits) sums.initiatives += 1;
  sums.taken += initiative.taken;
  sums.waiting += initiative.waiting;
  sums.generalPractice += initiative.generalPractice;
}

function seats(quota: number, { taken, waiting }: Sums): Seats {
  return { quota, taken, waiting, free: quota - taken };
}

function netMoves(redistributions: readonly Redistribution[]): ReadonlyMap<string, number> {
  const net = new Map<string, number>();
  for (const { from, to, seats: count, undone } of redistributions) {
    if (undone) continue;
    net.set(from, (net.get(from) ?? 0) - count);
    net.set(to, (net.get(to) ?? 0) + count);
  }
  return net;
}
