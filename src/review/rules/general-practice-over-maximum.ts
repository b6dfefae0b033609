import { seats } from '../counted';
import type { Rule } from '../rule';
import { generalPracticeSeatsAsked, regionOf, seatsReplaced } from '../seats-beside';

export const generalPracticeOverMaximum: Rule<'over'> = {
  code: 'general-practice.over-maximum',
  severity: 'decision',
  source: 'Vejledningen, Fordelingsnøgle i Region Midtjylland: "min. 1 og max. 5 pladser til almen praksis"',
  texts: {
    da: {
      over: {
        message: 'Almen praksis får {after} i {region}; højst {maximum} er afsat.',
        fix: 'Godkend med en begrundelse, eller aftal med {theCluster}, hvem fra almen praksis der skal med, fx på venteliste.',
        ask: 'Skriv, hvem fra almen praksis der skal med, hvis der ikke er plads til alle.',
      },
    },
    en: {
      over: {
        message: 'General practice will have {after} in {region}; at most {maximum} are set aside.',
        fix: 'Approve with a reason, or agree with the {clusterWord} who from general practice takes part, for example by a waiting list.',
        ask: 'Tell us who from general practice should take part if there is not room for all.',
      },
    },
  },
  check: (subject) => {
    const region = regionOf(subject);
    const maximum = region?.generalPracticeMaximum ?? null;
    const asked = generalPracticeSeatsAsked(subject);
    if (region === undefined || maximum === null || asked === 0) return [];
    const standing = subject.ledger.regions.find(({ code }) => code === region.code);
    const replaced = seatsReplaced(
      subject,
      (initiative) => initiative.region === region.code,
      (initiative) => initiative.generalPractice,
    );
    const after = (standing?.generalPractice.taken ?? 0) - replaced + asked;
    if (after <= maximum) return [];
    return [
      {
        message: 'over',
        field: 'participants',
        values: { after: seats(after), region: region.name, maximum },
      },
    ];
  },
};
