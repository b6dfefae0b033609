/** The arrows of the architecture: each rule says in words why it stands. Run by `npm run arrows`. */

const outside = (folder) => ({ path: '^src', pathNot: `^src/${folder}/` });

/** The folders whose index is their only door. */
const doors = [
  'round',
  'settings',
  'outbox',
  'sign-in',
  'desk',
  'form/open',
  'form/read',
  'form/blank',
  'form/annotate',
  'review',
  'compare',
  'reply',
  'outlook',
  'workbook/graph',
  'workbook/ledger',
  'workbook/create',
  'overview',
  'export',
  'sandbox/workbook-server',
];

module.exports = {
  forbidden: [
    ...doors.map((folder) => ({
      name: `door-of-${folder.replace('/', '-')}`,
      comment: `src/${folder} is entered through its index: what stands behind it may be rebuilt freely.`,
      severity: 'error',
      from: outside(folder),
      to: { path: `^src/${folder}/`, pathNot: `^src/${folder}/index\\.ts$` },
    })),
    {
      name: 'no-circles',
      comment: 'Data flows one way; a circle would let a stage depend on what it produces.',
      severity: 'error',
      from: { path: '^src' },
      // Types alone may point back: they are gone when the code runs.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'round-knows-nobody',
      comment: 'The round is data: it can be read and tested without any other part.',
      severity: 'error',
      from: { path: '^src/round/' },
      to: { path: '^src/', pathNot: '^src/round/' },
    },
    {
      name: 'opening-knows-formats-only',
      comment: 'Opening a file knows bytes and formats; what an answer means is the reader’s affair.',
      severity: 'error',
      from: { path: '^src/form/open/' },
      to: { path: '^src/', pathNot: '^src/(form/open|round)/' },
    },
    {
      name: 'reading-comes-before-review',
      comment: 'Reading says what stands in a form; whether it is right is for the rules.',
      severity: 'error',
      from: { path: '^src/form/read/' },
      to: { path: '^src/', pathNot: '^src/(form/read|form/open|round)/' },
    },
    {
      name: 'review-and-reply-are-pure',
      comment:
        'Rules and replies work on plain values: no Office, no React, no network, no workbook transport.',
      severity: 'error',
      from: { path: '^src/(review|compare|reply)/' },
      to: {
        path: '^src/',
        pathNot: '^src/(review|compare|reply|round|form/read|form/open|workbook/ledger|check)/',
      },
    },
    {
      name: 'pure-core-uses-no-host',
      comment: 'The core runs in the pane, a worker and the command line alike, so it leans on no host.',
      severity: 'error',
      from: { path: '^src/(round|form|review|compare|reply|overview|workbook/ledger)/' },
      to: { path: '(^|node_modules/)(react|react-dom|@fluentui)|^node:', pathNot: '^$' },
    },
    {
      name: 'ledger-is-a-function',
      comment: 'Seats are derived from rows and the round alone; the ledger never fetches or writes.',
      severity: 'error',
      from: { path: '^src/workbook/ledger/' },
      to: { path: '^src/', pathNot: '^src/(workbook/ledger|workbook/[^/]+\\.ts|round)' },
    },
    {
      name: 'overview-is-a-function',
      comment:
        'How a round stands follows from what was read of it: nothing is fetched, written or drawn there.',
      severity: 'error',
      from: { path: '^src/overview/' },
      to: { path: '^src/', pathNot: '^src/(overview|round|workbook/ledger|workbook/[^/]+\\.ts)' },
    },
    {
      name: 'exports-are-made-of-what-was-read',
      comment:
        'A list is made of the workbook as it was read: it fetches and writes nothing, and pane and command line share it.',
      severity: 'error',
      from: { path: '^src/export/' },
      to: { path: '^src/', pathNot: '^src/(export|overview|round|workbook/ledger|workbook/[^/]+\\.ts)' },
    },
    {
      name: 'office-stays-in-outlook',
      comment: 'Office.js has one edge, so that everything else runs without Outlook.',
      severity: 'error',
      from: { path: '^src/outlook/' },
      to: { path: '^src/', pathNot: '^src/outlook/' },
    },
    {
      name: 'screens-know-doors-not-transports',
      comment: 'Screens get their services handed in; only the entry files and compose/ build the real ones.',
      severity: 'error',
      from: {
        path: '^src/taskpane/',
        pathNot: '^src/taskpane/(compose/|(main|services|start-failure)[^/]*\\.tsx?$)',
      },
      to: { path: '^src/(workbook/graph|sandbox|cli|commands|settings)/' },
    },
    {
      name: 'exceljs-only-creates',
      comment: 'exceljs damages what it loads and saves: it only ever makes new files.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(workbook/create|form/blank|export)/' },
      to: { path: 'node_modules/exceljs' },
    },
    {
      name: 'nobody-knows-the-edges',
      comment: 'Command line, ribbon command and sandbox are ends of the way; nothing leans on them.',
      severity: 'error',
      from: {
        path: '^src/(round|form|review|compare|reply|workbook|overview|export|outlook|check|settings|taskpane)/',
      },
      to: { path: '^src/(cli|commands|sandbox)/' },
    },
    {
      name: 'only-declared-packages',
      comment: 'What ships must stand in package.json, or a fresh install lacks it.',
      severity: 'error',
      from: { path: '^src' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
