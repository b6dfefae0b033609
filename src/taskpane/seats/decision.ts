import type { CheckedForm } from '../../desk';
import type { Round } from '../../round';
import { seatsOf, statusCodes, type ImportChoices } from '../../workbook';
import {
  exceededLimits,
  type ExceededLimit,
  type Ledger,
  limitText,
  waitingList,
} from '../../workbook/ledger';
import type { ImportWish } from '../services';
import { isSettledByChoosing } from './asks-for-seats';
import { seatsFree } from './seats-free';

/** Ways to import a form for which there are not seats enough; `all` where there are. */
export type Way = 'all' | 'waiting' | 'part' | 'over';

export interface Place {
  readonly region: string | null;
  readonly cluster: string | null;
}

/** What a person has chosen so far. */
export interface Chosen {
  /** Where it belongs; null to take what the form itself resolves to. */
  readonly place: Place | null;
  readonly way: Way;
  /** Zero-based numbers of those who get a seat now, where the way is a part. */
  readonly sitting: ReadonlySet<number>;
  /** It is only meant: the form waits until all plans are carried out together. Nobody plans what waits anyway. */
  readonly isPlanned: boolean;
}

/** What the form asks for at the place chosen, and which limits are in the way. */
export interface Asked {
  readonly seats: number;
  readonly generalPractice: number;
  readonly region: string | null;
  readonly cluster: string | null;
  readonly limits: readonly ExceededLimit[];
  /** Seats left for it; Infinity where no limit is known. */
  readonly free: number;
  /** Place in the region's queue if it were put there now. */
  readonly inQueue: number;
}

/** Holds the form up against the seats as they stand. */
export function askedOf(
  form: CheckedForm,
  ledger: Ledger,
  round: Round,
  place: Place | null,
  received: string | null,
): Asked {
  const { nomination } = form.outcome;
  const addition = seatsOf({ nomination, round, ...(place === null ? {} : { place }) });
  const moment = (iso: string | null) => (iso === null ? Infinity : Date.parse(iso));
  const earlier = waitingList(ledger, addition.region ?? '').filter(
    (other) => moment(other.received) <= moment(received),
  );
  return {
    ...addition,
    limits: exceededLimits(ledger, addition),
    free: seatsFree(ledger, addition.region),
    inQueue: earlier.length + 1,
  };
}

/** The ways that are open: all where nothing is in the way, a part where somebody can sit. */
export function waysOf({ limits, free, seats }: Asked): readonly Way[] {
  if (limits.length === 0) return ['all', 'waiting'];
  return free > 0 && seats > 1 ? ['waiting', 'part', 'over'] : ['waiting', 'over'];
}

/** Those who sit if a part does and nobody has chosen yet: the first of the form, general practice within its maximum. */
export function firstToSit(form: CheckedForm, { free, limits }: Asked): ReadonlySet<number> {
  const doctorsFree =
    limits.find(({ kind }) => kind === 'general-practice')?.free ?? Number.POSITIVE_INFINITY;
  const sitting = new Set<number>();
  let doctors = 0;
  form.outcome.nomination.participants.forEach(({ sector }, index) => {
    const isDoctor = sector.sector === 'general-practice';
    if (sitting.size >= free || (isDoctor && doctors >= doctorsFree)) return;
    doctors += isDoctor ? 1 : 0;
    sitting.add(index);
  });
  return sitting;
}

/** Zero-based numbers of the participants who stand on the waiting list by a part. */
export function waitlistedBy(form: CheckedForm, sitting: ReadonlySet<number>): readonly number[] {
  return form.outcome.nomination.participants.map((_, index) => index).filter((index) => !sitting.has(index));
}

/** Whether a person must type why: to exceed a limit, and for decisions that no choice here settles. */
export function needsReason(form: CheckedForm, way: Way): boolean {
  const { findings } = form.outcome.review;
  return (
    way === 'over' ||
    findings.some((finding) => finding.severity === 'decision' && !isSettledByChoosing(finding))
  );
}

/** The import as it was chosen; what was chosen is itself the reason where none was typed. */
export function wishOf(
  form: CheckedForm,
  { place, way, sitting, isPlanned }: Chosen,
  { limits }: Asked,
  typed: string,
  placeReason: string | null,
): ImportWish {
  const choices: ImportChoices = {
    overQuota: way === 'over' && !isPlanned,
    ...(place === null ? {} : { place }),
    ...(way === 'waiting' || isPlanned ? { status: statusCodes.waiting } : {}),
    ...(isPlanned ? { planned: statusCodes.imported } : {}),
    ...(way === 'part' ? { waitlisted: waitlistedBy(form, sitting) } : {}),
  };
  const reasons = [
    ...(placeReason === null ? [] : [placeReason]),
    // The log is Danish, whatever language the pane is in.
    ...(typed === '' ? limits.map((limit) => limitText(limit, 'da')) : [typed]),
  ];
  return { reason: reasons.join(' '), choices };
}
