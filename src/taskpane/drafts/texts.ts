import type { Language } from '../../round';
import { useTexts } from '../texts';
import { da, type DraftTexts } from './da';
import { en } from './en';

export type { DraftTexts } from './da';

export const draftCatalogue: Readonly<Record<Language, DraftTexts>> = { da, en };

/** The texts of these screens in the pane's language. They are apart from the others, so that they are fetched when needed. */
export function useDraftTexts(): { readonly language: Language; readonly texts: DraftTexts } {
  const { language } = useTexts();
  return { language, texts: draftCatalogue[language] };
}
