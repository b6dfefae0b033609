import { readForm, type Nomination } from '../../../src/form/read';
import { hold3 } from '../../../src/round';
import { flow } from './grids';
import { read, told } from './nomination';

const people = (nomination: Nomination) =>
  nomination.participants.map(({ name, title, organisation, email, sector }) =>
    [name.text, title.text, organisation.text, email.text, sector.sector ?? ''].join(' | '),
  );

const asked = [
  'Titel: Ro på ved overgange',
  'Sundhedsklynge: Randersklyngen',
  'Formål: At skabe tryghed',
  'Mål: Færre indlæggelser',
];
const ida = 'Ida Lund, centerchef, Randers Kommune, ida@randers.example, 24 75 90 69';
const bo = 'Bo Skov, ledende overlæge, Regionshospitalet Randers, bo@rm.example, 24 75 90 70';
const both = [
  'Ida Lund | centerchef | Randers Kommune | ida@randers.example | municipality',
  'Bo Skov | ledende overlæge | Regionshospitalet Randers | bo@rm.example | region',
];

describe('A letter wholly in prose', () => {
  const letter = [
    'Kære sekretariat',
    'Hermed Randersklyngens indmelding til ledelsesprogrammet.',
    'Vores initiativ hedder "Ro på ved overgange". Formålet med det er at skabe tryghed for borgere med psykisk sygdom.',
    'Det er målet, at antallet af tvangsindlæggelser halveres inden juni 2025. Det er ambitiøst.',
    'Vi vil indsamle data ved at tælle hver uge.',
  ];

  test('tells its answers in sentences, and what follows a sentence goes with it', () => {
    const nomination = read(flow(...letter, 'Vi vil gerne deltage med følgende ledere:', ida, bo));
    expect(told(nomination)).toMatchObject({
      title: 'Ro på ved overgange',
      purpose: 'at skabe tryghed for borgere med psykisk sygdom.',
      goal: 'at antallet af tvangsindlæggelser halveres inden juni 2025. Det er ambitiøst.',
      data: 'Vi vil indsamle data ved at tælle hver uge.',
    });
    expect(people(nomination)).toEqual(both);
  });

  test('names the contact person, whose job may stand before the name', () => {
    const contact = 'Kontaktperson i klyngen er specialkonsulent Liv Krag, liv@rm.example, tlf. 24 75 90 71.';
    const nomination = read(flow(...letter, 'Vi vil gerne deltage med følgende ledere:', ida, bo, contact));
    expect(nomination.contactPerson).toMatchObject({
      name: { text: 'Liv Krag' },
      title: { text: 'specialkonsulent' },
      email: { text: 'liv@rm.example' },
    });
    expect(people(nomination)).toHaveLength(2);
  });

  test('may name its background and its people behind colons, several of them in one paragraph', () => {
    const lines = [
      'Randersklyngen ønsker at deltage i Hold 3 med initiativet "Ro på ved overgange".',
      'Baggrund: Vi har mange tvangsindlæggelser.',
      'Formålet er, at borgerne oplever ét forløb.',
      'Data indsamles månedligt.',
      `Vi deltager med: ${ida}; ${bo}.`,
    ];
    const nomination = read(flow(...lines));
    expect(told(nomination)).toMatchObject({
      title: 'Ro på ved overgange',
      background: 'Vi har mange tvangsindlæggelser.',
      purpose: 'at borgerne oplever ét forløb.',
      data: 'Data indsamles månedligt.',
    });
    expect(people(nomination)).toEqual(both);
  });

  test('is none where the page asks questions: an answer may begin as a letter does', () => {
    const lines = ['Baggrund', 'Mange falder. Målet er at finde dem. Afprøvningen sker i to kommuner.'];
    expect(told(read(flow(...asked, ...lines, 'Deltagere', ida, bo)))).toMatchObject({
      background: lines[1],
      testing: '',
    });
  });

  test('is no form where it only speaks of the programme', () => {
    const news =
      'Ledelsesprogrammet begynder snart. Formålet med programmet er at klæde ledere på. Målet er bedre forløb.';
    expect(readForm(flow('Nyt fra sundhedsklyngen', news), hold3).kind).toBe('not-a-form');
  });
});

