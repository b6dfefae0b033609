import type { Finding } from '../../src/review';
import { hold3, type Round } from '../../src/round';
import { answer, findingsOf, ledgerWith, type SubjectWords } from './builders';

type Valid = readonly [name: string, words: SubjectWords];
type Invalid = readonly [name: string, words: SubjectWords, expected: readonly ExpectedFinding[]];

interface ExpectedFinding {
  field?: string | null;
  participant?: number | null;
  place?: string | null;
  value?: string | null;
  suggestion?: string | null;
  message?: string;
  fix?: string;
  subject?: string;
}

function rule(
  code: string,
  { valid, invalid }: { valid: readonly Valid[]; invalid: readonly Invalid[] },
): void {
  describe(code, () => {
    test.each(valid)('lets pass: %s', (_name, words) => {
      expect(findingsOf(code, words)).toEqual([]);
    });

    test.each(invalid)('finds: %s', (_name, words, expected) => {
      const findings = findingsOf(code, words);
      expect(findings.map((finding, index) => pick(finding, expected[index] ?? {}))).toEqual(expected);
      for (const { texts } of findings) {
        expect(
          `${texts.da.message} ${texts.da.fix} ${texts.en.message} ${texts.en.fix} ${texts.da.ask ?? ''} ${texts.en.ask ?? ''}`,
        ).not.toMatch(/[{}]|undefined/);
      }
    });
  });
}

/** The parts of a finding that a case speaks of. */
function pick(finding: Finding, expected: ExpectedFinding): ExpectedFinding {
  const whole: Required<ExpectedFinding> = {
    field: finding.field,
    participant: finding.participant,
    place: finding.place,
    value: finding.value,
    suggestion: finding.suggestion,
    message: finding.texts.da.message,
    fix: finding.texts.da.fix,
    subject: finding.subject.da,
  };
  return Object.fromEntries(Object.entries(whole).filter(([part]) => part in expected));
}

const withEmail = (email: string): SubjectWords => ({ participants: [{ email }, {}] });
const emailCase = (email: string, suggestion: string | null, message: string): Invalid => [
  email,
  withEmail(email),
  [{ field: 'participants[0].email', participant: 0, suggestion, message: `"${email}" ${message}` }],
];
const withTitle = (title: string): SubjectWords => ({ participants: [{ title }, {}] });
const withOrganisation = (organisation: string): SubjectWords => ({ participants: [{ organisation }, {}] });
const several = (count: number, words = {}) =>
  Array.from({ length: count }, (_, index) => ({
    name: `Deltager Nummer${index}`,
    email: `nummer${index}@rm.example`,
    ...words,
  }));

rule('field.missing', {
  valid: [
    ['everything filled in', {}],
    ['an empty background, which is advice of its own', { answers: { background: '' } }],
    ['an empty telephone number', { participants: [{ phone: '' }, {}] }],
    ['a cluster that is written but not known', { cluster: null, clusterWritten: 'Atlantis' }],
  ],
  invalid: [
    [
      'an empty goal, where it should have stood',
      { answers: { goal: answer('', 'Indmelding!B9') } },
      [
        {
          field: 'goal',
          place: 'Indmelding!B9',
          value: null,
          subject: 'Fælles mål for indsatsen',
          message: 'Feltet "Fælles mål for indsatsen" er tomt.',
        },
      ],
    ],
    [
      'a goal with nothing but placeholder text',
      { answers: { goal: answer('', 'B9', 'Klik eller tryk her for at skrive tekst.') } },
      [{ value: 'Klik eller tryk her for at skrive tekst.' }],
    ],
    [
      'a question the form does not ask',
      { answers: { purpose: answer('', null) }, asked: ['title', 'cluster', 'goal'] },
      [{ field: 'purpose', place: null, message: 'Skemaet siger intet om "Formål".' }],
    ],
    [
      'no cluster, with one of the region as example',
      { cluster: null, clusterWritten: '', region: 'S' },
      [{ field: 'cluster', fix: 'Udfyld feltet, fx "Sundhedsklyngen Holbæk".' }],
    ],
    [
      'a participant without e-mail and one without name and title',
      { participants: [{}, { email: '' }, { name: '', title: '' }] },
      [
        {
          subject: 'Deltager 2 (Jens Lund), e-mail',
          message: 'Jens Lund mangler "E-mail".',
          place: 'Deltagere!F3',
        },
        { subject: 'Deltager 3, navn', message: 'Deltager 3 mangler "Navn".' },
        { subject: 'Deltager 3, stilling', field: 'participants[2].title', participant: 2 },
      ],
    ],
  ],
});

