const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Names of zones that old mail programs still write, in hours. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['ut', '+00:00'],
  ['gmt', '+00:00'],
  ['utc', '+00:00'],
  ['z', '+00:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
]);

/** Reads a date as mails write it (RFC 5322) into ISO 8601 with the offset it was written in; null if it is none. */
export function parseMailDate(text: string): string | null {
  const parts =
    /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,4})?/i.exec(
      text,
    );
  if (parts === null) return null;
  const [, day = '', monthName = '', yearText = '', hour = '', minute = '', second = '00', zone = ''] = parts;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  const year =
    yearText.length === 4 ? yearText : String(Number(yearText) + (Number(yearText) < 50 ? 2000 : 1900));
  // "-0000" says UTC of a machine that does not know its zone (RFC 5322, 3.3); ISO 8601 has no such sign.
  const offset =
    /^[+-]\d{4}$/.test(zone) && zone !== '-0000'
      ? `${zone.slice(0, 3)}:${zone.slice(3)}`
      : (ZONES.get(zone.toLowerCase()) ?? '+00:00');
  const iso = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${offset}`;
  return month > 0 && Number.isFinite(Date.parse(iso)) ? iso : null;
}

function two(value: number | string): string {
  return String(value).padStart(2, '0');
}

/** The newest date of the `Received` lines, which is when the mail came in; null where there are none. */
export function newestReceived(lines: readonly string[]): string | null {
  let newest: string | null = null;
  for (const line of lines) {
    const date = parseMailDate(line.slice(line.lastIndexOf(';') + 1));
    if (date !== null && (newest === null || Date.parse(date) > Date.parse(newest))) newest = date;
  }
  return newest;
}
