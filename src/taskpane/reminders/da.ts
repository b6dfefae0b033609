import { counted } from '../texts/counted';

const contacts = { reminder: 'påmindelse', reply: 'svar', form: 'skema modtaget' } as const;

/** The screen of those that have sent nothing, not answered or wait for seats, in Danish. */
export const da = {
  silent: (count: number, word: string) => `${String(count)} ${word} uden skema`,
  allIn: { heading: 'Alle har sendt', message: 'Der er mindst ét skema fra hver klynge.' },
  unanswered: (count: number) =>
    counted(count, 'returneret skema uden svar', 'returnerede skemaer uden svar'),
  waiting: (count: number) => `Venteliste: ${counted(count, 'initiativ', 'initiativer')}`,
  placeInQueue: (place: number, region: string, seats: number) =>
    `Nr. ${String(place)} i køen i ${region} · venter på ${counted(seats, 'plads', 'pladser')}`,
  contact: (name: string) => `Kontakt: ${name}`,
  noContact: 'Ingen kontaktperson med e-mail. Skriv den i arbejdsbogens opsætning.',
  lastContact: (day: string, what: keyof typeof contacts) => `Sidste kontakt ${day} (${contacts[what]})`,
  neverWritten: 'Ingen kontakt endnu',
  lastUnknown: 'Loggen kunne ikke læses, så den sidste kontakt er ukendt.',
  replyBy: (day: string) => `Svarfrist ${day}`,
  overdue: 'Frist overskredet',
  untitled: 'Skema uden titel',
  choose: (name: string) => `Skriv til ${name}`,
  start: (count: number) => `Skriv til ${String(count)} …`,
  hint: 'Der sendes aldrig noget af sig selv.',
};

export type ReminderTexts = typeof da;