rule('field.unanswered', {
  valid: [['both are answered', {}]],
  invalid: [
    [
      'data collection is empty',
      { answers: { data: '' } },
      [{ field: 'data', subject: 'Fælles dataindsamling' }],
    ],
    ['testing says only no', { answers: { testing: 'Nej.' } }, [{ field: 'testing', value: 'Nej.' }]],
  ],
});

rule('description.short', {
  valid: [
    ['several sentences', {}],
    ['exactly five words', { answers: { purpose: 'Færre borgere skal genindlægges unødigt' } }],
    ['an empty purpose, which is an error of its own', { answers: { purpose: '' } }],
    ['a shorter limit', { answers: { goal: 'Bedre overgange' }, round: withLimit('description.short', 2) }],
  ],
  invalid: [
    [
      'an empty background',
      { answers: { background: '' } },
      [{ field: 'background', message: 'Feltet "Baggrund" er tomt.' }],
    ],
    [
      'two words',
      { answers: { goal: 'Bedre overgange' } },
      [{ message: '"Fælles mål for indsatsen" er beskrevet meget kort: "Bedre overgange".' }],
    ],
    [
      'a promise to write it later',
      { answers: { purpose: 'Følger i en senere mail fra klyngen' } },
      [{ field: 'purpose' }],
    ],
  ],
});

rule('email.invalid', {
  valid: [
    ...[
      'mette.holm@rm.dk',
      'mho@stab.rm.dk',
      "m.o'hara-holm_1+nlps@randers.example",
      'kontakt@99454545.dk',
      'a@b.eu',
      'x@xn--kge-yla.dk',
    ].map((email): Valid => [email, withEmail(email)]),
    ['an empty one, which is missing and not invalid', withEmail('')],
  ],
  invalid: [
    emailCase('mette.holm@rm', 'mette.holm@rm.dk', 'mangler endelsen efter punktum.'),
    emailCase('mette.holm@kommunen', 'mette.holm@kommunen.dk', 'mangler endelsen efter punktum.'),
    emailCase('mette.holm@', null, 'mangler endelsen efter punktum.'),
    emailCase('mette.holm@randers,dk', 'mette.holm@randers.dk', 'har et komma i stedet for et punktum.'),
    emailCase('mette,holm@randers.dk', 'mette.holm@randers.dk', 'har et komma i stedet for et punktum.'),
    emailCase('mette.holm(at)randers.dk', 'mette.holm@randers.dk', 'mangler @.'),
    emailCase('mette.holm [at] randers.dk', 'mette.holm@randers.dk', 'mangler @.'),
    emailCase('mette.holm at randers', 'mette.holm@randers.dk', 'mangler @.'),
    emailCase('mette.holm.randers.dk', 'mette.holm@randers.dk', 'mangler @.'),
    emailCase('mette.holm', null, 'mangler @.'),
    emailCase('@randers.dk', null, 'mangler navnet før @.'),
    emailCase('mette.holm@randers.kd', 'mette.holm@randers.dk', 'har en endelse, der ikke findes.'),
    emailCase('mette.holm@randers.d', 'mette.holm@randers.dk', 'har en endelse, der ikke findes.'),
    emailCase('mette.holm@10.0.0.1', null, 'har en endelse, der ikke findes.'),
    emailCase('mette.holm@ randers.dk', 'mette.holm@randers.dk', 'har et mellemrum i adressen.'),
    emailCase('mette holm@randers.dk', null, 'har et mellemrum i adressen.'),
    emailCase('mette.holm@randers.dk.', 'mette.holm@randers.dk', 'har et punktum for meget.'),
    emailCase('mette..holm@randers.dk', 'mette.holm@randers.dk', 'har et punktum for meget.'),
    emailCase('mette.@randers..dk', 'mette@randers.dk', 'har et punktum for meget.'),
    emailCase('mette@@randers.dk', 'mette@randers.dk', 'indeholder tegn, der ikke kan stå i en mailadresse.'),
    emailCase('mette(holm)@randers.dk', null, 'indeholder tegn, der ikke kan stå i en mailadresse.'),
    emailCase('mette@-randers.dk', null, 'indeholder tegn, der ikke kan stå i en mailadresse.'),
    emailCase('mette@randers.dk; jens@randers.dk', 'mette@randers.dk', 'er mere end én adresse.'),
    emailCase(
      'søren.ågård@randers.dk',
      'soeren.aagaard@randers.dk',
      'indeholder bogstaver, som de fleste mailsystemer ikke kan levere til (æ, ø, å eller accenter).',
    ),
    emailCase(
      'mette@sønderborg.dk',
      'mette@sonderborg.dk',
      'indeholder bogstaver, som de fleste mailsystemer ikke kan levere til (æ, ø, å eller accenter).',
    ),
    [
      'the contact person’s',
      { contactPerson: { name: 'Karen Krogh', email: 'karen@rm' } },
      [
        {
          field: 'contactPerson.email',
          participant: null,
          subject: 'Klyngens kontaktperson, e-mail',
          fix: 'Skriv hele adressen, fx karen@rm.dk.',
        },
      ],
    ],
  ],
});

