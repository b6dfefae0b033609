import {
  dayAfter,
  dayIn,
  dayInWords,
  daysBetween,
  daysInWords,
  momentInWords,
  zoneOffset,
} from '../../src/round';

const zone = 'Europe/Copenhagen';
const hour = 3_600_000;

test.each([
  ['late in the evening in summer', '2024-04-30T21:59:59Z', '2024-04-30'],
  ['after midnight in summer', '2024-04-30T22:00:00Z', '2024-05-01'],
  ['before midnight in winter', '2024-12-31T22:59:59Z', '2024-12-31'],
  ['after midnight in winter', '2024-12-31T23:00:00Z', '2025-01-01'],
])('%s is the day that the clock in Copenhagen says', (_, moment, day) => {
  expect(dayIn(zone, new Date(moment))).toBe(day);
  expect(dayIn(zone, Date.parse(moment))).toBe(day);
});

test('days are counted in the calendar, over leap days, summer time and the turn of the year', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2024-04-01', '2024-03-30')).toBe(-2);
  expect(dayAfter('2024-03-30', 2)).toBe('2024-04-01');
  expect(dayAfter('2024-12-31', 1)).toBe('2025-01-01');
});

test('days and moments stand in words in both languages', () => {
  expect([dayInWords('2024-11-12', 'da'), dayInWords('2024-11-12', 'en')]).toEqual([
    '12. november 2024',
    '12 November 2024',
  ]);
  expect(daysInWords('2024-09-03', '2024-09-04', 'da')).toMatch(/^3\.\s?–\s?4\. september 2024$/u);
  expect(daysInWords('2025-06-12', '2025-06-12', 'da')).toBe('12. juni 2025');
  expect(momentInWords(Date.parse('2024-04-30T21:59:00Z'), zone, 'da')).toBe('30. april 2024 kl. 23:59');
});

test.each([
  ['in winter', '2024-01-15T12:00:00Z', 1],
  ['in summer', '2024-07-15T12:00:00Z', 2],
  ['just before the clocks go forward', '2024-03-31T00:59:59Z', 1],
  ['just after', '2024-03-31T01:00:00Z', 2],
  ['just before they go back', '2024-10-27T00:59:59Z', 2],
  ['just after they have', '2024-10-27T01:00:00Z', 1],
])('%s the clock in Copenhagen is ahead of UTC by that many hours', (_, moment, hours) => {
  expect(zoneOffset(Date.parse(moment), zone)).toBe(hours * hour);
  // The second answer is a remembered one.
  expect(zoneOffset(Date.parse(moment), zone)).toBe(hours * hour);
});
