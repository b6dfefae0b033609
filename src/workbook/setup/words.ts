import {
  fieldNames,
  type CalendarEntry,
  type FieldPart,
  type FormField,
  type Language,
  type Sector,
  type Severity,
  type TitleWord,
} from '../../round';

/** The Danish words that stand in the setup's cells for the values of the round. */

export const severityWords: readonly (readonly [Severity | 'off', string])[] = [
  ['error', 'Fejl'],
  ['decision', 'Stillingtagen'],
  ['advice', 'Forslag'],
  ['off', 'Fra'],
];

export const partWords: readonly (readonly [FieldPart, string])[] = [
  ['initiative', 'Initiativ'],
  ['participant', 'Deltager'],
  ['contact', 'Kontaktperson'],
];

export const sectorWords: readonly (readonly [Sector, string])[] = [
  ['municipality', 'kommune'],
  ['region', 'region'],
  ['general-practice', 'almen praksis'],
  ['other', 'andet'],
];

export const calendarKindWords: readonly (readonly [CalendarEntry['kind'], string])[] = [
  ['overnight', 'internat'],
  ['day', 'eksternat'],
  ['period', 'periode'],
];

export const titleWords: readonly (readonly [TitleWord['shows'], string])[] = [
  ['leader', 'leder'],
  ['trap', 'ikke leder'],
];

export const languageWords: readonly (readonly [Language, string])[] = [
  ['da', 'dansk'],
  ['en', 'engelsk'],
];

export const fieldWords = Object.entries(fieldNames.da) as readonly (readonly [FormField['field'], string])[];
