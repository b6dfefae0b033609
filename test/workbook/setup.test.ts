import fc from 'fast-check';
import { hold2, hold3, type Round, roundSchema } from '../../src/round';
import { readRound, setupContents, setupTableNames, type TableContent } from '../../src/workbook';

const template = {
  code: 'KVIT',
  language: 'da',
  name: 'Kvittering',
  offeredWhen: '',
  subject: 'Tak',
  body: 'Kære {fornavn}\n\nTak for jeres skema.',
} as const;

type Contents = Map<string, TableContent>;

const broken = (change: (contents: Contents) => void) => {
  const contents = new Map(setupContents(hold3));
  change(contents);
  const reading = readRound(contents);
  return reading.kind === 'broken' ? reading.problems : [];
};

function changeCell(
  contents: Contents,
  table: string,
  row: number,
  heading: string,
  value: string | number | null,
) {
  const content = contents.get(table);
  const column = content?.headings.indexOf(heading) ?? -1;
  if (content === undefined || column < 0) throw new Error(`${table}, ${heading}`);
  const rows = content.rows.map((cells, index) =>
    index === row ? cells.map((cell, position) => (position === column ? value : cell)) : cells,
  );
  contents.set(table, { ...content, rows });
}

function removeColumn(contents: Contents, table: string, heading: string) {
  const content = contents.get(table);
  if (content === undefined) throw new Error(table);
  const keep = content.headings.map((candidate) => candidate !== heading);
  contents.set(table, {
    ...content,
    headings: content.headings.filter((_, index) => keep[index]),
    rows: content.rows.map((row) => row.filter((_, index) => keep[index])),
  });
}

describe('what is written to the setup sheets is read back as the same round', () => {
  test.each([hold3, hold2])('$name', (round) => {
    expect(readRound(setupContents(round))).toEqual({ kind: 'round', round });
  });

  test('rounds with other regions, units, words, seats and dates', () => {
    fc.assert(
      fc.property(rounds(), (round) => {
        expect(roundSchema.safeParse(round).success).toBe(true);
        expect(readRound(setupContents(round))).toEqual({ kind: 'round', round });
      }),
      { numRuns: 60 },
    );
  });

  test('with columns moved and added, and empty rows between', () => {
    const contents = new Map(
      [...setupContents(hold3)].map(([name, content]) => [
        name,
        {
          name,
          headings: ['Note', ...content.headings.toReversed()],
          rows: content.rows.flatMap((row) => [['vores', ...row.toReversed()], row.map(() => '').concat('')]),
        },
      ]),
    );
    expect(readRound(contents)).toEqual({ kind: 'round', round: hold3 });
  });

  test('numbers and dates that people typed as text count as what they say', () => {
    const contents = new Map(setupContents(hold3));
    changeCell(contents, 'Regioner', 0, 'Pladser', '21');
    changeCell(contents, 'Kalender', 0, 'Fra', '3-9-2024');
    expect(readRound(contents)).toEqual({ kind: 'round', round: hold3 });
  });
});

describe('a broken setup names sheet, table, row and what to do', () => {
  test.each(setupTableNames)('the table %s is gone', (table) => {
    const [problem] = broken((contents) => contents.delete(table));
    expect(problem).toMatchObject({ table, row: null });
    expect(problem?.message).toContain(`tabellen »${table}«`);
    expect(problem?.fix).toContain(table);
  });

  test('a file that is no round’s workbook is called that once, not table by table', () => {
    const problems = broken((contents) => contents.clear());
    expect(problems.map(({ message }) => message)).toEqual([
      'Filen er ikke en rundes arbejdsbog: ingen af opsætningens tabeller findes i den.',
    ]);
  });

  test('a heading is gone', () => {
    expect(broken((contents) => removeColumn(contents, 'Regioner', 'Pladser'))).toEqual([
      {
        sheet: 'Regioner',
        table: 'Regioner',
        row: null,
        message: 'Opsætning, Regioner: kolonnen »Pladser« findes ikke.',
        fix: 'Skriv overskriften »Pladser« tilbage over kolonnen.',
      },
    ]);
  });

  test('not a number', () => {
    expect(broken((contents) => changeCell(contents, 'Regioner', 1, 'Pladser', 'mange'))).toEqual([
      {
        sheet: 'Regioner',
        table: 'Regioner',
        row: 2,
        message: 'Opsætning, Regioner, række 2: »Pladser« indeholder »mange«, som ikke er et helt tal.',
        fix: 'Skriv et helt tal, fx 8.',
      },
    ]);
  });

  test.each([
    ['Regioner', 0, 'Pladser', -1],
    ['Regioner', 0, 'Pladser', 2.5],
    ['Regioner', 0, 'Navn', ''],
    ['Regioner', 4, 'Kode', 'N'],
    ['Regioner', 4, 'Navn', 'Region Nordjylland'],
    ['Klynger', 3, 'Region', 'X'],
    ['Klynger', 3, 'Vejledende fra', 'otte'],
    ['Kommuner', 0, 'Klynger', 'H-BYEN; H-VÆK'],
    ['Kontroller', 0, 'Alvor', 'Streng'],
    ['Kontroller', 2, 'Grænse', 'fem'],
    ['Felter', 0, 'Felt', 'Yndlingsfarve'],
    ['Status', 0, 'Tager plads', 'måske'],
    ['Kalender', 1, 'Fra', '31-02-2024'],
    ['Sektorer', 0, 'Art', 'privat'],
    ['Titler', 0, 'Viser', 'chef'],
    ['Skabeloner', 0, 'Sprog', 'tysk'],
    ['Generelt', 6, 'Værdi', 'to hundrede'],
    ['Generelt', 7, 'Værdi', 'i morgen'],
    ['Generelt', 15, 'Værdi', 'snart'],
  ] as const)('%s, row %i, "%s" says %p', (table, row, heading, value) => {
    const contents = new Map(setupContents({ ...hold3, templates: [template] }));
    changeCell(contents, table, row, heading, value);
    const reading = readRound(contents);
    if (reading.kind === 'round') throw new Error('read as a round');
    const [problem] = reading.problems;
    expect(problem).toMatchObject({ table, row: row + 1 });
    expect(problem?.message).toContain(`Opsætning, ${table}, række ${row + 1}`);
    expect(problem?.fix).not.toBe('');
  });

  test('a setting whose row is gone', () => {
    const problems = broken((contents) => changeCell(contents, 'Generelt', 7, 'Indstilling', 'Deadline'));
    expect(problems).toMatchObject([
      { table: 'Generelt', message: 'Opsætning, Generelt: rækken »Frist« mangler.' },
    ]);
  });

  test('an address that is none', () => {
    const problems = broken((contents) => changeCell(contents, 'Generelt', 11, 'Værdi', 'NLPS2.0'));
    expect(problems).toMatchObject([{ table: 'Generelt', sheet: 'Opsætning' }]);
    expect(problems[0]?.message).toContain('»Postkasse« er ikke gyldig');
    expect(problems[0]?.fix).toContain('mailadresse');
  });

  test('seats that do not add up', () => {
    const [problem] = broken((contents) => changeCell(contents, 'Regioner', 0, 'Pladser', 19));
    expect(problem).toMatchObject({
      table: 'Regioner',
      message: 'Opsætning, Regioner: pladserne giver 198, men Pladser i alt er 200.',
      fix: 'Ret regionernes pladser eller Pladser i alt.',
    });
  });

  test('an empty list', () => {
    const problems = broken((contents) => {
      for (const table of ['Regioner', 'Klynger', 'Kommuner']) {
        const content = contents.get(table);
        if (content !== undefined) contents.set(table, { ...content, rows: [] });
      }
    });
    expect(problems).toContainEqual(
      expect.objectContaining({ table: 'Regioner', message: 'Opsætning, Regioner: tabellen er tom.' }),
    );
  });

  test('several faults come at once', () => {
    const problems = broken((contents) => {
      changeCell(contents, 'Regioner', 0, 'Pladser', 'x');
      changeCell(contents, 'Klynger', 5, 'Region', 'X');
      contents.delete('Titler');
    });
    expect(problems.map(({ table }) => table)).toEqual(['Regioner', 'Klynger', 'Titler']);
  });
});

