import { attendeesOf, sortedByName, type Attendee } from '../attendees';
import { csvOf } from '../formats/csv';
import { fileName, textBytes, type ExportOptions, type ExportReading, type ExportResult } from '../reading';
import { sheet } from '../sheet';

/** Mail addresses: as a line to paste into Outlook's To or Bcc, and as a list that says whose they are. */
export function mailList(reading: ExportReading, options: ExportOptions): ExportResult {
  const { round } = reading;
  const people = sortedByName(attendeesOf(reading, options));
  const reachable = people.filter(({ email }) => email !== '');
  const without = people.length - reachable.length;
  // One person with two seats gets one mail.
  const addresses = [...new Map(reachable.map(({ email }) => [email.toLowerCase(), email])).values()];
  const list = sheet<Attendee>(
    'Mailliste',
    round.name,
    [
      ['Navn', 26, ({ name }) => name],
      ['E-mail', 30, ({ email }) => email],
      ['Organisation', 26, ({ organisation }) => organisation],
      ['Region', 20, ({ region }) => region],
      ['Klynge', 22, ({ cluster }) => cluster],
      ['Nr.', 12, ({ initiative }) => initiative.number],
      ['Initiativ', 34, ({ initiative }) => initiative.title],
      ['Plads', 12, ({ seatText }) => seatText],
    ],
    reachable,
  );
  return {
    files: [
      {
        name: fileName(`Mailadresser ${round.name}`, 'txt'),
        bytes: textBytes(`${addresses.join('; ')}\r\n`),
        rows: addresses.length,
      },
      {
        name: fileName(`Mailliste ${round.name}`, 'csv'),
        bytes: textBytes(csvOf(list)),
        rows: list.rows.length,
      },
    ],
    notes:
      without === 0
        ? []
        : [`${without} ${without === 1 ? 'deltager' : 'deltagere'} har ingen mailadresse og er ikke med.`],
  };
}
