import type { Language } from '../../round';
import { useTexts } from '../texts';
import { da, type WideTexts } from './da';
import { en } from './en';

export type { WideTexts } from './da';

export const wideCatalogue: Readonly<Record<Language, WideTexts>> = { da, en };

/** The texts of the figures in the language around them, fetched with them. */
export function useWideTexts(): { readonly language: Language; readonly texts: WideTexts } {
  const { language } = useTexts();
  return { language, texts: wideCatalogue[language] };
}
