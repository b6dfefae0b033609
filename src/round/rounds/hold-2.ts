import type { Round } from '../schema';
import { hold2Calendar } from './calendars';
import { hold3 } from './hold-3';

/**
 * Hold 2, 2023-2024, by the information folder. The folder gives a calendar and nothing else; seats, regions and clusters
 * are taken to be those of Hold 3.
 */
export const hold2: Round = {
  ...hold3,
  code: 'hold-2',
  name: 'Hold 2 2023-2024',
  formVersion: 'hold-2/1',
  // The folder names no deadline. The same day a year before Hold 3's, for the secretariat to correct.
  deadline: '2023-04-30T23:59:59',
  deletionDate: '2024-12-31',
  calendar: [...hold2Calendar],
};
