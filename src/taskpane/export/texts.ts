import type { Language } from '../../round';
import { useTexts } from '../texts';
import { da, type ExportTexts } from './da';
import { en } from './en';

export type { ExportTexts } from './da';

export const exportCatalogue: Readonly<Record<Language, ExportTexts>> = { da, en };

/** The texts of this screen in the pane's language, fetched with it. */
export function useExportTexts(): { readonly language: Language; readonly texts: ExportTexts } {
  const { language } = useTexts();
  return { language, texts: exportCatalogue[language] };
}
