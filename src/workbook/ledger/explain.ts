import { clockIn, dayIn, dayInWords, type Language, type Round } from '../../round';
import type { GeneralPracticeSeats, Ledger, LedgerInitiative, SeatFigures, Seats } from './ledger-types';

/** Who waits in a region, first come first: by time of receipt, those without one last, then by row. */
export function waitingList(ledger: Ledger, region: string): readonly LedgerInitiative[] {
  const moment = ({ received }: LedgerInitiative) => (received === null ? Infinity : Date.parse(received));
  return ledger.initiatives
    .filter((initiative) => initiative.region === region && initiative.waiting > 0)
    .sort((first, second) => {
      const [earlier, later] = [moment(first), moment(second)];
      return earlier === later ? first.row - second.row : earlier - later;
    });
}

/**
 * Why an initiative waits: "Region Midtjylland har 2 ledige, initiativet har 5 deltagere; nr. 1 i køen, modtaget 28. april
 * 10:12." Null if it does not wait, or its region is not known.
 */
export function explainWaiting(ledger: Ledger, round: Round, key: string, language: Language): string | null {
  const initiative = ledger.initiatives.find((candidate) => candidate.key === key);
  const region = ledger.regions.find(({ code }) => code === initiative?.region);
  if (initiative === undefined || region === undefined || initiative.waiting === 0) return null;

  const say = words[language];
  const queue = waitingList(ledger, region.code);
  const place = queue.findIndex((candidate) => candidate.key === key) + 1;
  const received =
    initiative.received === null ? null : momentText(initiative.received, round.timeZone, language);
  return `${say.has(region.name)} ${say.free(region.free)}, ${say.wants(initiative)}; ${say.inQueue(place, received)}.`;
}

/** Why the programme stands as it does, in sentences. */
export function explainProgramme(ledger: Ledger, round: Round, language: Language): readonly string[] {
  const { total } = ledger;
  const queue = ledger.initiatives.filter(({ waiting }) => waiting > 0).length;
  return [
    seatSentence(round.name, total, language),
    ...comingSentences(total, queue, ledger.onTheirWay.length, language),
    `${generalPracticeSentence(total.generalPractice, language)}.`,
  ];
}

/** Why a region stands as it does, in sentences: seats, queue, forms on their way, general practice, seats moved. */
export function explainRegion(
  ledger: Ledger,
  round: Round,
  code: string,
  language: Language,
): readonly string[] {
  const region = ledger.regions.find((candidate) => candidate.code === code);
  if (region === undefined) return [];
  const coming = ledger.onTheirWay.filter((form) => form.region === code).length;
  return [
    seatSentence(region.name, region, language),
    ...comingSentences(region, waitingList(ledger, code).length, coming, language),
    `${generalPracticeSentence(region.generalPractice, language)}${limitsText(region.generalPractice, language)}.`,
    ...moveSentences(ledger, round, (move) => move.region === code, language),
  ];
}

/** Why a cluster stands as it does, in sentences; its guideline is a measure and no limit. */
export function explainCluster(
  ledger: Ledger,
  round: Round,
  code: string,
  language: Language,
): readonly string[] {
  const cluster = ledger.clusters.find((candidate) => candidate.code === code);
  if (cluster === undefined) return [];
  const say = words[language];
  const { name, taken, guidelineFrom, guidelineTo, free } = cluster;
  const queue = ledger.initiatives.filter((one) => one.cluster === code && one.waiting > 0).length;
  const coming = ledger.onTheirWay.filter((form) => form.cluster === code).length;
  return [
    guidelineTo === null || free === null
      ? say.clusterTakes(name, say.seats(taken))
      : say.clusterStands(name, say.seats(taken), rangeText(guidelineFrom, guidelineTo), say.free(free)),
    ...comingSentences(cluster, queue, coming, language),
    ...moveSentences(ledger, round, ({ from, to }) => from === code || to === code, language),
  ];
}

function seatSentence(name: string, { quota, taken, reserved, free }: Seats, language: Language): string {
  const say = words[language];
  return `${say.has(name)} ${say.seats(quota)}: ${say.taken(taken, reserved)}, ${say.free(free)}.`;
}

function comingSentences(
  { waiting, onTheirWay }: SeatFigures,
  queue: number,
  coming: number,
  language: Language,
): readonly string[] {
  const say = words[language];
  return [
    ...(queue > 0 ? [say.queue(queue, waiting)] : []),
    ...(coming > 0 ? [say.coming(coming, onTheirWay)] : []),
  ];
}

function generalPracticeSentence({ taken, waiting }: SeatFigures, language: Language): string {
  const say = words[language];
  return `${say.generalPractice(say.seats(taken))}${waiting > 0 ? say.alsoWaiting(waiting) : ''}`;
}

