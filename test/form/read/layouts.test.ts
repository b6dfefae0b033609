import type { Document } from '../../../src/form/open';
import { readForm } from '../../../src/form/read';
import { hold3 } from '../../../src/round';
import { flow, workbook } from './grids';
import { read } from './nomination';

/** What a form says, in one line a person and one entry a field; what is not answered is left out. */
function gist(document: Document) {
  const { answers, region, cluster, contactPerson, participants, furtherInitiatives } = read(document);
  const told = Object.fromEntries(
    Object.entries(answers).flatMap(([field, answer]) => (answer.text === '' ? [] : [[field, answer.text]])),
  );
  const line = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' | ');
  return {
    ...told,
    region: region.code,
    cluster: cluster.code,
    ...(contactPerson === null
      ? {}
      : {
          contact: line([
            contactPerson.name.text,
            contactPerson.title.text,
            contactPerson.organisation.text,
            contactPerson.email.text,
            contactPerson.phone.text,
          ]),
        }),
    people: participants.map(({ name, title, organisation, department, sector, email, phone }) =>
      line([
        name.text,
        title.text,
        organisation.text,
        department.text,
        sector.sector ?? '?',
        email.text,
        phone.text,
      ]),
    ),
    ...(furtherInitiatives.length === 0 ? {} : { further: furtherInitiatives.map((answer) => answer.text) }),
  };
}

const answers = {
  title: 'Bedre overgange for ældre',
  background: 'For mange ældre genindlægges, fordi planen ikke følger med hjem.',
  purpose: 'At borgeren oplever én sammenhængende plan.',
  goal: 'Genindlæggelser falder fra 19 til 14 procent.',
  data: 'Genindlæggelser tælles hver uge i fælles diagram.',
  testing: 'Små PDSA-cirkler på ét afsnit ad gangen.',
  leadershipFocus: 'Styregruppen følger det månedligt.',
  region: 'M',
  cluster: 'M-RAND',
};

const mette =
  'Mette Holm | Sundhedschef | Randers Kommune | municipality | mette.holm@randers.example | +4524759069';
const jens =
  'Jens P. Hansen | Overlæge, ph.d. | Regionshospitalet Randers | region | jens.hansen@rm.example | +4511223344';
const ida =
  'Ida Lund | Praktiserende læge | Lægehuset Ågade | general-practice | ida@laegehus.example | +4599887766';
const people = [mette, jens, ida];

const peopleTable = [
  ['Navn', 'Stilling', 'Organisation', 'E-mail', 'Telefon'],
  ['Mette Holm', 'Sundhedschef', 'Randers Kommune', 'mette.holm@randers.example', '24 75 90 69'],
  [
    'Jens P. Hansen',
    'Overlæge, ph.d.',
    'Regionshospitalet Randers',
    'Jens.Hansen@rm.example',
    '+45 11 22 33 44',
  ],
  ['Ida Lund', 'Praktiserende læge', 'Lægehuset Ågade', 'ida@laegehus.example', 'Tlf.: 99887766'],
];

const questions = [
  ['Titel på initiativet', answers.title],
  ['Region', 'Region Midtjylland'],
  ['Sundhedsklynge', 'Randersklyngen'],
  ['Baggrund', answers.background],
  ['Formål', answers.purpose],
  ['Fælles mål', answers.goal],
  ['Dataindsamling', answers.data],
  ['Afprøvning', answers.testing],
  ['Ledelsesfokus', answers.leadershipFocus],
];

