import { counted } from '../texts/counted';

/** The overview, its initiatives, and how they are followed. */
export const da = {
  back: 'Tilbage',
  onlyProblems: 'Kun problemer',
  noProblems: 'Ingen region har noget at se på. Slå filteret fra for at se dem alle.',
  onTheirWay: (count: number) => `${count} på vej`,
  readAt: (clock: string) => `Læst fra arbejdsbogen kl. ${clock}`,
  waitingHeading: 'Det venter',
  nothingWaits: 'Intet venter på jer lige nu.',
  sections: {
    checks: (count: number) =>
      counted(count, 'ting passer ikke efter fristen', 'ting passer ikke efter fristen'),
    checksNow: (count: number) => counted(count, 'ting passer ikke', 'ting passer ikke'),
    undecided: (count: number) =>
      counted(count, 'skema kræver stillingtagen', 'skemaer kræver stillingtagen'),
    returned: (count: number) =>
      counted(count, 'returneret skema venter på svar', 'returnerede skemaer venter på svar'),
    openPoints: (count: number) =>
      counted(count, 'initiativ har åbne punkter', 'initiativer har åbne punkter'),
    waitingList: (count: number) =>
      counted(count, 'initiativ står på venteliste', 'initiativer står på venteliste'),
    takeUps: (count: number) =>
      counted(count, 'initiativ skal tages op af klyngen', 'initiativer skal tages op af klyngen'),
    gaps: (count: number) =>
      counted(count, 'initiativ mangler aftaler om opfølgning', 'initiativer mangler aftaler om opfølgning'),
  },
  checks: {
    missing: (cluster: string) => `${cluster} har intet initiativ`,
    belowMinimum: (region: string, taken: number, limit: number) =>
      `${region}: almen praksis har ${counted(taken, 'plads', 'pladser', 'ingen pladser')}, mindst ${limit}`,
    aboveMaximum: (region: string, taken: number, limit: number) =>
      `${region}: almen praksis har ${counted(taken, 'plads', 'pladser', 'ingen pladser')}, højst ${limit}`,
    unused: (region: string, seats: number) =>
      `${region}: ${counted(seats, 'plads bruges ikke', 'pladser bruges ikke')}`,
    overQuota: (region: string, seats: number) =>
      `${region}: ${counted(seats, 'plads for meget', 'pladser for meget')}`,
    programmeOverQuota: (seats: number) =>
      `Programmet: ${counted(seats, 'plads for meget', 'pladser for meget')}`,
  },
  since: (days: number | null) => {
    if (days === null) return 'modtaget på et ukendt tidspunkt';
    if (days === 0) return 'siden i dag';
    return days === 1 ? 'siden i går' : `i ${days} dage`;
  },
  replyBy: (day: string, daysLeft: number) => {
    if (daysLeft < 0) return `svarfristen ${day} er passeret`;
    return daysLeft === 0 ? `svarfrist i dag` : `svarfrist ${day}`;
  },
  noReplyBy: 'ingen svarfrist',
  takeUp: (day: string, daysLeft: number) => {
    if (daysLeft < 0) return `skulle tages op ${day}; der er ingen note siden`;
    if (daysLeft === 0) return 'tages op i dag';
    return daysLeft === 1 ? 'tages op i morgen' : `tages op ${day}, om ${daysLeft} dage`;
  },
  lacks: {
    contact: 'kontaktperson',
    partner: 'sparringspartner',
    'take-up': 'datoer for klyngens dagsorden',
  },
  lacksText: (what: string) => `mangler ${what}`,
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
