import { hold3 } from '../../src/round';
import { handlingOf, sayHandling, type LogEntry } from '../../src/workbook';
import { servedWorkbook } from './served-workbook';

const now = new Date('2024-04-16T09:12:00+02:00');
const at = (minutesAgo: number) => new Date(now.getTime() - minutesAgo * 60_000).toISOString();

let lines = 0;
function line(who: string, action: string, minutesAgo: number, key = 'a'): LogEntry {
  return {
    at: at(minutesAgo),
    who,
    action,
    subject: 'Initiativ',
    before: '',
    after: '',
    reason: '',
    key,
    actionId: `handling-${(lines += 1)}`,
  };
}

describe('who is at work with a form', () => {
  test.each<[string, readonly LogEntry[], string | null]>([
    ['nobody, where the log says nothing of it', [line('AB', 'Behandler', 1, 'another')], null],
    ['whoever said so last', [line('AB', 'Behandler', 5), line('BC', 'Behandler', 2)], 'BC'],
    ['nobody after fifteen minutes', [line('AB', 'Behandler', 15)], null],
    ['still somebody just before that', [line('AB', 'Behandler', 14)], 'AB'],
    ['nobody once it was imported', [line('AB', 'Behandler', 5), line('AB', 'Import', 1)], null],
    [
      'nobody once it was let go',
      [line('AB', 'Behandler', 5), line('AB', 'Behandler ikke længere', 1)],
      null,
    ],
    [
      'whoever takes it up again after an import',
      [line('AB', 'Import', 5), line('BC', 'Behandler', 1)],
      'BC',
    ],
  ])('%s', (_, log, expected) => {
    expect(handlingOf(log, 'a', now).claim?.who ?? null).toBe(expected);
  });

  test('is said to be since they first said so, without anything between', () => {
    const log = [line('BC', 'Behandler', 20), line('AB', 'Behandler', 12), line('AB', 'Behandler', 3)];
    expect(handlingOf(log, 'a', now).claim?.since).toBe(at(12));
  });
});

test('what was done within the hour is told, and neither claims nor older deeds are', () => {
  expect(handlingOf([line('AB', 'Import', 61)], 'a', now).latest).toBeNull();
  const log = [line('AB', 'Svarkladde åbnet', 2), line('BC', 'Behandler', 1)];
  expect(handlingOf([{ ...line('AB', 'Status', 2), after: 'Fortrudt' }], 'a', now).latest?.status).toBe(
    'Fortrudt',
  );
  expect(handlingOf(log, 'a', now).latest).toMatchObject({
    who: 'AB',
    at: at(2),
    action: 'Svarkladde åbnet',
    status: null,
  });
});

test('in the workbook a claim is seen by the next to look, taken over, and ended by a deed', async () => {
  const { tables } = await servedWorkbook();
  const request = (who: string, minutes: number) => ({
    round: hold3,
    key: 'a',
    subject: 'Initiativ',
    who,
    now: new Date(now.getTime() + minutes * 60_000),
    actionId: `${who}-${minutes}`,
  });
  expect((await sayHandling(tables, request('AB', 0), 'claim')).claim?.who).toBe('AB');
  expect((await sayHandling(tables, request('BC', 1), 'claim')).claim?.who).toBe('BC');
  expect((await sayHandling(tables, request('BC', 2), 'release')).claim).toBeNull();
});
