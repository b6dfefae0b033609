import { counted } from '../texts/counted';

/** The figures of a round, drawn and as tables. */
export const da = {
  heading: (round: string) => `Overblik over ${round}`,
  total: (taken: number, quota: number, initiatives: number) =>
    `${taken} af ${quota} pladser · ${counted(initiatives, 'initiativ', 'initiativer', 'ingen initiativer')}`,
  readAt: (clock: string) => `Læst fra arbejdsbogen kl. ${clock}`,
  print: 'Udskriv',
  refresh: 'Hent igen',
  reading: 'Henter arbejdsbogen …',
  table: 'Tallene',
  nothing: 'Der er ingen tal endnu.',
  received: {
    heading: 'Modtaget pr. dag',
    columns: ['Dag', 'Skemaer'],
    summary: (forms: number, days: number) => `${forms} skemaer over ${days} dage`,
  },
  regions: {
    heading: 'Pladser pr. region',
    columns: ['Region', 'Optaget', 'Pladser', 'Ledige', 'Almen praksis'],
    summary: (taken: number, quota: number) => `${taken} af ${quota} pladser er optaget`,
  },
  clusters: {
    heading: (word: string) => `Pladser pr. ${word}`,
    columns: ['Klynge', 'Region', 'Initiativer', 'Pladser', 'Vejledende'],
    summary: (clusters: number, missing: number) => `${clusters} klynger, ${missing} uden skema`,
  },
  teams: {
    heading: 'Teamstørrelser',
    columns: ['Deltagere i teamet', 'Initiativer'],
    summary: (initiatives: number) => `${initiatives} initiativer efter antal deltagere`,
  },
  sectors: {
    heading: 'Sektorer',
    columns: ['Sektor', 'Pladser', 'Andel'],
    unknown: 'Ikke oplyst',
    summary: (seats: number) => `${seats} pladser efter sektor`,
  },
  ofQuota: (value: number, of: number) => `${value} af ${of}`,
};

export type WideTexts = typeof da;
