import { zoneOffset } from '../round';

/**
 * Excel has no time zones: a moment in a cell is the wall clock of the round, counted in days since 30 December 1899.
 */

const millisecondsPerDay = 86_400_000;
/** Days from Excel's day nought to 1 January 1970. */
const daysBeforeUnixTime = 25_569;

/** A moment as the serial number of the wall clock in the zone, exact to the second. */
export function serialOf(moment: Date, timeZone: string): number {
  const milliseconds = Math.round(moment.getTime() / 1000) * 1000;
  return (milliseconds + zoneOffset(milliseconds, timeZone)) / millisecondsPerDay + daysBeforeUnixTime;
}

/** The moment a serial number stands for, ISO 8601 with the zone's offset at that moment. */
export function momentOf(serial: number, timeZone: string): string {
  const wallClock = Math.round((serial - daysBeforeUnixTime) * 86_400) * 1000;
  // Where the clock is set back an hour happens twice; the first reading of the offset may be the other side's.
  const guess = wallClock - zoneOffset(wallClock, timeZone);
  const offset = zoneOffset(guess, timeZone);
  return `${new Date(wallClock).toISOString().slice(0, 19)}${offsetText(offset)}`;
}

/** `YYYY-MM-DDTHH:MM:SS` as a serial number, and back. */
export function serialOfWallClock(wallClock: string): number {
  return Date.parse(`${wallClock}Z`) / millisecondsPerDay + daysBeforeUnixTime;
}

export function wallClockOf(serial: number): string {
  const seconds = Math.round((serial - daysBeforeUnixTime) * 86_400);
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}

/** `YYYY-MM-DD` as a serial number, and back. */
export function serialOfDay(day: string): number {
  return serialOfWallClock(`${day}T00:00:00`);
}

export function dayOf(serial: number): string {
  return wallClockOf(serial).slice(0, 10);
}

function offsetText(milliseconds: number): string {
  if (milliseconds === 0) return '+00:00';
  const minutes = Math.abs(Math.round(milliseconds / 60_000));
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${milliseconds < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
