import { enumeration } from '../counted';
import type { Rule } from '../rule';

export const formMultipleInitiatives: Rule<'several'> = {
  code: 'form.multiple-initiatives',
  severity: 'error',
  source: 'Vejledningen: "KUN ét forbedringsinitiativ per skema"',
  texts: {
    da: {
      several: {
        message: 'Skemaet beskriver mere end ét forbedringsinitiativ: {titles}.',
        fix: 'Udfyld ét skema til hvert initiativ, og send dem hver for sig eller samlet i én mail.',
      },
    },
    en: {
      several: {
        message: 'The form describes more than one improvement initiative: {titles}.',
        fix: 'Fill in one form for each initiative, and send them one by one or together in one mail.',
      },
    },
  },
  check: ({ nomination }) => {
    const [second] = nomination.furtherInitiatives;
    if (second === undefined) return [];
    const titles = [nomination.answers.title, ...nomination.furtherInitiatives]
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .map((text) => `"${text}"`);
    return [
      {
        message: 'several',
        field: 'title',
        place: second.place,
        value: second.written,
        values: { titles: enumeration(titles) },
      },
    ];
  },
};
