import type { Nomination } from '../../../src/form/read';
import { flow } from './grids';
import { read, told } from './nomination';

const names = (nomination: Nomination) => nomination.participants.map(({ name }) => name.text);

const asked = ['Titel: Kolde fødder', 'Sundhedsklynge: Fyn', 'Formål: Færre amputationer', 'Mål: Halvering'];
const ida = 'Ida Lund, centerchef, Nyborg Kommune, ida@nyborg.example, 24 75 90 69';
const bo = 'Bo Skov, ledende overlæge, Odense Universitetshospital, bo@rsyd.example, 24 75 90 70';

describe('Where answers stand', () => {
  test('a table that only divides the paper is read cell after cell', () => {
    const left = asked.map((line) => line.replace(': ', '\n')).join('\n');
    const nomination = read(flow([[left, `Deltagere\n${ida}\n${bo}`]]));
    expect(told(nomination)).toMatchObject({ title: 'Kolde fødder', goal: 'Halvering' });
    expect(names(nomination)).toEqual(['Ida Lund', 'Bo Skov']);
  });

  test('the cluster may stand at the head of the pages, and nothing else there is read', () => {
    const header = (rows: readonly (readonly string[])[]) => {
      const [grid, ...none] = flow(rows).grids.map((one) => ({ ...one, name: 'sidehoved' }));
      return grid === undefined ? none : [grid];
    };
    const body = flow(
      ...asked.filter((line) => !line.startsWith('Sundheds')),
      'Data: Tal',
      'Deltagere',
      ida,
      bo,
    );
    const letterhead = header([
      ['Sundhedsklynge:', 'Sundhedsklynge Fyn'],
      ['Kontakt:', 'Sekretariatet, nlps@rm.example'],
    ]);
    const nomination = read({ ...body, grids: [...letterhead, ...body.grids] });
    expect(nomination.cluster.code).toBe('D-FYN');
    expect(nomination.contactPerson).toBeNull();
    expect(nomination.unplaced).toEqual([]);
  });

  test('an "x" below an answer is no tick in a column that the answer heads', () => {
    const rows = [
      ['Titel', 'Kolde fødder'],
      ['Klynge', 'Sundhedsklynge Fyn'],
      ['Formål', 'x'],
      ['Mål', 'Halvering'],
    ];
    expect(told(read(flow(rows, 'Deltagere', ida, bo))).purpose).toBe('x');
  });

  test('lines of a list answer together, however short', () => {
    const lines = ['Klynge:', 'Fyn', 'Titel:', 'Kolde fødder', 'Formål:', 'Én indgang', 'Mål:'];
    const list = ['- Svar på 2 minutter', '- Ingen viderestilling'];
    expect(told(read(flow(...lines, ...list, 'Deltagere', ida, bo)))).toMatchObject({
      goal: list.join('\n'),
      remarks: '',
    });
  });

  test.each(['Hvad er navnet på jeres initiativ?', '1.2 Hvad er navnet på initiativet?'])(
    '"%s" asks for the title, answered below or behind "Svar:"',
    (question) => {
      const lines = asked.slice(1).map((line) => line.replace(': ', '\n').split('\n'));
      const form = flow(question, 'Svar: Kolde fødder', ...lines.flat(), 'Deltagere', ida, bo);
      expect(told(read(form)).title).toBe('Kolde fødder');
    },
  );

  test('people lettered a) and b) stand on several lines each', () => {
    const card = (line: string, letter: string) => {
      const [name = '', title = '', organisation = '', email = '', phone = ''] = line.split(', ');
      return [`${letter} ${name}`, `${title}, ${organisation}`, `${email} / ${phone}`];
    };
    const nomination = read(flow(...asked, 'Deltagere', ...card(ida, 'a)'), ...card(bo, 'b)')));
    expect(names(nomination)).toEqual(['Ida Lund', 'Bo Skov']);
    expect(nomination.participants[1]).toMatchObject({
      title: { text: 'ledende overlæge' },
      organisation: { text: 'Odense Universitetshospital' },
      email: { text: 'bo@rsyd.example' },
    });
  });

  test.each([
    ['Deltagere', null],
    ['Deltager 1', 'Deltager 2'],
  ])('a name alone over the labels of a person is theirs, under "%s"', (first, second) => {
    const block = (line: string) => {
      const [name = '', title, organisation, email] = line.split(', ');
      return [name, `Stilling: ${title}`, `Organisation: ${organisation}`, `Mail: ${email}`];
    };
    const nomination = read(flow(...asked, first, ...block(ida), second, ...block(bo)));
    expect(names(nomination)).toEqual(['Ida Lund', 'Bo Skov']);
    expect(nomination.participants[0]).toMatchObject({ title: { text: 'centerchef' } });
  });

  test('"Kontakt:" with a name below the last participant introduces the contact person', () => {
    const people = [ida, bo].map((line, at) => `DELTAGER ${at + 1}: ${line.replaceAll(', ', '; ')}`);
    const nomination = read(flow(...asked, ...people, 'KONTAKT: Mie Kær, mie@rsyd.example'));
    expect(names(nomination)).toEqual(['Ida Lund', 'Bo Skov']);
    expect(nomination.contactPerson).toMatchObject({
      name: { text: 'Mie Kær' },
      email: { text: 'mie@rsyd.example' },
    });
  });

  test('the headings of a table of people may be questions, and parentheses say what else is asked', () => {
    const cells = (line: string) => {
      const [name = '', title = '', organisation = '', email = '', phone = ''] = line.split(', ');
      return [name, title, organisation, `${email}, ${phone}`];
    };
    const rows = [
      ['Hvem', 'Hvad laver personen?', 'Hvor er personen ansat?', 'Hvordan får vi fat i personen?'],
      cells(ida),
      cells(bo),
    ];
    const lines = asked.map((line) => line.replace('Sundhedsklynge:', 'Indsendes af (klynge):'));
    const nomination = read(flow(...lines, 'Vores hold', rows));
    expect(nomination.cluster.code).toBe('D-FYN');
    expect(nomination.contactPerson).toBeNull();
    expect(nomination.participants[1]).toMatchObject({
      name: { text: 'Bo Skov' },
      title: { text: 'ledende overlæge' },
      organisation: { text: 'Odense Universitetshospital' },
      email: { text: 'bo@rsyd.example' },
      phone: { text: '+4524759070' },
    });
  });

  test('the contact person may stand in a row of cells at the end of the table of people', () => {
    const cells = (line: string) => line.split(', ');
    const rows = [
      ['Navn', 'Titel', 'Organisation', 'Mail', 'Telefon'],
      cells(ida),
      cells(bo),
      [{ text: 'Kontaktperson fra klyngen', columnSpan: 5 }],
      ['Kim Vad', 'Konsulent', 'Odense Kommune', 'kim@odense.example', '24 75 90 71'],
    ];
    const nomination = read(flow(...asked, 'Deltagere', rows));
    expect(names(nomination)).toEqual(['Ida Lund', 'Bo Skov']);
    expect(nomination.contactPerson).toMatchObject({
      name: { text: 'Kim Vad' },
      title: { text: 'Konsulent' },
      organisation: { text: 'Odense Kommune' },
      email: { text: 'kim@odense.example' },
    });
  });

  test('what else a form asks of a participant names nobody', () => {
    const block = (line: string) => {
      const [name = '', title = '', organisation = '', email = ''] = line.split(', ');
      return [
        ['Fulde navn', name],
        ['Titel/stilling', title],
        ['Leder for antal medarbejdere', '25'],
        ['Ansættelsessted', organisation],
        ['Nærmeste leder', 'Finn Bro, direktør'],
        ['Mail', email],
        ['Kørekort', 'Ingen'],
      ];
    };
    const nomination = read(flow(...asked, 'Deltager 1', block(ida), 'Deltager 2', block(bo)));
    expect(names(nomination)).toEqual(['Ida Lund', 'Bo Skov']);
    expect(nomination.unplaced.map(({ text }) => text)).toContain('Finn Bro, direktør');
  });

  test('labels below "Deltager 1: navn" ask of the same participant', () => {
    const rows = [ida, bo].flatMap((line, at) => {
      const [name = '', title = '', organisation = '', email = ''] = line.split(', ');
      return [
        [`Deltager ${at + 1}: navn`, name],
        ['Titel', title],
        ['Organisation', organisation],
        ['Mail', email],
      ];
    });
    const lines = asked.map((line) => line.split(': '));
    const nomination = read(flow([['Udfyldes af klyngen'], ...lines, ...rows]));
    expect(names(nomination)).toEqual(['Ida Lund', 'Bo Skov']);
    expect(nomination.contactPerson).toBeNull();
    expect(nomination.participants[1]).toMatchObject({ email: { text: 'bo@rsyd.example' } });
  });

  test('people may stand behind a heading and a full stop', () => {
    expect(names(read(flow(...asked, `Deltagere. ${ida}; ${bo}`)))).toEqual(['Ida Lund', 'Bo Skov']);
  });

  test('the name of the form and of the programme above it ask nothing', () => {
    const heading = { text: 'Skema til beskrivelse af forbedringsinitiativ og deltagere', emphasis: true };
    const lines = [heading, 'Det Nationale Ledelsesprogram – Hold 3', ...asked, 'Deltagere', ida, bo];
    expect(told(read(flow(...lines)))).toMatchObject({ organisations: '', citizenGroup: '', remarks: '' });
  });

  test('a letter may begin "På vegne af …" and end so', () => {
    const lines = [
      'På vegne af Sundhedsklynge Fyn fremsendes hermed vores forslag. Initiativet har fået titlen Kolde fødder.',
      'Udfordringen er, at mange får sår. Succeskriteriet er, at sårene heler.',
      'Afprøvningen begynder i januar.',
      'Fra klyngen deltager følgende:',
      ida,
      bo,
      'På vegne af klyngen',
      'Liv Krag',
    ];
    const nomination = read(flow(...lines));
    expect(told(nomination)).toMatchObject({
      title: 'Kolde fødder',
      background: 'at mange får sår.',
      goal: 'at sårene heler.',
      testing: 'Afprøvningen begynder i januar.',
    });
    expect(names(nomination)).toEqual(['Ida Lund', 'Bo Skov']);
  });

  test('a sentence may lead up to the people it names', () => {
    const sentence =
      'Vi har valgt at sende to deltagere: centerchef Ida Lund, Nyborg Kommune (ida@nyborg.example) og ledende overlæge Bo Skov, Odense Universitetshospital (bo@rsyd.example).';
    const nomination = read(flow(...asked, sentence));
    expect(names(nomination)).toEqual(['Ida Lund', 'Bo Skov']);
    expect(nomination.participants.map(({ title }) => title.text)).toEqual([
      'centerchef',
      'ledende overlæge',
    ]);
  });
});
