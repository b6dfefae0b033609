import type { Language } from '../../round';
import { useTexts } from '../texts';
import { da, type SeatTexts } from './da';
import { en } from './en';

export type { SeatTexts } from './da';

export const seatCatalogue: Readonly<Record<Language, SeatTexts>> = { da, en };

/** The texts about seats in the pane's language. They are apart from the others, so that they are fetched when needed. */
export function useSeatTexts(): { readonly language: Language; readonly texts: SeatTexts } {
  const { language } = useTexts();
  return { language, texts: seatCatalogue[language] };
}
