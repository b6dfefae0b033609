import {
  advice,
  attachment,
  both,
  emailFinding,
  finding,
  fourthInitiative,
  initiative,
  mail,
  nomination,
  outage,
  answer,
  type FakeWorld,
} from '../../test/taskpane/fakes';

/** One picture of the pane: how the world is, and what is clicked before the picture is taken (names of buttons). */
export interface Scene {
  readonly arrange: (world: FakeWorld) => void;
  readonly clicks?: readonly string[];
}

const form = attachment('skema_1.xlsx');

function withForm(world: FakeWorld, findings: Parameters<FakeWorld['files']['set']>[1]): void {
  seats(world);
  world.files.set('skema_1.xlsx', findings);
  world.mailbox.select(mail('mail-1', [form]));
}

function seats(world: FakeWorld): void {
  world.workbook.rows = [
    initiative({ key: 'a', number: 'M-RAND-1', title: 'Fælles stuegang', taken: 4, generalPractice: 1 }),
    initiative({
      key: 'b',
      number: 'M-HORS-1',
      title: 'Tidlig opsporing i hjemmet',
      cluster: 'M-HORS',
      taken: 9,
      generalPractice: 1,
    }),
    initiative({
      key: 'c',
      number: 'M-AARH-1',
      title: 'Rehabilitering på tværs',
      cluster: 'M-AARH',
      taken: 9,
    }),
    initiative({
      key: 'd',
      number: 'N-NORD-1',
      title: 'Akutte patienter hjemme',
      region: 'N',
      cluster: 'N-NORD',
      taken: 7,
    }),
    initiative({
      key: 'e',
      number: 'D-FYN-1',
      title: 'Den svære overgang',
      region: 'D',
      cluster: 'D-FYN',
      taken: 41,
    }),
  ];
}

const problems = [
  emailFinding,
  finding('error', { message: 'Feltet er tomt.', fix: 'Skriv ét fælles mål, der kan måles.' }),
  fourthInitiative,
  ...advice,
];

