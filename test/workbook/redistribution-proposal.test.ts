import { hold3 } from '../../src/round';
import { explainMove, explainShares, proposeRedistribution, readLedger } from '../../src/workbook';
import { serialOf } from '../../src/workbook/moments';
import { initiative, type InitiativeCells, workbookWith } from './rows';

const clusters = ['Aarhusklyngen', 'Gødstrupklyngen', 'Horsensklyngen', 'Midtklyngen', 'Randersklyngen'];
const takes = (cluster: string, participantCount: number, cells: InitiativeCells = {}) =>
  initiative('', { cluster, participantCount, ...cells });
const received = (moment: string) => serialOf(new Date(moment), hold3.timeZone);
const waits = (key: string, cluster: string, participantCount: number, moment: string) =>
  takes(cluster, participantCount, { status: 'Venteliste', key, received: received(moment) });
const proposalFor = (
  initiatives: readonly InitiativeCells[],
  region = 'M',
  round = hold3,
  redistributions = [],
) => {
  const ledger = readLedger(workbookWith({ initiatives, redistributions }, round), round);
  const proposal = proposeRedistribution(ledger, round, region);
  if (proposal === null) throw new Error('no such region');
  return proposal;
};
const movesOf = (proposal: ReturnType<typeof proposalFor>) =>
  proposal.moves.map(({ from, to, seats }) => [from.cluster.name, to.cluster.name, seats]);

test('8-9 for five clusters adds up to 43 as 3 × 9 + 2 × 8, the 9 where most is used', () => {
  const proposal = proposalFor([
    takes('Randersklyngen', 9),
    takes('Midtklyngen', 10),
    takes('Aarhusklyngen', 3),
  ]);
  expect(proposal.shares?.map(({ cluster, share }) => [cluster.name, share])).toEqual([
    ['Aarhusklyngen', 9],
    ['Gødstrupklyngen', 8],
    ['Horsensklyngen', 8],
    ['Midtklyngen', 9],
    ['Randersklyngen', 9],
  ]);
  expect(explainShares(proposal, 'da')).toBe(
    'Region Midtjylland har 43 pladser, og det vejledende antal går op som 3 × 9 + 2 × 8. De 9 er foreslået til Aarhusklyngen, Midtklyngen, Randersklyngen: dem, der har eller venter på flest, ellers i opsætningens rækkefølge.',
  );
});

test('without any initiative the 9 go by the order of the setup', () => {
  const shares = proposalFor([]).shares ?? [];
  expect(shares.map(({ share }) => share)).toEqual([9, 9, 9, 8, 8]);
  expect(shares.map(({ cluster }) => cluster.name)).toEqual(clusters);
});

test('where the setup itself says who gets 9, that holds', () => {
  const round = {
    ...hold3,
    clusters: hold3.clusters.map((cluster) =>
      cluster.region !== 'M'
        ? cluster
        : {
            ...cluster,
            guidelineFrom: cluster.code === 'M-AARH' ? 11 : 8,
            guidelineTo: cluster.code === 'M-AARH' ? 11 : 8,
          },
    ),
  };
  expect(proposalFor([takes('Randersklyngen', 12)], 'M', round).shares?.map(({ share }) => share)).toEqual([
    11, 8, 8, 8, 8,
  ]);
});

test('a guideline that cannot add up is said to the secretariat', () => {
  const round = {
    ...hold3,
    clusters: hold3.clusters.map((cluster) => ({ ...cluster, guidelineFrom: 7, guidelineTo: 7 })),
  };
  expect(explainShares(proposalFor([], 'M', round), 'da')).toBe(
    'Region Midtjylland har 43 pladser, men det vejledende antal giver 35 (5 × 7). Ret det på arket Klynger.',
  );
});

test('unused seats go to the cluster that has waited longest, and the proposal says why', () => {
  const proposal = proposalFor([
    ...['Aarhusklyngen', 'Gødstrupklyngen'].map((cluster) => takes(cluster, 9)),
    takes('Horsensklyngen', 5),
    takes('Midtklyngen', 9),
    takes('Randersklyngen', 8),
    waits('sen', 'Midtklyngen', 3, '2024-04-29T08:00:00Z'),
    waits('tidlig', 'Randersklyngen', 2, '2024-04-28T08:00:00Z'),
  ]);
  expect(movesOf(proposal)).toEqual([
    ['Horsensklyngen', 'Randersklyngen', 1],
    ['Horsensklyngen', 'Midtklyngen', 2],
  ]);
  const [move] = proposal.moves;
  if (move === undefined) throw new Error('no move');
  expect(explainMove(move, 'da')).toBe(
    'Horsensklyngen bruger eller venter på 5 af sine 8; Randersklyngen har og venter på 10 og har 9. 1 plads kan flyttes.',
  );
});

test('what was moved already is not proposed again', () => {
  const ledger = readLedger(
    workbookWith({
      initiatives: [takes('Horsensklyngen', 5), takes('Randersklyngen', 11)],
      redistributions: [
        { region: 'Region Midtjylland', from: 'Horsensklyngen', to: 'Randersklyngen', seats: 2 },
      ],
    }),
    hold3,
  );
  expect(proposeRedistribution(ledger, hold3, 'M')?.moves).toEqual([]);
});

test('free seats are proposed to the queue in its order, in part to whoever is last', () => {
  const proposal = proposalFor([
    takes('Aarhusklyngen', 38),
    waits('sen', 'Midtklyngen', 4, '2024-04-29T08:00:00Z'),
    waits('tidlig', 'Randersklyngen', 3, '2024-04-28T08:00:00Z'),
  ]);
  expect(proposal.seats.map(({ initiative: { key }, seats }) => [key, seats])).toEqual([
    ['tidlig', 3],
    ['sen', 2],
  ]);
});

test('a region without a guideline has its seats in common', () => {
  const proposal = proposalFor([], 'N');
  expect(proposal).toMatchObject({ shares: null, moves: [] });
  expect(explainShares(proposal, 'en')).toContain('seats are in common');
});
