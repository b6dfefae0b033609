import type { Language } from '../../round';

/** "12. november 2024" for a calendar day `YYYY-MM-DD`. */
export function dayText(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    timeZone: 'UTC',
    dateStyle: 'long',
  }).format(new Date(`${day}T00:00:00Z`));
}
