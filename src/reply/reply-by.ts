import { deadline, type Round } from '../round';

const dayLength = 24 * 60 * 60 * 1000;
const daysToAnswer = 7;

/**
 * The day to answer by, `YYYY-MM-DD` in the round's time zone: the deadline, but never less than a week from now and never
 * a day off.
 *
 * @param now milliseconds since 1970
 */
export function suggestReplyBy(round: Round, now: number): string {
  const inAWeek = now + daysToAnswer * dayLength;
  if (deadline(round) >= inAWeek) return dayOf(deadline(round), round.timeZone);
  const weekday = (epoch: number) => new Date(`${dayOf(epoch, round.timeZone)}T12:00:00Z`).getUTCDay();
  const onWeekend = [0, 6].includes(weekday(inAWeek));
  const daysToMonday = weekday(inAWeek) === 6 ? 2 : 1;
  return dayOf(onWeekend ? inAWeek + daysToMonday * dayLength : inAWeek, round.timeZone);
}

function dayOf(epoch: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(epoch);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
