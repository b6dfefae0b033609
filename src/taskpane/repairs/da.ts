import { counted } from '../texts/counted';

/** What is said of rows in the workbook that a person must look at, in Danish. */
export const da = {
  heading: (count: number) => counted(count, 'ting at se på i arbejdsbogen', 'ting at se på i arbejdsbogen'),
  offer: 'Sæt til side …',
  offerFor: (what: string) => `Sæt til side: ${what}`,
  consequence: (count: number, table: string, column: string) =>
    `${counted(count, 'række', 'rækker')} på arket ${table} får »Tæller ikke« under ${column} og en note om hvorfor, hvornår og af hvem.`,
  safe: 'Intet slettes, ingen plads ændres, det står i loggen, og det kan fortrydes.',
  confirm: (count: number) => `Sæt ${counted(count, 'række', 'rækker')} til side`,
  working: 'Sætter til side …',
  cancel: 'Annullér',
  set: (count: number) => counted(count, 'række er sat til side', 'rækker er sat til side'),
  noLines: 'Loggen siger ikke, hvem der satte dem til side. Ret dem på arket.',
};

export type RepairTexts = typeof da;