rule('phone.invalid', {
  valid: ['+4524759069', '24 75 90 69', '0045 24 75 90 69', '24-75-90-69', ''].map((phone): Valid => [
    phone || 'none',
    { participants: [{ phone }, {}] },
  ]),
  invalid: [
    ...['2475906', '247590691', '12345678', 'lokal 4321'].map((phone): Invalid => [
      phone,
      { participants: [{ phone }, {}] },
      [
        {
          field: 'participants[0].phone',
          value: phone,
          message: `"${phone}" er ikke et telefonnummer på 8 cifre.`,
        },
      ],
    ]),
    [
      'a Swedish one',
      { participants: [{ phone: '+46 70 123 45 67' }, {}] },
      [{ message: '"+46 70 123 45 67" er ikke et dansk telefonnummer.' }],
    ],
    [
      'a personal number, masked',
      { participants: [{ phone: '010190-1234' }, {}] },
      [{ value: '010190-****', message: '"010190-****" er ikke et telefonnummer på 8 cifre.' }],
    ],
  ],
});

rule('form.multiple-initiatives', {
  valid: [['one initiative', {}]],
  invalid: [
    [
      'two titles',
      { furtherInitiatives: [answer('Bedre hjem', 'Indmelding!B30')] },
      [
        {
          place: 'Indmelding!B30',
          value: 'Bedre hjem',
          message:
            'Skemaet beskriver mere end ét forbedringsinitiativ: "Den gode udskrivelse" og "Bedre hjem".',
        },
      ],
    ],
  ],
});

rule('form.blank', {
  valid: [['a form with answers', {}]],
  invalid: [['questions without answers', { blank: true }, [{ field: null, subject: 'Hele skemaet' }]]],
});

rule('form.outdated-version', {
  valid: [
    ['the round’s own stamp', { stamp: 'hold-3/1' }],
    ['a form of somebody’s own', { stamp: null }],
  ],
  invalid: [
    [
      'last year’s form',
      { stamp: 'hold-2/1' },
      [
        {
          value: 'hold-2/1',
          message: 'Skemaet er lavet til en anden runde (hold-2/1); denne runde bruger hold-3/1.',
        },
      ],
    ],
    [
      'an earlier version',
      { stamp: 'hold-3/0' },
      [{ message: 'Skemaet er en anden udgave (hold-3/0) end den, der gælder nu (hold-3/1).' }],
    ],
  ],
});

const mette = {
  name: 'Mette Holm',
  organisation: 'Regionshospitalet Randers',
  email: 'mette.holm@rm.example',
};
const jens = { name: 'Jens Lund', organisation: 'Randers Kommune', email: 'jens.lund@randers.example' };
const stranger = (index: number) => ({
  name: `Anden ${index}`,
  organisation: 'Favrskov Kommune',
  email: `anden${index}@favrskov.example`,
});

