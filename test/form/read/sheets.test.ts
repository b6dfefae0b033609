import type { Nomination } from '../../../src/form/read';
import { workbook } from './grids';
import { read as readDocument } from './nomination';

type Sheets = Parameters<typeof workbook>[0];

function read(sheets: Sheets): Nomination {
  return readDocument(workbook(sheets));
}

function people({ participants }: Nomination): readonly (readonly string[])[] {
  return participants.map(({ name, title, organisation, sector, email }) => [
    name.text,
    title.text,
    organisation.text,
    sector.sector ?? '',
    email.text,
  ]);
}

function told({ unplaced }: Nomination): readonly string[] {
  return unplaced.map(({ text }) => text);
}

const questions = [
  ['Titel på initiativet', 'Bedre søvn på botilbud'],
  ['Sundhedsklynge', 'Aarhusklyngen'],
  ['Baggrund', 'Mange beboere får sovemedicin uden revurdering.'],
  ['Formål', 'At færre får sovemedicin'],
  ['Mål', 'Forbruget falder 30 procent'],
];
const heads = ['Navn', 'Titel', 'Organisation', 'E-mail', 'Telefon'];
const troels = ['Troels Ibsen', 'Botilbudsleder', 'Aarhus Kommune', 'trib@aarhus.example', '51 51 01 02'];
const nanna = ['Nanna With', 'Sundhedschef', 'Samsø Kommune', 'nawi@samsoe.example', '51 51 01 03'];
const both = [
  ['Troels Ibsen', 'Botilbudsleder', 'Aarhus Kommune', 'municipality', 'trib@aarhus.example'],
  ['Nanna With', 'Sundhedschef', 'Samsø Kommune', 'municipality', 'nawi@samsoe.example'],
];

describe('The rows below a header', () => {
  test('hold a remark, and nobody, where a line stands alone that names nobody', () => {
    const remark = 'Læringstræf 1: 3.-4. september 2024, Nyborg';
    const nomination = read({ Ark1: [...questions, heads, troels, nanna, [remark]] });
    expect(people(nomination)).toEqual(both);
    expect(told(nomination)).toContain(remark);
  });

  test.each([['Jens Lund'], ['3. Jens'], ['jens lund'], ['Navn følger'], ['Overlæge Jens Lund']])(
    'hold a person where only "%s" stands',
    (name) => {
      expect(read({ Ark1: [...questions, heads, troels, [name]] }).participants).toHaveLength(2);
    },
  );

  test('end where a row asks for the contact person, though it keeps to the columns', () => {
    const row = ['Kontaktperson:', 'Gert Falk', '', 'gert.falk@aarhus.example', '51 51 09 09'];
    const nomination = read({ Ark1: [...questions, heads, troels, nanna, [], row] });
    expect(people(nomination)).toEqual(both);
    expect(nomination.contactPerson).toMatchObject({
      name: { text: 'Gert Falk' },
      email: { text: 'gert.falk@aarhus.example' },
      phone: { text: '+4551510909' },
    });
  });

  test('end where other headings begin another table, and go on where the same ones are printed again', () => {
    const contact = [
      ['Kontaktperson', 'Kontaktpersonens e-mail', 'Kontakt til almen praksis'],
      ['Gert Falk', 'gert.falk@aarhus.example', 'To lægehuse er med'],
    ];
    const nomination = read({ Ark1: [...questions, ...contact, heads, troels, heads, nanna] });
    expect(people(nomination)).toEqual(both);
    expect(nomination.contactPerson?.name.text).toBe('Gert Falk');
    expect(nomination.answers.generalPracticeContact.text).toBe('To lægehuse er med');
  });

  test('are of those whom the heading over the table says to come from', () => {
    const short = ['Navn', 'Stilling', 'E-mail'];
    const nomination = read({
      Ark1: [
        ...questions,
        ['Deltagere fra Aarhus Kommune'],
        short,
        ['Troels Ibsen', 'Botilbudsleder', 'trib@aarhus.example'],
        [],
        ['Deltagere fra almen praksis'],
        short,
        ['Eva Pihl', 'Læge', 'eva@torvlaegerne.example'],
      ],
    });
    expect(people(nomination)).toEqual([
      both[0],
      ['Eva Pihl', 'Læge', '', 'general-practice', 'eva@torvlaegerne.example'],
    ]);
  });

  test('name the workplace under "Enhed" where nothing else asks for it', () => {
    const header = ['Navn', 'Titel', 'Enhed', 'E-mail', 'Telefon'];
    expect(people(read({ Ark1: [...questions, header, troels, nanna] }))).toEqual(both);
  });
});