export const scenes: Readonly<Record<string, Scene>> = {
  'a-problems': { arrange: (world) => withForm(world, { kind: 'form', key: 'k1', findings: problems }) },
  'a-problems-open': {
    arrange: (world) => withForm(world, { kind: 'form', key: 'k1', findings: problems }),
    clicks: ['Alle svar i skemaet', 'Deltagere (5)', '2 forslag'],
  },
  'a-returned': {
    arrange: (world) => withForm(world, { kind: 'form', key: 'k1', findings: problems }),
    clicks: ['Returnér med rettelser (2)'],
  },
  'a-copy': {
    arrange: (world) => {
      withForm(world, { kind: 'form', key: 'k1', findings: problems });
      world.mailbox.replies = { kind: 'copy', reason: 'timed-out' };
    },
    clicks: ['Returnér med rettelser (2)'],
  },
  'a-several': {
    arrange: (world) => {
      seats(world);
      world.files.set('skema_1.xlsx', { kind: 'form', key: 'k1', findings: problems });
      world.files.set('skema_2.xlsx', { kind: 'form', key: 'k2' });
      world.files.set('gammelt skema fra sidste år.xls', { kind: 'unreadable', code: 'file.old-excel' });
      world.mailbox.select(
        mail('mail-1', [
          form,
          attachment('skema_2.xlsx'),
          attachment('gammelt skema fra sidste år.xls'),
          attachment('logo.png'),
        ]),
      );
    },
  },
  'a-reading': {
    arrange: (world) => {
      seats(world);
      world.files.set('skema_1.xlsx', { kind: 'form', key: 'k1' });
      world.mailbox.hold('skema_2.xlsx');
      world.mailbox.select(mail('mail-1', [form, attachment('skema_2.xlsx'), attachment('skema_3.xlsx')]));
    },
    clicks: ['skema_2.xlsx'],
  },
  'b-ready': { arrange: (world) => withForm(world, { kind: 'form', key: 'k1', findings: advice.slice(1) }) },
  'b-imported': {
    arrange: (world) => withForm(world, { kind: 'form', key: 'k1', findings: advice.slice(1) }),
    clicks: ['Importér · 5 pladser · Randersklyngen'],
  },
  'b-known': {
    arrange: (world) => {
      withForm(world, { kind: 'form', key: 'k1' });
      world.workbook.rows.push(
        initiative({
          key: 'k1',
          number: 'M-RAND-2',
          importedBy: 'Tina Thomsen',
          importedAt: '2024-04-12T12:05:00Z',
          taken: 5,
        }),
      );
    },
  },
  'b-failed': {
    arrange: (world) => {
      withForm(world, { kind: 'form', key: 'k1' });
      world.workbook.refusal = {
        kind: 'refused',
        trouble: both(
          'Arbejdsbogen er åben eller låst et andet sted.',
          'Luk den dér, eller vent et par minutter, og prøv igen.',
        ),
      };
    },
    clicks: ['Importér · 5 pladser · Randersklyngen'],
  },
  'b-decision': {
    arrange: (world) =>
      withForm(world, {
        kind: 'form',
        key: 'k1',
        findings: [fourthInitiative, ...advice],
        nomination: nomination({
          cluster: { answer: answer('Klynge Midt'), code: null, candidates: ['M-MIDT', 'H-MIDT'] },
        }),
      }),
  },
  'b-reason': {
    arrange: (world) => withForm(world, { kind: 'form', key: 'k1', findings: [fourthInitiative] }),
    clicks: ['Importér alligevel …', 'Importér · 5 pladser · Randersklyngen'],
  },
  'e-unreadable': {
    arrange: (world) => withForm(world, { kind: 'unreadable', code: 'file.old-excel' }),
  },
  'e-not-a-form': { arrange: (world) => withForm(world, { kind: 'not-a-form' }) },
  'e-none': { arrange: seats },
  'e-several': {
    arrange: (world) => {
      seats(world);
      world.mailbox.select('several');
    },
  },
  'e-no-attachment': {
    arrange: (world) => {
      seats(world);
      world.mailbox.select(mail('mail-1', [], { subject: 'Spørgsmål om fristen' }));
    },
  },
  'e-timed-out': {
    arrange: (world) => {
      withForm(world, { kind: 'not-a-form' });
      world.mailbox.fail('skema_1.xlsx', 'timed-out');
    },
  },
  'f-overview': { arrange: seats, clicks: ['Overblik', 'Vis sundhedsklynger'] },
  'f-overview-empty': { arrange: () => undefined, clicks: ['Overblik'] },
  'g-missing': { arrange: seats, clicks: ['Mangler'] },
  'h-composer': {
    arrange: (world) => withForm(world, { kind: 'form', key: 'k1', findings: problems }),
    clicks: ['Tilpas svaret'],
  },
  'h-blocked': {
    arrange: (world) => {
      withForm(world, { kind: 'form', key: 'k1', findings: problems });
      world.blocked = {
        kind: 'blocked',
        problems: [
          { kind: 'empty', placeholder: 'telefon' },
          { kind: 'unknown', placeholder: 'svarfrits' },
        ],
      };
    },
    clicks: ['Tilpas svaret'],
  },
  'j-setup': { arrange: seats, clicks: ['Flere valg', 'Tjek af opsætning'] },
  'k-new-round': { arrange: seats, clicks: ['Flere valg', 'Ny runde'] },
  'k-new-round-done': { arrange: seats, clicks: ['Flere valg', 'Ny runde', 'Hent ny arbejdsbog'] },
  'k-blank-form': { arrange: seats, clicks: ['Flere valg', 'Hent tomt skema', 'Hent som Word'] },
  'k-anonymise-early': { arrange: seats, clicks: ['Flere valg', 'Anonymisér runden'] },
  'k-anonymise': {
    arrange: (world) => {
      seats(world);
      world.clock = new Date('2026-02-02T09:00:00Z');
    },
    clicks: ['Flere valg', 'Anonymisér runden', 'Anonymisér …'],
  },
  'j-menu': { arrange: seats, clicks: ['Flere valg'] },
  'j-outage': {
    arrange: (world) => {
      withForm(world, { kind: 'form', key: 'k1', findings: advice });
      world.workbook.problem = outage;
    },
  },
};