describe('where the answers stand', () => {
  test('in merged cells right of numbered labels with a star, with guidance in a third column', () => {
    const rows = questions.map(([label = '', answer = ''], at) => [
      { text: `${at + 1}. ${label} *`, columnSpan: 2 },
      null,
      { text: answer, columnSpan: 3 },
      null,
      null,
      at % 2 === 0 ? 'Beskriv kort, maks. 5 linjer' : 'Hvad vil I gerne opnå for borgerne?',
    ]);
    expect(gist(workbook({ Ark1: [...rows, [], ['Deltagere'], ...peopleTable] }))).toEqual({
      ...answers,
      people,
    });
  });

  test('right of a guidance column', () => {
    const rows = questions.map(([label = '', answer = '']) => [
      label,
      'Her skriver I jeres svar på spørgsmålet',
      answer,
    ]);
    const head = ['Spørgsmål', 'Vejledning', 'Svar'];
    expect(gist(workbook({ Skema: [head, ...rows, [], ...peopleTable] }))).toEqual({ ...answers, people });
  });

  test('below the labels, with guidance between label and answer', () => {
    const rows = questions.flatMap(([label = '', answer = '']) => [[label], ['Beskriv kort.'], [answer], []]);
    expect(gist(workbook({ Skema: [...rows, ['Deltagere'], ...peopleTable] }))).toEqual({
      ...answers,
      people,
    });
  });

  test('below the labels, over several rows', () => {
    const rows = questions.flatMap(([label = '', answer = '']) => {
      const words = answer.split(' ');
      return label === 'Baggrund'
        ? [[label], [words.slice(0, 3).join(' ')], [words.slice(3).join(' ')], []]
        : [[label], [answer], []];
    });
    const found = gist(workbook({ Skema: [...rows, ...peopleTable] }));
    expect(found).toEqual({
      ...answers,
      background: 'For mange ældre\ngenindlægges, fordi planen ikke følger med hjem.',
      people,
    });
  });

  test('beside and below in the same form', () => {
    const rows = questions.flatMap(([label = '', answer = ''], at) =>
      at < 3
        ? [[label, { text: answer, columnSpan: 4 }]]
        : [[{ text: label, columnSpan: 5 }], [{ text: answer, columnSpan: 5, rowSpan: 3 }], [], []],
    );
    expect(gist(workbook({ Skema: [['Skema til indmelding'], [], ...rows, [], ...peopleTable] }))).toEqual({
      ...answers,
      people,
    });
  });

  test('behind the label in the same cell, after a colon or a line break', () => {
    const rows = questions.map(([label = '', answer = ''], at) => [
      at % 2 === 0 ? `${label}: ${answer}` : `${label}\n${answer}`,
    ]);
    expect(gist(workbook({ Skema: [...rows, [], ...peopleTable] }))).toEqual({ ...answers, people });
  });

  test('in a second block of labels to the right', () => {
    const document = workbook({
      Skema: [
        ['Indmelding', null, null, 'Kontaktperson fra sundhedsklyngen'],
        ['Titel', answers.title, null, 'Navn', 'Ole Bak'],
        ['Region', 'Midtjylland', null, 'Titel', 'Konsulent'],
        ['Klynge', 'Randersklyngen', null, 'E-mail', 'ole@rm.example'],
        ['Baggrund', answers.background, null, 'Tlf.', '12345678'],
        ['Formål', answers.purpose],
        ['Mål', answers.goal],
        ['Data', answers.data],
        ['Afprøvning', answers.testing],
        ['Ledelsesfokus', answers.leadershipFocus],
        [],
        ...peopleTable,
      ],
    });
    expect(gist(document)).toEqual({
      ...answers,
      contact: 'Ole Bak | Konsulent | ole@rm.example | +4512345678',
      people,
    });
  });

  test('asked in sentences that no list foresees', () => {
    const document = workbook({
      Skema: [
        ['Hvad har I valgt at kalde jeres initiativ?', answers.title],
        ['Hvilken region repræsenterer I?', 'Region Midtjylland'],
        ['Hvilken sundhedsklynge melder initiativet ind?', 'Randersklyngen'],
        ['Fortæl om baggrunden – hvorfor er det her vigtigt?', answers.background],
        ['Hvad er det overordnede formål med jeres forbedringsarbejde?', answers.purpose],
        ['Hvilket fælles mål sætter I jer på tværs af sektorerne?', answers.goal],
        ['Hvordan vil I i fællesskab indsamle og følge data undervejs?', answers.data],
        ['Hvordan får I afprøvet forandringerne løbende og systematisk?', answers.testing],
        ['På hvilken måde er der ledelsesfokus på indsatsen på tværs?', answers.leadershipFocus],
        [],
        ...peopleTable,
      ],
    });
    expect(gist(document)).toEqual({ ...answers, people });
  });

  test('unanswered questions stay empty, whatever stands below', () => {
    const document = workbook({
      Skema: [
        ['Titel', answers.title],
        ['Region', ''],
        ['Sundhedsklynge', ''],
        ['Baggrund', ''],
        ['Formål', answers.purpose],
        ['Mål', 'N/A'],
        ['Data', '…'],
        ['Har I søgt andre midler?', 'Nej'],
        ['Afprøvning', ''],
        ['Bemærkninger', ''],
        ['Deltagere'],
        ...peopleTable,
      ],
    });
    expect(gist(document)).toEqual({
      title: answers.title,
      purpose: answers.purpose,
      region: null,
      cluster: null,
      people,
    });
    expect(read(document).answers.background.place).toBe('Skema!B4');
  });
});

