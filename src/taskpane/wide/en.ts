import { counted } from '../texts/counted';
import type { WideTexts } from './da';

export const en: WideTexts = {
  heading: (round) => `Overview of ${round}`,
  total: (taken, quota, initiatives) =>
    `${taken} of ${quota} seats · ${counted(initiatives, 'initiative', 'initiatives', 'no initiatives')}`,
  readAt: (clock) => `Read from the workbook at ${clock}`,
  print: 'Print',
  refresh: 'Read again',
  reading: 'Reading the workbook …',
  table: 'The figures',
  nothing: 'There are no figures yet.',
  received: {
    heading: 'Received per day',
    columns: ['Day', 'Forms'],
    summary: (forms, days) => `${forms} forms over ${days} days`,
  },
  regions: {
    heading: 'Seats per region',
    columns: ['Region', 'Taken', 'Seats', 'Free', 'General practice'],
    summary: (taken, quota) => `${taken} of ${quota} seats are taken`,
  },
  clusters: {
    heading: (word) => `Seats per ${word}`,
    columns: ['Cluster', 'Region', 'Initiatives', 'Seats', 'Guideline'],
    summary: (clusters, missing) => `${clusters} clusters, ${missing} without a form`,
  },
  teams: {
    heading: 'Team sizes',
    columns: ['Participants in the team', 'Initiatives'],
    summary: (initiatives) => `${initiatives} initiatives by number of participants`,
  },
  sectors: {
    heading: 'Sectors',
    columns: ['Sector', 'Seats', 'Share'],
    unknown: 'Not known',
    summary: (seats) => `${seats} seats by sector`,
  },
  ofQuota: (value, of) => `${value} of ${of}`,
};
