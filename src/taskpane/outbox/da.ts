import { counted } from '../texts/counted';

/** What is said of changes that are not confirmed, in Danish. */
export const da = {
  heading: (count: number) => counted(count, 'ændring er ikke bekræftet', 'ændringer er ikke bekræftet'),
  intro:
    'Det skrevne ses ikke i arbejdsbogen. Intet skema kan tælle to gange, så en import er altid tryg at gentage.',
  import: (when: string) => `Import, ${when}. Åbn mailen med skemaet, og importér det igen.`,
  importHere: (when: string) => `Import, ${when}. Skemaet er i den mail, der er åben.`,
  status: (when: string) =>
    `Fortryd, ${when}. Se på rækken på arket Initiativer, og gentag det, hvis status ikke er som ønsket.`,
  seats: (when: string) =>
    `Ændring af pladser, ${when}. Se på initiativet, og gør det igen, hvis det ikke står, som det skal.`,
  move: (when: string) =>
    `Flytning af pladser, ${when}. Se under Fordel pladser, og flyt dem igen, hvis de ikke er flyttet.`,
  'set-aside': (when: string) =>
    `Rækker sat til side, ${when}. Se under Overblik, og gør det igen, hvis de stadig står på listen.`,
  undo: (when: string) =>
    `Fortryd af en ændring, ${when}. Se i historikken, og fortryd igen, hvis den stadig gælder.`,
  reply: (when: string) =>
    `Svar noteret, ${when}. Se på skemaets linje på arket Indmeldinger, og ret Tilstand, hvis svaret ikke står dér.`,
  again: 'Importér igen',
  dismiss: 'Fjern fra listen',
  check: 'Se efter igen',
  checking: 'Ser efter …',
  stillOpen: 'Det ses der stadig ikke.',
  missingRows: 'Der mangler deltagere i arbejdsbogen',
  missingRowsFix:
    'Initiativets række tæller flere deltagere, end der står på arket Deltagere. De kan skrives ind fra skemaet; dem, der står der, røres ikke.',
  writeRows: 'Skriv de manglende deltagere',
  writingRows: 'Skriver …',
};

export type OutboxTexts = typeof da;
