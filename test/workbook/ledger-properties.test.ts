import fc from 'fast-check';
import { hold3 } from '../../src/round';
import { type Ledger, readLedger } from '../../src/workbook';
import { type InitiativeCells, type ParticipantCells, type Rows, team, workbookWith } from './rows';

const statuses = hold3.statuses.map(({ name }) => name);
const ledgerOf = (rows: Rows) => readLedger(workbookWith(rows), hold3);
const figures = ({ total, regions, clusters }: Ledger) => ({ total, regions, clusters });

const rows = fc
  .uniqueArray(
    fc.record({
      key: fc.stringMatching(/^[0-9a-f]{6}$/),
      status: fc.constantFrom(...statuses),
      cluster: fc.constantFrom(...hold3.clusters),
      size: fc.nat(6),
      general: fc.nat(6),
    }),
    { maxLength: 25, selector: ({ key }) => key },
  )
  .map((drawn) => {
    const initiatives = drawn.map(({ key, status, cluster }): InitiativeCells => {
      const region = hold3.regions.find(({ code }) => code === cluster.region)?.name ?? '';
      return { key, number: key, status, region, cluster: cluster.name };
    });
    const participants = drawn.flatMap(({ key, size, general }) =>
      team(key, size).map((row, index): ParticipantCells => ({
        ...row,
        sector: index < general ? 'Almen praksis' : 'Kommune',
      })),
    );
    return { initiatives, participants };
  });

const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

test('the order of the rows does not change a figure', () => {
  fc.assert(
    fc.property(
      rows.chain((drawn) =>
        fc.tuple(
          fc.constant(drawn),
          fc.record({ initiatives: shuffled(drawn.initiatives), participants: shuffled(drawn.participants) }),
        ),
      ),
      ([drawn, mixed]) => {
        expect(figures(ledgerOf(mixed))).toEqual(figures(ledgerOf(drawn)));
      },
    ),
  );
});

test('rows written again, wherever they land below, do not change a figure', () => {
  fc.assert(
    fc.property(
      rows.chain((drawn) =>
        fc.tuple(
          fc.constant(drawn),
          fc.record({
            initiatives: fc.subarray([...drawn.initiatives]),
            participants: fc.subarray([...drawn.participants]),
          }),
        ),
      ),
      ([drawn, again]) => {
        const doubled = {
          initiatives: [...drawn.initiatives, ...again.initiatives],
          participants: [...drawn.participants, ...again.participants],
        };
        expect(figures(ledgerOf(doubled))).toEqual(figures(ledgerOf(drawn)));
      },
    ),
  );
});

test('the parts add up to the whole, and what is left is the quota less what is taken', () => {
  fc.assert(
    fc.property(rows, (drawn) => {
      const { total, regions, clusters, initiatives } = ledgerOf(drawn);
      const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
      expect(sum(regions.map(({ taken }) => taken))).toBe(total.taken);
      expect(sum(clusters.map(({ taken }) => taken))).toBe(total.taken);
      expect(sum(initiatives.map(({ waiting }) => waiting))).toBe(total.waiting);
      for (const { quota, taken, free } of [total, ...regions]) expect(free).toBe(quota - taken);
      for (const { taken, generalPractice } of regions) {
        expect(generalPractice.taken).toBeLessThanOrEqual(taken);
      }
    }),
  );
});

test('leaving a form out gives the ledger of the rows without it', () => {
  fc.assert(
    fc.property(rows, fc.nat(), (drawn, pick) => {
      const key = drawn.initiatives[pick % Math.max(1, drawn.initiatives.length)]?.key;
      if (typeof key !== 'string') return;
      const rest = {
        initiatives: drawn.initiatives.filter((row) => row.key !== key),
        participants: drawn.participants.filter((row) => row.key !== key),
      };
      const without = readLedger(workbookWith(drawn), hold3, { without: [key] });
      expect(figures(without)).toEqual(figures(ledgerOf(rest)));
      expect(without.troubles).toEqual([]);
    }),
  );
});

test('ten thousand initiatives with fifty thousand participants are counted in full', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `k${index}`);
  const ledger = ledgerOf({
    initiatives: many.map((key) => ({
      key,
      number: key,
      status: 'Importeret',
      region: 'Region Midtjylland',
      cluster: 'Randersklyngen',
      received: 45_400 + Number(key.slice(1)) / 100,
    })),
    participants: many.flatMap((key) => team(key, 5)),
  });
  expect(ledger.total.taken).toBe(50_000);
  expect(ledger.troubles).toEqual([]);
});
