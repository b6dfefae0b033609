import { perRound } from './per-round';
import type { Round } from './schema';
import { zoneOffset } from './zone-offset';

/**
 * The round's deadline as milliseconds since 1970 (UTC). The wall clock of the setup is read in the round's time zone, so
 * 23:59:59 in Copenhagen is 21:59:59 UTC in summer and 22:59:59 in winter.
 */
export const deadline: (round: Round) => number = perRound((round) =>
  wallClockToEpoch(round.deadline, round.timeZone),
);

function wallClockToEpoch(wallClock: string, timeZone: string): number {
  const asIfUtc = Date.parse(`${wallClock}Z`);
  const guess = asIfUtc - zoneOffset(asIfUtc, timeZone);
  // The first guess is an hour off when a change of summer time lies between it and the answer.
  return asIfUtc - zoneOffset(guess, timeZone);
}