rule('form.resembles-earlier', {
  valid: [
    ['nothing imported yet', {}],
    [
      'another title and another team',
      { ledger: ledgerWith([{ title: 'Tidlig opsporing', participants: [stranger(1)] }]) },
    ],
    [
      'the same title in another cluster',
      { ledger: ledgerWith([{ title: 'Den gode udskrivelse', cluster: 'M-HORS' }]) },
    ],
    ['one of three the same', { ledger: ledgerWith([{ participants: [mette, stranger(1), stranger(2)] }]) }],
    [
      'the version it replaces',
      { ledger: ledgerWith([{ key: 'old', title: 'Den gode udskrivelse' }]), replaces: ['old'] },
    ],
    ['one that was withdrawn', { ledger: ledgerWith([{ title: 'Den gode udskrivelse', status: 'TRUK' }]) }],
  ],
  invalid: [
    [
      'the same title in other spelling',
      { ledger: ledgerWith([{ title: 'Den GODE udskrivelse!' }]) },
      [
        {
          field: 'title',
          message:
            'Titlen ligner "Den GODE udskrivelse!" (M-RAND-1), som allerede er importeret fra samme sundhedsklynge.',
        },
      ],
    ],
    [
      'a title one word longer',
      {
        answers: { title: 'Den gode udskrivelse til hjemmet' },
        ledger: ledgerWith([{ title: 'Den gode udskrivelse' }]),
      },
      [{ field: 'title' }],
    ],
    [
      'two of three the same, by mail address and by name',
      {
        ledger: ledgerWith([{ title: 'Andet', participants: [mette, { ...jens, email: '' }, stranger(1)] }]),
      },
      [
        {
          field: 'participants',
          message: '2 deltagere er de samme som på "Andet" (M-RAND-1), som allerede er importeret.',
        },
      ],
    ],
    [
      'an initiative on the waiting list',
      { ledger: ledgerWith([{ title: 'Den gode udskrivelse', status: 'VENT' }]) },
      [{ field: 'title' }],
    ],
  ],
});

rule('participants.none', {
  valid: [['three participants', {}]],
  invalid: [['no rows', { participants: [] }, [{ field: 'participants', subject: 'Deltagerne' }]]],
});

rule('participant.duplicate', {
  valid: [
    ['three people', {}],
    [
      'namesakes with their own addresses',
      {
        participants: [
          { name: 'Lars Hansen', email: 'lars1@rm.example' },
          { name: 'Lars Hansen', email: 'lars2@rm.example' },
        ],
      },
    ],
    [
      'Aagaard and Ågård are two families',
      {
        participants: [
          { name: 'Mette Aagaard', email: '' },
          { name: 'Mette Ågård', email: '', organisation: 'Regionshospitalet Randers' },
        ],
      },
    ],
    [
      'two rows without name and address',
      {
        participants: [
          { name: '', email: '' },
          { name: '', email: '' },
        ],
      },
    ],
  ],
  invalid: [
    [
      'the same row again',
      { participants: [{}, {}, { ...mette }] },
      [
        {
          field: 'participants[2].name',
          participant: 2,
          message: 'Mette Holm står to gange, som deltager 1 og 3.',
        },
      ],
    ],
    [
      'the same name and organisation, where one address is none',
      { participants: [{}, { ...mette, email: 'mette.holm(at)rm.example' }] },
      [{ participant: 1 }],
    ],
    [
      'the same name and organisation without addresses',
      { participants: [{ email: '' }, { ...mette, name: 'mette  holm', email: '' }] },
      [{ participant: 1 }],
    ],
    [
      'two names with one address',
      { participants: [{}, { email: 'METTE.HOLM@rm.example' }] },
      [
        {
          field: 'participants[1].email',
          message:
            'Deltager 1 (Mette Holm) og deltager 2 (Jens Lund) har samme e-mail: "METTE.HOLM@rm.example".',
        },
      ],
    ],
  ],
});

rule('participant.in-two-initiatives', {
  valid: [
    ['nobody seated', {}],
    [
      'seated on the version it replaces',
      { ledger: ledgerWith([{ key: 'old', participants: [mette] }]), replaces: ['old'] },
    ],
    ['on the waiting list only', { ledger: ledgerWith([{ status: 'VENT', participants: [mette] }]) }],
    ['who gave up the seat', { ledger: ledgerWith([{ participants: [{ ...mette, seat: 'none' }] }]) }],
  ],
  invalid: [
    [
      'one who is seated elsewhere',
      {
        ledger: ledgerWith([
          { title: 'Tidlig opsporing', participants: [mette, stranger(1), stranger(2), stranger(3)] },
        ]),
      },
      [{ participant: 0, message: 'Mette Holm har allerede en plads på "Tidlig opsporing" (M-RAND-1).' }],
    ],
  ],
});