describe('A list with a row for each person', () => {
  const header = ['Region', 'Klynge', 'Initiativ', 'Navn', 'Stilling', 'Arbejdssted', 'Mail', 'Tlf.'];

  test('repeats region, cluster and initiative, which are read once', () => {
    const same = ['Midtjylland', 'Aarhusklyngen', 'Bedre søvn'];
    const nomination = read({ Liste: [header, [...same, ...troels], [...same, ...nanna]] });
    expect(nomination.answers.title).toMatchObject({ text: 'Bedre søvn', place: 'Liste!C2' });
    expect([nomination.cluster.code, nomination.region.code]).toEqual(['M-AARH', 'M']);
    expect(people(nomination)).toEqual(both);
    expect(nomination.furtherInitiatives).toEqual([]);
  });

  test('that holds a second initiative says so', () => {
    const nomination = read({
      Liste: [
        header,
        ['Midtjylland', 'Aarhusklyngen', 'Bedre søvn', ...troels],
        ['Midtjylland', 'Aarhusklyngen', 'Mere motion', ...nanna],
      ],
    });
    expect(nomination.furtherInitiatives.map(({ text }) => text)).toEqual(['Mere motion']);
  });

  test('is the only table whose columns answer for the initiative: "Bemærkninger" beside a person is said of the person', () => {
    const nomination = read({
      Ark1: [...questions, [...heads, 'Bemærkninger'], [...troels, 'Kommer kun i foråret'], nanna],
    });
    expect(nomination.answers.remarks.text).toBe('');
    expect(told(nomination)).toContain('Bemærkninger: Kommer kun i foråret');
  });
});

describe('A sheet', () => {
  const empty = heads.map((label) => [label, '']);
  const person = heads.map((label, at) => [label, troels[at] ?? '']);

  test('called "Forside" is read where questions are answered on it', () => {
    const nomination = read({ Forside: questions, Deltagere: [heads, troels, nanna] });
    expect(nomination.answers.title.text).toBe('Bedre søvn på botilbud');
    expect(people(nomination)).toEqual(both);
  });

  test('called "Forside" is guidance where it only tells what to write', () => {
    const guide = [
      ['Titel', 'Skriv en kort titel'],
      ['Formål', 'Beskriv, hvad I vil opnå'],
      ['Mål', 'Angiv et tal'],
    ];
    const nomination = read({ Forside: guide, Skema: [...questions, heads, troels] });
    expect(nomination.answers.title.text).toBe('Bedre søvn på botilbud');
    expect(nomination.furtherInitiatives).toEqual([]);
  });

  test('of one participant asks for nothing of the initiative that is asked elsewhere', () => {
    const motivation = ['Motivation', 'Jeg vil lære at lede på tværs'];
    const nomination = read({
      Initiativ: questions,
      'Deltager 1': [['Oplysninger om deltager 1'], ...person, motivation],
      'Deltager 2': [['Oplysninger om deltager 2'], ...empty, ['Motivation', '']],
    });
    expect(nomination.answers.background.text).toBe('Mange beboere får sovemedicin uden revurdering.');
    expect(people(nomination)).toEqual([both[0]]);
    expect(told(nomination)).toContain('Motivation: Jeg vil lære at lede på tværs');
  });
});

