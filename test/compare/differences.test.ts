import { contentOf, differencesOf, settledPoints, type EarlierContent } from '../../src/compare';
import type { Finding } from '../../src/review';
import { hold3 } from '../../src/round';
import { nominationWith } from '../review/builders';
import { finding } from '../workbook/nominations';

const person = (name: string, changes: Partial<EarlierContent['participants'][number]> = {}) => ({
  name,
  title: '',
  organisation: '',
  department: '',
  sector: '',
  email: '',
  phone: '',
  ...changes,
});
const team = [
  { name: 'Jens Holm', title: 'Chef', organisation: 'Viborg Kommune', email: 'jens@viborg.example' },
  { name: 'Ida Krog', title: 'Leder', organisation: 'Randers Kommune', email: 'ida@randers.example' },
];
const now = nominationWith({ participants: team });
const asItWas = contentOf(now, hold3);
const [jens, ida] = asItWas.participants;

test('a form that is the same in all that the workbook keeps has no difference', () => {
  expect(differencesOf(asItWas, now, hold3)).toEqual([]);
});

test('who joined and who left is told with the organisation', () => {
  const before = {
    ...asItWas,
    participants: [ida ?? person(''), person('Bo Lund', { organisation: 'Aarhus' })],
  };
  expect(differencesOf(before, now, hold3)).toEqual([
    { kind: 'joined', name: 'Jens Holm', organisation: 'Viborg Kommune' },
    { kind: 'left', name: 'Bo Lund', organisation: 'Aarhus' },
  ]);
});

test('a corrected address or title is a change of that person, not another person', () => {
  const before = {
    ...asItWas,
    participants: [{ ...(jens ?? person('')), email: 'jens@viborg', title: '' }, ida ?? person('')],
  };
  expect(differencesOf(before, now, hold3)).toEqual([
    { kind: 'person', name: 'Jens Holm', part: 'title', before: '', after: 'Chef' },
    { kind: 'person', name: 'Jens Holm', part: 'email', before: 'jens@viborg', after: 'jens@viborg.example' },
  ]);
});

test('every field of a person is compared; a telephone number in another writing is the same', () => {
  const first = { ...(jens ?? person('')), department: 'Ældre', sector: 'Kommune', phone: '24 75 90 61' };
  const before = { ...asItWas, participants: [first, { ...(ida ?? person('')), phone: '11 22 33 44' }] };
  const differences = differencesOf(before, now, hold3);
  expect(differences).toContainEqual(
    expect.objectContaining({ kind: 'person', name: 'Jens Holm', part: 'department', before: 'Ældre' }),
  );
  expect(differences).toContainEqual(
    expect.objectContaining({ name: 'Jens Holm', part: 'sector', before: 'Kommune' }),
  );
  expect(differences.filter((one) => one.kind === 'person' && one.part === 'phone')).toMatchObject([
    { name: 'Ida Krog', before: '11 22 33 44' },
  ]);
});

test('cluster and contact person are compared as well, and a form silent about its cluster has deleted nothing', () => {
  const contact = { name: 'Bo Lund', title: '', organisation: '', email: 'bo@viborg.example', phone: '' };
  const before = { ...asItWas, answers: { ...asItWas.answers, cluster: 'Aarhusklyngen' }, contact };
  expect(differencesOf(before, { ...now, contactPerson: null }, hold3)).toEqual([
    { kind: 'contact', part: 'name', before: 'Bo Lund', after: '' },
    { kind: 'contact', part: 'email', before: 'bo@viborg.example', after: '' },
    { kind: 'answer', field: 'cluster', before: 'Aarhusklyngen', after: 'Randersklyngen' },
  ]);
  const silent = {
    ...now,
    cluster: { answer: { text: '', written: '', place: null }, code: null, candidates: [] },
  };
  expect(differencesOf(asItWas, silent, hold3)).toEqual([]);
});

test('an answer is told with what it was and is; blanks and line breaks are no difference', () => {
  const before = { ...asItWas, answers: { ...asItWas.answers, title: 'God udskrivelse', goal: '' } };
  const spaced = { ...asItWas, answers: { ...asItWas.answers, title: `${now.answers.title.text}\n ` } };
  expect(differencesOf(before, now, hold3)).toEqual([
    { kind: 'answer', field: 'title', before: 'God udskrivelse', after: now.answers.title.text },
    { kind: 'answer', field: 'goal', before: '', after: now.answers.goal.text },
  ]);
  expect(differencesOf(spaced, now, hold3)).toEqual([]);
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
  expect(differencesOf(before, now, hold3)).toEqual([]);
});

test('a personal number is masked on both sides', () => {
  const said = nominationWith({ participants: team, answers: { remarks: 'Ring til 010190-1234' } });
  const before = { ...asItWas, answers: { ...asItWas.answers, remarks: 'Ring til 010190-****' } };
  expect(JSON.stringify(differencesOf(before, said, hold3))).not.toContain('010190-1234');
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
