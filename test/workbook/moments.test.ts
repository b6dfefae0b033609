import fc from 'fast-check';
import {
  dayOf,
  momentOf,
  serialOf,
  serialOfDay,
  serialOfWallClock,
  wallClockOf,
} from '../../src/workbook/moments';

const copenhagen = 'Europe/Copenhagen';

test.each([
  ['2024-04-30T21:59:59Z', '2024-04-30T23:59:59'],
  ['2024-01-15T12:00:00Z', '2024-01-15T13:00:00'],
  ['2024-04-16T09:02:00+02:00', '2024-04-16T09:02:00'],
])('%s stands in the sheet as the wall clock %s', (moment, wallClock) => {
  expect(wallClockOf(serialOf(new Date(moment), copenhagen))).toBe(wallClock);
});

test('a serial number is the day number that Excel shows', () => {
  expect(serialOfDay('2024-04-30')).toBe(45412);
  expect(dayOf(45412.9)).toBe('2024-04-30');
  expect(serialOfWallClock('2024-04-30T12:00:00')).toBe(45412.5);
});

test('every moment to the second comes back as itself, except the hour that the clocks go through twice', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.parse('2020-01-01') / 1000, max: Date.parse('2035-01-01') / 1000 }),
      (seconds) => {
        const moment = new Date(seconds * 1000);
        const read = Date.parse(momentOf(serialOf(moment, copenhagen), copenhagen));
        expect([0, 3_600_000, -3_600_000]).toContain(read - moment.getTime());
        if (moment.getUTCMonth() !== 9) expect(read).toBe(moment.getTime());
      },
    ),
  );
});

test('the offset is the zone’s at that moment', () => {
  expect(momentOf(45412.5, copenhagen)).toBe('2024-04-30T12:00:00+02:00');
  expect(momentOf(45306.5, copenhagen)).toBe('2024-01-15T12:00:00+01:00');
  expect(momentOf(45306.5, 'UTC')).toBe('2024-01-15T12:00:00+00:00');
});
