import { counted } from '../texts/counted';

/** What the screens of the round say, in Danish: the language that the others follow key by key. */
export const da = {
  back: 'Tilbage',
  fileFailed: {
    heading: 'Filen kunne ikke dannes',
    message: 'Kontrollér internetforbindelsen, og prøv igen. Sker det igen, så sig det til administratoren.',
  },
  shippedRound: (round: string) =>
    `Arbejdsbogen kan ikke læses lige nu. Udgangspunktet er derfor ${round}, som følger med programmet, uden jeres egne rettelser.`,
  newRound: {
    heading: 'Ny runde',
    intro: (round: string) =>
      `Danner en ny, tom arbejdsbog med opsætningen fra ${round}. Ret det, der hører til året. Arbejdsbogen, I bruger nu, bliver ikke rørt.`,
    general: 'Runden',
    name: 'Rundens navn',
    nameHint: 'Fx Hold 4 2025-2026',
    code: 'Rundens kode',
    codeHint: 'Kort kode, fx hold-4',
    formVersion: 'Skemaets version',
    formVersionHint: 'Skift den hvert år, så gamle skemaer kendes fra nye',
    deadline: 'Frist',
    deadlineDay: 'Frist, dato',
    deadlineTime: 'Frist, klokkeslæt',
    deletionDate: 'Slettefrist',
    deletionDateHint: 'Efter denne dag kan personerne anonymiseres',
    seats: 'Pladser',
    seatsTotal: 'Pladser i alt',
    seatsSum: (sum: number) => `Regionerne giver ${sum} tilsammen`,
    table: 'Pladser pr. region',
    region: 'Region',
    regionSeats: 'Pladser',
    minimum: 'Mindst',
    maximum: 'Højst',
    tableHint: 'Mindst og højst er pladser til almen praksis. Tomt betyder ingen grænse.',
    inRegion: (column: string, region: string) => `${column}, ${region}`,
    minimumInRegion: (region: string) => `Almen praksis mindst, ${region}`,
    maximumInRegion: (region: string) => `Almen praksis højst, ${region}`,
    file: 'Ændringer fra en fil (valgfrit)',
    fileHint:
      'Har I skrevet ændringerne ned på forhånd (round.json), så vælg filen først. Felterne herunder bliver udfyldt efter den.',
    chooseFile: 'Vælg fil med ændringer',
    fileTaken: (name: string) => `Ændringerne i ${name} er lagt ind.`,
    fileRefused: (name: string) => `${name} er ikke brugt`,
    fileNotJson: 'Filen er ikke JSON. Ret tegnsætningen i den, og vælg den igen.',
    fileUnreadable: 'Filen kunne ikke læses. Vælg den igen.',
    dropFile: 'Fjern filens ændringer',
    problems: 'Runden hænger ikke sammen endnu',
    problemsHint: 'Der er ikke dannet nogen arbejdsbog. Ret felterne, der er markeret.',
    elsewhere: 'Dette kan ikke rettes her, men i filen med ændringer eller i den gamle arbejdsbog:',
    notices: 'Taget med fra det gamle hold – se det efter',
    create: 'Hent ny arbejdsbog',
    creating: 'Danner arbejdsbogen …',
    again: 'Hent den igen',
    workbookName: (round: string) => `Indmeldinger ${round}`,
    done: (file: string) => `Arbejdsbogen er dannet: ${file}`,
    doneWhat: (round: string, regions: number, clusters: number, word: string, seats: number) =>
      `${round}: ${regions} regioner, ${clusters} ${word}, ${seats} pladser. Den ligger blandt dine overførte filer.`,
    next: 'Det næste',
    steps: [
      'Åbn arbejdsbogen i Excel, og gå arkene Klynger, Kommuner, Kalender og Felter igennem.',
      'Læg den i sekretariatets fælles mappe på SharePoint.',
      'Bed administratoren pege programmet på den nye arbejdsbog.',
      'Hent det tomme skema her i ruden, når programmet bruger den nye arbejdsbog, og prøv det, før det sendes ud.',
    ],
  },
  blank: {
    heading: 'Hent tomt skema',
    intro: (round: string) =>
      `Det tomme indmeldingsskema til ${round}, dannet efter rundens opsætning. Skemaet bliver genkendt, når det kommer tilbage.`,
    version: (version: string) => `Skemaets version: ${version}`,
    xlsx: 'Hent som Excel',
    docx: 'Hent som Word',
    making: 'Danner skemaet …',
    done: (file: string) => `Hentet: ${file}`,
    doneHint: 'Filen ligger blandt dine overførte filer. Prøv at udfylde den, før den sendes ud.',
    fileName: (round: string) => `Indmeldingsskema ${round}`,
  },
  anonymise: {
    heading: 'Anonymisér runden',
    intro: (round: string) =>
      `Fjerner personerne fra arbejdsbogen for ${round}. Alle tal i Overblik bliver de samme.`,
    date: (day: string) => `Slettefristen er ${day}.`,
    tooEarly: 'Den er ikke passeret, så runden kan ikke anonymiseres endnu.',
    passed: 'Den er passeret.',
    needsWorkbook: 'Arbejdsbogen kan ikke læses lige nu, så der er ikke noget at anonymisere.',
    start: 'Anonymisér …',
    confirmHeading: (round: string) => `Vil du anonymisere ${round}?`,
    confirm: (cluster: string) => [
      'Navne, titler, mailadresser, telefonnumre, bemærkninger, afsendere og emner bliver til »(anonymiseret)«.',
      `Status, region, ${cluster}, sektor, pladser og datoer bliver stående, og tallene er de samme.`,
      'Det kan ikke fortrydes i ruden. Få administratoren til at gemme journallisten først; bagefter er afsender og emne væk.',
      'Sørg for, at ingen andre arbejder i arbejdsbogen imens.',
    ],
    yes: 'Ja, anonymisér nu',
    cancel: 'Annullér',
    working: (written: number) =>
      written === 0
        ? 'Læser arbejdsbogen …'
        : `Anonymiserer: ${counted(written, 'række', 'rækker')} skrevet. Lad ruden være åben.`,
    done: 'Runden er anonymiseret',
    doneWhat: (rows: number, taken: number, quota: number) =>
      `${counted(rows, 'række', 'rækker', 'Ingen rækker')} er skrevet. Pladserne er som før: ${taken} af ${quota}. Det står i loggen.`,
    doneNext:
      'Læs beskrivelserne på arket Initiativer igennem for navne, der kun stod dér, og slet ældre versioner af filen efter jeres regler.',
    nothingLeft: 'Runden er allerede anonymiseret',
    nothingLeftHint: 'Der er ikke ændret noget.',
    incomplete: 'Anonymiseringen er ikke færdig',
    incompleteHint: (rows: number) =>
      `${counted(rows, 'række', 'rækker')} mangler, fordi andre arbejdede i arbejdsbogen. Gør det igen, når de er færdige; det fortsætter, hvor det slap.`,
    failed: 'Anonymiseringen blev afbrudt',
    failedHint: 'Noget kan være skrevet. Gør det igen; det fortsætter, hvor det slap.',
    refused: 'Runden er ikke anonymiseret',
  },
};

export type RoundTexts = typeof da;
