import { hold3 } from '../../src/round';
import {
  emptyLedger,
  type Ledger,
  LayoutError,
  readLedger,
  seatEffect,
  troubleText,
} from '../../src/workbook';
import { initiative, type Rows, team, workbookWith } from './rows';

const ledgerOf = (rows: Rows) => readLedger(workbookWith(rows), hold3);
const region = (ledger: Ledger, code: string) => ledger.regions.find((candidate) => candidate.code === code);
const cluster = (ledger: Ledger, code: string) =>
  ledger.clusters.find((candidate) => candidate.code === code);
const troubles = (ledger: Ledger) => ledger.troubles.map(({ kind }) => kind);

describe('seats are derived from the rows', () => {
  test('an empty workbook has every seat free', () => {
    const ledger = ledgerOf({});
    expect(ledger).toEqual(emptyLedger(hold3));
    expect(ledger.total).toMatchObject({ quota: 200, taken: 0, waiting: 0, free: 200 });
  });

  test('the participants of an imported initiative take seats in its cluster, its region and the programme', () => {
    const ledger = ledgerOf({ initiatives: [initiative('a')], participants: team('a', 5) });
    expect(ledger.total).toMatchObject({ taken: 5, free: 195 });
    expect(region(ledger, 'M')).toMatchObject({ quota: 43, taken: 5, free: 38 });
    expect(cluster(ledger, 'M-RAND')).toMatchObject({ initiatives: 1, taken: 5 });
    expect(ledger.troubles).toEqual([]);
  });

  test.each([
    ['Importeret', 3, 0],
    ['Importeret, åbne punkter', 3, 0],
    ['Venteliste', 0, 3],
    ['Trukket tilbage', 0, 0],
    ['Afvist', 0, 0],
    ['Fortrudt import', 0, 0],
    ['Erstattet af nyere udgave', 0, 0],
    ['Ny', 0, 0],
    ['Returneret', 0, 0],
  ])('status "%s" with three participants takes %i seats and waits for %i', (status, taken, waiting) => {
    const ledger = ledgerOf({ initiatives: [initiative('a', { status })], participants: team('a', 3) });
    expect(ledger.total).toMatchObject({ taken, waiting });
  });

  test('spaces and case in names do not matter', () => {
    const ledger = ledgerOf({
      initiatives: [
        initiative('a', { status: ' importeret ', region: 'REGION  Midtjylland', cluster: 'randersklyngen' }),
      ],
      participants: team('A ', 2),
    });
    expect(cluster(ledger, 'M-RAND')).toMatchObject({ taken: 2 });
  });

  test('general practice is counted within its region', () => {
    const ledger = ledgerOf({
      initiatives: [initiative('a')],
      participants: [...team('a', 2), { key: 'a', number: 3, name: 'Læge', sector: 'Almen praksis' }],
    });
    expect(region(ledger, 'M')?.generalPractice).toMatchObject({ taken: 1, minimum: 1, maximum: 5 });
  });

  test('a participant who resigned frees the seat, and one in the queue waits', () => {
    const ledger = ledgerOf({
      initiatives: [initiative('a')],
      participants: [
        ...team('a', 2),
        { key: 'a', number: 3, name: 'C', seat: 'Frafaldet' },
        { key: 'a', number: 4, name: 'D', seat: 'Venteliste' },
        { key: 'a', number: 5, name: 'E', seat: 'Reserveret' },
      ],
    });
    expect(ledger.total).toMatchObject({ taken: 3, waiting: 1 });
  });
});

describe('a key counts once', () => {
  test('the first row with a key holds and the second is shown as a trouble', () => {
    const ledger = ledgerOf({
      initiatives: [initiative('a', { title: 'Først' }), initiative('a', { title: 'Sidst' })],
      participants: team('a', 4),
    });
    expect(ledger.initiatives.map(({ title }) => title)).toEqual(['Først']);
    expect(ledger.total.taken).toBe(4);
    expect(ledger.troubles).toMatchObject([{ kind: 'duplicate-initiative', table: 'Initiativer', row: 1 }]);
  });

  test('participants written twice under one key count once', () => {
    const ledger = ledgerOf({
      initiatives: [initiative('a')],
      participants: [...team('a', 4), ...team('a', 4)],
    });
    expect(ledger.total.taken).toBe(4);
    expect(troubles(ledger)).toEqual(['duplicate-participants']);
  });

  test('a participant whom a person added without a number counts', () => {
    const ledger = ledgerOf({
      initiatives: [initiative('a')],
      participants: [...team('a', 2), { key: 'a', name: 'Tilføjet' }, { key: 'a', name: 'Også tilføjet' }],
    });
    expect(ledger.total.taken).toBe(4);
  });

  test('participants without a committed initiative do not count', () => {
    const ledger = ledgerOf({ participants: team('a', 4) });
    expect(ledger.total.taken).toBe(0);
    expect(ledger.troubles).toMatchObject([{ kind: 'orphan-participants', key: 'a', table: 'Deltagere' }]);
  });
});

