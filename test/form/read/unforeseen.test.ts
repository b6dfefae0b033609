import { readForm, type Nomination } from '../../../src/form/read';
import { hold3 } from '../../../src/round';
import { flow, workbook } from './grids';
import { read, told } from './nomination';

const both = 'Færre fald. 30 procent inden sommer.';
const plain: readonly (readonly [string, string])[] = [
  ['Sundhedsklynge', 'Randersklyngen'],
  ['Titel', 'Akutte patienter: rette hjælp første gang'],
  ['Baggrund', 'Mange falder hjemme.'],
  ['Formål', 'Færre fald.'],
  ['Mål', 'Max 5 % af udskrivelserne har fejl i medicinen'],
  ['Data', 'Fald tælles ugentligt.'],
  ['Afprøvning', 'PDSA i små skridt: først én borger.'],
  ['Ledelsesfokus', 'Cheferne følger det.'],
  ['Kontakt til almen praksis', 'Praksiskonsulenten er med.'],
];
const people = (nomination: Nomination) =>
  nomination.participants.map(({ name, title, organisation, email }) =>
    [name.text, title.text, organisation.text, email.text].join(' | '),
  );

describe('Questions nobody foresaw', () => {
  test('an answer with a colon, a limit or a method in it is no question', () => {
    expect(told(read(workbook({ Ark1: plain })))).toMatchObject({
      title: 'Akutte patienter: rette hjælp første gang',
      goal: 'Max 5 % af udskrivelserne har fejl i medicinen',
      testing: 'PDSA i små skridt: først én borger.',
      citizenGroup: '',
    });
  });

  test.each([
    ['Hvorfor er der brug for indsatsen?', 'Mange falder hjemme.', 'background'],
    ['Giv initiativet et navn', 'Akutte patienter: rette hjælp første gang', 'title'],
    ['What do you want to achieve?', 'Færre fald.', 'purpose'],
  ])('"%s" is asked in place of a label', (question, answer, field) => {
    const rows = plain.map(([label, text]) => [text === answer ? question : label, text]);
    expect(told(read(workbook({ Ark1: rows })))).toMatchObject({
      [field]: answer,
      goal: 'Max 5 % af udskrivelserne har fejl i medicinen',
    });
  });

  test('a question that asks purpose and goal in one answers both', () => {
    const rows = plain.filter(([label]) => label !== 'Formål' && label !== 'Mål');
    const asked = ['Hvad er formålet med indsatsen, og hvad er målet?', both] as const;
    expect(told(read(workbook({ Ark1: [...rows, asked] })))).toMatchObject({ purpose: both, goal: both });
  });

  test.each([
    ['Beskriv baggrunden for initiativet og de udfordringer, I oplever i dag'],
    ['Baggrunden for at vi vil arbejde med dette'],
    ['Baggrund for at vælge indsatsen'],
  ])('"%s" opens with what it asks for', (label) => {
    const rows = plain.map(([text, answer]) => [text === 'Baggrund' ? label : text, answer]);
    expect(told(read(workbook({ Ark1: rows })))).toMatchObject({ background: 'Mange falder hjemme.' });
  });

  test.each([
    ['a dash', ' – '],
    ['a full stop', '. '],
    ['dots', ': ........ '],
  ])('answers behind %s are read', (_, sign) => {
    const lines = plain.map(([label, answer]) => `${label}${sign}${answer}`);
    expect(told(read(flow(...lines)))).toMatchObject({
      title: plain[1]?.[1],
      purpose: 'Færre fald.',
      leadershipFocus: 'Cheferne følger det.',
    });
  });

  test("help in the label's own cell is no answer where the answers stand below", () => {
    const rows = plain.flatMap(([label, answer]) => [[`${label}\nKort og mundret`], [answer]]);
    expect(told(read(workbook({ Ark1: rows })))).toMatchObject({ background: 'Mange falder hjemme.' });
  });

  test('a strip for the secretariat above the first question leaves that question to the sender', () => {
    const rows = [['Udfyldes af sekretariatet', 'Journalnr.: 7'], [], ...plain];
    expect(read(workbook({ Ark1: rows })).cluster.code).toBe('M-RAND');
  });

  test('an exported questionnaire is read with the place of what is missing', () => {
    const labels = [...plain.map(([label]) => label), 'Bemærkninger', 'Kontaktperson'];
    const answers = [...plain.map(([label, answer]) => (label === 'Mål' ? '' : answer)), '', 'Lis Koch'];
    const nomination = read(workbook({ Svar: [labels, answers] }));
    expect(told(nomination)).toMatchObject({ purpose: 'Færre fald.', goal: '' });
    expect(nomination.answers.goal.place).toBe('Svar!E2');
  });
});

