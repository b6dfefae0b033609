import type { PersonField, Round } from '../../round';
import { looksLikeTitle } from './job-words';
import { findPhones } from './phones';
import { looksLikeOrganisation, sectorNamed } from './sectors';

/** What a value shows itself to be, whatever its label is called: an address, a telephone number, a sector, an organisation, a job. */
export function shownField(round: Round, text: string): PersonField | null {
  if (/\S@\S+\.\S/u.test(text)) {
    return 'email';
  }
  if (/^\+?[\d\s.()-]{8,}$/u.test(text.trim()) && findPhones(text).length === 1) {
    return 'phone';
  }
  // "Praktiserende læge" names a job before it names a sector.
  if (looksLikeTitle(round, text)) {
    return 'title';
  }
  if (sectorNamed(round, text) !== null) {
    return 'sector';
  }
  return looksLikeOrganisation(text) ? 'organisation' : null;
}
