import type { Language } from '../../round';
import { useTexts } from '../texts';
import { da, type ReplyTexts } from './da';
import { en } from './en';

export type { ReplyTexts } from './da';

export const replyCatalogue: Readonly<Record<Language, ReplyTexts>> = { da, en };

/** The texts of replies in the pane's language. They are apart from the others, so that they are fetched when needed. */
export function useReplyTexts(): { readonly language: Language; readonly texts: ReplyTexts } {
  const { language } = useTexts();
  return { language, texts: replyCatalogue[language] };
}