rule('participant.unnamed', {
  valid: [
    ['people with names', {}],
    ['Nina Nielsen', { participants: [{ name: 'Nina Nielsen' }, {}] }],
    ['an empty name, which is missing', { participants: [{ name: '' }, {}] }],
  ],
  invalid: [
    'N.N.',
    'NN',
    'n. n.',
    'Navn følger',
    'vakant',
    'Vakant',
    'TBD',
    'Udpeges',
    'stilling under besættelse',
    '?',
  ].map((name): Invalid => [
    name,
    { participants: [{}, { name }] },
    [{ field: 'participants[1].name', participant: 1, value: name }],
  ]),
});

rule('participant.not-a-leader', {
  valid: [
    ...[
      'Afdelingssygeplejerske',
      'Ledende overlæge',
      'Oversygeplejerske',
      'Sundhedschef',
      'Chef for sundhed og ældre',
      'Leder af hjemmesygeplejen',
      'Funktionsleder',
      'Chef og projektleder',
      'Uddannelsesvejleder og teamleder',
      'Vicedirektør, ph.d.',
      'Centerchef / konst. direktør',
      'FORSTANDER',
      'HR-chef',
      'Sundheds- og omsorgschef',
      'Plejehjemsleder',
      'Chefpsykolog',
      'Viceområdechef',
    ].map((title): Valid => [title, withTitle(title)]),
    ['no title, which is missing', withTitle('')],
    ['a practising doctor', { participants: [{}, {}, { title: 'Praktiserende læge' }] }],
  ],
  invalid: [
    ...[
      'Overlæge',
      'Sygeplejerske',
      'Fysioterapeut',
      'Chefredaktør af intranettet',
      'Cheføkonom',
      'Ledsagelse',
    ].map((title): Invalid => [
      title,
      withTitle(title),
      [
        {
          field: 'participants[0].title',
          message: `Stillingen "${title}" viser ikke, at deltageren er leder.`,
        },
      ],
    ]),
    ...[
      'Chefkonsulent',
      'Projektleder',
      'Klinisk vejleder',
      'Specialkonsulent og projektleder',
      'Forløbskoordinator',
    ].map((title): Invalid => [
      title,
      withTitle(title),
      [{ message: `Stillingen "${title}" ligner en lederstilling, men leder som regel ikke medarbejdere.` }],
    ]),
  ],
});

rule('participant.outside-cluster', {
  valid: [
    ['the cluster’s own', {}],
    ['a municipality of the cluster', withOrganisation('Norddjurs Kommune')],
    ['a region', withOrganisation('Region Midtjylland')],
    ['something nobody knows', withOrganisation('Fonden Havblik')],
    [
      'a municipality in two clusters, seen from either',
      { cluster: 'D-FYN', participants: [{ organisation: 'Middelfart Kommune' }] },
    ],
    [
      'no cluster to compare with',
      { cluster: null, clusterWritten: 'Atlantis', participants: [{ organisation: 'Horsens Kommune' }] },
    ],
  ],
  invalid: [
    [
      'a municipality of another',
      withOrganisation('Horsens Kommune'),
      [
        {
          field: 'participants[0].organisation',
          message: '"Horsens Kommune" hører til Horsensklyngen, men skemaet er fra Randersklyngen.',
        },
      ],
    ],
    [
      'a hospital of another',
      withOrganisation('Akutafdelingen, Regionshospitalet Viborg'),
      [{ participant: 0 }],
    ],
    [
      'a municipality in two clusters, seen from a third',
      withOrganisation('Københavns Kommune'),
      [
        {
          message:
            '"Københavns Kommune" hører til Sundhedsklynge Syd eller Sundhedsklynge Byen, men skemaet er fra Randersklyngen.',
        },
      ],
    ],
  ],
});

