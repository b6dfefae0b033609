import type { Language } from '../../round';
import type { Ledger, RegionSeats } from './ledger-types';
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

/** Which limits the seats would go beyond: nobody may do so without a reason that is kept. */
export function exceededLimits(ledger: Ledger, addition: SeatAddition): readonly ExceededLimit[] {
  const { seats, generalPractice } = addition;
  const region = ledger.regions.find(({ code }) => code === addition.region);
  const limits: readonly ExceededLimit[] = [
    { kind: 'programme', name: '', limit: ledger.total.quota, free: ledger.total.free, asked: seats },
    ...(region === undefined ? [] : limitsOfRegion(region, seats, generalPractice)),
  ];
  return limits
    .filter(({ asked, free }) => asked > 0 && asked > free)
    .map((limit) => ({ ...limit, free: Math.max(0, limit.free) }));
}

function limitsOfRegion(
  { name, quota, free, generalPractice }: RegionSeats,
  seats: number,
  ofGeneralPractice: number,
): readonly ExceededLimit[] {
  return [
    { kind: 'region', name, limit: quota, free, asked: seats },
    {
      kind: 'general-practice',
      name,
      limit: generalPractice.maximum ?? Infinity,
      free: generalPractice.free ?? Infinity,
      asked: ofGeneralPractice,
    },
  ];
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
