const zone = 'Europe/Copenhagen';

const dayAndTime = new Intl.DateTimeFormat('da-DK', {
  timeZone: zone,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const shortDay = new Intl.DateTimeFormat('da-DK', { timeZone: zone, day: 'numeric', month: 'short' });
const wallParts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** "16. april 2024 kl. 09:00" */
export function inFull(moment: Date): string {
  return dayAndTime.format(moment).replace(/\.(?=\d\d$)/u, ':');
}

/** "16. apr." */
export function asDay(moment: Date): string {
  return shortDay.format(moment);
}

/** "2024-04-16T09:00", as a date and time field takes it. */
export function asFieldValue(moment: Date): string {
  return wallParts.format(moment).replace(' ', 'T');
}

/** The moment at which clocks in Denmark show the value of a date and time field; null if it is none. */
export function fromFieldValue(value: string): Date | null {
  const asIfUtc = Date.parse(`${value}:00Z`);
  if (Number.isNaN(asIfUtc)) return null;
  // What the zone's clocks show at that moment in UTC tells how far they are ahead.
  const shown = Date.parse(`${asFieldValue(new Date(asIfUtc))}:00Z`);
  return new Date(asIfUtc - (shown - asIfUtc));
}
