import { deadline, momentInWords, type Language } from '../../round';
import type { Rule } from '../rule';

export const deadlinePassed: Rule<'late'> = {
  code: 'deadline.passed',
  severity: 'decision',
  source:
    'Vejledningen: "Deadline for valg af forbedringsinitiativer og udpegning af deltagere er 30. april 2024"',
  texts: {
    da: {
      late: {
        message: 'Mailen er modtaget {received}, efter fristen {deadline}.',
        fix: 'Beslut, om skemaet skal med, og skriv en begrundelse, fx "Aftalt telefonisk den 29. april".',
        ask: 'Skriv kort, hvorfor skemaet kommer efter fristen.',
      },
    },
    en: {
      late: {
        message: 'The mail was received {received}, after the deadline {deadline}.',
        fix: 'Decide whether to include the form, and give a reason, for example "Agreed by telephone on 29 April".',
        ask: 'Tell us briefly why the form comes after the deadline.',
      },
    },
  },
  check: ({ received, round }) => {
    if (received === null) return [];
    const receivedAt = Date.parse(received);
    // The deadline's last second is still in time.
    const isLate = Math.floor(receivedAt / 1000) * 1000 > deadline(round);
    if (!isLate) return [];
    const receivedOn = onTheClock(receivedAt, round.timeZone);
    return [
      {
        message: 'late',
        value: receivedOn.da,
        values: {
          received: receivedOn,
          deadline: onTheClock(deadline(round), round.timeZone),
        },
      },
    ];
  },
};

function onTheClock(epoch: number, timeZone: string): Readonly<Record<Language, string>> {
  return { da: momentInWords(epoch, timeZone, 'da'), en: momentInWords(epoch, timeZone, 'en') };
}
