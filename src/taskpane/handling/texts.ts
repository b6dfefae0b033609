import type { Language } from '../../round';
import { useTexts } from '../texts';
import { da, type HandlingTexts } from './da';
import { en } from './en';

export type { HandlingTexts } from './da';

export const handlingCatalogue: Readonly<Record<Language, HandlingTexts>> = { da, en };

/** The texts of who handles a form in the pane's language; apart from the others, so that they are fetched when needed. */
export function useHandlingTexts(): { readonly language: Language; readonly texts: HandlingTexts } {
  const { language } = useTexts();
  return { language, texts: handlingCatalogue[language] };
}
