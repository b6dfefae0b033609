import { seats } from '../counted';
import type { Rule } from '../rule';
import { seatsAsked, seatsReplaced } from '../seats-beside';

export const programmeOverQuota: Rule<'over'> = {
  code: 'programme.over-quota',
  severity: 'decision',
  source: 'Vejledningen: "de max 200 deltagere per år fra kommuner, regioner og almen praksis"',
  texts: {
    da: {
      over: {
        message: 'Programmet har {free} tilbage af {quota}, og skemaet har brug for {asked}.',
        fix: 'Sæt initiativet på venteliste, giv en del af pladserne, eller importér over kvoten med en begrundelse.',
        ask: 'Skriv, om I kan klare jer med færre pladser, eller om initiativet skal på venteliste.',
      },
    },
    en: {
      over: {
        message: 'The programme has {free} left of {quota}, and the form needs {asked}.',
        fix: 'Put the initiative on the waiting list, give part of the seats, or import over the quota with a reason.',
        ask: 'Tell us whether you can do with fewer seats, or whether the initiative should go on the waiting list.',
      },
    },
  },
  check: (subject) => {
    const quota = subject.round.seats;
    const free = quota - subject.ledger.total.taken + seatsReplaced(subject, () => true);
    const asked = seatsAsked(subject);
    if (asked === 0 || asked <= free) return [];
    return [
      {
        message: 'over',
        field: 'participants',
        values: { free: seats(Math.max(0, free)), quota, asked: seats(asked) },
      },
    ];
  },
};