describe('a Word form or a mail', () => {
  test('headings with text beneath and a table of people', () => {
    const parts = questions.flatMap(([label = '', answer = '']) => [{ text: label, emphasis: true }, answer]);
    expect(
      gist(
        flow('Skema til forbedringsinitiativ', ...parts, { text: 'Deltagere', emphasis: true }, peopleTable),
      ),
    ).toEqual({ ...answers, people });
  });

  test('headings with several paragraphs beneath', () => {
    const parts = questions.flatMap(([label = '', answer = '']) => [
      label,
      answer,
      ...(label === 'Baggrund' ? ['Og så er der mere.'] : []),
    ]);
    const found = gist(flow('Skema', ...parts, 'Deltagere', peopleTable));
    expect(found).toEqual({ ...answers, background: `${answers.background}\nOg så er der mere.`, people });
  });

  test('a table of two columns, a table of one column for each long question, a table of people', () => {
    const tables = questions.slice(3).map(([label = '', answer = '']) => [[label], [answer]]);
    const found = gist(flow('Om initiativet', questions.slice(0, 3), ...tables, 'Deltagere', peopleTable));
    expect(found).toEqual({ ...answers, people });
  });

  test('a heading over an empty frame that was filled in', () => {
    const parts = questions.flatMap(([label = '', answer = '']) => [label, [[answer]]]);
    expect(gist(flow(...parts, 'Deltagere', peopleTable))).toEqual({ ...answers, people });
  });

  test('lines with a colon, people in lines of prose', () => {
    const lines = questions.map(([label, answer]) => `${label}: ${answer}`);
    const document = flow(
      'Hej Tina',
      'Her kommer vores indmelding.',
      ...lines,
      'Deltagere (navn, stilling, organisation, mail, tlf.):',
      '1. Mette Holm, Sundhedschef, Randers Kommune, mette.holm@randers.example, 24759069',
      '2) Jens P. Hansen; Overlæge, ph.d.; Regionshospitalet Randers; jens.hansen@rm.example; 11 22 33 44',
      '- Ida Lund – Praktiserende læge – Lægehuset Ågade – ida@laegehus.example – tlf. 99 88 77 66',
      'Mange hilsner',
      'Kirsten',
    );
    expect(gist(document)).toEqual({ ...answers, people });
  });

  test('people in one cell, a line each', () => {
    const cell = [
      'Mette Holm, Sundhedschef, Randers Kommune, mette.holm@randers.example, 24759069',
      'Overlæge, ph.d. Jens P. Hansen, Regionshospitalet Randers, jens.hansen@rm.example, 11 22 33 44',
      'Ida Lund (praktiserende læge), Lægehuset Ågade, ida@laegehus.example, 99887766',
    ].join('\n');
    const found = gist(flow([...questions, ['Deltagere', cell]]));
    expect(found.people.map((person) => person.toLowerCase())).toEqual(
      people.map((person) => person.toLowerCase()),
    );
  });
});

