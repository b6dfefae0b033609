import type { Language } from '../../round';
import { useTexts } from '../texts';
import { da, type ResubmissionTexts } from './da';
import { en } from './en';

export const resubmissionCatalogue: Readonly<Record<Language, ResubmissionTexts>> = { da, en };

/** The texts of these screens in the pane's language. They are apart from the others, so that they are fetched when needed. */
export function useResubmissionTexts(): ResubmissionTexts {
  return resubmissionCatalogue[useTexts().language];
}
