import { hold3 } from '../../src/round';
import {
  importForm,
  outcomeText,
  readLedger,
  readLog,
  readReceipts,
  recordReceipt,
  undoImport,
} from '../../src/workbook';
import { FakeWorkbook, type Fault } from './fake-workbook';
import { answer, nomination, participant, request, finding } from './nominations';
import { initiative, team } from './rows';

const ledgerOf = (workbook: FakeWorkbook) => readLedger(workbook.contents(), hold3);
describe('an import', () => {
  test('writes the participants, the initiative and the lines, and says what it came to', async () => {
    const workbook = new FakeWorkbook();
    const outcome = await importForm(workbook.connect(), request('aa'));
    expect(outcome).toMatchObject({ kind: 'imported', number: 'M-RAND-1', renewed: false, logged: true });
    expect(ledgerOf(workbook)).toMatchObject({
      initiatives: [
        {
          key: 'aa',
          number: 'M-RAND-1',
          title: 'Den gode udskrivelse',
          region: 'M',
          cluster: 'M-RAND',
          status: 'IMP',
          taken: 3,
          generalPractice: 1,
          received: '2024-04-16T09:14:00+02:00',
          importedAt: '2024-04-16T10:42:00+02:00',
          importedBy: 'Anna Berg',
        },
      ],
      troubles: [],
    });
    expect(readReceipts(workbook.contents(), hold3)).toMatchObject([
      { key: 'aa', sender: 'karen.lund@kommune.example', state: 'Importeret', cluster: 'Randersklyngen' },
    ]);
    expect(readLog(workbook.contents(), hold3.timeZone)).toMatchObject([
      { action: 'Import', subject: 'M-RAND-1', who: 'Anna Berg', after: 'Importeret', key: 'aa' },
    ]);
  });

  test('takes five calls, and so six requests with the opening of the session', async () => {
    const workbook = new FakeWorkbook();
    await importForm(workbook.connect(), request('aa'));
    expect(workbook.calls).toEqual(['read', 'append', 'append', 'appendEach', 'read']);
  });

  test('shows the seats before and after', async () => {
    const outcome = await importForm(new FakeWorkbook().connect(), request('aa'));
    if (outcome.kind !== 'imported') throw new Error(outcome.kind);
    expect([outcome.ledgerBefore.total.taken, outcome.ledgerAfter.total.taken]).toEqual([0, 3]);
  });

  test('puts each value under its heading, wherever people have moved it, and leaves their columns alone', async () => {
    const workbook = new FakeWorkbook();
    for (const name of ['Initiativer', 'Deltagere', 'Log', 'Indmeldinger']) {
      const table = workbook.table(name);
      table.headings.reverse();
      table.headings.splice(2, 0, 'Vores egen');
    }
    await importForm(workbook.connect(), request('aa'));
    expect(ledgerOf(workbook).total.taken).toBe(3);
    expect(workbook.column('Initiativer', 'Titel')).toEqual(['Den gode udskrivelse']);
    expect(workbook.column('Deltagere', 'Vores egen')).toEqual(['', '', '']);
  });

  test('numbers the initiatives of a cluster on', async () => {
    const workbook = new FakeWorkbook({ initiatives: [initiative('7')], participants: team('7', 1) });
    const outcome = await importForm(workbook.connect(), request('aa'));
    expect(outcome).toMatchObject({ number: 'M-RAND-8' });
  });

  test('finds a form again whose key happens to hold the digits of a personal number', async () => {
    const workbook = new FakeWorkbook();
    const key = `e7ca0101901234${'ab'.repeat(25)}`;
    const wanted = { ...request(key), actionId: '6f1c2a34-0000-4000-8000-ab0101901234' };
    expect(await importForm(workbook.connect(), wanted)).toMatchObject({ kind: 'imported', logged: true });
    expect(await importForm(workbook.connect(), wanted)).toMatchObject({ kind: 'already' });
    expect(ledgerOf(workbook)).toMatchObject({ initiatives: [{ key, taken: 3 }], troubles: [] });
    expect(await undoImport(workbook.connect(), { ...wanted, actionId: 'fortryd' })).toMatchObject({
      kind: 'set',
    });
    expect(readReceipts(workbook.contents(), hold3)).toMatchObject([{ key, state: 'Fortrudt import' }]);
  });

  test('goes where a person placed it when the form itself is not clear', async () => {
    const workbook = new FakeWorkbook();
    const unclear = nomination(2, { cluster: { answer: answer('Klynge Midt'), code: null, candidates: [] } });
    await importForm(
      workbook.connect(),
      request('aa', { nomination: unclear, place: { region: null, cluster: 'N-MIDT' } }),
    );
    expect(ledgerOf(workbook).initiatives).toMatchObject([{ region: 'N', cluster: 'N-MIDT' }]);
  });

  test.each([
    [[], null, 'IMP', ''],
    [[finding('advice')], null, 'IMP', ''],
    [[finding('decision')], 'Aftalt med klyngen', 'IMP', ''],
    [[finding('decision')], null, 'IMPÅ', 'Klynge: Noget (decision).'],
    [[finding('error')], 'Haster', 'IMPÅ', 'Klynge: Noget (error).'],
  ] as const)('with findings %# and reason %p', async (findings, reason, status, open) => {
    const workbook = new FakeWorkbook();
    await importForm(workbook.connect(), request('aa', { findings: [...findings], reason }));
    expect(ledgerOf(workbook).initiatives[0]?.status).toBe(status);
    expect(workbook.column('Initiativer', 'Åbne punkter')).toEqual([open]);
    expect(workbook.column('Initiativer', 'Begrundelse')).toEqual([reason ?? '']);
  });

  test('puts an initiative, or a part of its participants, on the waiting list', async () => {
    const workbook = new FakeWorkbook();
    await importForm(workbook.connect(), request('aa', { status: 'VENT' }));
    await importForm(workbook.connect(), request('bb', { waitlisted: [1, 2] }));
    expect(ledgerOf(workbook).total).toMatchObject({ taken: 1, waiting: 5 });
  });
});