const stated = (
  sector: 'municipality' | 'region' | 'general-practice' | 'other',
  sectorWritten: string,
  organisation: string,
) => ({
  participants: [{ sector, sectorWritten, organisation }, {}],
});
rule('participant.sector-mismatch', {
  valid: [
    ['agreeing', stated('municipality', 'Kommune', 'Randers Kommune')],
    ['a regional municipality', stated('municipality', 'Kommune', 'Bornholms Regionskommune')],
    ['a hospital named after a town', stated('region', 'Region', 'Regionshospitalet Randers')],
    ['a surgery in a town', stated('general-practice', 'Almen praksis', 'Lægehuset i Randers')],
    ['an organisation that shows nothing', stated('region', 'Region', 'Fonden Havblik')],
    [
      'a sector that was only inferred',
      { participants: [{ sector: 'region', organisation: 'Randers Kommune' }, {}] },
    ],
  ],
  invalid: [
    [
      'a municipality as region',
      stated('region', 'Region', 'Randers Kommune'),
      [
        {
          field: 'participants[0].sector',
          message: 'Sektoren er "Region", men organisationen "Randers Kommune" ligner Kommune.',
        },
      ],
    ],
    [
      'a hospital as municipality',
      stated('municipality', 'Kommune', 'Regionshospitalet Randers'),
      [{ participant: 0 }],
    ],
    [
      'a university hospital nobody listed',
      stated('municipality', 'Kommune', 'Nyby Universitetshospital'),
      [{ participant: 0 }],
    ],
    ['a surgery as region', stated('region', 'Region', 'Lægehuset Østervold'), [{ participant: 0 }]],
  ],
});

rule('team.too-small', {
  valid: [
    ['two', { participants: [{}, {}] }],
    ['none, which is an error of its own', { participants: [] }],
  ],
  invalid: [['one', { participants: [{}] }, [{ message: 'Teamet har 1 deltager.', place: 'Deltagere!A2' }]]],
});

rule('team.large', {
  valid: [
    ['six', { participants: several(6) }],
    ['eight, where the setup allows it', { participants: several(8), round: withLimit('team.large', 8) }],
  ],
  invalid: [['seven', { participants: several(7) }, [{ message: 'Teamet har 7 deltagere.' }]]],
});

rule('team.one-sector', {
  valid: [
    ['three sectors', {}],
    ['one participant', { participants: [{}] }],
    ['a sector that nobody knows', { participants: several(2, { sector: null }) }],
    [
      'seats marked reserved',
      {
        participants: several(3, { sector: 'region' }),
        answers: { remarks: 'Pladserne er reserveret til psykiatrien' },
      },
    ],
  ],
  invalid: [
    [
      'all from the region',
      { participants: several(3, { sector: 'region' }) },
      [{ message: 'Alle deltagere er fra samme sektor: Region.' }],
    ],
  ],
});

rule('general-practice.contact-missing', {
  valid: [
    ['a participant from general practice', { answers: { generalPracticeContact: '' } }],
    ['a described contact', { participants: [{}, {}] }],
    [
      'a contact that is told of with doubts',
      {
        participants: [{}, {}],
        answers: { generalPracticeContact: 'Ikke endnu aftalt med alle, men PLO er spurgt' },
      },
    ],
  ],
  invalid: [
    '',
    'Nej',
    'ingen',
    'ikke endnu',
    'Ikke afklaret endnu',
    'Nej, ikke endnu',
    'Er endnu ikke aftalt.',
    'Afventer svar',
    'Kommer senere',
    'Det ved vi ikke endnu',
  ].map((generalPracticeContact): Invalid => [
    generalPracticeContact || 'nothing',
    { participants: [{}, {}], answers: { generalPracticeContact } },
    [{ field: 'generalPracticeContact', subject: 'Kontakt til almen praksis' }],
  ]),
});

rule('contact-person.missing', {
  valid: [['a contact person', {}]],
  invalid: [
    ['none', { contactPerson: null }, [{ field: 'contactPerson.name', subject: 'Klyngens kontaktperson' }]],
    [
      'one without a name',
      { contactPerson: { email: 'post@randers.example' } },
      [{ field: 'contactPerson.name' }],
    ],
  ],
});

rule('leadership-focus.missing', {
  valid: [['an answer', {}]],
  invalid: [['no answer', { answers: { leadershipFocus: '' } }, [{ field: 'leadershipFocus' }]]],
});

rule('cluster.unknown', {
  valid: [
    ['a known cluster', {}],
    ['nothing written, which is missing', { cluster: null, clusterWritten: '' }],
  ],
  invalid: [
    [
      'a short name without region',
      { cluster: null, region: null, clusterWritten: 'Klynge Midt', clusterCandidates: ['H-MIDT', 'N-MIDT'] },
      [
        {
          field: 'cluster',
          value: 'Klynge Midt',
          message:
            '"Klynge Midt" kan være Sundhedsklynge Midt (Region Hovedstaden) eller Klynge MIDT (Region Nordjylland).',
        },
      ],
    ],
    [
      'a name nobody has',
      { cluster: null, region: null, clusterWritten: 'Atlantis' },
      [{ message: '"Atlantis" svarer ikke til nogen af opsætningens sundhedsklynger.' }],
    ],
    [
      'a name nobody has, with the region’s clusters',
      { cluster: null, region: 'M', clusterWritten: 'Atlantis' },
      [
        {
          message:
            '"Atlantis" svarer ikke til nogen af opsætningens sundhedsklynger. Region Midtjylland har Aarhusklyngen, Gødstrupklyngen, Horsensklyngen, Midtklyngen eller Randersklyngen.',
        },
      ],
    ],
  ],
});