describe('People in lines', () => {
  test('one behind a dash among answers behind a colon is answered there too', () => {
    const lines = asked.map((line) => line.replace('Formål:', 'Formål –'));
    expect(told(read(flow(...lines, 'Deltagere', ida, bo)))).toMatchObject({ purpose: 'At skabe tryghed' });
  });

  test('an arrow asks like a colon', () => {
    const lines = asked.map((line) => line.replace(': ', ' → '));
    expect(told(read(flow(...lines, 'Deltagere →', ida, bo)))).toMatchObject({ goal: 'Færre indlæggelser' });
  });

  test('a tab parts like a comma', () => {
    const tabbed = ida.replaceAll(', ', '\t');
    expect(people(read(flow(...asked, 'Deltagere', tabbed, bo)))).toEqual(both);
  });

  test.each([
    ['Fra kommunen:', 'Fra hospitalet:'],
    ['Randers Kommune:', 'Regionshospitalet Randers:'],
    ['Deltagere fra Randers Kommune', 'Deltagere fra Regionshospitalet Randers'],
  ])('"%s" and "%s" head the people who come from there', (first, second) => {
    expect(people(read(flow(...asked, 'Deltagere', first, ida, second, bo)))).toEqual(both);
  });

  test('the workplace over a line is that of who names none', () => {
    const nameless = (line: string) => line.replace(/, (?:Randers Kommune|Regionshospitalet Randers)/u, '');
    const lines = ['Randers Kommune:', nameless(ida), 'Regionshospitalet Randers:', nameless(bo)];
    expect(people(read(flow(...asked, 'Deltagere', ...lines)))).toEqual(both);
  });

  test.each([
    ['semicolons', `${ida}; ${bo}`],
    ['a full stop', `${ida}. ${bo}`],
    ['"og"', `${ida} og ${bo}`],
  ])('two in one line are two with %s between', (_, line) => {
    expect(people(read(flow(...asked, 'Deltagere', line)))).toEqual(both);
  });

  test('somebody with two addresses is one', () => {
    const line = ida.replace('ida@randers.example', 'ida@randers.example; ida.lund@randers.example');
    expect(people(read(flow(...asked, 'Deltagere', line, bo)))).toEqual(both);
  });

  test.each([
    ['Fra Randers Kommune deltager centerchef Ida Lund (ida@randers.example, 24 75 90 69).'],
    ['Centerchef Ida Lund deltager fra Randers Kommune (ida@randers.example, 24 75 90 69)'],
    ['Ida Lund er centerchef i Randers Kommune (ida@randers.example, 24 75 90 69).'],
    ['o Ida Lund, centerchef, Randers Kommune, ida@randers.example, 24 75 90 69'],
  ])('"%s" is told of one person', (sentence) => {
    const [, second] = both;
    expect(people(read(flow(...asked, 'Deltagere', sentence, bo)))).toEqual([
      expect.stringMatching(
        /^Ida Lund \| centerchef \| Randers Kommune \| ida@randers.example \| municipality$/iu,
      ),
      second,
    ]);
  });

  test('labels of a person part a line where a single blank stands between', () => {
    const lines = [
      'Navn: Ida Lund Titel: centerchef',
      'Arbejdssted: Randers Kommune E-mail: ida@randers.example Tlf.: 24 75 90 69',
    ];
    expect(people(read(flow(...asked, 'Deltager 1', ...lines, 'Deltagere', bo)))).toEqual(both);
  });

  test('answers may stand on dots and dashes, and the name behind the number of the participant', () => {
    const dotted = asked.map((line) => line.replace(/: (.+)$/u, ' ......$1......'));
    const lines = [
      'Deltager 1: ____Ida Lund____',
      'Stilling: ____centerchef____',
      'Arbejdssted: ____Randers Kommune____',
      'E-mail: ____ida@randers.example____ Tlf.: ____24 75 90 69____',
    ];
    const nomination = read(flow(...dotted, ...lines));
    expect(told(nomination)).toMatchObject({ title: 'Ro på ved overgange', goal: 'Færre indlæggelser' });
    expect(people(nomination)).toEqual([both[0]]);
  });

  test('a participant may be numbered before the word, over pairs of labels', () => {
    const pairs = (line: string, sector: string) => {
      const [name = '', title = '', organisation = '', email = '', phone = ''] = line.split(', ');
      return [
        ['Navn:', name, 'Titel:', title],
        ['Organisation:', organisation, 'Sektor:', sector],
        ['E-mail:', email, 'Telefon:', phone],
      ];
    };
    const form = flow(...asked, '1. deltager', pairs(ida, 'Kommune'), '2. deltager', pairs(bo, 'Region'));
    expect(people(read(form))).toEqual(both);
  });

  test('"(kontaktperson)" behind a name says who the contact person is', () => {
    const nomination = read(flow(...asked, 'Deltagere', ida.replace('Lund', 'Lund (kontaktperson)'), bo));
    expect(nomination.contactPerson).toMatchObject({ name: { text: 'Ida Lund' } });
    expect(people(nomination)).toEqual(both);
  });

  test.each(['KH Ida', 'Mange hilsner', 'De bedste hilsner'])('nobody after "%s" takes part', (end) => {
    expect(people(read(flow(...asked, 'Deltagere', ida, bo, end, 'Liv Krag')))).toEqual(both);
  });

  test.each(['Sparringspartner', 'Mentor', 'Godkendt af'])('somebody under "%s" takes no part', (heading) => {
    const lines = [heading, 'Navn: Poul Due', 'Mail: poul@rm.example'];
    expect(people(read(flow(...asked, 'Deltagere', ida, bo, ...lines)))).toEqual(both);
  });
});

