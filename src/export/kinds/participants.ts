import type { Round } from '../../round';
import { attendeesOf, sortedByName, type Attendee } from '../attendees';
import { daysOf, sessionDays, sessionsOf, shortDay } from '../days';
import { csvOf } from '../formats/csv';
import { excel } from '../formats/excel';
import { printableTables } from '../formats/html';
import { fileName, textBytes, type ExportOptions, type ExportReading, type ExportResult } from '../reading';
import { sheet, type Sheet } from '../sheet';

/** A list of participants for each learning session, with room to tick off who came: Excel and print, and all in one CSV. */
export async function participants(reading: ExportReading, options: ExportOptions): Promise<ExportResult> {
  const { round } = reading;
  const people = sortedByName(attendeesOf(reading, options));
  const rows = people.length;
  const lists = listsOf(round);
  const name = `Deltagerlister ${round.name}`;
  const ticked = lists.map((list) => toSheet(list, [...whole, ...ticks(list.days)], people));
  const printed = lists.map((list) => toSheet(list, [...short, ...ticks(list.days)], people));
  const everybody = toSheet({ name: 'Deltagere', subtitle: round.name, days: [] }, whole, people);
  return {
    files: [
      { name: fileName(name, 'xlsx'), bytes: await excel(ticked, options.now), rows },
      { name: fileName(name, 'html'), bytes: textBytes(printableTables(name, printed)), rows },
      { name: fileName(`Deltagere ${round.name}`, 'csv'), bytes: textBytes(csvOf(everybody)), rows },
    ],
    notes: [],
  };
}

interface List {
  readonly name: string;
  readonly subtitle: string;
  readonly days: readonly string[];
}

/** One for each learning session; a round without any has one list all the same. */
function listsOf(round: Round): readonly List[] {
  const sessions = sessionsOf(round).map((session) => ({
    name: session.title,
    subtitle: [sessionDays(session), session.place, round.name].filter((part) => part !== '').join(' · '),
    days: daysOf(session),
  }));
  return sessions.length === 0 ? [{ name: 'Deltagere', subtitle: round.name, days: [] }] : sessions;
}

type Column = readonly [heading: string, width: number, cell: (person: Attendee) => string];

const whole: readonly Column[] = [
  ['Navn', 26, (person) => person.name],
  ['Titel', 24, (person) => person.title],
  ['Organisation', 26, (person) => person.organisation],
  ['Sektor', 14, (person) => person.sector],
  ['Region', 20, (person) => person.region],
  ['Klynge', 22, (person) => person.cluster],
  ['Nr.', 12, (person) => person.initiative.number],
  ['Initiativ', 34, (person) => person.initiative.title],
  ['E-mail', 30, (person) => person.email],
  ['Telefon', 16, (person) => person.phone],
  ['Plads', 12, (person) => person.seatText],
];

/** What fits on a printed line. */
const short: readonly Column[] = whole.filter(([heading]) =>
  ['Navn', 'Titel', 'Organisation', 'Klynge', 'Nr.', 'Telefon', 'Plads'].includes(heading),
);

function ticks(days: readonly string[]): readonly Column[] {
  return days.map((day) => [`Mødt ${shortDay(day)}`, 10, () => '']);
}

function toSheet(list: List, columns: readonly Column[], people: readonly Attendee[]): Sheet {
  return sheet(list.name, `${list.subtitle} · ${people.length} deltagere`, columns, people);
}
