import { hold3 } from '../../src/round';
import { explainRegion, explainWaiting, readLedger, waitingList } from '../../src/workbook';
import { serialOf } from '../../src/workbook/moments';
import { initiative, team, workbookWith } from './rows';

const received = (moment: string) => serialOf(new Date(moment), hold3.timeZone);
const waits = (key: string, moment: string) =>
  initiative(key, { status: 'Venteliste', received: received(moment) });

const ledger = readLedger(
  workbookWith({
    initiatives: [
      initiative('full', { participantCount: 41 }),
      waits('late', '2024-04-29T08:00:00Z'),
      waits('early', '2024-04-28T08:12:00Z'),
    ],
    participants: [...team('late', 1), ...team('early', 5)],
    redistributions: [
      {
        region: 'Region Midtjylland',
        from: 'Horsensklyngen',
        to: 'Randersklyngen',
        seats: 2,
        reason: 'Aftalt på møde',
      },
    ],
  }),
  hold3,
);

test('the queue is in the order of receipt, not of the rows', () => {
  expect(waitingList(ledger, 'M').map(({ key }) => key)).toEqual(['early', 'late']);
});

test('a sentence says why an initiative waits, with its place in the queue', () => {
  expect(explainWaiting(ledger, hold3, 'early', 'da')).toBe(
    'Region Midtjylland har 2 ledige, initiativet venter med 5 deltagere; nr. 1 i køen, modtaget 28. april kl. 10.12.',
  );
  expect(explainWaiting(ledger, hold3, 'late', 'en')).toBe(
    'Region Midtjylland has 2 free, the initiative waits with 1 participant; no. 2 in the queue, received 29 April 10:00.',
  );
});

test('an initiative that does not wait needs no such sentence', () => {
  expect(explainWaiting(ledger, hold3, 'full', 'da')).toBeNull();
});

test('a region is explained by its seats, its queue, general practice and moves between clusters', () => {
  expect(explainRegion(ledger, hold3, 'M', 'da')).toEqual([
    'Region Midtjylland har 43 pladser: 41 optaget, 2 ledige.',
    '2 initiativer med 6 deltagere venter.',
    'Almen praksis har 0 pladser (mindst 1, højst 5).',
    '2 pladser flyttet fra Horsensklyngen til Randersklyngen: Aftalt på møde',
  ]);
});
