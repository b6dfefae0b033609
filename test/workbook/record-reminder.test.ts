import { hold3 } from '../../src/round';
import { lastReminders, readLog, recordReminder } from '../../src/workbook';
import { FakeWorkbook } from './fake-workbook';

test('a reminder is a line in the log, and the newest is the last contact', async () => {
  const workbook = new FakeWorkbook();
  const record = (day: string) =>
    recordReminder(workbook.connect(), {
      round: hold3,
      who: 'Bo Holm',
      now: new Date(`2024-04-${day}T08:00:00Z`),
      reason: null,
      actionId: day,
      subject: 'Horsensklyngen',
      key: 'klynge:m-hors',
    });
  expect(await record('10')).toBe(true);
  await record('17');
  expect(readLog(workbook.contents(), hold3.timeZone)).toMatchObject([
    { action: 'Påmindelse', subject: 'Horsensklyngen' },
    { action: 'Påmindelse' },
  ]);
  expect(await lastReminders(workbook.connect(), hold3.timeZone)).toEqual(
    new Map([['klynge:m-hors', '2024-04-17T10:00:00+02:00']]),
  );
});
