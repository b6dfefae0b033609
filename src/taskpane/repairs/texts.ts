import type { Language } from '../../round';
import { useTexts } from '../texts';
import { da, type RepairTexts } from './da';
import { en } from './en';

export const repairCatalogue: Readonly<Record<Language, RepairTexts>> = { da, en };

/** The texts about rows that need a person, in the pane's language. */
export function useRepairTexts(): { readonly language: Language; readonly texts: RepairTexts } {
  const { language } = useTexts();
  return { language, texts: repairCatalogue[language] };
}
