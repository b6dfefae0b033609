import { dayAfter, dayIn, daysBetween, type Round, type Sector } from '../round';
import type { Receipt } from '../workbook';
import type { Ledger } from '../workbook/ledger';

/** The round in numbers, without a name in them. */
export interface RoundFigures {
  /** Every day from the first form to the last, also those on which none came. */
  readonly received: readonly { readonly day: string; readonly forms: number }[];
  /** Initiatives by the number of participants with a seat, smallest first, sizes that nobody has left out. */
  readonly teamSizes: readonly { readonly size: number; readonly initiatives: number }[];
  /** Seats by sector, in the round's order; null for those whose sector is not known. */
  readonly sectors: readonly { readonly sector: Sector | null; readonly seats: number }[];
}

/** More days than these between two forms are a typing error in a date and not a quiet time. */
const longestRound = 400;

/** Counts forms, teams and sectors in one pass. */
export function roundFigures(ledger: Ledger, receipts: readonly Receipt[], round: Round): RoundFigures {
  const sizes = new Map<number, number>();
  const seats = new Map<Sector | null, number>();
  for (const { takesSeat, taken, participants } of ledger.initiatives) {
    if (!takesSeat) continue;
    sizes.set(taken, (sizes.get(taken) ?? 0) + 1);
    for (const { seat, sector } of participants) {
      if (seat === 'taken') seats.set(sector, (seats.get(sector) ?? 0) + 1);
    }
    // A row typed by hand says how many it stands for, and not from which sector.
    const unnamed = taken - participants.filter(({ seat }) => seat === 'taken').length;
    if (unnamed > 0) seats.set(null, (seats.get(null) ?? 0) + unnamed);
  }
  const known = [...new Set(round.sectors.map(({ sector }) => sector))];
  return {
    received: receivedByDay(ledger, receipts, round.timeZone),
    teamSizes: [...sizes]
      .map(([size, initiatives]) => ({ size, initiatives }))
      .sort((one, other) => one.size - other.size),
    sectors: [
      ...known.map((sector) => ({ sector, seats: seats.get(sector) ?? 0 })),
      ...(seats.has(null) ? [{ sector: null, seats: seats.get(null) ?? 0 }] : []),
    ],
  };
}

/** One form is one key, whether it was only received or imported as well. */
function receivedByDay(
  ledger: Ledger,
  receipts: readonly Receipt[],
  timeZone: string,
): RoundFigures['received'] {
  const moments = new Map([...ledger.initiatives, ...receipts].map(({ key, received }) => [key, received]));
  const forms = new Map<string, number>();
  for (const received of moments.values()) {
    if (received === null) continue;
    const day = dayIn(timeZone, new Date(received));
    forms.set(day, (forms.get(day) ?? 0) + 1);
  }
  const days = [...forms.keys()].sort();
  const [first = '', last = ''] = [days.at(0), days.at(-1)];
  if (first === '') return [];
  const length = daysBetween(first, last) + 1;
  const shown = length > longestRound ? days : Array.from({ length }, (_, index) => dayAfter(first, index));
  return shown.map((day) => ({ day, forms: forms.get(day) ?? 0 }));
}
