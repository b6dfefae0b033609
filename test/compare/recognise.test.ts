import { isSure, recognise, type EarlierForm, type MailClues } from '../../src/compare';
import { hold3 } from '../../src/round';
import { nominationWith } from '../review/builders';

const key = '3f9a0c12d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f';

function earlier(changes: Partial<EarlierForm> = {}): EarlierForm {
  return {
    key,
    kind: 'imported',
    number: 'M-RAND-1',
    version: 1,
    title: 'Noget helt andet',
    cluster: 'M-RAND',
    seats: 3,
    content: { answers: {}, contact: null, participants: [] },
    points: [],
    subject: 'Indmelding fra Randersklyngen',
    sender: 'karen.lund@randers.example',
    received: null,
    mailId: '',
    file: '',
    ...changes,
  };
}

const clues = (changes: Partial<MailClues> = {}): MailClues => ({
  subject: 'Skema',
  bodyToken: null,
  sender: 'anne@favrskov.example',
  ...changes,
});
const title = nominationWith().answers.title.text;

describe('a new version is recognised', () => {
  test.each<[string, Parameters<typeof recognise>[0], MailClues | null, EarlierForm]>([
    ['reference', { ...nominationWith(), reference: '3f9a0c12' }, null, earlier()],
    ['subject', nominationWith(), clues({ subject: 'SV: Skema [NLPS 3f9a0c12]' }), earlier()],
    ['body', nominationWith(), clues({ bodyToken: '3f9a0c12' }), earlier()],
    [
      'conversation',
      nominationWith(),
      clues({ subject: 'SV: VS: Indmelding fra  Randersklyngen', sender: 'bo@RANDERS.example' }),
      earlier(),
    ],
    ['title', nominationWith(), null, earlier({ title })],
    [
      'participants',
      nominationWith({ participants: [{ name: 'Ida Bang' }, { name: 'Bo Lund' }] }),
      null,
      earlier({
        content: {
          answers: {},
          contact: null,
          participants: [
            {
              name: 'Ida Bang',
              title: '',
              organisation: '',
              department: '',
              sector: '',
              email: '',
              phone: '',
            },
          ],
        },
      }),
    ],
  ])('by its %s', (by, nomination, mail, form) => {
    expect(recognise(nomination, mail, [form], hold3)).toMatchObject({ by, earlier: { key } });
  });

  test('by the surest of several: the reference goes before the likeness', () => {
    const other = earlier({ key: 'aa', title });
    const nomination = { ...nominationWith(), reference: '3f9a0c12' };
    expect(recognise(nomination, null, [other, earlier()], hold3)).toMatchObject({ by: 'reference' });
  });

  test('surely by what we wrote ourselves or the conversation; by likeness a person must say', () => {
    const by = (found: ReturnType<typeof recognise>) => found !== null && isSure(found);
    expect(by(recognise({ ...nominationWith(), reference: '3f9a0c12' }, null, [earlier()], hold3))).toBe(
      true,
    );
    expect(by(recognise(nominationWith(), null, [earlier({ title })], hold3))).toBe(false);
  });

  test('among several in one conversation by the title, and by none where the titles tell nothing', () => {
    const answer = clues({
      subject: 'SV: Indmelding fra Randersklyngen',
      sender: 'karen.lund@randers.example',
    });
    const near = earlier({ key: 'bb', title: `${title} i to kommuner` });
    expect(recognise(nominationWith(), answer, [earlier(), near], hold3)).toMatchObject({
      by: 'conversation',
      earlier: { key: 'bb' },
    });
    expect(recognise(nominationWith(), answer, [earlier(), earlier({ key: 'cc' })], hold3)).toBeNull();
  });
});

describe('a form is taken for none', () => {
  test.each<[string, MailClues, EarlierForm]>([
    ['a new mail with the same subject', clues({ subject: 'Indmelding fra Randersklyngen' }), earlier()],
    [
      'an answer from elsewhere with the same subject',
      clues({ subject: 'SV: Indmelding fra Randersklyngen' }),
      earlier(),
    ],
    [
      'an answer about another cluster',
      clues({ subject: 'SV: Indmelding fra Randersklyngen', sender: 'karen.lund@randers.example' }),
      earlier({ cluster: 'M-HORS' }),
    ],
    ['a token of a form that is not there', clues({ subject: 'SV: x [NLPS 00000000]' }), earlier()],
    ['the same title in another cluster', clues(), earlier({ title, cluster: 'M-HORS' })],
  ])('by %s', (_, mail, form) => {
    expect(recognise(nominationWith(), mail, [form], hold3)).toBeNull();
  });

  test('by its likeness where the round has switched the rule off', () => {
    const rules = hold3.rules.map((rule) =>
      rule.code === 'form.resembles-earlier' ? { ...rule, severity: 'off' as const } : rule,
    );
    expect(recognise(nominationWith(), null, [earlier({ title })], { ...hold3, rules })).toBeNull();
  });
});
