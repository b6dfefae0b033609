import { dayAfter, dayInWords, type CalendarEntry, type Round } from '../round';

/** The learning sessions of a round, in the calendar's order; the months of testing at home are none. */
export function sessionsOf(round: Round): readonly CalendarEntry[] {
  return round.calendar.filter(({ kind }) => kind !== 'period');
}

/** "3.-4. september 2024", "30. september - 1. oktober 2024" or "12. juni 2025". */
export function sessionDays({ from, to }: Pick<CalendarEntry, 'from' | 'to'>): string {
  if (from === to) return dayInWords(from, 'da');
  const [sameMonth, sameYear] = [from.slice(0, 7) === to.slice(0, 7), from.slice(0, 4) === to.slice(0, 4)];
  if (sameMonth) return `${Number(from.slice(8))}.-${dayInWords(to, 'da')}`;
  return `${sameYear ? dayInWords(from, 'da').replace(/ \d{4}$/, '') : dayInWords(from, 'da')} - ${dayInWords(to, 'da')}`;
}

/** Each day of a session, `YYYY-MM-DD`. */
export function daysOf({ from, to }: Pick<CalendarEntry, 'from' | 'to'>): readonly string[] {
  const days: string[] = [];
  // More days than these are a mistake in the setup, and no list has room for them.
  for (let day = from; day <= to && days.length < 7; day = dayAfter(day, 1)) days.push(day);
  return days;
}

/** "3/9" */
export function shortDay(day: string): string {
  return `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;
}

/** "16-04-2024 09:14", which a Danish Excel reads as a moment. */
export function danishMoment(moment: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('da-DK', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(moment));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('day')}-${part('month')}-${part('year')} ${part('hour')}:${part('minute')}`;
}
