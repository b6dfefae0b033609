import type { RecognisedBy } from '../../compare';
import type { Missing } from './fetch-first-version';

const short = (text: string) => (text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`);
const people = {
  name: 'navn',
  title: 'titel',
  organisation: 'organisation',
  department: 'afdeling',
  sector: 'sektor',
  email: 'e-mail',
  phone: 'telefon',
} as const;
type Part = keyof typeof people;
const changed = (what: string, before: string, after: string) => {
  if (before === '') return `${what} er nu "${after}"`;
  return after === '' ? `${what} "${before}" er slettet` : `${what} ændret fra "${before}" til "${after}"`;
};

/** What is said of a form that came before in another version, in Danish. */
export const da = {
  heading: (name: string, version: number | null, submitted: string | null) => {
    const about = [
      version === null ? null : `${version}. udgave`,
      submitted === null ? null : `indsendt ${submitted}`,
    ].filter((part) => part !== null);
    return `Ny udgave af ${name}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
  },
  maybe: (name: string) => `Ligner ${name}: ny udgave eller nyt initiativ?`,
  returned: 'Returneret skema er kommet igen',
  untitled: 'skema uden titel',
  by: {
    reference: 'Genkendt på referencen i den rettede kopi',
    subject: 'Genkendt på vores reference i emnet',
    body: 'Genkendt på vores reference i mailens tekst',
    conversation: 'Genkendt på mailtråden: svar med samme emne fra samme sted',
    title: 'Titlen ligner, og klyngen er den samme',
    participants: 'Mindst halvdelen af deltagerne er de samme',
  } satisfies Record<RecognisedBy, string>,
  changes: 'Det er ændret',
  noChanges: 'Der er ingen forskel i det, arbejdsbogen gemmer.',
  noChangesAtAll: 'De to skemaer siger det samme.',
  fetching: 'Henter den første udgave fra dens mail …',
  stop: 'Stop',
  missing: {
    'no-mail': 'Arbejdsbogen siger ikke, hvilken mail den første udgave kom med.',
    'cannot-open': 'Denne Outlook kan ikke hente en mail, der ikke er valgt.',
    'not-seen': 'Den første mail har ikke været valgt i denne browser, så Outlook kan ikke hente den.',
    'not-opened': 'Outlook kunne ikke hente den første mail. Den kan være flyttet eller slettet.',
    'not-in-mail': 'Den første udgave kunne ikke læses i sin mail.',
    stopped: 'Hentningen af den første udgave blev stoppet.',
    'other-file': 'Filen er ikke den første udgave.',
  } satisfies Record<Missing, string>,
  compared:
    'Derfor er der kun sammenlignet med det, arbejdsbogen gemmer: titel, klynge, antal deltagere og det, I bad om.',
  wayOut: (subject: string, sender: string) => {
    const mail = `mailen${subject === '' ? '' : ` "${subject}"`}${sender === '' ? '' : ` fra ${sender}`}`;
    return `Alle forskelle vises, når du gemmer skemaet fra ${mail} og vælger filen her. Er ruden fastgjort, er det nok at vælge den mail i listen og så denne igen.`;
  },
  again: 'Prøv igen',
  openMail: 'Åbn den første mail',
  asked: 'Outlook er bedt om at vise mailen i et vindue for sig. Gem skemaet derfra, og vælg filen her.',
  choose: 'Vælg den første fil',
  participants: (before: number, after: number) => `Antal deltagere ændret fra ${before} til ${after}`,
  joined: (name: string, organisation: string) => `+ ${[name, organisation].filter(Boolean).join(', ')}`,
  left: (name: string, organisation: string) => `− ${[name, organisation].filter(Boolean).join(', ')}`,
  spoken: { joined: 'Kommet med:', left: 'Gået ud:' },
  person: (name: string, part: Part, before: string, after: string) =>
    `${name}: ${changed(people[part], before, after)}`,
  contact: (part: Part, before: string, after: string) =>
    `Kontaktperson: ${changed(people[part], before, after)}`,
  answer: (field: string, before: string, after: string) => {
    if (before === '') return `${field} er udfyldt: "${short(after)}"`;
    if (after === '') return `${field} er slettet: "${short(before)}"`;
    return `${field} ændret fra "${short(before)}" til "${short(after)}"`;
  },
  seats: (before: number, after: number) => `Pladser ${before} → ${after}`,
  points: 'Tidligere fund',
  pointsCount: (solved: number, open: number, fresh: number) =>
    `${solved} løst, ${open} ${open === 1 ? 'åbent' : 'åbne'}, ${fresh} ${fresh === 1 ? 'nyt' : 'nye'}`,
  solved: 'Løst',
  open: 'Stadig åbent',
  fresh: 'Nyt',
  noPoints: 'Den tidligere udgave havde ingen åbne punkter.',
  pointsNotKept: 'Arbejdsbogen siger ikke, hvad der var galt i den tidligere udgave.',
  isNew: 'Er et nyt initiativ',
  isNewHint: 'Du behandler det som et nyt initiativ.',
  isVersion: 'Er en ny udgave',
};

export type ResubmissionTexts = typeof da;