function limitsText({ minimum, maximum }: GeneralPracticeSeats, language: Language): string {
  const say = words[language];
  const limits = [
    ...(minimum === null ? [] : [say.atLeast(minimum)]),
    ...(maximum === null ? [] : [say.atMost(maximum)]),
  ];
  return limits.length === 0 ? '' : ` (${limits.join(', ')})`;
}

function moveSentences(
  ledger: Ledger,
  round: Round,
  isMeant: (move: Ledger['redistributions'][number]) => boolean,
  language: Language,
): readonly string[] {
  const name = (code: string) => round.clusters.find((cluster) => cluster.code === code)?.name ?? code;
  return ledger.redistributions
    .filter((move) => !move.undone && isMeant(move))
    .map(({ seats, from, to, reason }) => {
      const moved = words[language].moved(words[language].seats(seats), name(from), name(to));
      return reason === '' ? `${moved}.` : `${moved}: ${reason}`;
    });
}

function rangeText(from: number | null, to: number): string {
  return from === null || from === to ? `${to}` : `${from}-${to}`;
}

const danish = {
  has: (name: string) => `${name} har`,
  seats: (count: number) => plural(count, 'plads', 'pladser'),
  free: (count: number) => (count < 0 ? `${-count} over kvoten` : plural(count, 'ledig', 'ledige')),
  taken: (taken: number, reserved: number) =>
    reserved > 0 ? `${taken} optaget (heraf ${reserved} reserveret)` : `${taken} optaget`,
  wants: ({ taken, waiting }: LedgerInitiative) =>
    taken > 0
      ? `initiativet har ${plural(taken + waiting, 'deltager', 'deltagere')}, hvoraf ${waiting} venter`
      : `initiativet har ${plural(waiting, 'deltager', 'deltagere')}`,
  inQueue: (place: number, received: string | null) =>
    `nr. ${place} i køen${received === null ? '' : `, modtaget ${received}`}`,
  queue: (initiatives: number, people: number) =>
    `${plural(initiatives, 'initiativ', 'initiativer')} med ${plural(people, 'deltager', 'deltagere')} venter.`,
  coming: (forms: number, people: number) =>
    `${plural(forms, 'skema', 'skemaer')} med ${plural(people, 'deltager', 'deltagere')} er på vej (returneret eller ikke afgjort).`,
  generalPractice: (seats: string) => `Almen praksis har ${seats}`,
  alsoWaiting: (count: number) => `, og ${count} venter`,
  atLeast: (count: number) => `mindst ${count}`,
  atMost: (count: number) => `højst ${count}`,
  clusterTakes: (name: string, seats: string) => `${name} har ${seats}.`,
  clusterStands: (name: string, seats: string, range: string, free: string) =>
    `${name} har ${seats}; vejledende er ${range}: ${free.replace('over kvoten', 'over det vejledende')}.`,
  moved: (seats: string, from: string, to: string) => `${seats} flyttet fra ${from} til ${to}`,
};

const english: typeof danish = {
  has: (name) => `${name} has`,
  seats: (count) => plural(count, 'seat', 'seats'),
  free: (count) => (count < 0 ? `${-count} over quota` : `${count} free`),
  taken: (taken, reserved) =>
    reserved > 0 ? `${taken} taken (${reserved} of them reserved)` : `${taken} taken`,
  wants: ({ taken, waiting }) =>
    taken > 0
      ? `the initiative has ${plural(taken + waiting, 'participant', 'participants')}, ${waiting} of them waiting`
      : `the initiative has ${plural(waiting, 'participant', 'participants')}`,
  inQueue: (place, received) =>
    `no. ${place} in the queue${received === null ? '' : `, received ${received}`}`,
  queue: (initiatives, people) =>
    `${plural(initiatives, 'initiative', 'initiatives')} with ${plural(people, 'participant', 'participants')} waiting.`,
  coming: (forms, people) =>
    `${plural(forms, 'form', 'forms')} with ${plural(people, 'participant', 'participants')} on the way (returned or undecided).`,
  generalPractice: (seats) => `General practice has ${seats}`,
  alsoWaiting: (count) => `, and ${count} wait`,
  atLeast: (count) => `at least ${count}`,
  atMost: (count) => `at most ${count}`,
  clusterTakes: (name, seats) => `${name} has ${seats}.`,
  clusterStands: (name, seats, range, free) =>
    `${name} has ${seats}; the guideline is ${range}: ${free.replace('over quota', 'over the guideline')}.`,
  moved: (seats, from, to) => `${seats} moved from ${from} to ${to}`,
};

const words: Readonly<Record<Language, typeof danish>> = { da: danish, en: english };

function plural(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** "28. april 10:12" on the round's clock: within a round the year goes without saying. */
function momentText(moment: string, timeZone: string, language: Language): string {
  const epoch = Date.parse(moment);
  const day = dayInWords(dayIn(timeZone, epoch), language).replace(/ \d{4}$/u, '');
  return `${day} ${clockIn(timeZone, epoch)}`;
}