describe('Help in italics or grey', () => {
  const help = (text: string) => ({ text, asides: [text] });
  const questions = [
    ['Titel', help('Vælg en kort titel.'), 'Ro på ved overgange'],
    ['Sundhedsklynge', help('Den klynge, I kommer fra.'), 'Randersklyngen'],
    ['Formål', help('Gerne få ord.'), 'At skabe tryghed'],
  ] as const;

  test('between label and answer is no answer, and answers nothing where the answer is missing', () => {
    const lines = [...questions.flat(), 'Mål', help('Målene skal være målbare.'), 'Deltagere', ida, bo];
    expect(told(read(flow(...lines)))).toMatchObject({
      title: 'Ro på ved overgange',
      purpose: 'At skabe tryghed',
      goal: '',
    });
  });

  test('is told apart in a cell, too, beside or under its label', () => {
    const besides = questions.map((cells) => [...cells]);
    const inside = ['Mål\nMålbare.\nFærre indlæggelser', 'Data\nTal.\nVi tæller'].map((text) => ({
      text,
      asides: [text.split('\n')[1] ?? ''],
    }));
    const rows = inside.map((cell) => [cell]);
    expect(told(read(flow(besides, rows, 'Deltagere', ida, bo)))).toMatchObject({
      purpose: 'At skabe tryghed',
      goal: 'Færre indlæggelser',
      data: 'Vi tæller',
    });
  });

  test('is none where most answers are written so, though a few go on in ordinary print', () => {
    const lines = questions.flatMap(([label, , answer]) => [label, help(answer)]);
    const more = ['Baggrund', help('Mange falder.'), 'Det er dyrt.', 'Mål', help('Færre fald.'), 'Og snart.'];
    expect(told(read(flow(...lines, ...more, 'Deltagere', ida, bo)))).toMatchObject({
      title: 'Ro på ved overgange',
      background: 'Mange falder.\nDet er dyrt.',
      goal: 'Færre fald.\nOg snart.',
    });
  });

  test('is what somebody answered where nothing in ordinary print follows', () => {
    const lines = questions.flatMap(([label, , answer]) => [label, help(answer)]);
    expect(told(read(flow(...lines, 'Deltagere', ida, bo)))).toMatchObject({
      title: 'Ro på ved overgange',
      purpose: 'At skabe tryghed',
    });
  });
});

