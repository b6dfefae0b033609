/** What the screen of the workbook says, in Danish. */
export const da = {
  heading: 'Arbejdsbog',
  intro:
    'Alle i sekretariatet skal bruge den samme arbejdsbog. Valget huskes i denne browser; alt andet står i arbejdsbogen.',
  current: 'I brug nu',
  none: 'Ingen arbejdsbog er valgt.',
  fromDeployment: 'Organisationens arbejdsbog',
  holds: (round: string) => `Holder ${round}.`,
  notUsable: 'Den kan ikke bruges lige nu:',
  open: {
    heading: 'Brug en arbejdsbog, der findes',
    field: 'Link eller sti',
    hint: 'I Excel eller SharePoint: Del › Kopiér link. En fil på dit eget OneDrive kan også skrives som »Mappe/Fil.xlsx«.',
    button: 'Brug arbejdsbogen',
    empty: 'Indsæt linket til arbejdsbogen.',
  },
  recent: 'Brugt før',
  useThis: (name: string) => `Brug ${name}`,
  create: {
    heading: 'Opret en ny arbejdsbog',
    intro: (round: string) => `Den får opsætningen fra ${round} og er tom. Ingen fil bliver overskrevet.`,
    folder: 'Mappe',
    folderHint: (hasWorkbook: boolean): string =>
      hasWorkbook
        ? 'Link til mappen. Tomt felt: samme mappe som arbejdsbogen i brug.'
        : 'Link til mappen. Tomt felt: dit eget OneDrive, som kollegerne ikke har adgang til.',
    name: 'Filnavn',
    button: 'Opret arbejdsbog',
  },
  checking: 'Kontrollerer …',
  creating: 'Opretter …',
  chosen: (name: string) => `»${name}« er nu i brug`,
  chosenHint: (round: string) => `Den holder ${round}, og du må skrive i den.`,
  chosenBroken: 'Dens opsætning skal rettes, før der kan importeres:',
  refused: 'Arbejdsbogen er ikke skiftet',
  back: 'Tilbage',
};

export type WorkbookTexts = typeof da;
