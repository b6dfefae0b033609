/**
 * The shared workbook as data: sheets, Excel tables and their Danish headings, each under an English key. Columns are found
 * by heading, so people may add, move and colour; the order here is only the order in a new workbook.
 */

/** What a column holds; decides format, reading and what the workbook lets people type. */
export type CellKind = 'text' | 'long-text' | 'number' | 'moment' | 'day';

/** Which setup table a cell's choices come from, or the choices themselves. */
export type Choices =
  'statuses' | 'regions' | 'clusters' | 'sectors' | readonly [string, ...(readonly string[])];

export interface ColumnLayout {
  readonly heading: string;
  readonly cell: CellKind;
  /** In characters. */
  readonly width: number;
  readonly choices?: Choices;
}

export interface TableLayout<Key extends string = string> {
  /** Name of the Excel table. */
  readonly name: string;
  readonly sheet: string;
  readonly columns: Readonly<Record<Key, ColumnLayout>>;
}

export const readMeSheet = 'Læs mig';
export const overviewSheet = 'Overblik';

/** A participant's own seat; an empty cell means given. */
export const seatStates = {
  given: 'Tildelt',
  reserved: 'Reserveret',
  waiting: 'Venteliste',
  resigned: 'Frafaldet',
} as const;

/**
 * What stands in a row that a person has set aside: nothing reads it as a row any more, and nobody has to delete it. In
 * Initiativer it stands under "Status", in Deltagere under "Pladsstatus", in Omfordelinger under "Fortrudt".
 */
export const setAsideWord = 'Tæller ikke';

export const initiativeTable = table('Initiativer', 'Initiativer', {
  number: text('Nr.', 12),
  status: { ...text('Status', 22), choices: 'statuses' },
  planned: { ...text('Påtænkt status', 22), choices: 'statuses' },
  plannedReason: longText('Påtænkt begrundelse'),
  region: { ...text('Region', 22), choices: 'regions' },
  cluster: { ...text('Klynge', 24), choices: 'clusters' },
  title: text('Titel', 40),
  participantCount: number('Antal deltagere', 10),
  generalPracticeCount: number('Heraf almen praksis', 10),
  background: longText('Baggrund'),
  purpose: longText('Formål'),
  goal: longText('Mål'),
  data: longText('Dataindsamling'),
  testing: longText('Afprøvning'),
  leadershipFocus: longText('Ledelsesfokus'),
  citizenGroup: text('Borgergruppe', 30),
  organisations: text('Organisationer', 30),
  generalPracticeContact: text('Kontakt til almen praksis', 30),
  contactName: text('Kontaktperson', 24),
  contactTitle: text('Kontaktpersonens titel', 24),
  contactOrganisation: text('Kontaktpersonens organisation', 28),
  contactEmail: text('Kontaktpersonens e-mail', 28),
  contactPhone: text('Kontaktpersonens telefon', 16),
  remarks: longText('Bemærkninger'),
  openPoints: longText('Åbne punkter'),
  reason: longText('Begrundelse'),
  partner: text('Sparringspartner', 22),
  firstTakeUp: day('Klyngen tager op 1'),
  secondTakeUp: day('Klyngen tager op 2'),
  progress: longText('Fremdrift'),
  note: longText('Intern note'),
  received: moment('Modtaget'),
  sender: text('Afsender', 28),
  subject: text('Emne', 32),
  file: text('Fil', 28),
  importedAt: moment('Importeret'),
  importedBy: text('Importeret af', 22),
  version: number('Udgave', 8),
  replaces: text('Erstatter', 14),
  key: text('Nøgle', 14),
});

export const participantTable = table('Deltagere', 'Deltagere', {
  initiative: text('Initiativ', 12),
  number: number('Nummer', 9),
  name: text('Navn', 26),
  title: text('Titel', 26),
  organisation: text('Organisation', 28),
  department: text('Afdeling', 22),
  sector: { ...text('Sektor', 16), choices: 'sectors' },
  region: { ...text('Region', 22), choices: 'regions' },
  cluster: { ...text('Klynge', 24), choices: 'clusters' },
  email: text('E-mail', 30),
  phone: text('Telefon', 16),
  seat: {
    ...text('Pladsstatus', 14),
    choices: [seatStates.given, seatStates.reserved, seatStates.waiting, seatStates.resigned, setAsideWord],
  },
  remark: longText('Bemærkning'),
  key: text('Nøgle', 14),
});

export const receiptTable = table('Indmeldinger', 'Indmeldinger', {
  received: moment('Modtaget'),
  sender: text('Afsender', 28),
  subject: text('Emne', 32),
  file: text('Fil', 28),
  region: text('Region', 22),
  cluster: text('Klynge', 24),
  title: text('Titel', 40),
  participantCount: number('Antal deltagere', 10),
  generalPracticeCount: number('Heraf almen praksis', 10),
  state: text('Tilstand', 20),
  errors: number('Fejl', 8),
  decisions: number('Stillingtagen', 10),
  advice: number('Forslag', 8),
  replyBy: day('Svarfrist'),
  handledAt: moment('Behandlet'),
  handledBy: text('Behandlet af', 22),
  remark: longText('Bemærkning'),
  mailId: text('Mail-id', 14),
  key: text('Nøgle', 14),
});

export const redistributionTable = table('Omfordelinger', 'Omfordelinger', {
  at: moment('Tid'),
  region: { ...text('Region', 22), choices: 'regions' },
  from: { ...text('Fra', 24), choices: 'clusters' },
  to: { ...text('Til', 24), choices: 'clusters' },
  seats: number('Antal', 8),
  reason: longText('Begrundelse'),
  by: text('Af', 22),
  actionId: text('Handlings-id', 14),
  undone: text('Fortrudt', 14),
});

export const logTable = table('Log', 'Log', {
  at: moment('Tid'),
  who: text('Hvem', 24),
  action: text('Handling', 24),
  subject: text('Genstand', 18),
  before: longText('Før'),
  after: longText('Efter'),
  reason: longText('Begrundelse'),
  key: text('Nøgle', 14),
  actionId: text('Handlings-id', 14),
});

/** The log's word for notes on an initiative; before and after are people's own words about people. */
export const followingAction = 'Opfølgning';

/** The tables that people and the add-in fill during a round, in the order of their sheets. */
export const roundTables: readonly TableLayout[] = [
  initiativeTable,
  participantTable,
  receiptTable,
  redistributionTable,
  logTable,
];

/** Names of the tables that `readLedger` needs. */
export const ledgerTables: readonly string[] = [
  initiativeTable.name,
  participantTable.name,
  redistributionTable.name,
  receiptTable.name,
];

/** Names of the tables that `readLog` needs. */
export const historyTables: readonly string[] = [logTable.name];

export function table<Key extends string>(
  name: string,
  sheet: string,
  columns: Readonly<Record<Key, ColumnLayout>>,
): TableLayout<Key> {
  return { name, sheet, columns };
}

function text(heading: string, width: number): ColumnLayout {
  return { heading, cell: 'text', width };
}

function longText(heading: string): ColumnLayout {
  return { heading, cell: 'long-text', width: 40 };
}

function number(heading: string, width: number): ColumnLayout {
  return { heading, cell: 'number', width };
}

function moment(heading: string): ColumnLayout {
  return { heading, cell: 'moment', width: 17 };
}

function day(heading: string): ColumnLayout {
  return { heading, cell: 'day', width: 12 };
}
