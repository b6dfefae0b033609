import { workbook } from './grids';
import { read as nomination } from './nomination';

const people = [
  ['Navn', 'Titel', 'Organisation', 'Sektor', 'E-mail', 'Telefon'],
  ['Mette Holm', 'Sundhedschef', 'Randers Kommune', 'Kommune', 'mette.holm@randers.example', '24 75 90 69'],
  [
    'Overlæge, ph.d. Jens P. Hansen',
    '',
    'Regionshospitalet Randers',
    'Region',
    'JENS@rm.example',
    '+45 11223344',
  ],
];

describe('a form in a worksheet', () => {
  test('labels left, answers right, a table of people below', () => {
    const read = nomination(
      workbook({
        Skema: [
          ['Skema til beskrivelse af forbedringsinitiativet'],
          ['Titel på initiativet', 'Bedre overgange'],
          ['Region', 'Region Midtjylland'],
          ['Sundhedsklynge', 'Randersklyngen'],
          ['Baggrund', 'Mange genindlæggelser.'],
          ['Formål', 'Færre genindlæggelser.'],
          ['Mål', '20 % færre'],
          ['Kontaktperson', 'Ole Bak'],
          ['E-mail', 'ole@rm.example'],
          [],
          ['Deltagere'],
          ...people,
        ],
      }),
    );
    expect(read.answers.title).toEqual({
      text: 'Bedre overgange',
      written: 'Bedre overgange',
      place: 'Skema!B2',
    });
    expect(read.answers.background.text).toBe('Mange genindlæggelser.');
    expect(read.answers.goal.text).toBe('20 % færre');
    expect(read.region.code).not.toBeNull();
    expect(read.cluster.code).not.toBeNull();
    expect(read.contactPerson?.name.text).toBe('Ole Bak');
    expect(read.contactPerson?.email.text).toBe('ole@rm.example');
    expect(read.participants.map((person) => person.name.text)).toEqual(['Mette Holm', 'Jens P. Hansen']);
    expect(read.participants[1]?.title.text).toBe('Overlæge, ph.d.');
    expect(read.participants[1]?.email.text).toBe('jens@rm.example');
    expect(read.participants[1]?.phone.text).toBe('+4511223344');
    expect(read.participants[0]?.sector.sector).toBe('municipality');
    expect(read.participants[0]?.place).toBe('Skema!A13');
  });
});
