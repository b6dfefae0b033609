import type { Language } from '../../round';
import { useTexts } from '../texts';
import { da, type ReminderTexts } from './da';
import { en } from './en';

export const reminderCatalogue: Readonly<Record<Language, ReminderTexts>> = { da, en };

/** The texts of these screens in the pane's language. They are apart from the others, so that they are fetched when needed. */
export function useReminderTexts(): { readonly language: Language; readonly texts: ReminderTexts } {
  const { language } = useTexts();
  return { language, texts: reminderCatalogue[language] };
}
