import { seats } from '../counted';
import type { Rule } from '../rule';
import { regionOf, seatsAsked, seatsReplaced } from '../seats-beside';

export const regionOverQuota: Rule<'over'> = {
  code: 'region.over-quota',
  severity: 'decision',
  source:
    'Vejledningen, Fordelingsnøgle: pladserne er fordelt på regionerne "med afsæt i de max 200 deltagere per år"',
  texts: {
    da: {
      over: {
        message: '{region} har {free} tilbage af {quota}, og skemaet har brug for {asked}.',
        fix: 'Sæt initiativet på venteliste, giv en del af pladserne, eller importér over kvoten med en begrundelse.',
        ask: 'Skriv, om I kan klare jer med færre pladser, eller om initiativet skal på venteliste.',
      },
    },
    en: {
      over: {
        message: '{region} has {free} left of {quota}, and the form needs {asked}.',
        fix: 'Put the initiative on the waiting list, give part of the seats, or import over the quota with a reason.',
        ask: 'Tell us whether you can do with fewer seats, or whether the initiative should go on the waiting list.',
      },
    },
  },
  check: (subject) => {
    const region = regionOf(subject);
    if (region === undefined) return [];
    const standing = subject.ledger.regions.find(({ code }) => code === region.code);
    const quota = standing?.quota ?? region.seats;
    const replaced = seatsReplaced(subject, (initiative) => initiative.region === region.code);
    const free = quota - (standing?.taken ?? 0) + replaced;
    const asked = seatsAsked(subject);
    if (asked === 0 || asked <= free) return [];
    return [
      {
        message: 'over',
        field: 'participants',
        values: { region: region.name, free: seats(Math.max(0, free)), quota, asked: seats(asked) },
      },
    ];
  },
};
