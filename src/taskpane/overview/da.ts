import { counted } from '../texts/counted';

/** The overview, its initiatives, and how they are followed. */
export const da = {
  back: 'Tilbage',
  onlyProblems: 'Kun problemer',
  noProblems: 'Ingen region har noget at se på. Slå filteret fra for at se dem alle.',
  total: (taken: number, quota: number) => `${taken} af ${quota} pladser`,
  waiting: (count: number) => `${count} på venteliste`,
  initiatives: (count: number) => counted(count, 'initiativ', 'initiativer', 'Ingen initiativer'),
  /** The word for clusters stands in the setup, in the number that fits. */
  missing: (count: number, word: string) =>
    count === 0 ? `Ingen ${word} mangler` : `${count} ${word} mangler`,
  regionSeats: (taken: number, quota: number) => `${taken} af ${quota}`,
  clusters: (word: string) => `Vis ${word}`,
  missingWord: 'mangler',
  missingHere: (missing: number, all: number) => `${missing} af ${all} mangler`,
  belowMinimum: 'under minimum',
  aboveMaximum: 'over maksimum',
  withinLimits: 'inden for grænserne',
  empty: {
    heading: 'Ingen initiativer endnu',
    message: 'Når det første skema er importeret, tæller pladserne op her.',
  },
  onTheirWay: (forms: number, seats: number) =>
    `${counted(forms, 'skema', 'skemaer')} på vej${seats === 0 ? '' : ` (${counted(seats, 'plads', 'pladser')})`}`,
  readAt: (clock: string) => `Læst fra arbejdsbogen kl. ${clock}`,
  waitingHeading: 'Det venter',
  nothingWaits: 'Intet venter på jer lige nu.',
  mail: {
    asked: 'Outlook er bedt om at vise mailen i et vindue for sig.',
    notSeen: 'Mailen har ikke været valgt i denne browser, så Outlook kan ikke åbne den herfra.',
    search: (subject: string, sender: string) =>
      `Ser du den ikke, så søg i Outlook efter »${subject}«${sender === '' ? '' : ` fra ${sender}`}.`,
    copy: 'Kopiér emnet',
    copied: 'Emnet er kopieret',
  },
  cluster: {
    none: 'Klyngen har ingen initiativer i arbejdsbogen.',
    contact: (who: string) => `Klyngens kontakt: ${who}`,
    seats: (taken: number) => counted(taken, 'plads', 'pladser', 'Ingen pladser'),
    onTheirWay: 'Modtaget, men ikke importeret',
  },
  initiative: {
    gone: 'Initiativet står ikke længere i arbejdsbogen.',
    generalPractice: (count: number) => `heraf ${count} fra almen praksis`,
    participants: (count: number) => `Deltagere (${count})`,
    noParticipants: 'Der står ingen deltagere i arbejdsbogen.',
    unnamed: 'Uden navn',
    reserved: 'Reserveret',
    onWaitingList: 'Venteliste',
    noSeat: 'Uden plads',
    openPoints: 'Åbne punkter',
    about: 'Om initiativet',
    purpose: 'Formål',
    goal: 'Mål',
    citizenGroup: 'Borgergruppe',
    generalPracticeContact: 'Kontakt til almen praksis',
    note: 'Intern note',
    received: (moment: string) => `Modtaget ${moment}`,
    imported: (moment: string, by: string) => `Importeret ${moment}${by === '' ? '' : ` af ${by}`}`,
    version: (version: number) => `${version}. udgave`,
  },
  following: {
    heading: 'Opfølgning',
    edit: 'Ret opfølgning',
    contactName: 'Klyngens kontaktperson',
    contactEmail: 'Kontaktpersonens e-mail',
    contactPhone: 'Kontaktpersonens telefon',
    partner: 'Sparringspartner',
    firstTakeUp: 'Klyngen tager op, 1. gang',
    secondTakeUp: 'Klyngen tager op, 2. gang',
    takeUps: 'På klyngens dagsorden',
    progress: 'Fremdrift',
    progressHint:
      'Hvad var det, vi ville? Hvordan går det med proces og resultater? Hvad siger borgerne? Hvordan har deltagerne det?',
    datedLine: 'Ny linje med dags dato',
    none: 'ikke aftalt',
    noProgress: 'ingen noter endnu',
    save: 'Gem opfølgning',
    saving: 'Gemmer …',
    cancel: 'Annullér',
    saved: 'Gemt i arbejdsbogen.',
    changed: (found: string) =>
      `En anden har ændret det samme imens. Nu står der: ${found}. Gem igen, hvis det skal være, som du har skrevet.`,
    empty: 'ingenting',
  },
};

export type OverviewTexts = typeof da;
