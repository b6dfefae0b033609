import type { Language, Round } from '../../round';
import type { Ledger, LedgerInitiative, RegionSeats } from './ledger-types';

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
 * 10.12." Null if it does not wait, or its region is not known.
 */
export function explainWaiting(ledger: Ledger, round: Round, key: string, language: Language): string | null {
  const initiative = ledger.initiatives.find((candidate) => candidate.key === key);
  const region = ledger.regions.find(({ code }) => code === initiative?.region);
  if (initiative === undefined || region === undefined || initiative.waiting === 0) return null;

  const place = waitingList(ledger, region.code).findIndex((candidate) => candidate.key === key) + 1;
  const received =
    initiative.received === null ? null : momentText(initiative.received, round.timeZone, language);
  const seats = seatsLeft(region, language);
  if (language === 'da') {
    const people = plural(initiative.waiting, 'deltager', 'deltagere');
    return `${seats}, initiativet venter med ${people}; nr. ${place} i køen${received === null ? '' : `, modtaget ${received}`}.`;
  }
  const people = plural(initiative.waiting, 'participant', 'participants');
  return `${seats}, the initiative waits with ${people}; no. ${place} in the queue${received === null ? '' : `, received ${received}`}.`;
}

/** Why a region stands as it does, in sentences: seats, queue, general practice, seats moved between its clusters. */
export function explainRegion(
  ledger: Ledger,
  round: Round,
  code: string,
  language: Language,
): readonly string[] {
  const region = ledger.regions.find((candidate) => candidate.code === code);
  if (region === undefined) return [];
  const danish = language === 'da';
  const sentences = [
    danish
      ? `${region.name} har ${plural(region.quota, 'plads', 'pladser')}: ${region.taken} optaget, ${freeText(region.free, language)}.`
      : `${region.name} has ${plural(region.quota, 'seat', 'seats')}: ${region.taken} taken, ${freeText(region.free, language)}.`,
  ];
  const waiting = waitingList(ledger, code);
  if (waiting.length > 0) {
    sentences.push(
      danish
        ? `${plural(waiting.length, 'initiativ', 'initiativer')} med ${plural(region.waiting, 'deltager', 'deltagere')} venter.`
        : `${plural(waiting.length, 'initiative', 'initiatives')} with ${plural(region.waiting, 'participant', 'participants')} waiting.`,
    );
  }
  const { taken, minimum, maximum } = region.generalPractice;
  const limits = [
    minimum === null ? '' : `${danish ? 'mindst' : 'at least'} ${minimum}`,
    maximum === null ? '' : `${danish ? 'højst' : 'at most'} ${maximum}`,
  ].filter((limit) => limit !== '');
  const inBrackets = limits.length === 0 ? '' : ` (${limits.join(', ')})`;
  sentences.push(
    danish
      ? `Almen praksis har ${plural(taken, 'plads', 'pladser')}${inBrackets}.`
      : `General practice has ${plural(taken, 'seat', 'seats')}${inBrackets}.`,
  );
  return [...sentences, ...moves(ledger, round, code, language)];
}

function moves(ledger: Ledger, round: Round, region: string, language: Language): readonly string[] {
  const name = (code: string) => round.clusters.find((cluster) => cluster.code === code)?.name ?? code;
  return ledger.redistributions
    .filter((move) => move.region === region && !move.undone)
    .map(({ seats, from, to, reason }) => {
      const why = reason === '' ? '.' : `: ${reason}`;
      return language === 'da'
        ? `${plural(seats, 'plads', 'pladser')} flyttet fra ${name(from)} til ${name(to)}${why}`
        : `${plural(seats, 'seat', 'seats')} moved from ${name(from)} to ${name(to)}${why}`;
    });
}

function seatsLeft(region: RegionSeats, language: Language): string {
  return `${region.name} ${language === 'da' ? 'har' : 'has'} ${freeText(region.free, language)}`;
}

function freeText(free: number, language: Language): string {
  if (free < 0) return language === 'da' ? `${-free} over kvoten` : `${-free} over quota`;
  return language === 'da' ? plural(free, 'ledig', 'ledige') : `${free} free`;
}

function plural(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

function momentText(moment: string, timeZone: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    timeZone,
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    format.formatToParts(Date.parse(moment)).find((candidate) => candidate.type === type)?.value ?? '';
  return language === 'da'
    ? `${part('day')}. ${part('month')} kl. ${part('hour')}.${part('minute')}`
    : `${part('day')} ${part('month')} ${part('hour')}:${part('minute')}`;
}
