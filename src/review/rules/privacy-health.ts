import type { Rule } from '../rule';

export const privacyHealth: Rule<'health'> = {
  code: 'privacy.health',
  severity: 'advice',
  source: 'Databeskyttelsesforordningen (GDPR) artikel 9: helbredsoplysninger',
  texts: {
    da: {
      health: {
        message: 'Skemaet nævner allergi, kost eller sygdom; det bliver ikke gemt.',
        fix: 'Hensyn til kost og helbred oplyses ved tilmelding til overnatning, ikke i skemaet. Lad feltet stå tomt, fx "Ingen bemærkninger".',
      },
    },
    en: {
      health: {
        message: 'The form mentions allergy, diet or illness; this is not stored.',
        fix: 'Diet and health are told when signing up for the overnight stay, not in the form. Leave the field empty, for example "No remarks".',
      },
    },
  },
  // What it says is nobody's business here; only the place is told.
  check: ({ nomination }) => nomination.healthMentions.map(({ place }) => ({ message: 'health', place })),
};
