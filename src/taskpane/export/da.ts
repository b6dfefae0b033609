import { counted } from '../texts/counted';

/** Taking lists and files out of the workbook. */
export const da = {
  heading: 'Udtræk',
  intro: 'Lister og filer dannes af arbejdsbogen, som den er læst nu. Arbejdsbogen røres ikke.',
  back: 'Tilbage til mailen',
  what: 'Hvad skal trækkes ud?',
  kinds: {
    participants: 'Deltagerlister pr. læringstræf',
    teams: 'Initiativer med team og sparringspartner',
    badges: 'Navneskilte til print',
    calendar: 'Kalenderfiler til hvert team',
    'mail-list': 'Mailadresser',
    figures: 'Tal til programledelsen',
    journal: 'Journalliste',
  },
  waiting: 'Tag ventelisten med',
  waitingHint: 'Ellers kun dem, der har plads.',
  make: 'Dan filerne',
  making: 'Danner filerne …',
  ready: 'Filerne er klar',
  nothing: 'Der er intet at trække ud endnu.',
  rows: (count: number) => counted(count, 'linje', 'linjer', 'ingen linjer'),
  files: (count: number) => counted(count, 'fil', 'filer'),
  download: (file: string) => `Hent ${file}`,
  downloadAll: (count: number) => `Hent alle ${count} filer (zip)`,
  personal: 'Filerne indeholder persondata. Gem dem kun, hvor de hører til, og slet dem, når de er brugt.',
  failed: 'Filerne kunne ikke dannes. Hent arbejdsbogen igen, og prøv en gang til.',
};

export type ExportTexts = typeof da;
