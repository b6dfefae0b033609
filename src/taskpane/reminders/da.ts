import { counted } from '../texts/counted';

/** The screen of those that have sent nothing or not answered, in Danish. */
export const da = {
  silent: (count: number, word: string) => `${String(count)} ${word} uden skema`,
  allIn: { heading: 'Alle har sendt', message: 'Der er mindst ét skema fra hver klynge.' },
  unanswered: (count: number) =>
    counted(count, 'returneret skema uden svar', 'returnerede skemaer uden svar'),
  contact: (name: string) => `Kontakt: ${name}`,
  noContact: 'Ingen kontaktperson med e-mail. Skriv den i arbejdsbogens opsætning.',
  reminded: (day: string) => `Påmindet ${day}`,
  neverReminded: 'Ikke påmindet endnu',
  lastUnknown: 'Loggen kunne ikke læses, så det er uvist, om der er sendt påmindelser.',
  returned: (sender: string, day: string) => `${sender} · sidste kontakt ${day}`,
  replyBy: (day: string) => `Svarfrist ${day}`,
  overdue: 'Frist overskredet',
  untitled: 'Skema uden titel',
  choose: (name: string) => `Påmind ${name}`,
  start: (count: number) => `Lav ${counted(count, 'påmindelse', 'påmindelser')} som kladder`,
  hint: 'Der sendes aldrig noget af sig selv.',
  queue: {
    heading: (at: number, of: number) => `Kladde ${String(at)} af ${String(of)}`,
    open: 'Åbn kladde',
    again: 'Åbn kladden igen',
    next: 'Næste',
    skip: 'Spring over',
    stop: 'Tilbage til listen',
    resume: (left: number) => `Fortsæt: ${counted(left, 'kladde', 'kladder')} tilbage`,
    done: 'Alle kladder er gennemgået. Send dem selv fra Outlook.',
    opened: 'Kladden er åbnet – intet er sendt',
    blocked: 'Kladden kan ikke laves',
    copy: 'Outlook kunne ikke åbne en mail. Kopiér teksten i stedet.',
    copyText: 'Kopiér påmindelsen',
    copied: 'Påmindelsen er kopieret',
    keptFailed: 'Loggen er ikke opdateret',
  },
};

export type ReminderTexts = typeof da;
