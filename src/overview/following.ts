import { daysBetween } from '../round';
import type { Following, RowDetails } from '../workbook';
import type { LedgerInitiative } from '../workbook/ledger';

/** A day on which a cluster has an initiative on its agenda, soon or lately. */
export interface TakeUp {
  readonly initiative: LedgerInitiative;
  readonly day: string;
  /** Calendar days until then, negative once it is past. */
  readonly daysLeft: number;
}

/** What is still to be agreed before an initiative can be followed. */
export type FollowingGap = 'contact' | 'partner' | 'take-up';

export interface FollowUp {
  /** Those of the next weeks, and those past of which nothing is noted yet; earliest first. */
  readonly due: readonly TakeUp[];
  /** Initiatives with seats that lack something, in the order of the rows. */
  readonly gaps: readonly {
    readonly initiative: LedgerInitiative;
    readonly lacks: readonly FollowingGap[];
  }[];
}

/** How many days ahead a day is shown. */
const daysAhead = 21;

/**
 * Which initiatives are to be followed up now, by the guide's third task ("Sæt forbedringsinitiativerne på sundhedsklyngens
 * dagsorden et par gange i program-perioden"). `today` is `YYYY-MM-DD`.
 */
export function followUp(
  initiatives: readonly LedgerInitiative[],
  details: RowDetails,
  today: string,
): FollowUp {
  const seated = initiatives
    .filter(({ takesSeat }) => takesSeat)
    .map((initiative) => ({ initiative, following: details.of(initiative).following }));
  return {
    due: seated
      .flatMap(({ initiative, following }) =>
        [following.firstTakeUp, following.secondTakeUp].flatMap((day): TakeUp[] => {
          if (day === null) return [];
          const daysLeft = daysBetween(today, day);
          const isDue = daysLeft < 0 ? !notedSince(following.progress, day) : daysLeft <= daysAhead;
          return isDue ? [{ initiative, day, daysLeft }] : [];
        }),
      )
      .sort((one, other) => one.daysLeft - other.daysLeft),
    gaps: seated.flatMap(({ initiative, following }) => {
      const lacks = gapsOf(following);
      return lacks.length === 0 ? [] : [{ initiative, lacks }];
    }),
  };
}

function gapsOf({ contactName, partner, firstTakeUp, secondTakeUp }: Following): readonly FollowingGap[] {
  return [
    ...(contactName === '' ? ['contact' as const] : []),
    ...(partner === '' ? ['partner' as const] : []),
    ...(firstTakeUp === null && secondTakeUp === null ? ['take-up' as const] : []),
  ];
}

/** "12-11-2024", "12.11.2024", "12/11/2024" or "2024-11-12" at the start of a line. */
const datedLine = /^\s*(?:(\d{1,2})[-./](\d{1,2})[-./](\d{4})|(\d{4})-(\d{2})-(\d{2}))\b/gm;

/** Whether something is noted on or after a day. Notes without a date cannot be told apart in time, so they count. */
function notedSince(progress: string, day: string): boolean {
  if (progress.trim() === '') return false;
  const dates = [...progress.matchAll(datedLine)].map(
    ([, date = '', month = '', year = '', isoYear, isoMonth, isoDate]) =>
      isoYear === undefined
        ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
        : `${isoYear}-${isoMonth ?? ''}-${isoDate ?? ''}`,
  );
  return dates.length === 0 || dates.some((date) => date >= day);
}
