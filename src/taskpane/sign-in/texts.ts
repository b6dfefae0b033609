import type { Language } from '../../round';
import { useTexts } from '../texts';
import { da, type SignInTexts } from './da';
import { en } from './en';

export type { SignInTexts } from './da';

export const signInCatalogue: Readonly<Record<Language, SignInTexts>> = { da, en };

/** The texts about signing in, in the pane's language, fetched when needed. */
export function useSignInTexts(): { readonly language: Language; readonly texts: SignInTexts } {
  const { language } = useTexts();
  return { language, texts: signInCatalogue[language] };
}
