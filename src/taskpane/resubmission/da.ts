import type { RecognisedBy } from '../../compare';

const short = (text: string) => (text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`);
const people = { title: 'titel', organisation: 'organisation', email: 'e-mail' } as const;

/** What is said of a form that came before in another version, in Danish. */
export const da = {
  heading: (name: string, version: number) => `Ny udgave af ${name} (${version}. udgave)`,
  maybe: (name: string) => `Ligner ${name}: ny udgave eller nyt initiativ?`,
  returned: (title: string) => `Returneret skema er kommet igen: ${title}`,
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
  notKept:
    'Den tidligere udgave er ikke importeret, så arbejdsbogen har kun titel, klynge og antal deltagere. Åbn den tidligere mail, og vælg så denne igen: da vises alle forskelle.',
  participants: (before: number, after: number) => `Antal deltagere ændret fra ${before} til ${after}`,
  joined: (name: string, organisation: string) => `+ ${[name, organisation].filter(Boolean).join(', ')}`,
  left: (name: string, organisation: string) => `− ${[name, organisation].filter(Boolean).join(', ')}`,
  spoken: { joined: 'Kommet med:', left: 'Gået ud:' },
  person: (name: string, part: keyof typeof people, before: string, after: string) => {
    if (before === '') return `${name}: ${people[part]} er nu "${after}"`;
    if (after === '') return `${name}: ${people[part]} "${before}" er slettet`;
    return `${name}: ${people[part]} ændret fra "${before}" til "${after}"`;
  },
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
