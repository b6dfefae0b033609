import type { Finding } from '../../src/review';
import type { Answer, Nomination, Participant } from '../../src/form/read';
import type { Sector } from '../../src/round';
import { hold3 } from '../../src/round';
import type { ImportRequest } from '../../src/workbook';

export function answer(text: string, place = 'Skema!B2'): Answer {
  return { text, written: text, place };
}

export function participant(name: string, sector: Sector = 'municipality'): Participant {
  return {
    name: answer(name),
    title: answer('Sundhedschef'),
    organisation: answer('Randers Kommune'),
    department: answer(''),
    email: answer(`${name.toLowerCase().replaceAll(' ', '.')}@kommune.example`),
    phone: answer('+4524759069'),
    sector: { answer: answer(''), sector, inferred: false },
    place: 'Deltagere!A5',
  };
}

/** A form of Randersklyngen that is filled in all through. */
export function nomination(size = 3, changes: Partial<Nomination> = {}): Nomination {
  return {
    answers: {
      title: answer('Den gode udskrivelse'),
      background: answer('Mange genindlæggelser'),
      purpose: answer('Tryg udskrivelse'),
      goal: answer('20 % færre genindlæggelser'),
      data: answer('Månedlige tal'),
      testing: answer('PDSA'),
      leadershipFocus: answer('Ja'),
      citizenGroup: answer('Ældre medicinske patienter'),
      organisations: answer('Randers Kommune; Regionshospitalet Randers'),
      generalPracticeContact: answer('Praksiskonsulenten'),
      remarks: answer(''),
    },
    region: { answer: answer('Region Midtjylland'), code: 'M', candidates: ['M'] },
    cluster: { answer: answer('Klynge Randers'), code: 'M-RAND', candidates: ['M-RAND'] },
    contactPerson: { ...participant('Kim Kontakt') },
    participants: Array.from({ length: size }, (_, index) =>
      participant(`Deltager ${index + 1}`, index === 0 ? 'general-practice' : 'municipality'),
    ),
    furtherInitiatives: [],
    asked: [],
    unplaced: [],
    personalNumbers: [],
    healthMentions: [],
    stamp: null,
    reference: null,
    blank: false,
    ...changes,
  };
}

/** A request to import, without waiting between looks. */
export function request(key: string, changes: Partial<ImportRequest> = {}): ImportRequest {
  return {
    round: hold3,
    key,
    nomination: nomination(),
    mail: {
      received: '2024-04-16T09:14:00+02:00',
      sender: 'karen.lund@kommune.example',
      subject: 'Indmelding',
      messageId: `<${key}@kommune.example>`,
      file: 'skema.xlsx',
    },
    findings: [],
    who: 'Anna Berg',
    now: new Date('2024-04-16T08:42:00Z'),
    reason: null,
    actionId: `handling-${key}`,
    pauses: [0, 0],
    ...changes,
  };
}

/** A finding of a severity, about the cluster. */
export const finding = (severity: Finding['severity']): Finding => ({
  code: 'x',
  severity,
  field: null,
  participant: null,
  subject: { da: 'Klynge', en: 'Cluster' },
  place: null,
  value: null,
  suggestion: null,
  texts: { da: { message: `Noget (${severity}).`, fix: '' }, en: { message: '', fix: '' } },
  source: '',
});