describe('Questions', () => {
  test('in bold with the answer behind them in the line are answered there, in English as well', () => {
    const bold = (lead: string, rest: string) => ({ text: `${lead} ${rest}`, lead });
    const lines = [
      bold('What is your initiative called?', 'One plan'),
      bold('Which cluster are you from?', 'Sundhedsklynge Byen'),
      bold('Why is this important?', 'Patients have nine plans.'),
      bold('What is the aim?', 'One shared plan'),
      bold('What are your goals?', '80 % with a plan'),
    ];
    const nomination = read(flow(...lines, 'Deltagere', ida, bo));
    expect(told(nomination)).toMatchObject({
      title: 'One plan',
      background: 'Patients have nine plans.',
      purpose: 'One shared plan',
      goal: '80 % with a plan',
    });
    expect(nomination.cluster.code).toBe('H-BYEN');
  });

  test('a question with boxes answers no label above it', () => {
    const lines = ['Data:', 'Har I aftalt kontakt til almen praksis? ☒ Ja ☐ Nej'];
    expect(told(read(flow(...asked, ...lines, 'Deltagere', ida, bo)))).toMatchObject({
      data: '',
      generalPracticeContact: 'Ja',
    });
  });

  test('the name of the form asks nothing, though its words are like those of a question', () => {
    const rows = [
      ['Afsenderklynge', 'Randersklyngen'],
      ['Titel', 'Ro på'],
      ['Formål', 'Tryghed'],
      ['Mål', 'Færre'],
    ];
    const heading = { text: 'Indmeldelsesblanket', emphasis: true };
    expect(read(flow(heading, rows, 'Deltagere', ida, bo)).cluster.code).toBe('M-RAND');
  });
});

describe('What is left over', () => {
  test('a second answer to the same question is shown, and the one in the round’s own words counts', () => {
    const nomination = read(flow(...asked, 'Hvad vil I forbedre: Ventetiden er lang', 'Deltagere', ida, bo));
    expect(told(nomination)).toMatchObject({ purpose: 'At skabe tryghed' });
    expect(nomination.unplaced.map(({ text }) => text)).toContain('Hvad vil I forbedre: Ventetiden er lang');
  });

  test('prompts left among the answers do not make their column one of help', () => {
    const rows = [
      ['Titel', 'Sov godt'],
      ['Sundhedsklynge', 'Randersklyngen'],
      ['Baggrund', 'Beskriv baggrunden'],
      ['Formål', 'Bedre søvn'],
      ['Data', 'Beskriv hvordan data indsamles'],
      ['Afprøvning', 'Angiv kort hvordan'],
    ];
    expect(told(read(flow(rows, 'Deltagere', ida, bo)))).toMatchObject({
      title: 'Sov godt',
      purpose: 'Bedre søvn',
      data: '',
    });
  });

  test('a heading repeated where a name should be written is nobody', () => {
    const rows = [
      ['Navn', 'Titel', 'E-mail'],
      ['Ida Lund', 'Chef', 'ida@randers.example'],
      ['Navn', '', ''],
    ];
    expect(read(flow(...asked, 'Deltagere', rows)).participants).toHaveLength(1);
  });

  test('a form that asks what an improvement is described by is one, whatever programme it names', () => {
    const lines = asked.filter((line) => !line.startsWith('Sundhedsklynge'));
    expect(readForm(flow(...lines, 'Data: Vi tæller', 'Deltagere', ida, bo), hold3).kind).toBe('form');
    expect(readForm(flow(...lines, 'Deltagere', ida, bo), hold3).kind).toBe('not-a-form');
  });
});

describe('Names and boxes', () => {
  const header = ['Fornavn', 'Mellemnavn', 'Efternavn', 'Stilling', 'Organisation', 'E-mail'];

  test('a middle name in a column of its own stands between first and last name', () => {
    const row = ['Else', 'Marie', 'Krog', 'Ældrechef', 'Randers Kommune', 'emk@randers.example'];
    const other = ['Lars', '', 'Bo', 'Overlæge', 'Regionshospitalet Randers', 'lb@rm.example'];
    const nomination = read(flow(...asked, 'Deltagere', [header, row, other]));
    expect(nomination.participants.map(({ name }) => name.text)).toEqual(['Else Marie Krog', 'Lars Bo']);
  });

  test('what somebody leads is part of the title and not of the name', () => {
    const rows = [
      ['Deltager (navn og titel)', 'Organisation', 'E-mail'],
      ['Ulla Thorsen\nLeder af hjemmesygeplejen', 'Randers Kommune', 'ulla@randers.example'],
    ];
    expect(people(read(flow(...asked, rows)))).toEqual([
      'Ulla Thorsen | Leder af hjemmesygeplejen | Randers Kommune | ulla@randers.example | municipality',
    ]);
  });

  test('choices that all begin with yes are answered in full', () => {
    const text = '☐ Ja, som deltager ☒ Ja, via praksiskonsulent ☐ Nej';
    expect(
      told(read(flow(...asked, [['Kontakt til almen praksis', text]], 'Deltagere', ida, bo))),
    ).toMatchObject({ generalPracticeContact: 'Ja, via praksiskonsulent' });
  });
});
