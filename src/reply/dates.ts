import type { Language } from '../round';

const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** "30. april 2024" for `2024-04-30`. */
export function longDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(noon(day));
}

/** "3.–4. september 2024" for two days, "12. juni 2025" where they are the same. */
export function longDays(from: string, to: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
    noon(from),
    noon(to),
  );
}

/** "30. april 2024 kl. 23.59" for a moment on the clock of a time zone. */
export function longMoment(epoch: number, timeZone: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(epoch);
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
