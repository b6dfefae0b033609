import { isAnswered } from '../answers';
import type { Rule } from '../rule';
import { generalPracticeSeatsAsked } from '../seats-beside';

export const generalPracticeContactMissing: Rule<'missing'> = {
  code: 'general-practice.contact-missing',
  severity: 'decision',
  source: 'Vejledningen: "et team skal have kontakt til almen praksis i programmets løbetid"',
  texts: {
    da: {
      missing: {
        message: 'Ingen deltager er fra almen praksis, og kontakten til almen praksis er ikke beskrevet.',
        fix: 'Beskriv kontakten, fx "Praksiskonsulenten deltager i vores møde hver måned", eller udpeg en deltager fra almen praksis.',
      },
    },
    en: {
      missing: {
        message:
          'No participant is from general practice, and the contact with general practice is not described.',
        fix: 'Describe the contact, for example "The general practice adviser joins our monthly meeting", or name a participant from general practice.',
      },
    },
  },
  check: (subject) =>
    generalPracticeSeatsAsked(subject) > 0 || isAnswered(subject.nomination.answers.generalPracticeContact)
      ? []
      : [{ message: 'missing', field: 'generalPracticeContact' }],
};
