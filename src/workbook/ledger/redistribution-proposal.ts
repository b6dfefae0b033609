import type { Language, Round } from '../../round';
import { waitingList } from './explain';
import type { ClusterSeats, Ledger, LedgerInitiative } from './ledger-types';

/** What a cluster is entitled to when the guideline is made to add up to the region's seats. */
export interface ClusterShare {
  readonly cluster: ClusterSeats;
  /** Of the guideline, before any seat was moved. */
  readonly share: number;
  /** The share with the seats moved since. */
  readonly entitled: number;
}

export interface ProposedMove {
  readonly from: ClusterShare;
  readonly to: ClusterShare;
  readonly seats: number;
}

/** Seats that a waiting initiative could have now, first come first. */
export interface ProposedSeats {
  readonly initiative: LedgerInitiative;
  readonly seats: number;
}

export interface RedistributionProposal {
  readonly region: Ledger['regions'][number];
  /** Null where the setup gives the region's clusters no guideline: then its seats are in common and nothing has to move. */
  readonly shares: readonly ClusterShare[] | null;
  readonly moves: readonly ProposedMove[];
  readonly seats: readonly ProposedSeats[];
}

/**
 * The programme's rule, "at fordele sundhedsklyngernes ikke-anvendte pladser til de andre sundhedsklynger i regionen": what
 * clusters do not use of their share goes to those of the region that hold or wait for more than theirs, the longest wait
 * first. A proposal only; nothing moves by itself. Null for an unknown region.
 */
export function proposeRedistribution(
  ledger: Ledger,
  round: Round,
  code: string,
): RedistributionProposal | null {
  const region = ledger.regions.find((candidate) => candidate.code === code);
  if (region === undefined) return null;
  const shares = sharesOf(ledger, round, code, region.quota);
  return {
    region,
    shares,
    moves: shares === null ? [] : movesBetween(shares, longestWaitFirst(ledger, shares, code)),
    seats: seatsForQueue(waitingList(ledger, code), Math.min(region.free, ledger.total.free)),
  };
}

/**
 * "8-9" for five clusters is 43 only as 3 × 9 + 2 × 8. Which get the upper number is a proposal, unless the setup itself says
 * so: first the clusters that hold or wait for most beyond the lower one, then the order of the setup.
 */
function sharesOf(
  ledger: Ledger,
  round: Round,
  region: string,
  quota: number,
): readonly ClusterShare[] | null {
  const guided = round.clusters
    .filter((cluster) => cluster.region === region)
    .flatMap(({ code, guidelineFrom: from, guidelineTo: to }) => {
      const cluster = ledger.clusters.find((candidate) => candidate.code === code);
      return cluster === undefined || to === null ? [] : [{ cluster, from: from ?? to, to }];
    });
  if (guided.length === 0) return null;

  const shares = new Map(guided.map(({ cluster, from }) => [cluster.code, from]));
  const eager = guided
    .map((guide, order) => ({ ...guide, order, wish: wishOf(guide.cluster) - guide.from }))
    .sort((one, other) => other.wish - one.wish || one.order - other.order);
  let left = quota - guided.reduce((sum, { from }) => sum + from, 0);
  for (const { cluster, from, to } of eager) {
    const more = Math.max(0, Math.min(left, to - from));
    shares.set(cluster.code, from + more);
    left -= more;
  }
  return guided.map(({ cluster }) => {
    const share = shares.get(cluster.code) ?? 0;
    return { cluster, share, entitled: share + cluster.moved };
  });
}

function wishOf({ taken, waiting }: ClusterSeats): number {
  return taken + waiting;
}

