import { hold3 } from '../../src/round';
import { importForm, outcomeText, readLedger, readLog } from '../../src/workbook';
import { type Call, FakeWorkbook, type Fault } from './fake-workbook';
import { request } from './nominations';

const ledgerOf = (workbook: FakeWorkbook) => readLedger(workbook.contents(), hold3);

/** The fault for one call of a kind, the nth, and none for all others. */
function once(call: Call, nth: number, fault: Fault) {
  let seen = 0;
  return (current: Call): Fault => (current === call && (seen += 1) === nth ? fault : 'none');
}

describe('one fault on the way', () => {
  const places: readonly (readonly [string, Call, number])[] = [
    ['the participants', 'append', 1],
    ['the initiative', 'append', 2],
    ['the lines', 'appendEach', 1],
    ['the look back', 'read', 2],
  ];
  const faults = ['lost before', 'lost after', 'done and lost', 'stale'] as const;
  const cases = places.flatMap(([what, call, nth]) =>
    faults.map((fault) => [fault, what, call, nth] as const),
  );

  test.each(cases)(
    '"%s" at %s: the form ends up imported once and is said to be',
    async (fault, _, call, nth) => {
      const workbook = new FakeWorkbook();
      const outcome = await importForm(workbook.connect({ fault: once(call, nth, fault) }), request('aa'));
      expect(outcome).toMatchObject({ kind: 'imported', logged: true });
      expect(ledgerOf(workbook)).toMatchObject({ total: { taken: 3 }, troubles: [] });
      expect(readLog(workbook.contents(), hold3.timeZone)).toHaveLength(1);
    },
  );

  test('a write of open fate is looked for before it is sent again', async () => {
    const workbook = new FakeWorkbook();
    await importForm(workbook.connect({ fault: once('append', 1, 'lost after') }), request('aa'));
    expect(workbook.calls).toEqual([
      ...['read', 'append', 'close', 'read'],
      ...['append', 'appendEach', 'read'],
    ]);
    expect(workbook.column('Deltagere', 'Nummer')).toEqual(['1', '2', '3']);
  });

  test('a refusal is an error, and the form does not count', async () => {
    const workbook = new FakeWorkbook();
    const tables = workbook.connect({ fault: once('append', 2, 'refused') });
    await expect(importForm(tables, request('aa'))).rejects.toMatchObject({ outcome: 'not-applied' });
    expect(ledgerOf(workbook).total.taken).toBe(0);
  });

  test.each([1, 2])('a lock that somebody lets go of holds write %d up, and nothing more', async (nth) => {
    const workbook = new FakeWorkbook();
    const tables = workbook.connect({ fault: once('append', nth, 'locked') });
    expect(await importForm(tables, request('aa'))).toMatchObject({ kind: 'imported' });
    expect(workbook.column('Deltagere', 'Nummer')).toEqual(['1', '2', '3']);
  });

  test('a lock that is held on to is an error, sent into twice at most, and the form does not count', async () => {
    const workbook = new FakeWorkbook();
    const tables = workbook.connect({ fault: (call) => (call === 'append' ? 'locked' : 'none') });
    await expect(importForm(tables, request('aa'))).rejects.toMatchObject({ kind: 'locked' });
    expect(workbook.calls.filter((call) => call === 'append')).toHaveLength(2);
    expect(ledgerOf(workbook).total.taken).toBe(0);
  });

  test('refused lines do not make the import look failed', async () => {
    const workbook = new FakeWorkbook();
    const outcome = await importForm(
      workbook.connect({ fault: (call) => (call === 'appendEach' ? 'refused' : 'none') }),
      request('aa'),
    );
    expect(outcome).toMatchObject({ kind: 'imported', logged: false });
    expect(outcomeText(outcome, 'da', hold3.timeZone).fix).toContain('importen gælder alligevel');
  });
});

describe('no answer at all', () => {
  test('leaves the import unknown, says what to do, and the next import settles it', async () => {
    const workbook = new FakeWorkbook();
    let silent = false;
    const tables = workbook.connect({
      fault: (call) => {
        if (call === 'append') silent = true;
        return silent ? 'lost before' : 'none';
      },
    });
    const outcome = await importForm(tables, request('aa'));
    expect(outcome).toMatchObject({ kind: 'unknown', step: 'participants' });
    expect(outcomeText(outcome, 'da', hold3.timeZone).fix).toContain('intet tæller to gange');
    expect(await importForm(workbook.connect(), request('aa'))).toMatchObject({ kind: 'imported' });
    expect(ledgerOf(workbook).total.taken).toBe(3);
  });

  test('after the commit mark was written, it turns out to be imported', async () => {
    const workbook = new FakeWorkbook();
    let appends = 0;
    const tables = workbook.connect({
      fault: (call) => {
        if (call === 'append') appends += 1;
        if (appends < 2) return 'none';
        return call === 'append' ? 'lost after' : 'lost before';
      },
    });
    expect(await importForm(tables, request('aa'))).toMatchObject({ kind: 'unknown', step: 'initiative' });
    expect(await importForm(workbook.connect(), request('aa'))).toMatchObject({ kind: 'already' });
    expect(ledgerOf(workbook).total.taken).toBe(3);
  });
});
