import type { Round } from '../schema';
import { hold3Calendar } from './calendars';
import { clusters } from './clusters';
import { fields } from './fields';
import { municipalities } from './municipalities';
import { regions } from './regions';
import { rules } from './rules';
import { sectors } from './sectors';
import { statuses } from './statuses';
import { danishTemplates } from './templates-danish';
import { englishTemplates } from './templates-english';
import { titles } from './titles';

/** Hold 3, 2024-2025, by the guide "Vejledning til sundhedsklyngernes udpegning …": the round that ships as default. */
export const hold3: Round = {
  code: 'hold-3',
  name: 'Hold 3 2024-2025',
  formVersion: 'hold-3/1',
  clusterWord: { singular: 'sundhedsklynge', plural: 'sundhedsklynger', definite: 'sundhedsklyngen' },
  seats: 200,
  deadline: '2024-04-30T23:59:59',
  timeZone: 'Europe/Copenhagen',
  initiativesPerCluster: { minimum: 1, maximum: 3 },
  mailbox: 'NLPS2.0@stab.rm.dk',
  secretariat: { name: 'Tina Thomsen', phone: '24 75 90 69', email: 'NLPS2.0@stab.rm.dk' },
  // Half a year after Læringstræf 5: the diplomas are sent and the evaluation is done, and nothing needs names any more.
  deletionDate: '2025-12-31',
  regions: [...regions],
  clusters: [...clusters],
  municipalities: [...municipalities],
  calendar: [...hold3Calendar],
  fields: [...fields],
  rules: [...rules],
  statuses: [...statuses],
  sectors: [...sectors],
  titles: [...titles],
  templates: [...danishTemplates, ...englishTemplates],
};
