const millisecondsPerDay = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();
/** Offsets by zone and day; null for a day on which the clocks change. */
const offsetsOfDays = new Map<string, number | null>();

/**
 * Milliseconds that a zone's clocks are ahead of UTC at a moment, milliseconds since 1970. Asking Intl is slow, and the answer is
 * the same all day but twice a year.
 */
export function zoneOffset(moment: number, timeZone: string): number {
  const day = Math.floor(moment / millisecondsPerDay);
  const key = `${timeZone} ${day}`;
  const known = offsetsOfDays.get(key);
  if (typeof known === 'number') return known;
  if (known === null) return askIntl(moment, timeZone);

  const morning = askIntl(day * millisecondsPerDay, timeZone);
  const midnight = askIntl((day + 1) * millisecondsPerDay, timeZone);
  if (offsetsOfDays.size > 10_000) offsetsOfDays.clear();
  offsetsOfDays.set(key, morning === midnight ? morning : null);
  return morning === midnight ? morning : askIntl(moment, timeZone);
}

function askIntl(moment: number, timeZone: string): number {
  const formatter = formatters.get(timeZone) ?? newFormatter(timeZone);
  formatters.set(timeZone, formatter);
  const parts = Object.fromEntries(
    formatter.formatToParts(moment).map((part) => [part.type, Number(part.value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const shown = Date.UTC(year, month - 1, day, hour, minute, second);
  return shown - Math.floor(moment / 1000) * 1000;
}

function newFormatter(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}
