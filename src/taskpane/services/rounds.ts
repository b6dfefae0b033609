import type { Round } from '../../round';
import type { AnonymiseOutcome } from '../../workbook';
import type { Trouble } from './workbook';

export type AnonymiseEnding =
  | AnonymiseOutcome
  /** It was broken off; done again it goes on where it stopped. */
  | { readonly kind: 'failed'; readonly trouble: Trouble };

/** What is done with a round as a whole: files to begin it with, and its end. */
export interface RoundService {
  /** A new shared workbook (.xlsx) for the round; the one in use is not touched. */
  newWorkbook(round: Round): Promise<Uint8Array>;
  blankForm(round: Round, format: BlankFormat): Promise<Uint8Array>;
  /**
   * Takes the persons out of the shared workbook's rows. Never rejects.
   * @param onProgress hears how many writes have been made so far
   */
  anonymise(round: Round, onProgress: (written: number) => void): Promise<AnonymiseEnding>;
}

export type BlankFormat = 'xlsx' | 'docx';
