import {
  initiativeTable,
  participantTable,
  redistributionTable,
  seatStates,
  setAsideWord,
  type TableLayout,
} from '../layout';

/**
 * The ledger's rules as formulas over the tables. Each is one SUMPRODUCT over structured references, which Excel and
 * LibreOffice compute without dynamic arrays and which grow with the tables; there are no helper columns, since a row that
 * comes through the API would leave them empty. The names below stand for arrays, one element a row; `read-ledger.ts` says
 * the same in code, and a test recalculates the workbook and holds both against each other.
 *
 * The references take in the heading, so that a table with a single row is still an array and not one value; a heading is no
 * status, no region and no number, so it counts as nothing.
 */

const column = <Key extends string>(layout: TableLayout<Key>, key: Key) => `TRIM(${reference(layout, key)})`;
const i = (key: keyof typeof initiativeTable.columns) => column(initiativeTable, key);
const p = (key: keyof typeof participantTable.columns) => column(participantTable, key);
const r = (key: keyof typeof redistributionTable.columns) => column(redistributionTable, key);

/** 1, 2, 3 … down the rows of a table. */
const position = (range: string) => `(ROW(${range})-MIN(ROW(${range}))+1)`;
/** Where each value stands for the first time. The mark keeps an empty cell from being looked up. */
const first = (values: string, range: string) => `(MATCH(${values}&"#",${values}&"#",0)=${position(range)})`;
const isIn = (value: string, values: string) => `ISNUMBER(MATCH(${value},${values},0))`;

/**
 * Whether a row is set aside. Beside a name it tells the rows that are from those that are not, so that each is the first
 * among its own. Seats need no more: the word is no status that takes any, and no claim to a seat.
 */
const isAside = (mark: string) => `(${mark}="${setAsideWord}")`;
const inUse = (mark: string) => `(${mark}<>"${setAsideWord}")`;

/** The first row with its key; a row typed without one needs region, cluster and status. */
const firstOfKey = first(`${i('key')}&${isAside(i('status'))}`, reference(initiativeTable, 'key'));
const counts =
  `((${i('key')}="")*(${i('region')}<>"")*(${i('cluster')}<>"")*(${i('status')}<>"")` +
  `+(${i('key')}<>"")*${firstOfKey}>0)`;
const statusWith = (heading: string) =>
  isIn(`${i('status')}&"#ja"`, `TRIM(${all('Status', 'Navn')})&"#"&TRIM(${all('Status', heading)})`);
const takes = statusWith('Tager plads');
const queues = statusWith('Venter');
const waits = `${queues}*(1-${takes})`;
const takesOrWaits = `((${takes}+${queues})>0)`;
/** Replaced by a version that itself takes seats or waits. */
const replaced =
  `(${i('key')}<>"")*` +
  isIn(`${i('key')}&"#1"`, `${i('replaces')}&"#"&${counts}*${takesOrWaits}*(${i('replaces')}<>${i('key')})`);
const live = `${counts}*(1-${replaced})`;

/** Written once under its key; rows without a number all count. */
const seenOnce =
  `(((${p('number')}="")` +
  `+${first(`${p('key')}&"#"&${p('number')}&${isAside(p('seat'))}`, reference(participantTable, 'key'))})>0)` +
  `*(${p('key')}<>"")`;
const claimsSeat = `((${p('seat')}="")+(${p('seat')}="${seatStates.given}")+(${p('seat')}="${seatStates.reserved}"))`;
const claimsQueue = `(${p('seat')}="${seatStates.waiting}")`;
const generalPractice = isIn(
  `${p('sector')}&"#almen praksis"`,
  `TRIM(${all('Sektorer', 'Navn')})&"#"&TRIM(${all('Sektorer', 'Art')})`,
);
/** Initiatives that speak for their team themselves, having no participants' rows. */
const withoutTeam = `(1-(${i('key')}<>"")*${isIn(`${i('key')}&"#1"`, `${p('key')}&"#"&1*${inUse(p('seat'))}`)})`;
/** Whether the participant's initiative is one of those. */
const belongsTo = (initiatives: string) => isIn(`${p('key')}&"#1"`, `${i('key')}&"#"&${initiatives}`);

/** Which initiatives a figure is about: a condition on their rows, with the cells that name region and cluster. */
export interface Scope {
  readonly region?: string;
  readonly cluster?: string;
}

