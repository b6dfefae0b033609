import { clusterByCode, regionByCode, type Language, type Round } from '../round';
import type { RoundCheck } from './checks-of-round';
import { waitingWords } from './waiting-words';

/** A check of the round that does not hold, as a sentence. */
export function checkText(check: RoundCheck, round: Round, language: Language): string {
  const { checks } = waitingWords[language];
  const region = (code: string) => regionByCode(round, code)?.name ?? code;
  switch (check.kind) {
    case 'cluster-without-initiative':
      return checks.missing(clusterByCode(round, check.cluster)?.name ?? check.cluster, check.formOnItsWay);
    case 'general-practice-below-minimum':
      return checks.belowMinimum(region(check.region), check.taken, check.limit);
    case 'general-practice-above-maximum':
      return checks.aboveMaximum(region(check.region), check.taken, check.limit);
    case 'seats-unused':
      return checks.unused(region(check.region), check.seats);
    case 'region-over-quota':
      return checks.overQuota(region(check.region), check.seats);
    case 'programme-over-quota':
      return checks.programmeOverQuota(check.seats);
  }
}
