import { roundFigures } from '../../src/overview';
import { hold3 } from '../../src/round';
import { readLedger, readReceipts } from '../../src/workbook';
import { serialOf } from '../../src/workbook/moments';
import { initiative, team, workbookWith, type Rows } from '../workbook/rows';

function figures(rows: Rows) {
  const contents = workbookWith(rows);
  return roundFigures(readLedger(contents, hold3), readReceipts(contents, hold3), hold3);
}
const received = (moment: string) => serialOf(new Date(moment), hold3.timeZone);

test('forms are counted on the Danish day they came, and days without any are shown', () => {
  const { received: days } = figures({
    initiatives: [
      initiative('a', { received: received('2024-04-10T21:59:00Z') }),
      initiative('b', { received: received('2024-04-12T22:01:00Z') }),
      initiative('c', { received: received('2024-04-13T08:00:00Z') }),
      initiative('d'),
    ],
  });
  expect(days).toEqual([
    { day: '2024-04-10', forms: 1 },
    { day: '2024-04-11', forms: 0 },
    { day: '2024-04-12', forms: 0 },
    { day: '2024-04-13', forms: 2 },
  ]);
});

test('a year typed wrong does not draw a day for every day since', () => {
  const { received: days } = figures({
    initiatives: [
      initiative('a', { received: received('1924-04-10T08:00:00Z') }),
      initiative('b', { received: received('2024-04-10T08:00:00Z') }),
    ],
  });
  expect(days.map(({ day }) => day)).toEqual(['1924-04-10', '2024-04-10']);
});

test('teams and sectors count the seats taken, and rows typed by hand as well', () => {
  const { teamSizes, sectors } = figures({
    initiatives: [
      initiative('a'),
      initiative('b'),
      initiative('c', { status: 'Venteliste' }),
      initiative('', { participantCount: 5, generalPracticeCount: 1 }),
    ],
    participants: [
      ...team('a', 3),
      ...team('b', 2, { sector: 'Region' }),
      { ...team('b', 3, { sector: 'Almen praksis' })[2] },
      ...team('c', 4),
    ],
  });
  expect(teamSizes).toEqual([
    { size: 3, initiatives: 2 },
    { size: 5, initiatives: 1 },
  ]);
  expect(Object.fromEntries(sectors.map(({ sector, seats }) => [String(sector), seats]))).toMatchObject({
    municipality: 3,
    region: 2,
    'general-practice': 1,
    null: 5,
  });
});

test('an empty workbook has no figures', () => {
  expect(figures({})).toMatchObject({ received: [], teamSizes: [] });
});
