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

/**
 * The seats before and after a form takes the place of an earlier version.
 *
 * @param ledgerWithout the same rows without that version
 */
export function replacementEffect(ledger: Ledger, ledgerWithout: Ledger, addition: SeatAddition): SeatEffect {
  const { region, cluster, total } = seatEffect(ledgerWithout, addition);
  const now = seatEffect(ledger, addition);
  return {
    total: { before: now.total.before, after: total.after },
    region:
      region === null || now.region === null ? null : { before: now.region.before, after: region.after },
    cluster:
      cluster === null || now.cluster === null ? null : { before: now.cluster.before, after: cluster.after },
  };
}
