import type { Language } from './schema';
import { zoneOffset } from './zone-offset';

const millisecondsPerDay = 86_400_000;
const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };
/** Making one takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The calendar day a moment (a number is milliseconds since 1970) falls on in a time zone, `YYYY-MM-DD`. */
export function dayIn(timeZone: string, moment: Date | number): string {
  const formatter =
    formatters.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  formatters.set(timeZone, formatter);
  return formatter.format(moment);
}

/** Calendar days from one day to another, both `YYYY-MM-DD`; negative where the other comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay);
}

/** The day so many days after another, both `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** "12. november 2024" for a calendar day `YYYY-MM-DD`. */
export function dayInWords(day: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', dateStyle: 'long' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** "3.–4. september 2024" for two days, "12. juni 2025" where they are the same. */
export function daysInWords(from: string, to: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', dateStyle: 'long' }).formatRange(
    new Date(`${from}T00:00:00Z`),
    new Date(`${to}T00:00:00Z`),
  );
}

/** "23:59", always with a colon, for a moment (a number is milliseconds since 1970) on the clock of a time zone. */
export function clockIn(timeZone: string, moment: Date | number): string {
  const epoch = Number(moment);
  return new Date(epoch + zoneOffset(epoch, timeZone)).toISOString().slice(11, 16);
}

/** "30. april 2024 kl. 23:59" for a moment on the clock of a time zone. */
export function momentInWords(moment: Date | number, timeZone: string, language: Language): string {
  const day = dayInWords(dayIn(timeZone, moment), language);
  return `${day} ${language === 'da' ? 'kl.' : 'at'} ${clockIn(timeZone, moment)}`;
}