describe('An answer', () => {
  test('to a question that several labels ask is one; what the other label says is shown', () => {
    const nomination = read({
      Ark1: [...questions, ['Problemstilling', 'Ingen har overblikket.'], heads, troels],
    });
    expect(nomination.answers.background.text).toBe('Mange beboere får sovemedicin uden revurdering.');
    expect(told(nomination)).toContain('Problemstilling Ingen har overblikket.');
  });

  test('that repeats the labels of its question is parted at them', () => {
    const { answers, contactPerson } = read({
      Ark1: [
        ...questions.slice(0, 3),
        ['Formål og mål', 'Formål: Mindre medicin\nMål: 30 procent'],
        ['Data og afprøvning', 'Data: medicinudtræk. Afprøvning: to botilbud'],
        ['Kontakt til klyngen', 'Kontaktperson i klyngen er konsulent Pia Toft (pia.toft@aarhus.example)'],
        heads,
        troels,
      ],
    });
    expect([answers.purpose, answers.goal, answers.data, answers.testing].map(({ text }) => text)).toEqual([
      'Mindre medicin',
      '30 procent',
      'medicinudtræk.',
      'to botilbud',
    ]);
    expect(contactPerson).toMatchObject({ name: { text: 'Pia Toft' }, title: { text: 'konsulent' } });
  });

  test('in a column of answers heads nothing, whatever it is called', () => {
    const { answers } = read({
      Ark1: [...questions, ['Dataindsamling', 'Deltagerlister'], ['Afprøvning', 'To hold'], heads, troels],
    });
    expect([answers.data.text, answers.testing.text]).toEqual(['Deltagerlister', 'To hold']);
  });

  test('behind a dash in a cell of its own is read where others stand behind a colon', () => {
    const { answers } = read({
      Ark1: [
        ['Titel: Bedre søvn'],
        ['Klynge: Aarhusklyngen'],
        ['Formål: Mindre sovemedicin'],
        ['Mål – forbruget falder 30 procent'],
        heads,
        troels,
      ],
    });
    expect(answers.goal.text).toBe('forbruget falder 30 procent');
  });

  test('to "Antal deltagere" is no list of organisations', () => {
    expect(
      read({ Ark1: [...questions, ['Antal deltagere', '3'], heads, troels] }).answers.organisations.text,
    ).toBe('');
  });

  test('shown as an example asks nothing, though it has the words of a label', () => {
    const rows = questions.map(([label = '', answer = '']) => [
      label,
      `Eks.: ${label.toLowerCase()} …`,
      answer,
    ]);
    const contact = [
      ['Kontaktperson', 'Eks.: kontaktperson …', 'Gert Falk'],
      ['Kontaktpersonens mail', 'Eks.: kontaktpersonens mail …', 'gert.falk@aarhus.example'],
    ];
    expect(read({ Ark1: [...rows, ...contact, heads, troels] }).contactPerson).toMatchObject({
      name: { text: 'Gert Falk' },
      email: { text: 'gert.falk@aarhus.example' },
    });
  });
});

describe('People', () => {
  test('in one cell are parted by semicolons where each has an address, and come from where the label says', () => {
    const nomination = read({
      Ark1: [
        ...questions,
        [
          'Deltagere fra kommunen:',
          'Ida Lund, chef, ida.lund@aarhus.example; Bo Holm, leder, bo.holm@aarhus.example',
        ],
      ],
    });
    expect(people(nomination)).toEqual([
      ['Ida Lund', 'chef', '', 'municipality', 'ida.lund@aarhus.example'],
      ['Bo Holm', 'leder', '', 'municipality', 'bo.holm@aarhus.example'],
    ]);
  });

  test('are reached at the address behind their name', () => {
    const linked = { text: 'Gert Falk', links: ['mailto:gert.falk@aarhus.example?subject=NLPS'] };
    const { contactPerson } = read({ Ark1: [...questions, ['Kontaktperson', linked], heads, troels] });
    expect(contactPerson?.email.text).toBe('gert.falk@aarhus.example');
  });
});

describe('The heading of a form', () => {
  const round = (heading: string) => read({ Ark1: [[heading], ...questions, heads, troels] }).stamp;

  test.each([
    ['Det Nationale Ledelsesprogram – Hold 2 (2023-2024)', 'Hold 2'],
    ['Indmeldingsskema 2023/24', '2023/24'],
    ['Indmelding til Hold 3 – vi deltog også på Hold 2', null],
    ['Indmeldingsskema 2024-25', null],
    ['Skema til forbedringsinitiativer', null],
  ])('"%s" names the other round: %s', (heading, expected) => {
    expect(round(heading)).toBe(expected);
  });

  test('says nothing of a round that an answer mentions', () => {
    const rows = [...questions, ['Bemærkninger', 'Vi deltog på Hold 2'], heads, troels];
    expect(read({ Ark1: rows }).stamp).toBeNull();
  });
});