const form = (rows: readonly (readonly (string | null)[])[]) =>
  workbook({ Skema: [...questions, [], ...rows] });

describe('people in tables', () => {
  test('in another order, with a number column, gaps, an example and a total', () => {
    const document = form([
      ['Nr.', 'E-mail', 'Fornavn', 'Efternavn', 'Arbejdssted', 'Stilling', 'Mobil', 'Hotel'],
      ['Eks.', 'hans@kommune.example', 'Hans', 'Hansen', 'Aarhus Kommune', 'Leder', '12 12 12 12', 'ja'],
      [
        '1',
        'mette.holm@randers.example',
        'Mette',
        'Holm',
        'Randers Kommune',
        'Sundhedschef',
        '24759069',
        'ja',
      ],
      ['2'],
      [],
      [
        '3',
        'jens.hansen@rm.example',
        'Jens P.',
        'Hansen',
        'Regionshospitalet Randers',
        'Overlæge, ph.d.',
        '11223344',
        'nej',
      ],
      ['4', 'ida@laegehus.example', 'Ida', 'Lund', 'Lægehuset Ågade', 'Praktiserende læge', '99887766'],
      ['5'],
      ['I alt', null, null, null, null, null, '3'],
    ]);
    expect(gist(document).people).toEqual(people);
  });

  test('with ticks under the sectors, below a merged heading', () => {
    const document = workbook({
      Skema: [
        ...questions,
        [],
        [
          'Navn',
          'Titel',
          'Organisation',
          { text: 'Sektor (sæt kryds)', columnSpan: 3 },
          null,
          null,
          'Kontakt',
        ],
        [null, null, null, 'Kommune', 'Region', 'Almen praksis'],
        [
          'Mette Holm',
          'Sundhedschef',
          'Borgernes Hus',
          'X',
          '',
          '',
          'mette.holm@randers.example, 24 75 90 69',
        ],
        ['Jens P. Hansen', 'Overlæge, ph.d.', 'Randers', '', '☒', '', '11223344 / jens.hansen@rm.example'],
        ['Ida Lund', 'Læge', 'Ågade 3', 'FALSE', 'FALSE', 'TRUE', 'ida@laegehus.example'],
      ],
    });
    expect(gist(document).people).toEqual([
      'Mette Holm | Sundhedschef | Borgernes Hus | municipality | mette.holm@randers.example | +4524759069',
      'Jens P. Hansen | Overlæge, ph.d. | Randers | region | jens.hansen@rm.example | +4511223344',
      'Ida Lund | Læge | Ågade 3 | general-practice | ida@laegehus.example',
    ]);
  });

  test('side by side in columns', () => {
    const document = form([
      [null, 'Deltager 1', 'Deltager 2', 'Deltager 3', 'Deltager 4'],
      ['Navn', 'Mette Holm', 'Jens P. Hansen', 'Ida Lund'],
      ['Stilling', 'Sundhedschef', 'Overlæge, ph.d.', 'Praktiserende læge'],
      ['Organisation', 'Randers Kommune', 'Regionshospitalet Randers', 'Lægehuset Ågade'],
      ['E-mail', 'mette.holm@randers.example', 'jens.hansen@rm.example', 'ida@laegehus.example'],
      ['Telefon', '24759069', '11223344', '99887766'],
    ]);
    expect(gist(document)).toEqual({ ...answers, people });
  });

  test.each([
    ['numbers', ['Nr. 1', 'Nr. 2', 'Nr. 3']],
    ['bare numbers', ['1', '2', '3']],
    ['letters', ['Leder A', 'Leder B', 'Leder C']],
    ['words that count', ['Første', 'Anden', 'Tredje']],
  ])('side by side below %s that are nobody’s name', (_, heads) => {
    const [labels = [], ...persons] = peopleTable;
    const across = labels.map((label, at) => [label, ...persons.map((person) => person[at] ?? '')]);
    expect(gist(workbook({ Ark1: [...questions, [], ['Deltagere', ...heads], ...across] }))).toEqual({
      ...answers,
      people,
    });
  });

  test.each(['Angiv deltagere', '8) Skriv jeres deltagere', 'Udpeg deltagerne'])(
    'in lines below "%s"',
    (heading) => {
      const lines = peopleTable.slice(1).map((person) => [person.join(', ')]);
      expect(gist(workbook({ Ark1: [...questions, [], [heading], ...lines] })).people).toHaveLength(3);
    },
  );

  test('side by side below their names, which no label asks for', () => {
    const [[, ...labels] = [], ...persons] = peopleTable;
    const names = persons.map(([name = '']) => name);
    const across = labels.map((label, at) => [label, ...persons.map((person) => person[at + 1] ?? '')]);
    expect(gist(workbook({ Ark1: [...questions, [], ['Deltagere', ...names], ...across] }))).toEqual({
      ...answers,
      people,
    });
  });

  test('in a block of labels each, two blocks beside each other', () => {
    const block = (number: number, row: readonly string[]) => [
      [`Deltager ${number}`, null],
      ['Navn:', row[0] ?? ''],
      ['Titel:', row[1] ?? ''],
      ['Organisation:', row[2] ?? ''],
      ['E-mail:', row[3] ?? ''],
      ['Tlf.:', row[4] ?? ''],
    ];
    const [, first = [], second = [], third = []] = peopleTable;
    const left = [...block(1, first), [], ...block(3, third)];
    const right = [...block(2, second), [], ...block(4, [])];
    const rows = left.map((row, at) => [
      row[0] ?? null,
      row[1] ?? null,
      null,
      right[at]?.[0] ?? null,
      right[at]?.[1] ?? null,
    ]);
    expect(new Set(gist(form(rows)).people)).toEqual(new Set(people));
  });

  test('in blocks without a heading, one after another', () => {
    const rows = peopleTable
      .slice(1)
      .flatMap(([name = '', title = '', organisation = '', email = '', phone = '']) => [
        ['Navn', name],
        ['Titel', title],
        ['Ansættelsessted', organisation],
        ['Mail', email],
        ['Mobil', phone],
        [],
      ]);
    expect(gist(form([['Oplysninger om deltagerne'], ...rows])).people).toEqual(people);
  });

  test('in two tables, one for each sector', () => {
    const document = form([
      ['Deltagere fra kommunen'],
      ...peopleTable.slice(0, 2),
      [],
      ['Deltagere fra regionen og almen praksis'],
      ['Navn', 'Stilling', 'Organisation', 'E-mail', 'Telefon'],
      ...peopleTable.slice(2),
    ]);
    expect(gist(document).people).toEqual(people);
  });

  test('on a sheet of their own with another name, the contact person in a table of one row', () => {
    const document = workbook({
      Vejledning: [['Sådan udfyldes skemaet'], ['Titel', 'Skriv titlen'], ['Navn', 'Skriv navnet']],
      Initiativ: [
        ...questions,
        [],
        ['Kontaktperson'],
        ['Navn', 'E-mail', 'Telefon'],
        ['Ole Bak', 'ole@rm.example', '12345678'],
      ],
      Tilmeldte: [['Her skrives deltagerne'], [], ...peopleTable],
    });
    expect(gist(document)).toEqual({ ...answers, contact: 'Ole Bak | ole@rm.example | +4512345678', people });
  });

  test('without any heading over the columns, under "Deltagere"', () => {
    const rows = peopleTable.slice(1);
    expect(gist(form([['Deltagere'], ...rows])).people).toEqual(people);
  });

  test('until the notes of the secretariat and the steering group begin', () => {
    const document = form([
      ...peopleTable,
      [],
      ['Styregruppe'],
      ['Navn', 'Stilling', 'Organisation', 'E-mail'],
      ['Bo Berg', 'Direktør', 'Randers Kommune', 'bo@randers.example'],
      [],
      ['Udfyldes af sekretariatet'],
      ['Modtaget', 'af Tina'],
      ['Navn', 'Tina Thomsen'],
    ]);
    expect(gist(document)).toEqual({ ...answers, people });
  });

  test('with names that are still to come', () => {
    const document = form([
      peopleTable[0] ?? [],
      ['N.N.', '', 'Randers Kommune', '', ''],
      ['Navn følger', 'Afdelingssygeplejerske', 'Regionshospitalet Randers', '', ''],
      ['vakant', '', '', '', ''],
    ]);
    expect(read(document).participants.map(({ name }) => name.text)).toEqual([
      'N.N.',
      'Navn følger',
      'vakant',
    ]);
  });

  test('in a table with empty columns between some of its headings', () => {
    const rows = peopleTable.map(([name = '', title = '', ...rest]) => [name, null, title, null, ...rest]);
    expect(gist(workbook({ Ark1: [...questions, [], ...rows] }))).toEqual({ ...answers, people });
  });

  test('side by side below "Deltager 1 | Deltager 2", though the contact person is asked for above', () => {
    const [labels = [], ...persons] = peopleTable;
    const across = labels.map((label, at) => [label, ...persons.map((person) => person[at] ?? '')]);
    const contact = ['Kontaktperson', 'Bo Lind'];
    const heads = ['', 'Deltager 1', 'Deltager 2', 'Deltager 3', 'Deltager 4'];
    expect(gist(workbook({ Ark1: [...questions, contact, [], heads, ...across] }))).toEqual({
      ...answers,
      contact: 'Bo Lind',
      people,
    });
  });
});