describe('a new version counts instead of the old', () => {
  const versions = (newStatus: string) =>
    ledgerOf({
      initiatives: [initiative('old'), initiative('new', { replaces: 'old', version: 2, status: newStatus })],
      participants: [...team('old', 5), ...team('new', 6)],
    });

  test('as soon as its row stands, even before the old status is changed', () => {
    const ledger = versions('Importeret');
    expect(ledger.total.taken).toBe(6);
    expect(ledger.initiatives[0]).toMatchObject({ takesSeat: false, replacedBy: 'new' });
  });

  test('also when it only waits', () => {
    expect(versions('Venteliste').total).toMatchObject({ taken: 0, waiting: 6 });
  });

  test('but not once it is undone', () => {
    expect(versions('Fortrudt import').total.taken).toBe(5);
  });
});

describe('rows that people type themselves', () => {
  test('count by what they state, with region, cluster and status', () => {
    const ledger = ledgerOf({
      initiatives: [initiative('', { participantCount: 4, generalPracticeCount: 1 })],
    });
    expect(cluster(ledger, 'M-RAND')).toMatchObject({ initiatives: 1, taken: 4 });
    expect(region(ledger, 'M')?.generalPractice.taken).toBe(1);
    expect(ledger.initiatives[0]?.key).toBe('row:0');
  });

  test.each([{ region: '' }, { cluster: '' }, { status: '' }])('do not count without %p', (gap) => {
    const ledger = ledgerOf({ initiatives: [initiative('', { participantCount: 4, ...gap })] });
    expect(ledger.total.taken).toBe(0);
    expect(troubles(ledger)).toEqual(['incomplete-initiative']);
  });

  test('two of them are two initiatives', () => {
    const typed = initiative('', { participantCount: 2 });
    expect(ledgerOf({ initiatives: [typed, typed] }).total.taken).toBe(4);
  });

  test('an empty row is nothing at all', () => {
    expect(ledgerOf({ initiatives: [{}], participants: [{}], redistributions: [{}] }).troubles).toEqual([]);
  });
});

describe('what a person must look at', () => {
  test.each([
    [{ status: 'Noget andet' }, 'unknown-status', 0, 0],
    [{ region: 'Region Sydjylland' }, 'unknown-region', 3, 0],
    [{ cluster: 'Klynge Nord' }, 'unknown-cluster', 3, 3],
  ])('%p is %s: %i seats in all and %i in the region', (cells, kind, total, inRegion) => {
    const ledger = ledgerOf({ initiatives: [initiative('a', cells)], participants: team('a', 3) });
    expect(troubles(ledger)).toEqual([kind]);
    expect(ledger.total.taken).toBe(total);
    expect(region(ledger, 'M')?.taken).toBe(inRegion);
  });

  test('fewer participants than the initiative states', () => {
    const ledger = ledgerOf({
      initiatives: [initiative('a', { participantCount: 5 })],
      participants: team('a', 3),
    });
    expect(troubles(ledger)).toEqual(['missing-participants']);
    expect(ledger.total.taken).toBe(3);
  });

  test('a seat status that is none', () => {
    const ledger = ledgerOf({
      initiatives: [initiative('a')],
      participants: team('a', 1, { seat: 'måske' }),
    });
    expect(troubles(ledger)).toEqual(['unknown-seat-state']);
    expect(ledger.total.taken).toBe(0);
  });

  test('every trouble says table, row, what is wrong and what to do in both languages', () => {
    const ledger = ledgerOf({ initiatives: [initiative('a', { status: 'Noget andet' })] });
    const [trouble] = ledger.troubles;
    if (trouble === undefined) throw new Error('no trouble');
    expect(troubleText(trouble, 'da')).toEqual({
      message:
        'Initiativer, række 1: status »Noget andet« står ikke i opsætningen; initiativet tæller ikke med.',
      fix: 'Vælg en status fra listen.',
    });
    expect(troubleText(trouble, 'en').message).toContain('Initiativer, row 1');
  });
});

