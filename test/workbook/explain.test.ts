import { hold3 } from '../../src/round';
import {
  exceededLimits,
  explainCluster,
  explainProgramme,
  explainRegion,
  explainWaiting,
  limitText,
  readLedger,
  waitingList,
} from '../../src/workbook';
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
    'Region Midtjylland har 2 ledige, initiativet har 5 deltagere; nr. 1 i køen, modtaget 28. april 10:12.',
  );
  expect(explainWaiting(ledger, hold3, 'late', 'en')).toBe(
    'Region Midtjylland has 2 free, the initiative has 1 participant; no. 2 in the queue, received 29 April 10:00.',
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

test('an initiative of which some sit and some wait says so', () => {
  const partly = readLedger(
    workbookWith({
      initiatives: [initiative('p', { received: received('2024-04-28T08:12:00Z') })],
      participants: [...team('p', 5, { seat: 'Venteliste' }).slice(0, 3), ...team('p', 5).slice(3)],
    }),
    hold3,
  );
  expect(explainWaiting(partly, hold3, 'p', 'da')).toBe(
    'Region Midtjylland har 41 ledige, initiativet har 5 deltagere, hvoraf 3 venter; nr. 1 i køen, modtaget 28. april 10:12.',
  );
});

test('a cluster is explained by its guideline, its queue, forms on their way and moves', () => {
  const busy = readLedger(
    workbookWith({
      initiatives: [initiative('a'), initiative('b', { status: 'Venteliste' })],
      participants: [...team('a', 11, { seat: 'Reserveret' }), ...team('b', 2)],
      redistributions: [
        { region: 'Region Midtjylland', from: 'Horsensklyngen', to: 'Randersklyngen', seats: 1 },
      ],
      receipts: [
        {
          key: 'c',
          region: 'Region Midtjylland',
          cluster: 'Randersklyngen',
          state: 'Returneret',
          title: 'Nyt',
          participantCount: 4,
        },
      ],
    }),
    hold3,
  );
  expect(explainCluster(busy, hold3, 'M-RAND', 'da')).toEqual([
    'Randersklyngen har 11 pladser; vejledende er 9-10: 1 over det vejledende.',
    '1 initiativ med 2 deltagere venter.',
    '1 skema med 4 deltagere er på vej (returneret eller ikke afgjort).',
    '1 plads flyttet fra Horsensklyngen til Randersklyngen.',
  ]);
  expect(explainProgramme(busy, hold3, 'en')).toEqual([
    `${hold3.name} has 200 seats: 11 taken (11 of them reserved), 189 free.`,
    '1 initiative with 2 participants waiting.',
    '1 form with 4 participants on the way (returned or undecided).',
    'General practice has 0 seats.',
  ]);
});

describe('limits', () => {
  test('a region, the programme and general practice are limits; the guideline of a cluster is none', () => {
    const addition = { region: 'M', cluster: 'M-RAND', seats: 5, generalPractice: 1 };
    expect(exceededLimits(ledger, addition).map((limit) => limitText(limit, 'da'))).toEqual([
      'Region Midtjylland har 2 ledige af 43, og der er brug for 5.',
    ]);
    expect(exceededLimits(ledger, { ...addition, seats: 2, generalPractice: 6 })).toMatchObject([
      { kind: 'general-practice', limit: 5, free: 5, asked: 6 },
    ]);
    expect(exceededLimits(ledger, { ...addition, region: null, seats: 160 })).toMatchObject([
      { kind: 'programme', free: 159 },
    ]);
    expect(exceededLimits(ledger, { ...addition, seats: 2 })).toEqual([]);
  });

  test('nothing more fits into a region that is over its seats already, and whoever takes none exceeds none', () => {
    const over = readLedger(
      workbookWith({ initiatives: [initiative('full', { participantCount: 45 })] }),
      hold3,
    );
    const addition = { region: 'M', cluster: 'M-RAND', seats: 1, generalPractice: 0 };
    expect(exceededLimits(over, addition)).toMatchObject([{ kind: 'region', free: 0, asked: 1 }]);
    expect(exceededLimits(over, { ...addition, seats: 0 })).toEqual([]);
  });
});
