import { differencesOf, settledPoints, type EarlierContent } from '../../src/compare';
import type { Finding } from '../../src/review';
import { nominationWith } from '../review/builders';
import { finding } from '../workbook/nominations';

const person = (name: string, changes: Partial<EarlierContent['participants'][number]> = {}) => ({
  name,
  title: '',
  organisation: '',
  email: '',
  ...changes,
});
const team = [
  { name: 'Jens Holm', title: 'Chef', organisation: 'Viborg Kommune', email: 'jens@viborg.example' },
  { name: 'Ida Krog', title: 'Leder', organisation: 'Randers Kommune', email: 'ida@randers.example' },
];
const now = nominationWith({ participants: team });
const asItWas: EarlierContent = {
  answers: Object.fromEntries(Object.entries(now.answers).map(([field, { text }]) => [field, text])),
  participants: team,
};

test('a form that is the same in all that the workbook keeps has no difference', () => {
  expect(differencesOf(asItWas, now)).toEqual([]);
});

test('who joined and who left is told with the organisation', () => {
  const before = {
    ...asItWas,
    participants: [team[1] ?? person(''), person('Bo Lund', { organisation: 'Aarhus' })],
  };
  expect(differencesOf(before, now)).toEqual([
    { kind: 'joined', name: 'Jens Holm', organisation: 'Viborg Kommune' },
    { kind: 'left', name: 'Bo Lund', organisation: 'Aarhus' },
  ]);
});

test('a corrected address or title is a change of that person, not another person', () => {
  const before = {
    ...asItWas,
    participants: [
      { ...person('Jens Holm'), ...team[0], email: 'jens@viborg', title: '' },
      team[1] ?? person(''),
    ],
  };
  expect(differencesOf(before, now)).toEqual([
    { kind: 'person', name: 'Jens Holm', part: 'title', before: '', after: 'Chef' },
    { kind: 'person', name: 'Jens Holm', part: 'email', before: 'jens@viborg', after: 'jens@viborg.example' },
  ]);
});

test('an answer is told with what it was and is; blanks and line breaks are no difference', () => {
  const before = { ...asItWas, answers: { ...asItWas.answers, title: 'God udskrivelse', goal: '' } };
  const spaced = { ...asItWas, answers: { ...asItWas.answers, title: `${now.answers.title.text}\n ` } };
  expect(differencesOf(before, now)).toEqual([
    { kind: 'answer', field: 'title', before: 'God udskrivelse', after: now.answers.title.text },
    { kind: 'answer', field: 'goal', before: '', after: now.answers.goal.text },
  ]);
  expect(differencesOf(spaced, now)).toEqual([]);
});

test('what the workbook could not keep whole is not called changed', () => {
  const before = {
    ...asItWas,
    answers: {
      ...asItWas.answers,
      remarks: '[udeladt: kan være helbredsoplysninger, se mailen]',
      background: 'En lang tekst … [afkortet]',
    },
  };
  expect(differencesOf(before, now)).toEqual([]);
});

test('a personal number is masked on both sides', () => {
  const said = nominationWith({ participants: team, answers: { remarks: 'Ring til 010190-1234' } });
  const before = { ...asItWas, answers: { ...asItWas.answers, remarks: 'Ring til 010190-****' } };
  expect(JSON.stringify(differencesOf(before, said))).not.toContain('010190-1234');
});

describe('what was to be put right', () => {
  const about = (subject: string, severity: Finding['severity'] = 'error'): Finding => ({
    ...finding(severity),
    subject: { da: subject, en: subject },
  });
  const points = [
    'Deltager 3 (Mette Holm), e-mail: "mette.holm@rm" mangler endelsen.',
    'Mål: Feltet er tomt.',
  ];

  test('is solved, open or new', () => {
    const settled = settledPoints(points, [
      about('Mål'),
      about('Formål', 'decision'),
      about('Titel', 'advice'),
    ]);
    expect(settled.solved).toEqual([points[0]]);
    expect(settled.open).toEqual([points[1]]);
    expect(settled.fresh.map(({ subject }) => subject.da)).toEqual(['Formål']);
  });

  test('is known by the person’s name though the row has moved', () => {
    const settled = settledPoints(points, [about('Deltager 2 (Mette Holm), e-mail')]);
    expect(settled.open).toEqual([points[0]]);
    expect(settled.fresh).toEqual([]);
  });
});
