import type { Language } from '../round';

const danish = {
  sections: {
    checksPast: (count: number) =>
      counted(count, 'ting passer ikke efter fristen', 'ting passer ikke efter fristen'),
    checks: (count: number) => counted(count, 'ting passer ikke', 'ting passer ikke'),
    undecided: (count: number) =>
      counted(count, 'skema kræver stillingtagen', 'skemaer kræver stillingtagen'),
    returned: (count: number) =>
      counted(count, 'returneret skema venter på svar', 'returnerede skemaer venter på svar'),
    openPoints: (count: number) =>
      counted(count, 'initiativ har åbne punkter', 'initiativer har åbne punkter'),
    waitingList: (count: number) =>
      counted(count, 'initiativ står på venteliste', 'initiativer står på venteliste'),
    takeUps: (count: number) =>
      counted(count, 'initiativ skal tages op af klyngen', 'initiativer skal tages op af klyngen'),
    gaps: (count: number) =>
      counted(count, 'initiativ mangler aftaler om opfølgning', 'initiativer mangler aftaler om opfølgning'),
  },
  checks: {
    missing: (cluster: string, formOnItsWay: boolean) =>
      `${cluster} har intet initiativ${formOnItsWay ? ' endnu; et skema er på vej' : ''}`,
    belowMinimum: (region: string, taken: number, limit: number) =>
      `${region}: almen praksis har ${counted(taken, 'plads', 'pladser', 'ingen pladser')}, mindst ${limit}`,
    aboveMaximum: (region: string, taken: number, limit: number) =>
      `${region}: almen praksis har ${counted(taken, 'plads', 'pladser', 'ingen pladser')}, højst ${limit}`,
    unused: (region: string, seats: number) =>
      `${region}: ${counted(seats, 'plads bruges ikke', 'pladser bruges ikke')}`,
    overQuota: (region: string, seats: number) =>
      `${region}: ${counted(seats, 'plads for meget', 'pladser for meget')}`,
    programmeOverQuota: (seats: number) =>
      `Programmet: ${counted(seats, 'plads for meget', 'pladser for meget')}`,
  },
  since: (days: number | null) => {
    if (days === null) return 'modtaget på et ukendt tidspunkt';
    if (days === 0) return 'siden i dag';
    return days === 1 ? 'siden i går' : `i ${days} dage`;
  },
  replyBy: (day: string, daysLeft: number) => {
    if (daysLeft < 0) return `svarfristen ${day} er passeret`;
    return daysLeft === 0 ? `svarfrist i dag` : `svarfrist ${day}`;
  },
  noReplyBy: 'ingen svarfrist',
  takeUp: (day: string, daysLeft: number) => {
    if (daysLeft < 0) return `skulle tages op ${day}; der er ingen note siden`;
    if (daysLeft === 0) return 'tages op i dag';
    return daysLeft === 1 ? 'tages op i morgen' : `tages op ${day}, om ${daysLeft} dage`;
  },
  lacks: {
    contact: 'kontaktperson',
    partner: 'sparringspartner',
    'take-up': 'datoer for klyngens dagsorden',
  },
  lacking: (what: string) => `mangler ${what}`,
};

const english: typeof danish = {
  sections: {
    checksPast: (count) =>
      counted(count, 'thing is not right after the deadline', 'things are not right after the deadline'),
    checks: (count) => counted(count, 'thing is not right', 'things are not right'),
    undecided: (count) => counted(count, 'form needs a decision', 'forms need a decision'),
    returned: (count) => counted(count, 'returned form awaits an answer', 'returned forms await an answer'),
    openPoints: (count) => counted(count, 'initiative has open points', 'initiatives have open points'),
    waitingList: (count) =>
      counted(count, 'initiative is on the waiting list', 'initiatives are on the waiting list'),
    takeUps: (count) =>
      counted(
        count,
        'initiative is to be taken up by its cluster',
        'initiatives are to be taken up by clusters',
      ),
    gaps: (count) =>
      counted(
        count,
        'initiative lacks something to be followed by',
        'initiatives lack something to be followed by',
      ),
  },
  checks: {
    missing: (cluster, formOnItsWay) =>
      `${cluster} has no initiative${formOnItsWay ? ' yet; a form is on the way' : ''}`,
    belowMinimum: (region, taken, limit) =>
      `${region}: general practice has ${counted(taken, 'seat', 'seats', 'no seats')}, at least ${limit}`,
    aboveMaximum: (region, taken, limit) =>
      `${region}: general practice has ${counted(taken, 'seat', 'seats', 'no seats')}, at most ${limit}`,
    unused: (region, seats) => `${region}: ${counted(seats, 'seat is not used', 'seats are not used')}`,
    overQuota: (region, seats) => `${region}: ${counted(seats, 'seat too many', 'seats too many')}`,
    programmeOverQuota: (seats) => `The programme: ${counted(seats, 'seat too many', 'seats too many')}`,
  },
  since: (days) => {
    if (days === null) return 'received at an unknown time';
    if (days === 0) return 'since today';
    return days === 1 ? 'since yesterday' : `for ${days} days`;
  },
  replyBy: (day, daysLeft) => {
    if (daysLeft < 0) return `the reply-by date ${day} is past`;
    return daysLeft === 0 ? 'reply by today' : `reply by ${day}`;
  },
  noReplyBy: 'no reply-by date',
  takeUp: (day, daysLeft) => {
    if (daysLeft < 0) return `was to be taken up ${day}; nothing is noted since`;
    if (daysLeft === 0) return 'taken up today';
    return daysLeft === 1 ? 'taken up tomorrow' : `taken up ${day}, in ${daysLeft} days`;
  },
  lacks: {
    contact: 'contact person',
    partner: 'sparring partner',
    'take-up': 'dates on the cluster’s agenda',
  },
  lacking: (what) => `lacks ${what}`,
};

/** What is said of the things that wait, in both languages. */
export const waitingWords: Readonly<Record<Language, typeof danish>> = { da: danish, en: english };

function counted(count: number, one: string, several: string, none?: string): string {
  if (count === 0 && none !== undefined) return none;
  return `${count} ${count === 1 ? one : several}`;
}
