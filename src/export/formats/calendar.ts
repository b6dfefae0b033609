/** An event of whole days. */
export interface CalendarEvent {
  /** The same from one export to the next, so that a calendar replaces it instead of showing it twice. */
  readonly uid: string;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/**
 * An iCalendar file (RFC 5545) of events of whole days. Such days have no time zone: they are the same days wherever the
 * calendar is read.
 */
export function calendar(name: string, events: readonly CalendarEvent[], now: Date): string {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//NLPS Indmelding//DA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(({ uid, title, place, description, from, to }) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${from.replaceAll('-', '')}`,
      // The end is the first day that is not part of it.
      `DTEND;VALUE=DATE:${following(to).replaceAll('-', '')}`,
      `SUMMARY:${escapeText(title)}`,
      ...(place === '' ? [] : [`LOCATION:${escapeText(place)}`]),
      ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
      'TRANSP:OPAQUE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function following(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** TEXT of RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');
}

/** Lines of at most 75 octets (RFC 5545, 3.1), never cut inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