describe('Headings of a table', () => {
  const wide = (text: string, columnSpan: number) => [
    { text, columnSpan },
    ...Array<null>(columnSpan - 1).fill(null),
  ];

  test('may be grouped by a row above them, which asks nothing', () => {
    const groups = [...wide('Person', 2), ...wide('Arbejde', 2), ...wide('Kontakt', 2)];
    const header = ['Fornavn', 'Efternavn', 'Titel', 'Sted', 'E-mail', 'Mobil'];
    const row = ['Troels', 'Ibsen', 'Botilbudsleder', 'Aarhus Kommune', 'trib@aarhus.example', '51 51 01 02'];
    expect(people(read({ Ark1: [...questions, groups, header, row] }))).toEqual([both[0]]);
  });

  test('are one table over empty columns where none comes again', () => {
    const header = [
      'Efternavn',
      '',
      'Fornavn',
      '',
      'Kom.',
      'Reg.',
      'AP',
      '',
      'Ansat ved',
      'Stilling',
      'Mail',
    ];
    const row = [
      'Ibsen',
      '',
      'Troels',
      '',
      'x',
      '',
      '',
      '',
      'Aarhus Kommune',
      'Botilbudsleder',
      'trib@aarhus.example',
    ];
    expect(people(read({ Ark1: [...questions, header, row] }))).toEqual([both[0]]);
  });

  test('hold for the people below a note, which is shown', () => {
    const note = 'Note: Troels er kun med i foråret';
    const nomination = read({ Ark1: [...questions, heads, troels, [note], nanna] });
    expect(people(nomination)).toEqual(both);
    expect(told(nomination)).toContain(note);
  });

  test('may name the workplaces of the people in the columns below', () => {
    const columns = ['Navn', 'Titel', 'E-mail'].map((label, at) => [
      label,
      [troels[0], troels[1], troels[3]][at] ?? '',
      [nanna[0], nanna[1], nanna[3]][at] ?? '',
    ]);
    const head = ['Deltagere', 'Aarhus Kommune', 'Samsø Kommune'];
    expect(people(read({ Ark1: [...questions, head, ...columns] }))).toEqual(both);
  });
});

describe('A heading or label', () => {
  test('of one sign, "@", is over the mail addresses', () => {
    const header = ['Hvem deltager?', 'Titel', 'Organisation', '@', 'Mob.'];
    expect(people(read({ Ark1: [...questions, header, troels, nanna] }))).toEqual(both);
  });

  test('behind a question is the label: the question does not answer it, nor it the question', () => {
    const rows = questions.map(([label = '', answer = '']) => [
      label === 'Formål' ? 'Hvorfor gør vi det? Formålet' : label,
      answer,
    ]);
    const { answers } = read({ Ark1: [...rows, heads, troels] });
    expect(answers.purpose.text).toBe('At færre får sovemedicin');
    expect(answers.background.text).toBe('Mange beboere får sovemedicin uden revurdering.');
  });
});

describe('Labels with a number', () => {
  test('ask of one of several people: "Navn 1", "Titel 1" … "Navn 2"', () => {
    const rows = [troels, nanna].flatMap((cells, number) =>
      heads.map((label, at) => [`${label} ${number + 1}`, cells[at] ?? '']),
    );
    expect(people(read({ Ark1: [...questions, ['Kontaktperson', 'Gert Falk'], ...rows] }))).toEqual(both);
  });
});

describe('The contact person', () => {
  test.each([
    [
      'in two labels',
      [
        ['Kontakt (navn)', 'Gert Falk'],
        ['Kontakt (mail/tlf.)', 'gert.falk@aarhus.example / 51510909'],
      ],
    ],
    [
      'in a label of both',
      [['Navn og mail på klyngens kontaktperson', 'Gert Falk, gert.falk@aarhus.example']],
    ],
  ])('may be asked for %s', (_, rows) => {
    expect(read({ Ark1: [...questions, ...rows, heads, troels] }).contactPerson).toMatchObject({
      name: { text: 'Gert Falk' },
      email: { text: 'gert.falk@aarhus.example' },
    });
  });
});

describe('A list opened in one column', () => {
  const lines = [...questions, heads, troels, nanna].map((cells) => cells.join(';'));

  test('is parted at its semicolons, and each cell keeps its place', () => {
    const nomination = read({ nlps: lines.map((line) => [line]) });
    expect(nomination.answers.title).toMatchObject({ text: 'Bedre søvn på botilbud', place: 'nlps!A1' });
    expect(people(nomination)).toEqual(both);
  });

  test('keeps together what stands in quotes', () => {
    const quoted = lines.map((line) => [
      line.replace('At færre får sovemedicin', '"At sove; ""uden"" medicin"'),
    ]);
    expect(read({ nlps: quoted }).answers.purpose.text).toBe('At sove; "uden" medicin');
  });
});

