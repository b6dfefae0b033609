import { sectorName } from '../../round';
import type { ReviewSubject, Rule } from '../rule';

/** Seats that the cluster has set aside for leaders who do not take part in a cross-sector team. */
const reserved = /reserve(?:ret|rede|res|ring)/i;

export const teamOneSector: Rule<'one'> = {
  code: 'team.one-sector',
  severity: 'advice',
  source: 'Vejledningen: "et team bør have medlemmer på tværs af sektorer/organisationer"',
  texts: {
    da: {
      one: {
        message: 'Alle deltagere er fra samme sektor: {sector}.',
        fix: 'Overvej deltagere fra de andre sektorer, fx en leder fra hospitalet eller almen praksis, eller skriv i bemærkningerne, at pladserne er reserveret til teamet.',
      },
    },
    en: {
      one: {
        message: 'All participants are from one sector: {sector}.',
        fix: 'Consider participants from the other sectors, for example a leader from the hospital or general practice, or say in the remarks that the seats are reserved for the team.',
      },
    },
  },
  check: ({ nomination, round }) => {
    const [first, ...others] = nomination.participants.map(({ sector }) => sector.sector);
    // A team of one is told of its size; its sector says nothing more.
    if (first === undefined || first === null || others.length === 0 || isReserved(nomination)) return [];
    return others.every((sector) => sector === first)
      ? [{ message: 'one', field: 'participants', values: { sector: sectorName(round, first) } }]
      : [];
  },
};

function isReserved({ answers }: ReviewSubject['nomination']): boolean {
  return [answers.remarks, answers.organisations, answers.background].some(({ text }) => reserved.test(text));
}
