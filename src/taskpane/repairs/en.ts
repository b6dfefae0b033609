import { counted } from '../texts/counted';
import type { RepairTexts } from './da';

/** What is said of rows in the workbook that a person must look at, in English. */
export const en: RepairTexts = {
  heading: (count) => counted(count, 'thing to look at in the workbook', 'things to look at in the workbook'),
  offer: 'Set aside …',
  offerFor: (what) => `Set aside: ${what}`,
  consequence: (count, table, column) =>
    `${counted(count, 'row', 'rows')} on the sheet ${table} will say "Tæller ikke" (not counted) under ${column}, with a note of why, when and by whom.`,
  safe: 'Nothing is deleted, no seat changes, it stands in the log, and it can be undone.',
  confirm: (count) => `Set ${counted(count, 'row', 'rows')} aside`,
  working: 'Setting aside …',
  cancel: 'Cancel',
  set: (count) => counted(count, 'row is set aside', 'rows are set aside'),
  noLines: 'The log does not say who set them aside. Change them on the sheet.',
};
