import { review } from '../../src/review';
import { hold3, type Round, type RuleSetting } from '../../src/round';
import { answer, ledgerWith, subjectWith } from './builders';

const codes = (words: Parameters<typeof subjectWith>[0]) =>
  review(subjectWith(words)).findings.map((finding) => finding.code);

const withSetting = (code: string, change: Partial<RuleSetting>): Round => ({
  ...hold3,
  rules: hold3.rules.map((setting) => (setting.code === code ? { ...setting, ...change } : setting)),
});

describe('the verdict', () => {
  test('a form that nothing is wrong with is ready, with no findings at all', () => {
    expect(
      review(subjectWith({ received: '2024-04-16T09:00:00+02:00', sender: 'karen@randers.dk' })),
    ).toEqual({
      findings: [],
      verdict: 'ready',
    });
  });

  test('advice alone leaves a form ready', () => {
    expect(review(subjectWith({ contactPerson: null })).verdict).toBe('ready');
  });

  test('a decision holds it back', () => {
    expect(review(subjectWith({ answers: { data: '' } })).verdict).toBe('decision');
  });

  test('an error returns it, whatever else there is', () => {
    const { verdict, findings } = review(
      subjectWith({ contactPerson: null, answers: { data: '', goal: '' } }),
    );
    expect(verdict).toBe('return');
    expect(findings.map((finding) => finding.severity)).toEqual(['error', 'decision', 'advice']);
  });
});

describe('the round decides', () => {
  test('a rule turned off is not asked', () => {
    expect(
      codes({ contactPerson: null, round: withSetting('contact-person.missing', { severity: 'off' }) }),
    ).toEqual([]);
  });

  test('a rule made graver changes the verdict', () => {
    const round = withSetting('contact-person.missing', { severity: 'error' });
    expect(review(subjectWith({ contactPerson: null, round })).verdict).toBe('return');
  });

  test('a rule the setup has lost keeps its own severity and limit', () => {
    const round = { ...hold3, rules: hold3.rules.filter(({ code }) => code !== 'team.too-small') };
    expect(codes({ participants: [{ name: 'Mette Holm' }], round })).toContain('team.too-small');
  });

  test('the word for a cluster is the round’s', () => {
    const round = {
      ...hold3,
      clusterWord: { singular: 'sundhedsråd', plural: 'sundhedsråd', definite: 'sundhedsrådet' },
    };
    const { findings } = review(subjectWith({ contactPerson: null, round }));
    expect(findings[0]?.texts.da.message).toBe('Skemaet nævner ingen kontaktperson fra sundhedsrådet.');
  });
});

describe('what only follows from something else is not said', () => {
  test('a blank form is one finding', () => {
    expect(
      codes({
        blank: true,
        cluster: null,
        clusterWritten: '',
        participants: [],
        contactPerson: null,
        answers: { title: '', purpose: '', goal: '', data: '', testing: '' },
        received: '2024-05-02T09:00:00+02:00',
      }),
    ).toEqual(['form.blank']);
  });

  test('a personal number in a blank form is told all the same', () => {
    expect(codes({ blank: true, personalNumbers: [{ place: 'A1', masked: '010190-****' }] })).toEqual([
      'form.blank',
      'privacy.cpr',
    ]);
  });

  test('a participant without a name yet has no other findings', () => {
    expect(
      codes({ participants: [{}, { name: 'N.N.', title: '', organisation: '', email: '' }, {}] }),
    ).toEqual(['participant.unnamed']);
  });
});

describe('personal numbers', () => {
  test('are masked in every part of every finding', () => {
    const number = '010190-1234';
    const { findings } = review(
      subjectWith({
        answers: { title: `Initiativ ${number}`, goal: `Mål ${number}` },
        clusterWritten: `Klynge ${number}`,
        cluster: null,
        participants: [
          {
            name: `Mette Holm ${number}`,
            title: number,
            email: `${number}@rm`,
            phone: number,
            organisation: number,
          },
          { name: `Mette Holm ${number}`, title: number, email: `${number}@rm`, phone: '0101901234' },
        ],
        furtherInitiatives: [answer(`Endnu et ${number}`)],
        ledger: ledgerWith([
          {
            title: `Initiativ ${number}`,
            participants: [{ name: `Mette ${number}`, email: `${number}@rm` }],
          },
        ]),
        sender: `${number}@gmail.com`,
      }),
    );
    expect(findings.length).toBeGreaterThan(8);
    expect(JSON.stringify(findings)).not.toContain('1234');
  });

  test('are masked where a long value is cut', () => {
    const { findings } = review(
      subjectWith({ furtherInitiatives: [answer(`${'x'.repeat(190)} 010190-1234 og mere tekst`)] }),
    );
    expect(JSON.stringify(findings)).not.toContain('0190-1');
  });
});

describe('a finding', () => {
  test('names participant and field in both languages, and where it stands', () => {
    const [finding] = review(subjectWith({ participants: [{}, {}, { email: 'anne@rm' }] })).findings;
    expect(finding).toEqual({
      code: 'email.invalid',
      severity: 'error',
      field: 'participants[2].email',
      participant: 2,
      subject: { da: 'Deltager 3 (Anne Krog), e-mail', en: 'Participant 3 (Anne Krog), e-mail' },
      place: 'Deltagere!F4',
      value: 'anne@rm',
      suggestion: 'anne@rm.dk',
      texts: {
        da: {
          message: '"anne@rm" mangler endelsen efter punktum.',
          fix: 'Skriv hele adressen, fx anne@rm.dk.',
        },
        en: {
          message: '"anne@rm" has no ending after a dot.',
          fix: 'Write the whole address, for example anne@rm.dk.',
        },
      },
      source: expect.stringContaining('data om deltagerne') as string,
    });
  });

  test('never expands what a form has written in braces', () => {
    const [finding] = review(subjectWith({ participants: [{ email: '{mailbox}@rm' }, {}] })).findings;
    expect(finding?.texts.da.message).toContain('{mailbox}@rm');
  });
});