function movesBetween(
  shares: readonly ClusterShare[],
  needy: readonly ClusterShare[],
): readonly ProposedMove[] {
  const unused = shares
    .map((from) => ({ from, left: from.entitled - wishOf(from.cluster) }))
    .filter(({ left }) => left > 0)
    .sort((one, other) => other.left - one.left);
  const moves: ProposedMove[] = [];
  for (const to of needy) {
    let missing = wishOf(to.cluster) - to.entitled;
    for (const giver of unused) {
      const seats = Math.min(missing, giver.left);
      if (seats <= 0) continue;
      moves.push({ from: giver.from, to, seats });
      giver.left -= seats;
      missing -= seats;
    }
  }
  return moves;
}

function longestWaitFirst(
  ledger: Ledger,
  shares: readonly ClusterShare[],
  region: string,
): readonly ClusterShare[] {
  const queue = waitingList(ledger, region).map(({ cluster }) => cluster);
  const place = ({ cluster }: ClusterShare) => {
    const index = queue.indexOf(cluster.code);
    return index === -1 ? queue.length : index;
  };
  return shares
    .filter(({ cluster, entitled }) => wishOf(cluster) > entitled)
    .sort((one, other) => place(one) - place(other));
}

function seatsForQueue(queue: readonly LedgerInitiative[], free: number): readonly ProposedSeats[] {
  let left = free;
  return queue.flatMap((initiative) => {
    const seats = Math.min(initiative.waiting, left);
    if (seats <= 0) return [];
    left -= seats;
    return [{ initiative, seats }];
  });
}

/** How the guideline adds up to the region's seats: "Region Midtjylland har 43 pladser: 3 × 9 + 2 × 8." */
export function explainShares({ region, shares }: RedistributionProposal, language: Language): string {
  const danish = language === 'da';
  if (shares === null) {
    return danish
      ? `Opsætningen har intet vejledende antal i ${region.name}, så pladserne er fælles for hele regionen, og der skal ikke flyttes noget.`
      : `The setup has no guideline in ${region.name}, so its seats are in common for the whole region and nothing has to move.`;
  }
  const sizes = [...new Set(shares.map(({ share }) => share))].sort((one, other) => other - one);
  const sum = sizes
    .map((size) => `${shares.filter(({ share }) => share === size).length} × ${size}`)
    .join(' + ');
  const total = shares.reduce((all, { share }) => all + share, 0);
  const whole = danish
    ? `${region.name} har ${region.quota} pladser, og det vejledende antal går op som ${sum}`
    : `${region.name} has ${region.quota} seats, and the guideline adds up as ${sum}`;
  if (total !== region.quota) {
    return danish
      ? `${region.name} har ${region.quota} pladser, men det vejledende antal giver ${total} (${sum}). Ret det på arket Klynger.`
      : `${region.name} has ${region.quota} seats, but the guideline gives ${total} (${sum}). Correct it on the sheet Klynger.`;
  }
  const [most] = sizes;
  if (sizes.length < 2 || most === undefined) return `${whole}.`;
  const upper = shares.filter(({ share }) => share === most).map(({ cluster }) => cluster.name);
  return danish
    ? `${whole}. De ${most} er foreslået til ${upper.join(', ')}: dem, der har eller venter på flest, ellers i opsætningens rækkefølge.`
    : `${whole}. The ${most} are proposed for ${upper.join(', ')}: those that hold or wait for most, else in the order of the setup.`;
}

/** Why seats are proposed to move: what the one does not use and the other lacks. */
export function explainMove({ from, to, seats }: ProposedMove, language: Language): string {
  const used = wishOf(from.cluster);
  const wish = wishOf(to.cluster);
  return language === 'da'
    ? `${from.cluster.name} bruger eller venter på ${used} af sine ${from.entitled}; ${to.cluster.name} har og venter på ${wish} og har ${to.entitled}. ${seats} ${seats === 1 ? 'plads' : 'pladser'} kan flyttes.`
    : `${from.cluster.name} uses or waits for ${used} of its ${from.entitled}; ${to.cluster.name} holds and waits for ${wish} and has ${to.entitled}. ${seats} ${seats === 1 ? 'seat' : 'seats'} can move.`;
}
