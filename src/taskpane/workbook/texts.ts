import type { Language } from '../../round';
import { useTexts } from '../texts';
import { da, type WorkbookTexts } from './da';
import { en } from './en';

export type { WorkbookTexts } from './da';

export const workbookCatalogue: Readonly<Record<Language, WorkbookTexts>> = { da, en };

/** The texts of this screen in the pane's language, fetched with it. */
export function useWorkbookTexts(): { readonly language: Language; readonly texts: WorkbookTexts } {
  const { language } = useTexts();
  return { language, texts: workbookCatalogue[language] };
}