describe('Labels over their answers, parted by empty rows', () => {
  test('ask at the top of the column too, though nobody foresaw their words', () => {
    const known = questions.slice(2).flatMap(([label = '', answer = '']) => [[label], [answer], []]);
    const nomination = read({
      Ark1: [
        ['Hvad skal barnet hedde?'],
        ['Bedre søvn på botilbud'],
        [],
        ['Vi kommer herfra (klynge)'],
        ['Aarhusklyngen'],
        [],
        ...known,
        heads,
        troels,
      ],
    });
    expect(nomination.answers.title.text).toBe('Bedre søvn på botilbud');
    expect(nomination.cluster.code).toBe('M-AARH');
  });

  test('are not asked for again by the answer below their guidance', () => {
    const asked = questions.flatMap(([label = '', answer = '']) => [
      [label],
      ['Beskriv kort.'],
      [answer],
      [],
    ]);
    asked[14] = ['At give familierne ét sted at henvende sig.'];
    asked[16] = ['Hvor langt er vi om et år?'];
    const { answers } = read({ Ark1: [...asked, heads, troels] });
    expect([answers.purpose.text, answers.citizenGroup.text]).toEqual([
      'At give familierne ét sted at henvende sig.',
      '',
    ]);
  });

  test.each([
    ['Forbedringsindsatsens navn', 'title'],
    ['Projektoverskrift', 'title'],
    ['Kontakt til praktiserende læger i perioden', 'generalPracticeContact'],
  ] as const)('"%s" asks for %s', (label, field) => {
    const rows = field === 'title' ? questions.slice(1) : questions;
    const asked = [[label, 'Noget helt særligt'], ...rows].flatMap(([one = '', answer = '']) => [
      [one],
      [answer],
      [],
    ]);
    expect(read({ Ark1: [...asked, heads, troels] }).answers[field].text).toBe('Noget helt særligt');
  });
});

describe('One cell', () => {
  const card = (cells: readonly string[]) =>
    heads.map((label, at) => `${label}: ${cells[at] ?? ''}`).join('\n');

  test('may hold all that is asked of a person; a card left blank is nobody', () => {
    const cards = [['Deltagere'], [card(troels), card(nanna)], [card([]), card([])]];
    const nomination = read({ Team: [...questions, ...cards] });
    expect(nomination.answers.title.text).toBe('Bedre søvn på botilbud');
    expect(people(nomination)).toEqual(both);
  });

  test('may hold the whole form, line by line', () => {
    const lines = questions.map(([label = '', answer = '']) => `${label}: ${answer}`).join('\n');
    const { answers } = read({ Ark1: [[lines], [], heads, troels] });
    expect(
      [answers.title, answers.background, answers.purpose, answers.goal].map(({ text }) => text),
    ).toEqual([
      'Bedre søvn på botilbud',
      'Mange beboere får sovemedicin uden revurdering.',
      'At færre får sovemedicin',
      'Forbruget falder 30 procent',
    ]);
  });

  test('that begins "Skriv her:" holds an answer', () => {
    const rows = questions.map(([label = '', answer = '']) => [label, `Skriv her: ${answer}`]);
    expect(read({ Ark1: [...rows, heads, troels] }).answers.purpose.text).toBe('At færre får sovemedicin');
  });
});

describe('Sheets', () => {
  test('that say the same are read once', () => {
    const sheet = [...questions, heads, troels, nanna];
    expect(people(read({ Skema: sheet, 'Skema (2)': sheet }))).toEqual(both);
  });

  test('named after a workplace or a sector say where the people on them come from', () => {
    const short = ['Navn', 'Titel', 'E-mail'];
    const nomination = read({
      Initiativ: questions,
      'Aarhus Kommune': [short, ['Troels Ibsen', 'Botilbudsleder', 'trib@aarhus.example']],
      AUH: [short, ['Per Fog', 'Ledende terapeut', 'per.fog@rm.example']],
      'Almen praksis': [short, ['Jo Ris', 'Læge', 'jo@rislaege.example']],
    });
    expect(people(nomination)).toEqual([
      both[0],
      ['Per Fog', 'Ledende terapeut', 'AUH', 'region', 'per.fog@rm.example'],
      ['Jo Ris', 'Læge', '', 'general-practice', 'jo@rislaege.example'],
    ]);
  });
});

