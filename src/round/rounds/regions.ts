import type { Region } from '../schema';

/**
 * Seats by the "Fordelingsnøgle" of the guide for Hold 3, page "Fordelingsnøgle"; the guide writes "Region Sydjylland" for
 * Region Syddanmark. Only Region Midtjylland has a minimum and a maximum for general practice. The contacts are those the
 * guide names as "programansvarlige".
 */
export const regions: readonly Region[] = [
  {
    code: 'N',
    name: 'Region Nordjylland',
    aliases: [
      'Nordjylland',
      'RN',
      'Nordjyske Region',
      'North Denmark Region',
      'North Denmark',
      'North Jutland',
      'Reg. Nordjylland',
    ],
    seats: 21,
    generalPracticeMinimum: null,
    generalPracticeMaximum: null,
    contactName: '',
    contactEmail: '',
  },
  {
    code: 'H',
    name: 'Region Hovedstaden',
    aliases: [
      'Hovedstaden',
      'RH',
      'RegionH',
      'Region H',
      'Hovedstadsregionen',
      'Capital Region',
      'Capital Region of Denmark',
      'Reg. Hovedstaden',
    ],
    seats: 62,
    generalPracticeMinimum: null,
    generalPracticeMaximum: null,
    contactName: '',
    contactEmail: '',
  },
  {
    code: 'S',
    name: 'Region Sjælland',
    aliases: ['Sjælland', 'RSJ', 'RSJÆ', 'Region Zealand', 'Zealand Region', 'Zealand', 'Reg. Sjælland'],
    seats: 31,
    generalPracticeMinimum: null,
    generalPracticeMaximum: null,
    contactName: '',
    contactEmail: '',
  },
  {
    code: 'D',
    name: 'Region Syddanmark',
    aliases: [
      'Syddanmark',
      'Region Sydjylland',
      'Sydjylland',
      'RSD',
      'RSYD',
      'Region of Southern Denmark',
      'Southern Denmark',
      'South Denmark',
      'Reg. Syddanmark',
    ],
    seats: 43,
    generalPracticeMinimum: null,
    generalPracticeMaximum: null,
    contactName: 'Lars Bo Stenderup',
    contactEmail: 'Lars.Bo.Jespersen.Stenderup@rsyd.dk',
  },
  {
    code: 'M',
    name: 'Region Midtjylland',
    aliases: [
      'Midtjylland',
      'RM',
      'Region Midt',
      'Central Denmark Region',
      'Central Denmark',
      'Central Jutland',
      'Reg. Midtjylland',
    ],
    seats: 43,
    generalPracticeMinimum: 1,
    generalPracticeMaximum: 5,
    contactName: 'Louise Harringe',
    contactEmail: 'loharr@rm.dk',
  },
];