rule('cluster.region-mismatch', {
  valid: [
    ['the cluster’s region', {}],
    ['no region stated', { region: null }],
  ],
  invalid: [
    [
      'another region',
      { region: 'D' },
      [
        {
          field: 'region',
          value: 'Region Syddanmark',
          message: 'Skemaet siger Region Syddanmark, men Randersklyngen ligger i Region Midtjylland.',
        },
      ],
    ],
  ],
});

const three = [
  { title: 'A', key: 'a' },
  { title: 'B', key: 'b' },
  { title: 'C', key: 'c' },
];
rule('cluster.too-many-initiatives', {
  valid: [
    ['the third', { ledger: ledgerWith(three.slice(0, 2)) }],
    [
      'three from another cluster',
      { ledger: ledgerWith(three.map((one) => ({ ...one, cluster: 'M-HORS' }))) },
    ],
    ['a fourth that replaces the third', { ledger: ledgerWith(three), replaces: ['c'] }],
    [
      'three, one of them withdrawn',
      { ledger: ledgerWith([...three.slice(1), { title: 'D', status: 'TRUK' }]) },
    ],
    [
      'a fourth, where the setup allows four',
      { ledger: ledgerWith(three), round: { ...hold3, initiativesPerCluster: { minimum: 1, maximum: 4 } } },
    ],
  ],
  invalid: [
    [
      'the fourth',
      { ledger: ledgerWith(three) },
      [
        {
          field: 'cluster',
          message:
            'Det er initiativ nr. 4 fra Randersklyngen; de 3 andre er "A" (M-RAND-1), "B" (M-RAND-2) og "C" (M-RAND-3).',
        },
      ],
    ],
    [
      'the fourth, with one on the waiting list',
      { ledger: ledgerWith([...three.slice(1), { title: 'D', status: 'VENT' }]) },
      [{ field: 'cluster' }],
    ],
  ],
});

rule('cluster.over-guideline', {
  valid: [
    ['nine of nine', { ledger: ledgerWith([{ taken: 6 }]) }],
    [
      'over, but replacing',
      { ledger: ledgerWith([{ taken: 6 }, { taken: 3, key: 'old' }]), replaces: ['old'] },
    ],
    [
      'a cluster without guideline',
      { cluster: 'D-FYN', region: 'D', ledger: ledgerWith([{ taken: 30, cluster: 'D-FYN' }]) },
    ],
  ],
  invalid: [
    [
      'ten',
      { ledger: ledgerWith([{ taken: 7 }]) },
      [{ message: 'Randersklyngen får 10 pladser; vejledende er 8-9.' }],
    ],
  ],
});

rule('region.over-quota', {
  valid: [
    ['the last seats', { ledger: ledgerWith([{ taken: 40, cluster: 'M-HORS' }]) }],
    [
      'replacing its own seats',
      {
        ledger: ledgerWith([
          { taken: 40, cluster: 'M-HORS' },
          { taken: 3, key: 'old' },
        ]),
        replaces: ['old'],
      },
    ],
    [
      'neither cluster nor region known',
      { cluster: null, region: null, clusterWritten: 'Atlantis', ledger: ledgerWith([{ taken: 43 }]) },
    ],
  ],
  invalid: [
    [
      'two seats left for three',
      { ledger: ledgerWith([{ taken: 41, cluster: 'M-HORS' }]) },
      [{ message: 'Region Midtjylland har 2 pladser tilbage af 43, og skemaet har brug for 3 pladser.' }],
    ],
    [
      'already over',
      { ledger: ledgerWith([{ taken: 45, cluster: 'M-HORS' }]) },
      [{ message: 'Region Midtjylland har 0 pladser tilbage af 43, og skemaet har brug for 3 pladser.' }],
    ],
    [
      'the stated region where the cluster is unknown',
      { cluster: null, clusterWritten: 'Atlantis', ledger: ledgerWith([{ taken: 41 }]) },
      [{}],
    ],
  ],
});

