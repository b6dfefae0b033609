import type { Rule } from '../rule';

export const contactPersonMissing: Rule<'missing'> = {
  code: 'contact-person.missing',
  severity: 'advice',
  source:
    'Vejledningen: "Udpeg en repræsentant fra sundhedsklyngen til at være kontaktperson for deltagerne"',
  texts: {
    da: {
      missing: {
        message: 'Skemaet nævner ingen kontaktperson fra {theCluster}.',
        fix: 'Udpeg en kontaktperson for deltagerne, fx "Karen Lund, sundhedschef, karen.lund@randers.dk".',
      },
    },
    en: {
      missing: {
        message: 'The form names no contact person from the {clusterWord}.',
        fix: 'Name a contact person for the participants, for example "Karen Lund, sundhedschef, karen.lund@randers.dk".',
      },
    },
  },
  check: ({ nomination: { contactPerson } }) =>
    contactPerson === null || contactPerson.name.text === ''
      ? [{ message: 'missing', field: 'contactPerson.name' }]
      : [],
};
