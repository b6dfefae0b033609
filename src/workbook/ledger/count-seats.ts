import type { Round } from '../../round';
import type {
  ClusterSeats,
  FormOnItsWay,
  Ledger,
  LedgerInitiative,
  Redistribution,
  RegionSeats,
  SeatFigures,
} from './ledger-types';

/** What is counted: the rows as they were understood. */
type Counted = Pick<Ledger, 'initiatives' | 'redistributions' | 'onTheirWay'>;

interface Sums {
  initiatives: number;
  readonly all: Figures;
  readonly generalPractice: Figures;
}

type Figures = { -readonly [Figure in keyof SeatFigures]: SeatFigures[Figure] };

/** Adds the rows up by region, by cluster and for the programme, in one pass. */
export function countSeats(
  { initiatives, redistributions, onTheirWay }: Counted,
  round: Round,
): Pick<Ledger, 'total' | 'regions' | 'clusters'> {
  const programme = noSums();
  const byRegion = new Map(round.regions.map((region) => [region.code, noSums()]));
  const byCluster = new Map(round.clusters.map((cluster) => [cluster.code, noSums()]));
  const sumsOf = ({ region, cluster }: Pick<FormOnItsWay, 'region' | 'cluster'>) =>
    [programme, byRegion.get(region ?? ''), byCluster.get(cluster ?? '')].filter(
      (sums) => sums !== undefined,
    );
  for (const initiative of initiatives) {
    for (const sums of sumsOf(initiative)) add(sums, initiative);
  }
  for (const form of onTheirWay) {
    for (const { all, generalPractice } of sumsOf(form)) {
      all.onTheirWay += form.seats;
      generalPractice.onTheirWay += form.generalPractice;
    }
  }

  const moved = movesOf(redistributions);
  return {
    total: {
      quota: round.seats,
      ...programme.all,
      free: round.seats - programme.all.taken,
      generalPractice: programme.generalPractice,
    },
    regions: round.regions.map((region): RegionSeats => {
      const { all, generalPractice } = byRegion.get(region.code) ?? noSums();
      const maximum = region.generalPracticeMaximum;
      return {
        code: region.code,
        name: region.name,
        quota: region.seats,
        ...all,
        free: region.seats - all.taken,
        generalPractice: {
          ...generalPractice,
          minimum: region.generalPracticeMinimum,
          maximum,
          free: maximum === null ? null : maximum - generalPractice.taken,
        },
      };
    }),
    clusters: round.clusters.map((cluster): ClusterSeats => {
      const { initiatives: count, all } = byCluster.get(cluster.code) ?? noSums();
      const movedIn = moved.to.get(cluster.code) ?? 0;
      const movedOut = moved.from.get(cluster.code) ?? 0;
      const shifted = (guideline: number | null) =>
        guideline === null ? null : Math.max(0, guideline + movedIn - movedOut);
      const guidelineTo = shifted(cluster.guidelineTo);
      return {
        code: cluster.code,
        name: cluster.name,
        region: cluster.region,
        initiatives: count,
        ...all,
        guidelineFrom: shifted(cluster.guidelineFrom),
        guidelineTo,
        free: guidelineTo === null ? null : guidelineTo - all.taken,
        movedIn,
        movedOut,
        moved: movedIn - movedOut,
      };
    }),
  };
}

function noSums(): Sums {
  const none = () => ({ taken: 0, reserved: 0, waiting: 0, onTheirWay: 0 });
  return { initiatives: 0, all: none(), generalPractice: none() };
}

function add(sums: Sums, initiative: LedgerInitiative): void {
  const { all, generalPractice } = sums;
  if (initiative.takesSeat || initiative.waits) sums.initiatives += 1;
  all.taken += initiative.taken;
  all.reserved += initiative.reserved;
  all.waiting += initiative.waiting;
  generalPractice.taken += initiative.generalPractice;
  generalPractice.waiting += initiative.generalPracticeWaiting;
  generalPractice.reserved += initiative.participants.filter(
    ({ seat, claim, sector }) => seat === 'taken' && claim === 'reserved' && sector === 'general-practice',
  ).length;
}

/** Seats moved that were not moved back: to each cluster, and from each. A region's own total never moves. */
function movesOf(redistributions: readonly Redistribution[]) {
  const [to, from] = [new Map<string, number>(), new Map<string, number>()];
  const count = (map: Map<string, number>, code: string, seats: number) =>
    map.set(code, (map.get(code) ?? 0) + seats);
  for (const move of redistributions.filter(({ undone }) => !undone)) {
    count(to, move.to, move.seats);
    count(from, move.from, move.seats);
  }
  return { to, from };
}