describe('the contact person', () => {
  test('is one of two beside each other, and neither is a participant', () => {
    const contacts = [
      ['Kontaktpersoner', 'Kontaktperson 1', 'Kontaktperson 2'],
      ['Navn', 'Bo Lind', 'Ea Krog'],
      ['E-mail', 'bo@randers.example', 'ea@randers.example'],
      ['Telefon', '24759060', '24759061'],
    ];
    expect(gist(form([...contacts, [], ...peopleTable])).people).toEqual(people);
  });

  const contact = 'Mette Holm | mette@randers.example | +4524759069';

  test.each([
    ['in one cell', [['Kontaktperson', 'Mette Holm, mette@randers.example, tlf. 24759069']]],
    [
      'in a sentence',
      [['Kontaktperson for initiativet er Mette Holm, mette@randers.example, tlf. 24759069']],
    ],
    [
      'in pairs of cells',
      [['Kontaktperson'], ['Navn', 'Mette Holm', 'E-mail', 'mette@randers.example'], ['Telefon', '24759069']],
    ],
    [
      'label by label, the person named in each',
      [
        ['Kontaktperson (navn)', 'Mette Holm'],
        ['Kontaktperson (e-mail)', 'mette@randers.example'],
        ['Kontaktperson (telefon)', '24759069'],
      ],
    ],
    ['under the label', [['Klyngens kontaktperson'], ['Mette Holm, mette@randers.example, 24 75 90 69']]],
  ])('%s', (_, rows) => {
    expect(gist(form([...rows, [], ...peopleTable]))).toEqual({ ...answers, contact, people });
  });
});