describe('columns are found by heading', () => {
  test('wherever people have moved them, between columns of their own', () => {
    const contents = new Map(workbookWith({ initiatives: [initiative('a')], participants: team('a', 3) }));
    for (const [name, content] of contents) {
      contents.set(name, {
        name,
        headings: ['Egen kolonne', ...content.headings.toReversed()],
        rows: content.rows.map((row) => ['gul', ...row.toReversed()]),
      });
    }
    expect(readLedger(contents, hold3).total.taken).toBe(3);
  });

  test('a heading that is gone is named with its sheet and table, all at once', () => {
    const contents = new Map(workbookWith());
    for (const name of ['Initiativer', 'Deltagere']) {
      const content = contents.get(name);
      if (content === undefined) throw new Error(name);
      contents.set(name, {
        ...content,
        headings: content.headings.map((heading) => heading.replace('Nøgle', 'X')),
      });
    }
    const read = () => readLedger(contents, hold3);
    expect(read).toThrow(LayoutError);
    expect(read).toThrow('Arket »Initiativer«, tabellen »Initiativer«: kolonnen »Nøgle« findes ikke.');
  });

  test('a table that is gone is named', () => {
    const contents = new Map(workbookWith());
    contents.delete('Deltagere');
    expect(() => readLedger(contents, hold3)).toThrow(
      'Tabellen »Deltagere« på arket »Deltagere« findes ikke.',
    );
  });
});

describe('redistribution', () => {
  const move = { region: 'Region Midtjylland', from: 'Horsensklyngen', to: 'Midtklyngen', seats: 2 };

  test('shifts the guideline of two clusters and leaves the region as it is', () => {
    const ledger = ledgerOf({ redistributions: [move] });
    expect(cluster(ledger, 'M-HORS')).toMatchObject({ moved: -2, guidelineFrom: 6, guidelineTo: 7 });
    expect(cluster(ledger, 'M-MIDT')).toMatchObject({ moved: 2, guidelineFrom: 10, guidelineTo: 11 });
    expect(region(ledger, 'M')).toEqual(region(emptyLedger(hold3), 'M'));
  });

  test('counts no longer once undone', () => {
    const ledger = ledgerOf({ redistributions: [{ ...move, undone: 'ja' }] });
    expect(ledger.clusters).toEqual(emptyLedger(hold3).clusters);
    expect(ledger.redistributions).toMatchObject([{ undone: true }]);
  });

  test.each([{ to: 'Klynge NORD' }, { seats: 0 }, { seats: 'to' }, { region: 'Region Nordjylland' }])(
    'does not hold with %p, and says so',
    (fault) => {
      const ledger = ledgerOf({ redistributions: [{ ...move, ...fault }] });
      expect(troubles(ledger)).toEqual(['broken-redistribution']);
      expect(ledger.clusters).toEqual(emptyLedger(hold3).clusters);
    },
  );
});

test('a form under review can be left out, as if it had not been imported', () => {
  const rows = {
    initiatives: [initiative('a'), initiative('b')],
    participants: [...team('a', 3), ...team('b', 2)],
  };
  const ledger = readLedger(workbookWith(rows), hold3, { without: ['a'] });
  expect(ledger.total.taken).toBe(2);
  expect(ledger.troubles).toEqual([]);
});

test('the effect of an import shows seats before and after', () => {
  const ledger = ledgerOf({ initiatives: [initiative('a')], participants: team('a', 4) });
  const effect = seatEffect(ledger, { region: 'M', cluster: 'M-RAND', seats: 5, generalPractice: 1 });
  expect(effect.cluster).toMatchObject({ before: { taken: 4 }, after: { taken: 9, initiatives: 2 } });
  expect(effect.region).toMatchObject({
    before: { free: 39 },
    after: { taken: 9, free: 34, generalPractice: { taken: 1 } },
  });
  expect(effect.total).toMatchObject({ before: { taken: 4 }, after: { taken: 9 } });
});