describe('A person', () => {
  test('may have two columns of titles and of telephones, and "Hr." is no title', () => {
    const header = [
      'Titel',
      'Fornavn',
      'Efternavn',
      'Stilling',
      'Organisation',
      'E-mail',
      'Fastnet',
      'Mobil',
    ];
    const row = (title: string) => [
      title,
      'Troels',
      'Ibsen',
      'Leder',
      'Aarhus Kommune',
      'trib@aarhus.example',
    ];
    const { participants } = read({
      Ark1: [...questions, header, [...row('Hr.'), '51 51 01 02', '20 30 12 19'], row('Dr.')],
    });
    expect(participants.map(({ title, phone }) => [title.text, phone.text])).toEqual([
      ['Leder', '+4551510102'],
      ['Dr., Leder', ''],
    ]);
  });

  test('asked for as "Deltager" takes part, though the contact person was asked for right above', () => {
    const rows = [
      ['Kontaktperson', 'Gert Falk'],
      ['Deltager', 'Troels Ibsen, Botilbudsleder, Aarhus Kommune, trib@aarhus.example'],
      ['Deltager', 'Nanna With, Sundhedschef, Samsø Kommune, nawi@samsoe.example'],
    ];
    const nomination = read({ Ark1: [...questions, ...rows] });
    expect(people(nomination)).toEqual(both);
    expect(nomination.contactPerson?.name.text).toBe('Gert Falk');
  });

  test('has no workplace in the hours of a telephone', () => {
    const contact = ['Kontaktperson', 'Gert Falk, gert.falk@aarhus.example, tlf. 51 51 09 09 (kl. 8-15)'];
    const { contactPerson } = read({ Ark1: [...questions, contact, heads, troels] });
    expect([contactPerson?.phone.text, contactPerson?.organisation.text]).toEqual(['+4551510909', '']);
  });
});

describe('Columns', () => {
  test('right of the last heading hold what their cells show, where these are addresses and telephone numbers', () => {
    const header = ['Navn', 'Titel', 'Organisation'];
    const { participants } = read({ Ark1: [...questions, header, troels, nanna] });
    expect(participants.map(({ email, phone }) => [email.text, phone.text])).toEqual([
      ['trib@aarhus.example', '+4551510102'],
      ['nawi@samsoe.example', '+4551510103'],
    ]);
  });

  test('of two tables abreast each have the people of the heading over them', () => {
    const header = ['Navn', 'Titel', 'E-mail'];
    const nomination = read({
      Ark1: [
        ...questions,
        ['Deltagere fra kommunen', '', '', '', 'Deltagere fra hospitalet'],
        [...header, '', ...header],
        ['Troels Ibsen', 'Leder', 'trib@aarhus.example', '', 'Per Fog', 'Cheflæge', 'per.fog@rm.example'],
      ],
    });
    expect(people(nomination).map(([name, , , sector]) => [name, sector])).toEqual([
      ['Troels Ibsen', 'municipality'],
      ['Per Fog', 'region'],
    ]);
  });
});

describe('Choices beside a label', () => {
  test('are answered by the tick below one of them', () => {
    const region = [
      ['Region', 'Nordjylland', 'Hovedstaden', 'Sjælland', 'Syddanmark', 'Midtjylland'],
      ['', '', '', '', '', 'x'],
    ];
    const nomination = read({
      Ark1: [...questions.slice(0, 2), ...region, ...questions.slice(2), heads, troels],
    });
    expect(nomination.region).toMatchObject({ code: 'M', answer: { text: 'Midtjylland', place: 'Ark1!F3' } });
  });
});

describe('A seat whose holder is not known', () => {
  test.each([['(vakant)'], ['(N.N.)'], ['Endnu ikke udpeget']])('may be held by "%s"', (name) => {
    const { participants } = read({ Ark1: [...questions, heads, troels, [name, '', 'Aarhus Kommune']] });
    expect(participants).toHaveLength(2);
  });
});
