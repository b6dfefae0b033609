import { counted } from '../texts/counted';

/** The screens where the same reply goes to many as drafts, one by one, in Danish. */
export const da = {
  heading: 'Svar til flere',
  intro: 'Vælg en svartekst, og åbn svarene som kladder én ad gangen. Der sendes aldrig noget af sig selv.',
  template: 'Svartekst',
  each: 'Den, der passer til hver',
  eachHint: 'Hver får den svartekst, der passer til skemaet og arbejdsbogen.',
  offeredWhen: (text: string) => `Bruges: ${text}`,
  language: 'Svarenes sprog',
  judging: 'Ser efter, hvem der kan få den …',
  fits: 'Kan få kladden',
  doubtful: 'Se efter først',
  cannot: 'Kan ikke få kladden',
  notOffered: (name: string, when: string) => `»${name}« tilbydes ikke her. Den bruges: ${lowered(when)}`,
  fittingIs: (name: string) => `»${name}« passer.`,
  written: (day: string) => `Der er åbnet en kladde ${day}.`,
  nobody: 'Ingen e-mailadresse. Skriv den i arbejdsbogens opsætning, eller skriv modtageren i Outlook.',
  noTemplate: 'Ingen svartekst passer her.',
  show: (name: string) => `Vis teksten til »${name}«`,
  start: (count: number) => `Gå til ${counted(count, 'kladde', 'kladder')}`,
  nobodyChosen: 'Sæt flueben ved dem, der skal have en kladde.',
  back: 'Tilbage til listen',
  resume: (left: number) => `Fortsæt: ${counted(left, 'kladde', 'kladder')} tilbage`,
  at: (at: number, of: number) => `Kladde ${String(at)} af ${String(of)}`,
  making: 'Laver kladden …',
  open: 'Åbn kladde',
  opening: 'Åbner kladden …',
  again: 'Åbn kladden igen',
  next: 'Næste',
  skip: 'Spring over',
  opened: 'Svarkladde åbnet – intet er sendt',
  blocked: 'Kladden kan ikke laves',
  keptFailed: 'Arbejdsbogen er ikke opdateret',
  markSent: 'Markér som sendt',
  markSentOf: (name: string) => `Markér »${name}« som sendt`,
  list: 'Kladderne',
  steps: {
    opened: 'Svarkladde åbnet',
    sent: 'Markeret som sendt',
    skipped: 'Sprunget over',
    left: 'Mangler',
  },
  done: 'Alle kladder er gennemgået. Send dem selv fra Outlook.',
  close: 'Luk listen',
  absent: {
    answers: (count: number) =>
      `${counted(count, 'kladde hører', 'kladder hører')} til mails, der ikke er valgt nu. Vælg dem også for at gå videre med dem.`,
    letters: (count: number) =>
      `${counted(count, 'kladde', 'kladder')} er udgået: skemaet står ikke længere i arbejdsbogen.`,
    plans: (count: number) =>
      `${counted(count, 'kladde', 'kladder')} er udgået: initiativet har en anden status nu.`,
  },
};

/** "Når …" inside a sentence. */
function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export type DraftTexts = typeof da;
