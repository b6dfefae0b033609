import { counted } from '../texts/counted';

/** What is said of changes that are not confirmed, in Danish. */
export const da = {
  heading: (count: number) => counted(count, 'ændring er ikke bekræftet', 'ændringer er ikke bekræftet'),
  intro: 'Arbejdsbogen viser dem ikke. Intet kan tælle to gange, så det er altid trygt at gentage dem.',
  unnumbered: 'Nummer ukendt',
  import: (when: string) => `Import, ${when}. Åbn mailen med skemaet, og importér det igen.`,
  importHere: (when: string) => `Import, ${when}. Skemaet er i den mail, der er åben.`,
  status: (when: string) =>
    `Fortryd, ${when}. Se på rækken på arket Initiativer, og gentag det, hvis status ikke er som ønsket.`,
  again: 'Importér igen',
  dismiss: 'Fjern fra listen',
  check: 'Se efter igen',
  checking: 'Ser efter …',
  stillOpen: 'De står der stadig ikke.',
  missingRows: 'Der mangler deltagere i arbejdsbogen',
  missingRowsFix:
    'Initiativets række tæller flere deltagere, end der står på arket Deltagere. De kan skrives ind fra skemaet; dem, der står der, røres ikke.',
  writeRows: 'Skriv de manglende deltagere',
  writingRows: 'Skriver …',
};

export type OutboxTexts = typeof da;
