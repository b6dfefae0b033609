import type { Language } from '../../round';
import { useTexts } from '../texts';
import { da, type BatchTexts } from './da';
import { en } from './en';

export type { BatchTexts } from './da';

export const batchCatalogue: Readonly<Record<Language, BatchTexts>> = { da, en };

/** The texts of the batch in the pane's language; apart from the others, so that they are fetched when needed. */
export function useBatchTexts(): { readonly language: Language; readonly texts: BatchTexts } {
  const { language } = useTexts();
  return { language, texts: batchCatalogue[language] };
}
