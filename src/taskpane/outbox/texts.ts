import type { Language } from '../../round';
import { useTexts } from '../texts';
import { da, type OutboxTexts } from './da';
import { en } from './en';

export const outboxCatalogue: Readonly<Record<Language, OutboxTexts>> = { da, en };

/** The texts of unconfirmed changes in the pane's language, fetched with them. */
export function useOutboxTexts(): { readonly language: Language; readonly texts: OutboxTexts } {
  const { language } = useTexts();
  return { language, texts: outboxCatalogue[language] };
}
