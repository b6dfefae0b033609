import { findPersonalNumbers, maskPersonalNumbers } from '../../../src/form/read';
import { readEmail } from '../../../src/form/read/emails';
import { mentionsHealth } from '../../../src/form/read/health';
import { isUnnamed, readName } from '../../../src/form/read/names';
import { readPhone } from '../../../src/form/read/phones';
import { isPlaceholder, stripPlaceholders } from '../../../src/form/read/placeholders';
import { sectorOfOrganisation, statedSector } from '../../../src/form/read/sectors';
import { hold3 } from '../../../src/round';

describe('a name', () => {
  test.each([
    ['Overlæge, ph.d. Jens P. Hansen', 'Jens P. Hansen', 'Overlæge, ph.d.'],
    ['Hansen, Jens', 'Jens Hansen', ''],
    ['Jens Hansen, centerchef', 'Jens Hansen', 'centerchef'],
    ['Jens Hansen (overlæge)', 'Jens Hansen', 'overlæge'],
    ['Ledende overlæge Mette Bak Sørensen', 'Mette Bak Sørensen', 'Ledende overlæge'],
    ['Leder af hjemmeplejen Anne-Mette Holm', 'Anne-Mette Holm', 'Leder af hjemmeplejen'],
    ['Dr. Ida Lund', 'Ida Lund', 'Dr.'],
    ['dr.med. Ida Lund, professor', 'Ida Lund', 'dr.med., professor'],
    ['Ida Lund, ph.d.', 'Ida Lund', 'ph.d.'],
    ['cand.med. Ida Lund', 'Ida Lund', 'cand.med.'],
    ['3. Ida Lund', 'Ida Lund', ''],
    ['Maria Schleder Holm', 'Maria Schleder Holm', ''],
    ['Peter Provst', 'Peter Provst', ''],
    ['Anders von Haffner', 'Anders von Haffner', ''],
    ['Yusuf al-Amin', 'Yusuf al-Amin', ''],
    ["Sinéad O'Brien", "Sinéad O'Brien", ''],
    ['Åse Ågård', 'Åse Ågård', ''],
    ['JENS HANSEN', 'JENS HANSEN', ''],
    ['jens hansen', 'jens hansen', ''],
    ['Jens  Hansen – Sundhedschef', 'Jens Hansen', 'Sundhedschef'],
    ['Jens Hansen / afdelingssygeplejerske', 'Jens Hansen', 'afdelingssygeplejerske'],
    ['Praktiserende læge Bo Bang', 'Bo Bang', 'Praktiserende læge'],
    ['Speciallæge i almen medicin Bo Bang', 'Bo Bang', 'Speciallæge i almen medicin'],
    ['N.N.', 'N.N.', ''],
    ['Navn følger', 'Navn følger', ''],
  ])('%s', (written, name, title) => {
    expect(readName(hold3, written)).toMatchObject({ name, title });
  });

  test.each([
    'N.N.',
    'NN',
    'n.n',
    'Navn følger',
    'Navnet følger senere',
    'vakant',
    'Vakant stilling',
    'Følger',
    'TBA',
    'ikke udpeget endnu',
    'Ubesat',
  ])('%s may come later', (text) => {
    expect(isUnnamed(text)).toBe(true);
  });

  test.each(['Nanna Nielsen', 'Anna Vakantsen', 'Følger Hansen'])('%s is a name', (text) => {
    expect(isUnnamed(text)).toBe(false);
  });
});

describe('a telephone number', () => {
  test.each([
    ['24 75 90 69', '+4524759069'],
    ['24759069', '+4524759069'],
    ['2475 9069', '+4524759069'],
    ['+45 24 75 90 69', '+4524759069'],
    ['(+45) 24759069', '+4524759069'],
    ['0045 24759069', '+4524759069'],
    ['4524759069', '+4524759069'],
    ['tlf.: 24-75-90-69', '+4524759069'],
    ['Mobil 24.75.90.69', '+4524759069'],
    ['24759069 (arbejde)', '+4524759069'],
    ['24759069 / 11223344', '+4524759069'],
    ['+46 70 123 45 67', '+46 70 123 45 67'],
    ['2475906', '2475906'],
    ['247590691', '247590691'],
    ['omstillingen', 'omstillingen'],
  ])('%s', (written, phone) => {
    expect(readPhone(written)).toBe(phone);
  });
});