test('a cluster named in the heading counts where nobody asks for it, with its region', () => {
  const rows = questions.filter(([label]) => label !== 'Region' && label !== 'Sundhedsklynge');
  const found = gist(
    workbook({ Skema: [['Indmelding – Klynge Midt, Region Nordjylland'], [], ...rows, [], ...peopleTable] }),
  );
  expect([found.region, found.cluster]).toEqual(['N', 'N-MIDT']);
});

test('a row of a table that goes on after a page break is a person', () => {
  const found = gist(flow(questions, 'Deltagere', peopleTable.slice(0, 3), peopleTable.slice(3)));
  expect(found.people).toEqual(people);
});

describe('what else a form may be', () => {
  test('a blank form', () => {
    const blank = workbook({
      Skema: [
        ...questions.map(([label = '']) => [label]),
        [],
        ['Deltagere'],
        peopleTable[0] ?? [],
        ['1'],
        ['2'],
      ],
    });
    expect(read(blank).blank).toBe(true);
    expect(read(blank).participants).toEqual([]);
  });

  test('two initiatives on one sheet, each with its people', () => {
    const document = workbook({
      Skema: [
        ['Initiativ 1'],
        ...questions,
        ['Deltagere'],
        ...peopleTable.slice(0, 2),
        [],
        ['Initiativ 2'],
        ['Titel på initiativet', 'Sårpleje på tværs'],
        ['Formål', 'Færre sår'],
        ['Deltagere'],
        ...peopleTable.slice(0, 1),
        ...peopleTable.slice(2),
      ],
    });
    expect(gist(document)).toEqual({ ...answers, people: [mette], further: ['Sårpleje på tværs'] });
  });

  test('two initiatives in columns beside each other', () => {
    const document = workbook({
      Skema: [
        [null, 'Initiativ 1', 'Initiativ 2'],
        ...questions.map(([label = '', answer = ''], at) => [
          label,
          answer,
          at === 0 ? 'Sårpleje på tværs' : at > 2 ? 'Noget andet' : answer,
        ]),
        [],
        ...peopleTable,
      ],
    });
    expect(gist(document)).toEqual({ ...answers, people, further: ['Sårpleje på tværs'] });
  });

  test.each([
    [
      'a budget',
      workbook({
        Budget: [
          ['Post', 'Beløb'],
          ['Titel', 'Budget 2024'],
          ['Løn', '1000'],
          ['I alt', '1000'],
        ],
      }),
    ],
    [
      'an invoice',
      workbook({
        Faktura: [
          ['Faktura nr.', '123'],
          ['Kunde', 'Randers Kommune'],
          ['E-mail', 'a@b.example'],
          ['Telefon', '12345678'],
        ],
      }),
    ],
    [
      'an agenda',
      flow(
        'Dagsorden',
        'Deltagere: Mette Holm, Jens Hansen',
        '1. Godkendelse af dagsorden',
        '2. Baggrund',
        'Vi taler om sundhedsklyngen.',
        '3. Eventuelt',
      ),
    ],
    [
      'a question in a mail',
      flow(
        'Hej',
        'Hvornår er fristen for at indmelde forbedringsinitiativer fra sundhedsklyngen?',
        'Hvem er kontaktperson?',
        'Med venlig hilsen',
        'Mette Holm',
        'Tlf. 24759069',
      ),
    ],
    [
      'a table of figures whose words only resemble questions',
      workbook({
        'Hires by Function': [
          ['Employment Statistics - 2005-2006', null],
          ['Function', 'Percent'],
          ['Finance - Investment Banking', '21,7%'],
          ['Finance - Investment Management/Research', '11,8%'],
          ['General Management', '4,6%'],
          ['Human Resources', '0,4%'],
          ['Marketing - Advertising/Communications', '0,7%'],
          ['Marketing - Research', '0,7%'],
          ['Strategic Planning', '2,0%'],
          ['Other', '0,7%'],
        ],
        'Hires by Location': [
          ['Employment Statistics: 2005-2006', null],
          ['Region', 'Percent'],
          ['United States', '78,1%'],
        ],
      }),
    ],
    [
      'a list of addresses',
      workbook({
        Ark1: [
          ['Navn', 'Titel', 'E-mail', 'Telefon'],
          ['Mette Holm', 'Chef', 'm@randers.example', '24759069'],
        ],
      }),
    ],
  ])('%s is no form', (_, document) => {
    expect(readForm(document, hold3).kind).toBe('not-a-form');
  });
});
