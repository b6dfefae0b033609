import type { Severity } from '../../round';
import { counted } from './counted';

/** Everything the pane says, in Danish: the language that the others follow key by key. */
export const da = {
  app: {
    name: 'NLPS',
    tabs: { mail: 'Mail', overview: 'Overblik', missing: 'Mangler', setup: 'Opsætning' },
    views: 'Visninger',
    more: 'Flere valg',
    language: 'Sprog',
    languageChoices: { outlook: 'Som Outlook', da: 'Dansk', en: 'Engelsk' },
    theme: 'Udseende',
    themeChoices: { outlook: 'Som Outlook', light: 'Lyst', dark: 'Mørkt', contrast: 'Høj kontrast' },
    setup: 'Tjek af opsætning',
    export: 'Udtræk',
    wide: 'Tal og diagrammer i browseren',
    workbook: 'Arbejdsbog',
    chooseWorkbook: 'Vælg arbejdsbog',
    refresh: 'Hent arbejdsbogen igen',
    sandboxClock: (moment: string) => `Øvelse: klokken er sat til ${moment}`,
    loadingScreen: 'Åbner visningen …',
    retry: 'Prøv igen',
    cancel: 'Annullér',
  },
  crash: {
    heading: 'Ruden gik i stå',
    message: 'Der skete en uventet fejl. Intet er gået tabt: arbejdsbogen og mailen er som før.',
    reload: 'Genindlæs ruden',
    settings: 'Ruden kan ikke læse sin opsætning (settings.json). Bed administratoren se på den.',
  },
  mail: {
    unnamed: 'Uden emne',
    attachments: (count: number) =>
      counted(count, 'vedhæftet fil', 'vedhæftede filer', 'Ingen vedhæftede filer'),
    chosenFiles: 'Valgte filer',
    chosenFilesHint: 'Filerne er valgt på computeren og hører ikke til en mail.',
    backToMail: 'Tilbage til mailen',
    readAgain: 'Læs igen',
    listLabel: 'Filer i mailen',
    reading: (done: number, total: number) => `Læser fil ${done} af ${total}`,
    stop: 'Stop',
    none: {
      heading: 'Vælg en mail',
      message: 'Vælg en mail med et indmeldingsskema, så bliver det læst og kontrolleret her.',
    },
    notAMail: {
      heading: 'Det valgte er ikke en mail',
      message: 'Mødeindkaldelser kan ikke læses her. Vælg en almindelig mail, eller vælg filen herunder.',
    },
    withheld: {
      heading: 'Outlook viser ikke denne mail til ruden',
      message:
        'Vælg en anden mail og så denne igen. Hjælper det ikke, er mailen krypteret eller rettighedsbeskyttet, eller postkassen er skjult fra adresselisten: åbn mailen, gem skemaet, og vælg filen herunder.',
    },
    place: {
      shared: (mailbox: string) => `I ${mailbox}`,
      own: 'I din egen postkasse',
      ownHint: (mailbox: string) =>
        `Kolleger kan ikke se mailen, og svar sendes fra dig. Flyt den til ${mailbox}.`,
      unknown: 'Outlook oplyser ikke, hvilken postkasse mailen ligger i',
    },
    noAttachments: {
      heading: 'Mailen har ingen vedhæftede filer',
      message: 'Der er ikke noget skema at læse. Du kan svare afsenderen med en vejledning.',
    },
    noForm: {
      heading: 'Intet indmeldingsskema her',
      message:
        'Ingen af de vedhæftede filer er et indmeldingsskema. Der er ikke skrevet noget i arbejdsbogen.',
    },
    chooseFile: 'Vælg en fil',
    dropHint: 'eller slip den her',
    insideOf: (names: string) => `i ${names}`,
  },
  stage: {
    waiting: 'Venter',
    fetching: 'Henter',
    reading: 'Læser',
    stopped: 'Stoppet',
    failed: 'Ikke hentet',
  },
  chip: {
    ready: 'Klar',
    decision: 'Stillingtagen',
    errors: (count: number) => counted(count, 'fejl', 'fejl'),
    notAForm: 'Ikke et skema',
    unreadable: 'Kan ikke læses',
    imported: 'Importeret',
    waitingList: 'Venteliste',
  },
  severity: {
    error: (count: number) => counted(count, 'fejl', 'fejl'),
    decision: (count: number) => counted(count, 'stillingtagen', 'stillingtagen'),
    advice: (count: number) => counted(count, 'forslag', 'forslag'),
  } satisfies Record<Severity, (count: number) => string>,
  severityName: { error: 'Fejl', decision: 'Kræver stillingtagen', advice: 'Forslag' } satisfies Record<
    Severity,
    string
  >,
  form: {
    untitled: 'Initiativ uden titel',
    unknownCluster: 'Klyngen er ikke fundet',
    noCluster: 'Klyngen er ikke udfyldt',
    participants: (count: number, generalPractice: number) =>
      `${counted(count, 'deltager', 'deltagere', 'Ingen deltagere')}${
        generalPractice > 0 ? ` (${generalPractice} fra almen praksis)` : ''
      }`,
    readAs: (written: string, as: string) => `Læst som: »${written}« → ${as}`,
    readAsOneOf: (written: string, candidates: string) => `»${written}« kan være ${candidates}`,
    readAsNothing: (written: string) => `»${written}« passer ikke på nogen klynge`,
    answers: 'Alle svar i skemaet',
    people: 'Deltagere',
    contactPerson: 'Klyngens kontaktperson',
    unplaced: 'Tekst uden for felterne',
    unplacedHint: 'Stod i skemaet, men hører ikke til et spørgsmål. Den bliver ikke importeret.',
    written: (text: string) => `Skrevet: »${text}«`,
    unanswered: 'Ikke besvaret',
    notAsked: 'Spørges der ikke om i skemaet',
    place: (place: string) => `Sted: ${place}`,
    notes: 'Bemærkninger til læsningen',
    personNumber: (number: number) => `Deltager ${number}`,
    noName: 'Uden navn',
    sectorGuessed: 'udledt',
    phone: 'Telefon',
    email: 'E-mail',
  },
  findings: {
    heading: 'Fund',
    none: 'Ingen fejl',
    noneAtAll: 'Ingen fejl og ingen forslag',
    whole: 'Hele skemaet',
    initiative: 'Initiativet',
    participant: (number: number, name: string) =>
      name === '' ? `Deltager ${number}` : `Deltager ${number} · ${name}`,
    found: (value: string) => `Fundet: »${value}«`,
    suggestion: (value: string) => `Forslag til rettelse: ${value}`,
    source: (text: string) => `Kilde: ${text}`,
    more: 'Kilde og fundet værdi',
  },
  seats: {
    heading: 'Pladser efter import',
    headingNow: 'Pladser nu',
    change: (before: number, after: number) => `${before} → ${after}`,
    ofQuota: (quota: number) => `af ${quota}`,
    guideline: (from: number, to: number) =>
      from === to ? `vejledende ${from}` : `vejledende ${from}–${to}`,
    minimumMaximum: (minimum: number | null, maximum: number | null) => {
      if (minimum !== null && maximum !== null) return `min. ${minimum}, maks. ${maximum}`;
      if (maximum !== null) return `maks. ${maximum}`;
      return minimum === null ? '' : `min. ${minimum}`;
    },
    generalPractice: 'Almen praksis',
    unchecked: 'Pladserne kan ikke vises, før arbejdsbogen kan læses.',
    count: (count: number) => counted(count, 'plads', 'pladser', '0 pladser'),
    over: (count: number) => `${count} over`,
    free: (count: number) => counted(count, 'ledig', 'ledige', 'ingen ledige'),
  },
  action: {
    import: (seats: string, cluster: string) => `Importér · ${seats} · ${cluster}`,
    importing: 'Importerer …',
    replace: (version: number) => `Erstat ${String(version)}. udgave`,
    replaceAnyway: (version: number) => `Erstat ${String(version)}. udgave alligevel …`,
    importAnyway: 'Importér alligevel …',
    returnForm: (count: number) =>
      count > 0 ? `Returnér med rettelser (${count})` : 'Returnér med rettelser',
    askCluster: 'Spørg klyngen',
    adaptReply: 'Tilpas svaret',
    replyWithGuidance: 'Svar med vejledning',
    openingReply: 'Åbner svarvinduet …',
    undo: 'Fortryd',
    undoing: 'Fortryder …',
    cannotImport: 'Importen venter på arbejdsbogen',
  },
  receipt: {
    replyAction: 'Svar afsenderen',
    seats: 'Pladser og historik',
    waitlisted: (number: string, time: string, by: string) =>
      `Sat på venteliste som ${number} ${time} af ${by}`,
    imported: (number: string, time: string, by: string) => `Importeret som ${number} ${time} af ${by}`,
    already: (number: string, time: string, by: string) =>
      `Skemaet var allerede importeret som ${number} ${time} af ${by}. Der er ikke skrevet noget.`,
    known: (number: string, time: string, by: string) => `Importeret som ${number} ${time} af ${by}`,
    at: (clock: string) => `kl. ${clock}`,
    on: (day: string, clock: string) => `den ${day} kl. ${clock}`,
    unknownTime: '(tidspunkt ukendt)',
    inWorkbook: (number: string, status: string) => `Står i arbejdsbogen som ${number}: ${status}`,
    undone: 'Importen er fortrudt. Pladserne er frie igen, og hændelsen står i loggen.',
    status: (name: string) => `Status i arbejdsbogen: ${name}`,
    failed: 'Der er ikke skrevet noget',
    unknown: 'Det er usikkert, om der blev skrevet',
  },
  mark: {
    setting: 'Sætter mærke på mailen …',
    set: (category: string) => `Mailen er mærket »${category}«.`,
    missing: (category: string) => `Mailen mangler mærket »${category}«.`,
    wrong: (present: string, category: string) =>
      `Mailen er mærket »${present}«, men efter arbejdsbogen skal der stå »${category}«.`,
    restore: 'Genskab mærke',
    failed: (category: string) => `Mærket »${category}« kunne ikke sættes. Arbejdsbogen gælder alligevel.`,
    noCategory: (category: string) =>
      `Kategorien »${category}« findes ikke i postkassen. Bed administratoren åbne postkassen i Outlook og oprette den under Kategorier. Arbejdsbogen gælder alligevel.`,
    moved: (category: string) =>
      `Mærket »${category}« er ikke sat, fordi en anden mail blev valgt. Vælg »Genskab mærke«.`,
  },
  reply: {
    again: 'Åbn svaret igen',
  },
  file: {
    forSender: (fix: string) => `Til afsenderen: ${fix}`,
    cloudLink: 'Kan du selv åbne linket, så hent filen, og vælg den herunder.',
    'timed-out': {
      message: 'Outlook svarede ikke i tide.',
      fix: 'Prøv igen. Hjælper det ikke, så gem filen, og vælg den her i ruden.',
    },
    'selection-moved': {
      message: 'En anden mail blev valgt, mens filen blev hentet.',
      fix: 'Læs mailen igen.',
    },
    unsupported: {
      message: 'Denne udgave af Outlook kan ikke give filen videre.',
      fix: 'Gem filen, og vælg den her i ruden.',
    },
    permission: {
      message: 'Outlook giver ikke lov til at læse filen.',
      fix: 'Gem filen, og vælg den her i ruden.',
    },
    'too-large': {
      message: 'Filen er større, end ruden må hente.',
      fix: 'Et skema fylder sjældent over 1 MB. Bed afsenderen sende skemaet alene, uden billeder.',
    },
    unavailable: {
      message: 'Outlook kunne ikke hente filen.',
      fix: 'Prøv igen. Hjælper det ikke, så gem filen, og vælg den her i ruden.',
    },
    readerFailed: {
      message: 'Filen kunne ikke læses på grund af en fejl i ruden.',
      fix: 'Prøv igen. Sker det igen, så indtast skemaet i arbejdsbogen, og sig det til administratoren.',
    },
    notAForm: {
      message: 'Filen kan læses, men den er ikke et indmeldingsskema.',
      fix: 'Den bliver ikke importeret. Var den tænkt som et skema, så bed afsenderen bruge den tomme blanket.',
    },
    stopped: { message: 'Læsningen blev stoppet.', fix: 'Læs mailen igen, når du er klar.' },
  },
  workbook: {
    heading: 'Arbejdsbogen kan ikke bruges lige nu',
    stillWorks: 'Skemaer kan stadig læses, kontrolleres og besvares. Pladser og dubletter kontrolleres ikke.',
  },
  overview: {
    heading: 'Overblik',
    deadline: (days: number, moment: string) => {
      if (days > 1) return `${days} dage til fristen ${moment}`;
      if (days === 1) return `I morgen er fristen: ${moment}`;
      return days === 0 ? `Fristen er i dag: ${moment}` : `Fristen var ${moment}`;
    },
  },
  /** The menu's entries only: what the screens behind them say is fetched with them. */
  round: { create: 'Ny runde', blank: 'Hent tomt skema', anonymise: 'Anonymisér runden' },
  time: {
    today: (clock: string) => `i dag ${clock}`,
    yesterday: (clock: string) => `i går ${clock}`,
    dayAndClock: (day: string, clock: string) => `${day} ${clock}`,
    dayAtClock: (day: string, clock: string) => `${day} kl. ${clock}`,
  },
};

export type Texts = typeof da;