const nearlyFull = [
  { taken: 60, cluster: 'H-NORD' },
  { taken: 138, cluster: 'D-FYN', key: 'big' },
];
rule('programme.over-quota', {
  valid: [['the last seats', { ledger: ledgerWith([{ taken: 197, cluster: 'D-FYN' }]) }]],
  invalid: [
    [
      'two left for three',
      { ledger: ledgerWith(nearlyFull) },
      [{ message: 'Programmet har 2 pladser tilbage af 200, og skemaet har brug for 3 pladser.' }],
    ],
  ],
});

rule('general-practice.over-maximum', {
  valid: [
    ['the fifth', { ledger: ledgerWith([{ taken: 4, generalPractice: 4 }]) }],
    [
      'none asked, though the region is over',
      { participants: [{}, {}], ledger: ledgerWith([{ taken: 6, generalPractice: 6 }]) },
    ],
    [
      'a region without maximum',
      {
        cluster: 'D-FYN',
        region: 'D',
        ledger: ledgerWith([{ cluster: 'D-FYN', taken: 9, generalPractice: 9 }]),
      },
    ],
    [
      'replacing its own',
      { ledger: ledgerWith([{ taken: 5, generalPractice: 5, key: 'old' }]), replaces: ['old'] },
    ],
  ],
  invalid: [
    [
      'the sixth',
      { ledger: ledgerWith([{ taken: 5, generalPractice: 5 }]) },
      [{ message: 'Almen praksis får 6 pladser i Region Midtjylland; højst 5 er afsat.' }],
    ],
  ],
});

rule('deadline.passed', {
  valid: [
    ['the last second in Copenhagen', { received: '2024-04-30T23:59:59+02:00' }],
    ['the same moment told in UTC', { received: '2024-04-30T21:59:59.900Z' }],
    ['a file without a mail', { received: null }],
  ],
  invalid: [
    [
      'the second after',
      { received: '2024-05-01T00:00:00+02:00' },
      [
        {
          field: null,
          message: 'Mailen er modtaget 1. maj 2024 kl. 00:00, efter fristen 30. april 2024 kl. 23:59.',
        },
      ],
    ],
    ['late in UTC', { received: '2024-04-30T22:00:00Z' }, [{}]],
  ],
});

rule('sender.unexpected', {
  valid: [
    ['the hospital’s region', { sender: 'anne@rm.dk' }],
    ['a subdomain', { sender: 'anne@stab.rm.dk' }],
    ['a municipality of the cluster', { sender: 'bo@norddjurs.dk' }],
    ['the sandbox’s invented addresses', { sender: 'bo@randers.example' }],
    ['a bare file', { sender: null }],
    ['a cluster nobody has entered domains for', { sender: 'bo@gmail.com', round: withoutDomains() }],
  ],
  invalid: [
    [
      'a private address',
      { sender: 'bo@gmail.com' },
      [
        {
          value: 'bo@gmail.com',
          message: 'Afsenderens maildomæne "gmail.com" passer ikke til nogen organisation i Randersklyngen.',
        },
      ],
    ],
    ['a municipality of another cluster', { sender: 'bo@horsens.dk' }, [{}]],
    ['a look-alike', { sender: 'bo@notrm.dk' }, [{}]],
  ],
});

rule('privacy.cpr', {
  valid: [['none', {}]],
  invalid: [
    [
      'a number beside a name, masked',
      { personalNumbers: [{ place: 'Deltagere!H3', masked: '010190-****' }] },
      [
        {
          place: 'Deltagere!H3',
          value: '010190-****',
          message: 'Skemaet indeholder noget, der ligner et cpr-nummer (010190-****).',
        },
      ],
    ],
  ],
});

rule('privacy.health', {
  valid: [['none', {}]],
  invalid: [
    [
      'an allergy, told by place only',
      { healthMentions: [{ place: 'Indmelding!B22' }] },
      [{ place: 'Indmelding!B22', value: null }],
    ],
  ],
});

function withLimit(code: string, limit: number): Round {
  return {
    ...hold3,
    rules: hold3.rules.map((setting) => (setting.code === code ? { ...setting, limit } : setting)),
  };
}

function withoutDomains(): Round {
  return { ...hold3, clusters: hold3.clusters.map((cluster) => ({ ...cluster, domains: [] })) };
}
