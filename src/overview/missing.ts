import type { Round } from '../round';
import type { ClusterSeats, Ledger } from '../workbook/ledger';

/**
 * Clusters from which nothing has come: no initiative that holds or waits for seats, and no form that is returned or
 * undecided. The one meaning of "mangler" in pane, figures, command line and reminders; whether a cluster has an initiative at
 * the deadline is a check of the round. In the order of the setup.
 */
export function clustersWithoutForm({ clusters, onTheirWay }: Ledger): readonly ClusterSeats[] {
  const heardFrom = new Set(onTheirWay.map(({ cluster }) => cluster));
  return clusters.filter(({ code, initiatives }) => initiatives === 0 && !heardFrom.has(code));
}

/** The round's own word for so many clusters: "sundhedsklynge" for one, "sundhedsklynger" for others. */
export function clusterWordFor({ clusterWord }: Round, count: number): string {
  return count === 1 ? clusterWord.singular : clusterWord.plural;
}