const within = ({ region, cluster }: Scope) =>
  [
    ...(region === undefined ? [] : [`*(${i('region')}=${region})`]),
    ...(cluster === undefined ? [] : [`*(${i('cluster')}=${cluster})`]),
  ].join('');

/** Seats taken. */
export function taken(scope: Scope): string {
  const initiatives = `${live}*${takes}${within(scope)}`;
  return (
    `SUMPRODUCT(${seenOnce}*${claimsSeat}*${belongsTo(initiatives)})` +
    `+${stated(initiatives, 'participantCount')}`
  );
}

/** Seats taken by general practice. */
export function takenByGeneralPractice(scope: Scope): string {
  const initiatives = `${live}*${takes}${within(scope)}`;
  return (
    `SUMPRODUCT(${seenOnce}*${claimsSeat}*${generalPractice}*${belongsTo(initiatives)})` +
    `+${stated(initiatives, 'generalPracticeCount')}`
  );
}

/** Seats waited for: all of an initiative that waits, and those of a seated one who stand in the queue themselves. */
export function waiting(scope: Scope): string {
  const waitingInitiatives = `${live}*${waits}${within(scope)}`;
  const seatedInitiatives = `${live}*${takes}${within(scope)}`;
  return (
    `SUMPRODUCT(${seenOnce}*((${claimsSeat}+${claimsQueue})*${belongsTo(waitingInitiatives)}` +
    `+${claimsQueue}*${belongsTo(seatedInitiatives)}))` +
    `+${stated(waitingInitiatives, 'participantCount')}`
  );
}

/** Initiatives that hold seats or wait for them. */
export function initiatives(scope: Scope): string {
  return `SUMPRODUCT(${live}*${takesOrWaits}${within(scope)})`;
}

/** Seats moved to a cluster less those moved away; `clusters` and `regions` are the ranges that pair them. */
export function moved(cluster: string, region: string, clusters: string, regions: string): string {
  const known = (end: 'from' | 'to') => isIn(`${r(end)}&"#"&${r('region')}`, `${clusters}&"#"&${regions}`);
  const count = reference(redistributionTable, 'seats');
  const once =
    `(((${r('actionId')}="")` +
    `+${first(`${r('actionId')}&${isAside(r('undone'))}`, reference(redistributionTable, 'actionId'))})>0)`;
  return (
    `SUMPRODUCT((${r('region')}=${region})*${once}*(${r('undone')}="")*${known('from')}*${known('to')}*(${count}>0)` +
    `*((${r('to')}=${cluster})-(${r('from')}=${cluster})),${count})`
  );
}

/** Rows that people must look at: what each counts is not among the seats. */
export const attention = {
  duplicates: `SUMPRODUCT((${i('key')}<>"")*${inUse(i('status'))}*(1-${firstOfKey}))`,
  orphans:
    `SUMPRODUCT((${p('name')}<>"")*${inUse(p('seat'))}` +
    `*(1-${isIn(`${p('key')}&"#1"`, `${i('key')}&"#"&1*${inUse(i('status'))}`)}*(${p('key')}<>"")))`,
  unknownStatus: unknown('status', 'Status'),
  unknownRegion: unknown('region', 'Regioner'),
} as const;

/** Rows below the heading whose text is no name of the setup table. */
function unknown(key: 'status' | 'region', table: 'Status' | 'Regioner'): string {
  const keys = reference(initiativeTable, 'key');
  const named = isIn(`${i(key)}&"#"`, `TRIM(${all(table, 'Navn')})&"#"`);
  return `SUMPRODUCT((ROW(${keys})>MIN(ROW(${keys})))*${counts}*${inUse(i('status'))}*(1-${named}))`;
}

/** What initiatives without participants' rows state themselves; text in the column counts as nothing. */
function stated(initiatives: string, key: 'participantCount' | 'generalPracticeCount'): string {
  const count = reference(initiativeTable, key);
  return `SUMPRODUCT(${initiatives}*${withoutTeam}*(${count}>0),${count})`;
}

function reference<Key extends string>(layout: TableLayout<Key>, key: Key): string {
  return all(layout.name, layout.columns[key].heading);
}

function all(table: string, heading: string): string {
  return `${table}[[#All],[${heading}]]`;
}