describe('nothing is imported twice', () => {
  test('a form that is imported already is told so, with when and by whom, and nothing is written', async () => {
    const workbook = new FakeWorkbook();
    await importForm(workbook.connect(), request('aa'));
    const before = workbook.contents();
    const outcome = await importForm(workbook.connect(), request('aa', { who: 'Bo' }));
    expect(outcome).toMatchObject({
      kind: 'already',
      number: 'M-RAND-1',
      status: 'IMP',
      at: '2024-04-16T10:42:00+02:00',
      by: 'Anna Berg',
    });
    expect(workbook.contents()).toEqual(before);
    expect(outcomeText(outcome, 'da', hold3.timeZone).message).toMatch(
      /^Skemaet er allerede importeret som M-RAND-1 af Anna Berg 16\. april 2024/,
    );
  });

  test('of two who import at the same moment one is told that the other came first, and the seats count once', async () => {
    const workbook = new FakeWorkbook();
    const outcomes = await Promise.all([
      importForm(workbook.connect(), request('aa', { who: 'Anna' })),
      importForm(workbook.connect(), request('aa', { who: 'Bo' })),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['imported', 'outrun']);
    expect(ledgerOf(workbook).total.taken).toBe(3);
    expect(
      ledgerOf(workbook)
        .troubles.map(({ kind }) => kind)
        .sort(),
    ).toEqual(['duplicate-initiative', 'duplicate-participants']);
  });

  test('participants left over from an import that broke off are used, not written again', async () => {
    const workbook = new FakeWorkbook();
    let appends = 0;
    const fault = (call: string): Fault => (call === 'append' && (appends += 1) === 2 ? 'refused' : 'none');
    await expect(importForm(workbook.connect({ fault }), request('aa'))).rejects.toThrow(
      'filteredRangeConflict',
    );
    expect(ledgerOf(workbook).total.taken).toBe(0);
    await importForm(workbook.connect(), request('aa'));
    expect(workbook.column('Deltagere', 'Nummer')).toEqual(['1', '2', '3']);
    expect(ledgerOf(workbook)).toMatchObject({ total: { taken: 3 }, troubles: [] });
  });

  test('participants whose rows are gone are written again from the form, those that stand are left, and the log says so', async () => {
    const workbook = new FakeWorkbook();
    await importForm(workbook.connect(), request('aa'));
    workbook.table('Deltagere').rows.splice(1, 1);
    const repair = request('aa', { actionId: 'igen', who: 'Tina Dam' });
    expect(await importForm(workbook.connect(), repair)).toMatchObject({ kind: 'already' });
    expect(workbook.column('Deltagere', 'Nummer')).toEqual(['1', '3', '2']);
    expect(ledgerOf(workbook)).toMatchObject({ total: { taken: 3 }, troubles: [] });
    expect(readLog(workbook.contents(), hold3.timeZone).at(-1)).toMatchObject({
      action: 'Deltagere skrevet igen',
      subject: 'M-RAND-1',
      before: '2 deltagere',
      after: '3 deltagere',
      who: 'Tina Dam',
    });
    await importForm(workbook.connect(), repair);
    expect(readLog(workbook.contents(), hold3.timeZone)).toHaveLength(2);
  });

  test('a form whose import was undone is imported again into its old row', async () => {
    const workbook = new FakeWorkbook();
    await importForm(workbook.connect(), request('aa'));
    const action = { round: hold3, key: 'aa', who: 'Bo', now: new Date('2024-04-17T08:00:00Z') };
    await undoImport(workbook.connect(), { ...action, reason: 'Forkert mail', actionId: 'u' });
    expect(ledgerOf(workbook).total.taken).toBe(0);
    const outcome = await importForm(workbook.connect(), request('aa', { actionId: 'igen' }));
    expect(outcome).toMatchObject({ kind: 'imported', renewed: true, number: 'M-RAND-1' });
    expect(ledgerOf(workbook)).toMatchObject({ total: { taken: 3 }, troubles: [] });
    expect(workbook.column('Initiativer', 'Nøgle')).toEqual(['aa']);
  });
});

describe('what happened meanwhile', () => {
  test('seats that no longer hold stop the import before anything is written', async () => {
    const workbook = new FakeWorkbook({ initiatives: [initiative('', { participantCount: 42 })] });
    const outcome = await importForm(
      workbook.connect(),
      request('aa', {
        recheck: (ledger) =>
          (ledger.regions.find(({ code }) => code === 'M')?.free ?? 0) < 3
            ? ['Region Midtjylland er fuld.']
            : [],
      }),
    );
    expect(outcome).toMatchObject({ kind: 'changed', reasons: ['Region Midtjylland er fuld.'] });
    expect(workbook.calls).toEqual(['read']);
  });

  test('says that the seats did not do for both where two imported at the same time, neither seeing the other', async () => {
    const workbook = new FakeWorkbook();
    const others = async () => importForm(workbook.connect(), request('bb', { nomination: nomination(25) }));
    let met = false;
    const outcome = await importForm(
      workbook.connect({
        between: async (call) => {
          if (call !== 'append' || met) return;
          met = true;
          expect(await others()).toMatchObject({ kind: 'imported', overrun: [] });
        },
      }),
      request('aa', { nomination: nomination(25) }),
    );
    expect(outcome).toMatchObject({
      kind: 'imported',
      overrun: [{ kind: 'region', name: 'Region Midtjylland', limit: 43, free: 43, asked: 50 }],
    });
    expect(outcomeText(outcome, 'da', hold3.timeZone).fix).toBe(
      'Andre importerede samtidig, og pladserne slog ikke til. Region Midtjylland har 43 ledige af 43, og der er brug for 50. Se Overblik, og tag stilling til, hvem der skal vente.',
    );
  });

  test('says nothing of a limit that a person gave a reason to go beyond', async () => {
    const outcome = await importForm(
      new FakeWorkbook().connect(),
      request('aa', { nomination: nomination(45), reason: 'Aftalt med regionen.' }),
    );
    expect(outcome).toMatchObject({ kind: 'imported', overrun: [] });
  });

  test('an earlier version that is gone stops a replacement', async () => {
    const outcome = await importForm(new FakeWorkbook().connect(), request('bb', { replaces: 'aa' }));
    expect(outcome).toMatchObject({ kind: 'changed', replacedIsGone: true });
  });

  test('a heading that is gone stops the import and is named', async () => {
    const workbook = new FakeWorkbook();
    workbook.table('Deltagere').headings[2] = 'Fulde navn';
    await expect(importForm(workbook.connect(), request('aa'))).rejects.toThrow(
      'kolonnen »Navn« findes ikke',
    );
    expect(workbook.calls).toEqual(['read']);
  });
});

describe('a new version', () => {
  test('takes the place and the number of the old, whose seats are free', async () => {
    const workbook = new FakeWorkbook();
    await importForm(workbook.connect(), request('aa'));
    const outcome = await importForm(
      workbook.connect(),
      request('bb', { nomination: nomination(5), replaces: 'aa' }),
    );
    expect(outcome).toMatchObject({ kind: 'imported', number: 'M-RAND-1', replacedNotMarked: null });
    expect(ledgerOf(workbook)).toMatchObject({
      total: { taken: 5 },
      initiatives: [
        { key: 'aa', status: 'ERST', replacedBy: 'bb' },
        { key: 'bb', status: 'IMP', replaces: 'aa', version: 2 },
      ],
    });
  });

  test('that is undone gives the old one its status and its seats back', async () => {
    const workbook = new FakeWorkbook();
    await importForm(workbook.connect(), request('aa', { status: 'VENT' }));
    await importForm(workbook.connect(), request('bb', { nomination: nomination(5), replaces: 'aa' }));
    await undoImport(workbook.connect(), {
      round: hold3,
      key: 'bb',
      who: 'Bo',
      now: new Date('2024-04-17T08:00:00Z'),
      reason: null,
      actionId: 'u',
    });
    expect(ledgerOf(workbook)).toMatchObject({
      total: { taken: 0, waiting: 3 },
      initiatives: [{ status: 'VENT' }, { status: 'FORT' }],
    });
  });

  test('frees the old seats even if the old status could not be changed, and says so', async () => {
    const workbook = new FakeWorkbook();
    await importForm(workbook.connect(), request('aa'));
    const outcome = await importForm(
      workbook.connect({ fault: (call) => (call === 'writeCells' ? 'refused' : 'none') }),
      request('bb', { nomination: nomination(5), replaces: 'aa' }),
    );
    if (outcome.kind !== 'imported') throw new Error(outcome.kind);
    expect(outcome.replacedNotMarked).toContain('filteredRangeConflict');
    expect(ledgerOf(workbook).total.taken).toBe(5);
    expect(outcomeText(outcome, 'da', hold3.timeZone).fix).toContain('sæt den til Erstattet');
  });
});

describe('privacy', () => {
  test('no formula, number or date is made of what a stranger wrote', async () => {
    const workbook = new FakeWorkbook();
    const { answers } = nomination();
    await importForm(
      workbook.connect(),
      request('aa', {
        nomination: nomination(0, {
          answers: { ...answers, title: answer('=HYPERLINK("http://x")'), goal: answer('8-9') },
          participants: [{ ...participant('Ida'), organisation: answer('1813'), department: answer('+A1') }],
        }),
      }),
    );
    expect(workbook.column('Initiativer', 'Titel')).toEqual(['=HYPERLINK("http://x")']);
    expect(workbook.column('Initiativer', 'Mål')).toEqual(['8-9']);
    expect(workbook.column('Deltagere', 'Organisation')).toEqual(['1813']);
    expect(workbook.column('Deltagere', 'Afdeling')).toEqual(['+A1']);
    expect(workbook.column('Deltagere', 'Telefon')).toEqual(['24 75 90 69']);
  });

  test('personal numbers are nowhere in the workbook', async () => {
    const workbook = new FakeWorkbook();
    const { answers } = nomination();
    await importForm(
      workbook.connect(),
      request('aa', {
        reason: 'Talte med 010190-1234',
        nomination: nomination(0, {
          answers: { ...answers, background: answer('Borger 010190-1234') },
          participants: [participant('Ida 0101901234')],
        }),
        mail: { received: null, sender: null, subject: 'Vedr. 010190-1234', messageId: null, file: 'a.xlsx' },
      }),
    );
    expect(JSON.stringify([...workbook.contents()])).not.toMatch(/010190-?1234/);
  });

  test('what may be a person’s health is left out with a note, and the initiative’s own words stay', async () => {
    const workbook = new FakeWorkbook();
    const { answers } = nomination();
    await importForm(
      workbook.connect(),
      request('aa', {
        nomination: nomination(0, {
          answers: {
            ...answers,
            background: answer('Borgere med diabetes', 'Skema!B5'),
            remarks: answer('Nøddeallergi hos Ida', 'Skema!B9'),
          },
          participants: [{ ...participant('Ida'), title: answer('Chef (vegetar)', 'Deltagere!B4') }],
          healthMentions: [{ place: 'Skema!B5' }, { place: 'Skema!B9' }, { place: 'Deltagere!B4' }],
        }),
      }),
    );
    expect(workbook.column('Initiativer', 'Baggrund')).toEqual(['Borgere med diabetes']);
    expect(workbook.column('Initiativer', 'Bemærkninger')[0]).toMatch(/^\[udeladt/);
    expect(workbook.column('Deltagere', 'Titel')[0]).toMatch(/^\[udeladt/);
  });
});

describe('a form that is returned', () => {
  test('is kept with its state and the day an answer is awaited, and its later import is its newest state', async () => {
    const workbook = new FakeWorkbook();
    const { mail, who, now } = request('aa');
    const kept = await recordReceipt(workbook.connect(), {
      round: hold3,
      key: 'aa',
      mail,
      cluster: 'M-RAND',
      title: 'Den gode udskrivelse',
      findings: [finding('error'), finding('advice')],
      replyBy: '2024-05-06',
      who,
      now,
      reason: null,
      actionId: 'retur',
    });
    expect(kept).toBe(true);
    expect(readReceipts(workbook.contents(), hold3)).toMatchObject([
      { state: 'Returneret', replyBy: '2024-05-06', findings: { error: 1, decision: 0, advice: 1 } },
    ]);
    await importForm(workbook.connect(), request('aa'));
    expect(readReceipts(workbook.contents(), hold3)).toMatchObject([{ state: 'Importeret', replyBy: null }]);
  });
});
