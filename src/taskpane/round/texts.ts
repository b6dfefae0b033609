import type { Language } from '../../round';
import { useTexts } from '../texts';
import { da, type RoundTexts } from './da';
import { en } from './en';

export type { RoundTexts } from './da';

export const roundCatalogue: Readonly<Record<Language, RoundTexts>> = { da, en };

/** The texts of these screens in the pane's language. They are apart from the others, so that they are fetched when needed. */
export function useRoundTexts(): { readonly language: Language; readonly texts: RoundTexts } {
  const { language } = useTexts();
  return { language, texts: roundCatalogue[language] };
}