describe('People nobody headed', () => {
  const anne = 'Anne Riis | Områdeleder | Randers Kommune | anne.riis@randers.example';
  const torben = 'Torben Hald | Ledende overlæge | Regionshospitalet Randers | torben.hald@rm.example';
  const cells = [anne, torben].map((line) => line.split(' | '));

  test.each([
    [
      'in a table with headings of everyday words',
      [['Hvem', 'Hvad laver du?', 'Hvor?', 'Skriv til'], ...cells],
    ],
    ['in rows without headings', cells],
    [
      'with job and workplace in one column',
      [
        ['Navn', 'Titel/arbejdssted', 'Mail'],
        ...cells.map(([name = '', title = '', place = '', mail = '']) => [name, `${title}, ${place}`, mail]),
      ],
    ],
    [
      'in a table with an empty column after each',
      [
        ['Navn', '', 'Titel', '', 'Organisation', '', 'E-mail'],
        ...cells.map((line) => line.flatMap((text, at) => (at === 3 ? [text] : [text, '']))),
      ],
    ],
    [
      'under the workplace',
      [
        ['Navn', 'Titel', 'E-mail'],
        ...cells.flatMap(([name = '', title = '', place = '', mail = '']) => [[place], [name, title, mail]]),
      ],
    ],
  ])('are found %s', (_, rows) => {
    expect(people(read(workbook({ Ark1: [...plain, [], ['Holdet'], ...rows] })))).toEqual([anne, torben]);
  });

  test.each([
    ['in lines under a sentence', [anne, torben].map((line) => line.replaceAll(' | ', ' – '))],
    ['on visiting cards', ['Deltagere', ...cells.flat()]],
    [
      'on visiting cards, the name of one starred for a footnote',
      ['Deltagere', ...cells.flatMap(([name = '', ...rest], at) => [at === 1 ? `${name}*` : name, ...rest])],
    ],
    [
      'in lines with job, workplace and address in parentheses',
      ['Vores hold:', ...cells.map(([name = '', ...rest]) => `${name} (${rest.join(', ')})`)],
    ],
    ['under a line for each sector', ['Deltagere', 'Kommune:', anne, 'Region:', torben]],
    [
      'with several labels on a line',
      [
        'Deltagere',
        ...cells.flatMap(([name, title, place, mail]) => [
          `Navn: ${name}\tTitel: ${title}`,
          `Arbejdssted: ${place}\tMail: ${mail}`,
        ]),
      ],
    ],
  ])('are found %s', (_, lines) => {
    const document = flow(
      ...plain.map(([label, answer]) => `${label}: ${answer}`),
      'Vi stiller med følgende:',
      ...lines,
    );
    expect(people(read(document))).toEqual([anne, torben]);
  });

  test('the contact person is the one whose name is starred, where a line says what the star means', () => {
    const starred = cells.flatMap(([name = '', ...rest], at) => [at === 1 ? `${name}*` : name, ...rest]);
    const lines = [...plain.map(([label, answer]) => `${label}: ${answer}`), 'Deltagere', ...starred];
    const { contactPerson } = read(flow(...lines, '* kontaktperson for sundhedsklyngen'));
    expect(contactPerson?.name.text).toBe(cells[1]?.[0]);
    expect(read(flow(...lines, '* deltager kun i foråret')).contactPerson).toBeNull();
  });

  test('the contact person has what stands in the cells beside the name', () => {
    const row = ['Kontaktperson', 'Lis Koch', 'lis.koch@rm.example', '29 47 47 47'];
    const { contactPerson } = read(workbook({ Ark1: [...plain, row] }));
    expect([contactPerson?.name.text, contactPerson?.email.text, contactPerson?.phone.text]).toEqual([
      'Lis Koch',
      'lis.koch@rm.example',
      '+4529474747',
    ]);
  });
});

describe('Documents of other kinds', () => {
  test.each([
    [
      'an agenda',
      flow(
        'Dagsorden – klyngeforum',
        'Deltagere: Anne Riis',
        '1. Formålet med punktet',
        '2. Data',
        '3. Mål for 2025',
      ),
    ],
    [
      'an application to a fund',
      flow([
        ['Projekttitel', 'Motion'],
        ['Ansøger', 'Foreningen'],
        ['Baggrund', 'Mange sidder.'],
        ['Formål', 'Flere går.'],
        ['Målgruppe', 'Borgere'],
        ['Mål', '200'],
        ['Aktiviteter', 'Gåture'],
      ]),
    ],
  ])('%s is no form', (_, document) => {
    expect(readForm(document, hold3).kind).toBe('not-a-form');
  });
});
