import type { Round } from '../../round';
import { rowDetails } from '../../workbook';
import type { LedgerInitiative } from '../../workbook/ledger';
import { clusterName } from '../attendees';
import { sessionDays, sessionsOf } from '../days';
import { calendar } from '../formats/calendar';
import { fileName, textBytes, type ExportOptions, type ExportReading, type ExportResult } from '../reading';

/** The learning sessions as one calendar file for each initiative's team. */
export function calendars(reading: ExportReading, options: ExportOptions): ExportResult {
  const { round, ledger, contents } = reading;
  const details = rowDetails(contents);
  const sessions = sessionsOf(round);
  const initiatives = ledger.initiatives.filter(
    ({ takesSeat, waits }) => takesSeat || (options.includeWaiting && waits),
  );
  const used = new Set<string>();
  return {
    files: initiatives.map((initiative) => ({
      name: freeName(initiative, used),
      bytes: textBytes(calendarOf(initiative, details.of(initiative).following.partner, round, options.now)),
      rows: sessions.length,
    })),
    notes: sessions.length === 0 ? ['Der står ingen læringstræf på arket Kalender.'] : [],
  };
}

function calendarOf(initiative: LedgerInitiative, partner: string, round: Round, now: Date): string {
  const { number, title, cluster, key } = initiative;
  const host = round.mailbox.split('@')[1] ?? 'nlps';
  const events = sessionsOf(round).map((session) => ({
    uid: `${round.code}-${key.replace(/[^a-z0-9]/gi, '').slice(0, 16)}-${session.from}@${host}`,
    title: session.title,
    place: session.place,
    from: session.from,
    to: session.to,
    description: [
      `${round.name}, ${sessionDays(session)}${session.kind === 'overnight' ? ' (med overnatning)' : ''}`,
      `Initiativ ${number}: ${title}`,
      clusterName(round, cluster),
      partner === '' ? '' : `Sparringspartner: ${partner}`,
      `Kontakt: ${round.secretariat.name}, ${round.secretariat.phone}, ${round.secretariat.email}`,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  }));
  return calendar(`${round.name}: ${number}`, events, now);
}

/** Two initiatives may have one number until somebody has put it right; neither file may be lost. */
function freeName({ number, title }: LedgerInitiative, used: Set<string>): string {
  const wanted = `${number} ${title}`.trim();
  let name = fileName(wanted, 'ics');
  for (let next = 2; used.has(name.toLowerCase()); next += 1) name = fileName(`${wanted} (${next})`, 'ics');
  used.add(name.toLowerCase());
  return name;
}
