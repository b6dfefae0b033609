import { standingOf, roundFigures } from '../src/overview';
import { hold3 } from '../src/round';
import { readLedger, readReceipts } from '../src/workbook';
import { openTheOverview } from './open-the-overview';
import { interleaved, type Figure } from './measure';
import { workbookOf } from './overview-rows';

const sizes = [60, 1_000, 10_000] as const;
const now = new Date('2024-05-01T08:00:00Z');

/** Ledger and overview at three sizes: time should grow as the rows do. And the overview's first paint in the sandbox. */
export async function overviewFigures(): Promise<readonly Figure[]> {
  const [small, middle, large] = await interleaved(sizes.map(contender), { turns: 9, warmup: 3 });
  const perThousand = (timing: typeof small, size: number) => ((timing?.median ?? 0) * 1_000) / size;
  return [
    {
      name: `Ledger and overview of ${sizes[2]} initiatives against ${sizes[1]}, per initiative`,
      value: perThousand(large, sizes[2]) / perThousand(middle, sizes[1]),
      unit: 'times as long',
      target: { atMost: 2 },
      note: '1 is linear',
    },
    {
      name: `Ledger and overview of ${sizes[0]} initiatives`,
      value: small?.median ?? 0,
      unit: 'ms',
      target: null,
      note: 'a round as it is; on this machine',
    },
    {
      name: `Ledger and overview of ${sizes[2]} initiatives`,
      value: large?.median ?? 0,
      unit: 'ms',
      target: null,
      note: 'on this machine',
    },
    ...(await openTheOverview()),
  ];
}

function contender(size: number) {
  const contents = workbookOf(size);
  return {
    name: String(size),
    run: () => {
      const ledger = readLedger(contents, hold3);
      const receipts = readReceipts(contents, hold3);
      const reading = { round: hold3, contents, ledger, receipts };
      return [standingOf(reading, now), roundFigures(ledger, receipts, hold3)];
    },
  };
}
