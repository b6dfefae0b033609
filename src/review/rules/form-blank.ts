import type { Rule } from '../rule';

export const formBlank: Rule<'blank'> = {
  code: 'form.blank',
  severity: 'error',
  source:
    'Vejledningen: "udfylde det fremsendte skema til beskrivelse af forbedringsinitiativet og data om deltagerne"',
  texts: {
    da: {
      blank: {
        message: 'Skemaet er tomt: spørgsmålene er der, men ingen svar.',
        fix: 'Send den udfyldte fil. Gem og luk den i Excel eller Word, før I vedhæfter den; ofte er det den tomme udgave, der er kommet med.',
      },
    },
    en: {
      blank: {
        message: 'The form is blank: the questions are there, but no answers.',
        fix: 'Send the file that is filled in. Save and close it in Excel or Word before you attach it; often the blank copy was attached.',
      },
    },
  },
  check: ({ nomination }) => (nomination.blank ? [{ message: 'blank' }] : []),
};
