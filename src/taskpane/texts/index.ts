import { createContext, useContext } from 'react';
import type { Language } from '../../round';
import { da, type Texts } from './da';
import { en } from './en';

export type { Texts } from './da';

export const catalogue: Readonly<Record<Language, Texts>> = { da, en };

export const LanguageContext = createContext<Language>('da');

/** The language of the pane and its texts. */
export function useTexts(): { readonly language: Language; readonly texts: Texts } {
  const language = useContext(LanguageContext);
  return { language, texts: catalogue[language] };
}
