import type { Round } from '../schema';

/** The sectors as people write them, in a form's column or in the name of an organisation. */
export const sectors: Round['sectors'] = [
  {
    sector: 'municipality',
    name: 'Kommune',
    aliases: ['Kommunal', 'Kommunen', 'Kommuner', 'Primærsektor', 'Primær sektor', 'Municipality'],
  },
  {
    sector: 'region',
    name: 'Region',
    aliases: [
      'Regional',
      'Regionen',
      'Regioner',
      'Hospital',
      'Hospitalet',
      'Sygehus',
      'Sygehuset',
      'Sekundærsektor',
      'Sekundær sektor',
      'Psykiatri',
      'Psykiatrien',
      'Region/hospital',
      'Hospital/region',
      'Region (hospital)',
    ],
  },
  {
    sector: 'general-practice',
    name: 'Almen praksis',
    aliases: [
      'Alm. praksis',
      'Alm praksis',
      'Almenpraksis',
      'AP',
      'Praksis',
      'Praktiserende læge',
      'Alment praktiserende læge',
      'Praksissektor',
      'Praksissektoren',
      'Almen medicin',
      'Egen læge',
      'PLO',
      'General practice',
      'GP',
    ],
  },
  {
    sector: 'other',
    name: 'Andet',
    aliases: ['Anden', 'Andre', 'Øvrige', 'Privat', 'Forening', 'Patientforening', 'Other'],
  },
];
