import { dayInWords } from '../../round';
import { rowDetails, type Following } from '../../workbook';
import type { LedgerInitiative } from '../../workbook/ledger';
import { attendeesOf, clusterName, regionName, type Attendee } from '../attendees';
import { csvOf } from '../formats/csv';
import { excel } from '../formats/excel';
import { printableTables } from '../formats/html';
import { fileName, textBytes, type ExportOptions, type ExportReading, type ExportResult } from '../reading';
import { sheet, type Sheet } from '../sheet';

interface Team {
  readonly initiative: LedgerInitiative;
  readonly following: Following;
  readonly region: string;
  readonly cluster: string;
  readonly people: readonly Attendee[];
}

/** Each initiative with its sparring partner, contact person and team: Excel, CSV, and a printed page for each. */
export async function teams(reading: ExportReading, options: ExportOptions): Promise<ExportResult> {
  const { round } = reading;
  const found = teamsOf(reading, options);
  const name = `Initiativer og teams ${round.name}`;
  const overview = initiativeSheet(found, round.name);
  const members = memberSheet(found, round.name);
  return {
    files: [
      {
        name: fileName(name, 'xlsx'),
        bytes: await excel([overview, members], options.now),
        rows: members.rows.length,
      },
      {
        name: fileName(name, 'html'),
        bytes: textBytes(printableTables(name, found.map(teamPage))),
        rows: members.rows.length,
      },
      { name: fileName(name, 'csv'), bytes: textBytes(csvOf(members)), rows: members.rows.length },
    ],
    notes: [],
  };
}

function teamsOf(reading: ExportReading, options: ExportOptions): readonly Team[] {
  const { round, ledger, contents } = reading;
  const details = rowDetails(contents);
  const people = new Map<LedgerInitiative, Attendee[]>();
  for (const person of attendeesOf(reading, options)) {
    const team = people.get(person.initiative);
    if (team === undefined) people.set(person.initiative, [person]);
    else team.push(person);
  }
  return ledger.initiatives
    .filter(({ takesSeat, waits }) => takesSeat || (options.includeWaiting && waits))
    .map((initiative) => ({
      initiative,
      following: details.of(initiative).following,
      region: regionName(round, initiative.region),
      cluster: clusterName(round, initiative.cluster),
      people: people.get(initiative) ?? [],
    }));
}

function initiativeSheet(found: readonly Team[], round: string): Sheet {
  return sheet(
    'Initiativer',
    `${round} · ${found.length} initiativer`,
    [
      ['Nr.', 12, ({ initiative }) => initiative.number],
      ['Initiativ', 40, ({ initiative }) => initiative.title],
      ['Region', 20, ({ region }) => region],
      ['Klynge', 24, ({ cluster }) => cluster],
      ['Deltagere', 10, ({ people }) => people.length],
      ['Sparringspartner', 24, ({ following }) => following.partner],
      ['Kontaktperson', 24, ({ following }) => following.contactName],
      ['Kontaktpersonens e-mail', 30, ({ following }) => following.contactEmail],
      ['Kontaktpersonens telefon', 16, ({ following }) => following.contactPhone],
      ['Klyngen tager op 1', 18, ({ following }) => dayText(following.firstTakeUp)],
      ['Klyngen tager op 2', 18, ({ following }) => dayText(following.secondTakeUp)],
    ],
    found,
  );
}

function memberSheet(found: readonly Team[], round: string): Sheet {
  const members = found.flatMap((team) => team.people.map((person) => ({ team, person })));
  return sheet(
    'Deltagere',
    `${round} · ${members.length} deltagere`,
    [
      ['Nr.', 12, ({ team }) => team.initiative.number],
      ['Initiativ', 34, ({ team }) => team.initiative.title],
      ['Klynge', 22, ({ team }) => team.cluster],
      ['Sparringspartner', 24, ({ team }) => team.following.partner],
      ['Navn', 26, ({ person }) => person.name],
      ['Titel', 24, ({ person }) => person.title],
      ['Organisation', 26, ({ person }) => person.organisation],
      ['Sektor', 14, ({ person }) => person.sector],
      ['E-mail', 30, ({ person }) => person.email],
      ['Telefon', 16, ({ person }) => person.phone],
      ['Plads', 12, ({ person }) => person.seatText],
    ],
    members,
  );
}

function teamPage({ initiative, following, region, cluster, people }: Team): Sheet {
  const agreed = [
    [initiative.number, cluster, region].filter((part) => part !== '').join(', '),
    following.partner === '' ? 'Sparringspartner: ikke aftalt' : `Sparringspartner: ${following.partner}`,
    following.contactName === '' ? '' : `Klyngens kontaktperson: ${following.contactName}`,
  ];
  return sheet(
    initiative.title,
    agreed.filter((part) => part !== '').join(' · '),
    [
      ['Navn', 26, (person) => person.name],
      ['Titel', 24, (person) => person.title],
      ['Organisation', 26, (person) => person.organisation],
      ['Sektor', 14, (person) => person.sector],
      ['E-mail', 30, (person) => person.email],
      ['Telefon', 16, (person) => person.phone],
      ['Plads', 12, (person) => person.seatText],
    ],
    people,
  );
}

function dayText(day: string | null): string {
  return day === null ? '' : dayInWords(day, 'da');
}
