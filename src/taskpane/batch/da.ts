import { counted } from '../texts/counted';

/** What the batch says, in Danish: the language that the others follow key by key. */
export const da = {
  heading: (count: number) => `${count} mails er valgt`,
  intro:
    'Skemaerne i de valgte mails læses og kontrolleres ét ad gangen. Intet importeres, før du siger til.',
  otherMails: (count: number) =>
    `Arbejdet med ${count} mails er i gang. De nye bliver taget, når det er færdigt.`,
  takeOthers: (count: number) => `Tag de ${count} valgte mails`,
  working: {
    reading: (done: number, total: number) => `Læser mail ${done} af ${total}`,
    importing: (done: number, total: number) => `Importerer skema ${done} af ${total}`,
  },
  stop: 'Stop',
  stopping: 'Stopper efter denne …',
  readOn: (count: number) => `Læs de sidste ${count}`,
  stopped: (left: number) => `Læsningen er stoppet. ${counted(left, 'mail er', 'mails er')} ikke læst endnu.`,
  table: 'Skemaer i de valgte mails',
  columns: { form: 'Skema', cluster: 'Klynge', participants: 'Deltagere', state: 'Tilstand' },
  inMail: (subject: string) => `Mail: ${subject}`,
  noSubject: 'uden emne',
  noFile: 'Ingen vedhæftede filer',
  counts: {
    ready: (count: number) => `${count} klar`,
    return: (count: number) => `${count} skal rettes`,
    decision: (count: number) => `${count} til stillingtagen`,
    settled: (count: number) => `${count} i arbejdsbogen`,
    unreadable: (count: number) => `${count} kan ikke læses`,
    failed: (count: number) => `${count} ikke hentet`,
    noForm: (count: number) => `${count} uden skema`,
  },
  state: {
    waiting: 'Ikke læst',
    reading: 'Læser',
    ready: 'Klar',
    decision: (count: number) => counted(count, 'stillingtagen', 'stillingtagen'),
    return: (count: number) => counted(count, 'fejl', 'fejl'),
    noForm: 'Ikke et skema',
    unreadable: 'Kan ikke læses',
    failed: 'Ikke hentet',
    imported: (number: string) => `Importeret ${number}`,
    already: (number: string) => `Var importeret ${number}`,
    refused: 'Ikke importeret',
    unknown: 'Usikkert',
  },
  importReady: (count: number) => `Importér ${count} ${count === 1 ? 'klar' : 'klare'}`,
  importRest: (count: number) => `Importér de sidste ${count}`,
  answer: 'Svar på flere …',
  answerReturns: (count: number) => `Returnér ${count} …`,
  cannotImport: 'Importen venter på arbejdsbogen. Skemaerne er læst og kontrolleret uden den.',
  result: {
    heading: (imported: number, skipped: number) =>
      `${counted(imported, 'skema', 'skemaer', 'Ingen skemaer')} importeret, ${skipped} sprunget over`,
    imported: 'Importeret',
    skipped: 'Sprunget over',
    already: (number: string, by: string) =>
      by === '' ? `var allerede importeret som ${number}` : `var allerede importeret som ${number} af ${by}`,
    standsAs: (status: string) => `står i arbejdsbogen som »${status}«`,
    mustBeCorrected: (first: string) => `skal rettes af afsenderen: ${first}`,
    mustBeDecided: (first: string) => `kræver stillingtagen: ${first}`,
    notYet: 'er klar, men blev ikke nået, før kørslen blev stoppet',
    noForm: 'er ikke et indmeldingsskema',
    notRead: 'er ikke læst endnu',
    markFailed: (category: string) => `Mailen kunne ikke mærkes »${category}«`,
    markMissing: (category: string) =>
      `Kategorien »${category}« findes ikke i postkassen; bed administratoren oprette den`,
  },
  steps: {
    heading: (count: number) => `Gennemgang af ${count} mails`,
    intro:
      'Denne udgave af Outlook kan kun åbne én mail ad gangen. Sæt ruden fast med knappenålen, og vælg mailene én for én i listen; det, der læses, samles i tabellen her.',
    noPin:
      'Kan ruden ikke sættes fast? Gem mailene i en mappe, og vælg dem alle her, eller slip dem på ruden: så læses de samlet.',
    open: (number: number, total: number, subject: string) =>
      `Mail ${number} af ${total}: vælg »${subject}« i listen.`,
    import: (total: number) =>
      `Alle ${total} mails er gennemgået. Se tabellen, og importér det, der er klar.`,
    return: (left: number, subject: string) =>
      left === 1
        ? `Ét skema skal returneres: vælg »${subject}« i listen, og åbn svaret dér.`
        : `${left} mails har skemaer, der skal returneres: vælg »${subject}« i listen, og åbn svaret dér.`,
    mark: (left: number, subject: string) =>
      left === 1
        ? `Én mail mangler sit mærke: vælg »${subject}« i listen, så sættes det.`
        : `${left} mails mangler deres mærke: vælg »${subject}« i listen, så sættes det.`,
    done: (total: number) => `Alle ${total} mails er gennemgået.`,
    showTable: 'Vis tabellen',
    showMail: 'Vis mailen',
    leave: 'Afslut',
  },
  interrupted: {
    heading: (count: number) => `Gennemgangen af ${count} mails blev afbrudt, fordi ruden lukkede`,
    pin: 'Sæt ruden fast med knappenålen, og vælg mailene igen.',
    without:
      'Kan din udgave af Outlook ikke det, så åbn ruden på hver mail for sig, eller gem mailene i en mappe, og vælg dem alle under »Vælg en fil«.',
  },
};

export type BatchTexts = typeof da;
