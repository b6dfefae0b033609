import type { ClusterSeats, Ledger, RegionSeats, Seats } from './ledger-types';

/** What an import would add. Codes; null where the form's place is not decided. */
export interface SeatAddition {
  readonly region: string | null;
  readonly cluster: string | null;
  readonly seats: number;
  readonly generalPractice: number;
}

interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
}

export interface SeatEffect {
  readonly total: Change<Seats>;
  readonly region: Change<RegionSeats> | null;
  readonly cluster: Change<ClusterSeats> | null;
}

/** The seats before and after an import, for the button that says its consequence. */
export function seatEffect(ledger: Ledger, addition: SeatAddition): SeatEffect {
  const { seats, generalPractice } = addition;
  const taking = <Value extends Seats>(before: Value): Value => ({
    ...before,
    taken: before.taken + seats,
    free: before.free - seats,
  });
  const region = ledger.regions.find(({ code }) => code === addition.region);
  const cluster = ledger.clusters.find(({ code }) => code === addition.cluster);
  return {
    total: { before: ledger.total, after: taking(ledger.total) },
    region:
      region === undefined
        ? null
        : {
            before: region,
            after: {
              ...taking(region),
              generalPractice: {
                ...region.generalPractice,
                taken: region.generalPractice.taken + generalPractice,
              },
            },
          },
    cluster:
      cluster === undefined
        ? null
        : {
            before: cluster,
            after: { ...cluster, initiatives: cluster.initiatives + 1, taken: cluster.taken + seats },
          },
  };
}
