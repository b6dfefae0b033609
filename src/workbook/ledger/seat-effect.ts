import type { ClusterSeats, Ledger, ProgrammeSeats, RegionSeats, Seats } from './ledger-types';

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
  readonly total: Change<ProgrammeSeats>;
  readonly region: Change<RegionSeats> | null;
  readonly cluster: Change<ClusterSeats> | null;
}

/** The seats before and after an import, for the button that says its consequence. */
export function seatEffect(ledger: Ledger, addition: SeatAddition): SeatEffect {
  const { seats, generalPractice } = addition;
  const taking = <Value extends Pick<Seats, 'taken'> & { readonly free: number | null }>(
    before: Value,
    count = seats,
  ): Value => ({
    ...before,
    taken: before.taken + count,
    free: before.free === null ? null : before.free - count,
  });
  const region = ledger.regions.find(({ code }) => code === addition.region);
  const cluster = ledger.clusters.find(({ code }) => code === addition.cluster);
  return {
    total: {
      before: ledger.total,
      after: {
        ...taking(ledger.total),
        generalPractice: {
          ...ledger.total.generalPractice,
          taken: ledger.total.generalPractice.taken + generalPractice,
        },
      },
    },
    region:
      region === undefined
        ? null
        : {
            before: region,
            after: {
              ...taking(region),
              generalPractice: taking(region.generalPractice, generalPractice),
            },
          },
    cluster:
      cluster === undefined
        ? null
        : {
            before: cluster,
            after: { ...taking(cluster), initiatives: cluster.initiatives + 1 },
          },
  };
}