describe('a mail address', () => {
  test.each([
    ['Mette.Holm@Randers.example', [], 'mette.holm@randers.example', []],
    [' mette@randers.example. ', [], 'mette@randers.example', []],
    ['mailto:mette@randers.example', [], 'mette@randers.example', []],
    ['Mette Holm <mette@randers.example>', [], 'mette@randers.example', []],
    ['mette@randers.example; ole@rm.example', [], 'mette@randers.example', ['ole@rm.example']],
    ['Mette Holm', ['mette@randers.example'], 'mette@randers.example', []],
    ['Skriv til mig', ['mailto:Mette@randers.example?subject=Hej'], 'mette@randers.example', []],
    ['mette@randers', [], 'mette@randers', []],
    ['mette holm@randers.example', ['mette.holm@randers.example'], 'holm@randers.example', []],
    ['mette.randers.example', [], 'mette.randers.example', []],
    ['bjørn@ørsted.example', [], 'bjørn@ørsted.example', []],
    ['E-mail: mette@randers.example', [], 'mette@randers.example', []],
    ['', [], '', []],
  ])('%s', (written, links, email, others) => {
    expect(readEmail(written, links)).toEqual({ email, others });
  });
});

describe('a personal number', () => {
  test.each([
    ['010190-1234', '010190-****'],
    ['0101901234', '010190-****'],
    ['010190 1234', '010190-****'],
    ['cpr 311299–0000.', 'cpr 311299-****.'],
    ['Mette 290200-4444 og Ole 3006604321', 'Mette 290200-**** og Ole 300660-****'],
  ])('%s is masked', (text, masked) => {
    expect(maskPersonalNumbers(text)).toBe(masked);
    expect(findPersonalNumbers(text).length).toBeGreaterThan(0);
  });

  test.each([
    '24 75 90 69',
    '+45 24759069',
    '+4524759069',
    '4524759069',
    '320190-1234',
    '011390-1234',
    '00101901234',
    '01019012345',
    'CVR 29190925',
    '2024-04-30 1200',
    'konto 1234-0101901234',
    'EAN 5798000010101',
  ])('%s is none', (text) => {
    expect(findPersonalNumbers(text)).toEqual([]);
    expect(maskPersonalNumbers(text)).toBe(text);
  });
});

test.each([
  ['Mette har nøddeallergi', true],
  ['Allergi: gluten', true],
  ['vegetar', true],
  ['Glutenfri kost ønskes', true],
  ['Borgere med allergi og astma', false],
  ['Ældre og Handicap', false],
  ['Færre genindlæggelser', false],
])('health: %s', (text, mentioned) => {
  expect(mentionsHealth(text)).toBe(mentioned);
});

describe('placeholder text', () => {
  test.each([
    'Klik eller tryk her for at skrive tekst.',
    'Klik her for at angive tekst.',
    'Click or tap here to enter text.',
    'Vælg et element.',
    'Vælg en dato.',
    'Choose an item.',
    'Select from menu',
    'Vælg fra listen',
    '[skriv her]',
    '<indsæt navn>',
    'Skriv her…',
    '_____________',
    '.........',
    '…',
    '-',
    'xxx',
    'N/A',
    '\u2002\u2002\u2002',
    'Vælg region',
  ])('%s is no answer', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  test.each([
    'Nej',
    'Ingen',
    '5',
    'Vi vælger én klynge',
    'Klik og skriv: digital støtte',
    'x-ray i hjemmet',
    'Se bilag',
  ])('%s is one', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });

  test('is taken away around an answer', () => {
    expect(stripPlaceholders('Bedre overgange Klik eller tryk her for at skrive tekst.')).toBe(
      'Bedre overgange',
    );
    expect(stripPlaceholders('  Linje 1  \n  • Linje   2 ')).toBe('Linje 1\n• Linje 2');
    expect(stripPlaceholders('<mette@randers.example>')).toBe('<mette@randers.example>');
  });
});

describe('a sector', () => {
  test.each([
    ['Kommune', 'municipality'],
    ['kommunal', 'municipality'],
    ['Region (hospital)', 'region'],
    ['Alm. praksis', 'general-practice'],
    ['Kommunal sektor', 'municipality'],
    ['Andet', 'other'],
    ['Regionshospitalet Randers', 'region'],
  ])('%s', (text, sector) => {
    expect(statedSector(hold3, text)).toBe(sector);
  });

  test.each([
    ['Randers Kommune', 'municipality'],
    ['Regionshospitalet Horsens', 'region'],
    ['Psykiatrien i Region Sjælland', 'region'],
    ['AUH', 'region'],
    ['Lægehuset Ågade', 'general-practice'],
    ['Lægerne Torvet', 'general-practice'],
    ['Lægehuset ved Randers Sygehus', 'general-practice'],
    ['Bornholms Regionskommune', 'municipality'],
    ['Aarhus Universitetshospital', 'region'],
    ['Sundhedshuset', null],
  ])('inferred from %s', (organisation, sector) => {
    expect(sectorOfOrganisation(organisation)).toBe(sector);
  });
});
