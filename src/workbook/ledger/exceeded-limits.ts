import type { Language } from '../../round';
import type { Ledger } from './ledger-types';
import type { SeatAddition } from './seat-effect';

/** A limit that more seats would go beyond. A guideline of a cluster is none. */
export interface ExceededLimit {
  readonly kind: 'programme' | 'region' | 'general-practice';
  /** Name of the region; empty for the programme. */
  readonly name: string;
  readonly limit: number;
  /** Seats left before, never below nought, and seats asked for. */
  readonly free: number;
  readonly asked: number;
}

/**
 * Which limits a change goes beyond: those over which more seats are taken after it than before. What is over its limit
 * already and does not grow is no matter of this change.
 */
export function limitsExceededBetween(before: Ledger, after: Ledger): readonly ExceededLimit[] {
  const earlier = limitsOf(before);
  return limitsOf(after).flatMap(({ taken, ...limit }, index) => {
    const takenBefore = earlier[index]?.taken ?? 0;
    if (taken <= takenBefore || taken <= limit.limit) return [];
    return [{ ...limit, free: Math.max(0, limit.limit - takenBefore), asked: taken - takenBefore }];
  });
}

/**
 * The limits exceeded that nobody foresaw: two who import at once have each seen the seats before the other's rows stood
 * there, and then only what is read back shows that the seats did not do for both.
 */
export function unforeseenLimits(
  exceeded: readonly ExceededLimit[],
  foreseen: readonly ExceededLimit[],
): readonly ExceededLimit[] {
  return exceeded.filter(({ kind, name }) => !foreseen.some((one) => one.kind === kind && one.name === name));
}

function limitsOf({ total, regions }: Ledger) {
  return [
    { kind: 'programme', name: '', limit: total.quota, taken: total.taken } as const,
    ...regions.flatMap(({ name, quota, taken, generalPractice }) => [
      { kind: 'region', name, limit: quota, taken } as const,
      {
        kind: 'general-practice',
        name,
        limit: generalPractice.maximum ?? Infinity,
        taken: generalPractice.taken,
      } as const,
    ]),
  ];
}

/** Which limits the seats would go beyond: nobody may do so without a reason that is kept. */
export function exceededLimits(ledger: Ledger, addition: SeatAddition): readonly ExceededLimit[] {
  const region = ledger.regions.find(({ code }) => code === addition.region)?.name;
  return limitsOf(ledger).flatMap(({ taken, ...limit }) => {
    if (limit.kind !== 'programme' && limit.name !== region) return [];
    const asked = limit.kind === 'general-practice' ? addition.generalPractice : addition.seats;
    if (asked === 0 || taken + asked <= limit.limit) return [];
    return [{ ...limit, free: Math.max(0, limit.limit - taken), asked }];
  });
}

/** "Region Midtjylland har 2 ledige af 43, og der er brug for 5." */
export function limitText({ kind, name, limit, free, asked }: ExceededLimit, language: Language): string {
  const danish = language === 'da';
  const left = danish ? `${free} ${free === 1 ? 'ledig' : 'ledige'} af ${limit}` : `${free} free of ${limit}`;
  const need = danish ? `og der er brug for ${asked}` : `and ${asked} are needed`;
  switch (kind) {
    case 'programme':
      return danish ? `Programmet har ${left}, ${need}.` : `The programme has ${left}, ${need}.`;
    case 'region':
      return danish ? `${name} har ${left}, ${need}.` : `${name} has ${left}, ${need}.`;
    case 'general-practice':
      return danish
        ? `Almen praksis i ${name} har ${left}, ${need}.`
        : `General practice in ${name} has ${left}, ${need}.`;
  }
}
