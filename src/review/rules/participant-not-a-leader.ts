import { participantPath } from '../answers';
import { leadershipOf } from '../leadership';
import type { Observation, Rule } from '../rule';

type MessageId = 'none' | 'trap';

export const participantNotALeader: Rule<MessageId> = {
  code: 'participant.not-a-leader',
  severity: 'advice',
  source:
    'Vejledningen, Målgruppe: "Chefer/ledere af ledere fra kommuner og regioner"; "Ledere af medarbejdere og med direkte tilknytning til daglig drift"; "Repræsentanter fra Almen Praksis"',
  texts: {
    da: {
      none: {
        message: 'Stillingen "{value}" viser ikke, at deltageren er leder.',
        fix: 'Programmet er for ledere. Skriv lederstillingen, hvis der er en, fx "afdelingssygeplejerske", eller overvej en anden deltager.',
      },
      trap: {
        message: 'Stillingen "{value}" ligner en lederstilling, men leder som regel ikke medarbejdere.',
        fix: 'Programmet er for ledere. Skriv lederstillingen, hvis der er en, fx "afdelingsleder", eller overvej en anden deltager.',
      },
    },
    en: {
      none: {
        message: 'The job title "{value}" does not show that the participant is a leader.',
        fix: 'The programme is for leaders. Write the leadership position if there is one, for example "afdelingssygeplejerske", or consider another participant.',
      },
      trap: {
        message: 'The job title "{value}" looks like a leadership position but as a rule leads no staff.',
        fix: 'The programme is for leaders. Write the leadership position if there is one, for example "afdelingsleder", or consider another participant.',
      },
    },
  },
  check: ({ nomination, round }) =>
    nomination.participants.flatMap(({ title, sector }, participant): Observation<MessageId>[] => {
      if (title.text === '' || sector.sector === 'general-practice') return [];
      const shown = leadershipOf(round, title.text);
      return shown === 'leader'
        ? []
        : [{ message: shown, field: participantPath(participant, 'title'), participant }];
    }),
};
