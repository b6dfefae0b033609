import { dayIn, deadline, type Round } from '../round';

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
  if (deadline(round) >= inAWeek) return dayIn(round.timeZone, deadline(round));
  const weekday = (epoch: number) => new Date(`${dayIn(round.timeZone, epoch)}T12:00:00Z`).getUTCDay();
  const onWeekend = [0, 6].includes(weekday(inAWeek));
  const daysToMonday = weekday(inAWeek) === 6 ? 2 : 1;
  return dayIn(round.timeZone, onWeekend ? inAWeek + daysToMonday * dayLength : inAWeek);
}
