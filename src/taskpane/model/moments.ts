import { clockIn, dayIn, daysBetween, deadline, type Language, type Round } from '../../round';
import type { Texts } from '../texts';

const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** "i dag 09:14", "i går 16:02", "12. april 08:30", with the year where it is another. On the round's clock. */
export function momentText(
  iso: string,
  now: Date,
  timeZone: string,
  language: Language,
  texts: Texts,
): string {
  const moment = new Date(iso);
  const clock = clockIn(timeZone, moment);
  const daysAgo = daysBetween(dayIn(timeZone, moment), dayIn(timeZone, now));
  if (daysAgo === 0) return texts.time.today(clock);
  if (daysAgo === 1) return texts.time.yesterday(clock);
  return texts.time.dayAndClock(dayText(moment, now, timeZone, language), clock);
}

/** "kl. 10:42" today, else "16. april kl. 10:42": when something was imported. */
export function receiptTime(
  iso: string | null,
  now: Date,
  timeZone: string,
  language: Language,
  texts: Texts,
): string {
  if (iso === null) return texts.receipt.unknownTime;
  const moment = new Date(iso);
  const clock = clockIn(timeZone, moment);
  return dayIn(timeZone, moment) === dayIn(timeZone, now)
    ? texts.receipt.at(clock)
    : texts.receipt.on(dayText(moment, now, timeZone, language), clock);
}

/** Whole days in the calendar from now to the round's deadline, and the deadline in words; negative when it has passed. */
export function deadlineText(
  round: Round,
  now: Date,
  language: Language,
  texts: Texts,
): { readonly days: number; readonly moment: string } {
  const end = new Date(deadline(round));
  return {
    days: daysBetween(dayIn(round.timeZone, now), dayIn(round.timeZone, end)),
    moment: texts.time.dayAtClock(dayText(end, now, round.timeZone, language), clockIn(round.timeZone, end)),
  };
}

/** "16. april kl. 09:00" on the round's clock, whatever day it is. */
export function dayAndClock(moment: Date, timeZone: string, language: Language, texts: Texts): string {
  return texts.time.dayAtClock(dayText(moment, moment, timeZone, language), clockIn(timeZone, moment));
}

/** "3. april", with the year where it is another than now. */
export function dayText(moment: Date, now: Date, timeZone: string, language: Language): string {
  const year = (date: Date) => new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(date);
  return new Intl.DateTimeFormat(locales[language], {
    timeZone,
    day: 'numeric',
    month: 'long',
    ...(year(moment) === year(now) ? {} : { year: 'numeric' }),
  }).format(moment);
}