/** Rounds that hold together: Hold 3 with other regions, clusters, numbers, words and dates. */
function rounds(): fc.Arbitrary<Round> {
  const word = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,9}( [a-zæøå.-]{1,8})?[a-zæøå]$/);
  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2029-12-30'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const limit = fc.option(fc.integer({ min: 0, max: 9 }));
  return fc
    .record({
      names: fc.uniqueArray(word, { minLength: 6, maxLength: 12, selector: (name) => name.toLowerCase() }),
      seats: fc.array(fc.integer({ min: 10, max: 90 }), { minLength: 2, maxLength: 4 }),
      deadline: fc.tuple(day, fc.integer({ min: 0, max: 86_399 })),
      calendar: fc.array(fc.tuple(word, day, fc.constantFrom('overnight', 'day', 'period')), {
        maxLength: 4,
      }),
      unit: word,
      limit,
      aliases: fc.array(word, { maxLength: 3 }),
      guideline: fc.option(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 9, max: 20 }))),
      body: fc.string({ unit: 'grapheme', maxLength: 200 }),
      severity: fc.constantFrom('error', 'decision', 'advice', 'off'),
      sharp: fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true }),
    })
    .map((drawn): Round => {
      const regions = drawn.seats.map((seats, index) => ({
        code: `R${index}`,
        name: `Region ${drawn.names[index]}`,
        aliases: index === 0 ? drawn.aliases.map((alias) => `${alias}-r`) : [],
        seats,
        generalPracticeMinimum: drawn.limit,
        generalPracticeMaximum: index === 0 ? null : 9,
        contactName: '',
        contactEmail: '',
      }));
      const clusters = drawn.names.map((name, index) => ({
        code: `K-${index}`,
        name: `${drawn.unit} ${name}`,
        region: `R${index % regions.length}`,
        hospitals: index === 0 ? [name] : [],
        aliases: [],
        guidelineFrom: drawn.guideline?.[0] ?? null,
        guidelineTo: drawn.guideline?.[1] ?? null,
        contactName: '',
        contactEmail: '',
        domains: ['kommune.example'],
      }));
      const [deadlineDay, second] = drawn.deadline;
      return {
        ...hold3,
        code: 'hold-x',
        clusterWord: { singular: drawn.unit, plural: `${drawn.unit}er`, definite: `${drawn.unit}en` },
        seats: drawn.seats.reduce((sum, seats) => sum + seats, 0),
        deadline: `${deadlineDay}T${new Date(second * 1000).toISOString().slice(11, 19)}`,
        deletionDate: '2030-01-01',
        regions,
        clusters,
        municipalities: [
          { code: '101', name: 'By', officialName: 'By Kommune', aliases: [], clusters: ['K-0', 'K-1'] },
        ],
        calendar: drawn.calendar.map(([title, from, kind]) => ({
          title,
          from,
          to: from,
          place: '',
          kind: kind,
        })),
        rules: [{ code: 'r', severity: drawn.severity, limit: drawn.sharp }],
        templates: [{ ...template, body: `Kære {fornavn}\n\n${drawn.body}.`.trim() }],
      };
    });
}
