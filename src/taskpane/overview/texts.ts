import type { Language } from '../../round';
import { useTexts } from '../texts';
import { da, type OverviewTexts } from './da';
import { en } from './en';

export type { OverviewTexts } from './da';

export const overviewCatalogue: Readonly<Record<Language, OverviewTexts>> = { da, en };

/** The overview's texts in the pane's language, fetched with its screens. */
export function useOverviewTexts(): { readonly language: Language; readonly texts: OverviewTexts } {
  const { language } = useTexts();
  return { language, texts: overviewCatalogue[language] };
}
