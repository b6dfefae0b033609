import type { Language } from '../../round';
import { useTexts } from '../texts';
import { da, type SetupTexts } from './da';
import { en } from './en';

export type { SetupTexts } from './da';

export const setupCatalogue: Readonly<Record<Language, SetupTexts>> = { da, en };

/** The texts of the setup check in the pane's language, fetched with it. */
export function useSetupTexts(): { readonly language: Language; readonly texts: SetupTexts } {
  const { language } = useTexts();
  return { language, texts: setupCatalogue[language] };
}
