import { isSure, recognise, type MailClues } from '../compare';
import type { ImportChoices } from '../workbook';
import type { CheckedForm } from './checked-form';
import { earlierForms } from './earlier-forms';
import type { OpenRound } from './open-round';

/** What an import that no person looks over does with the version that came before. */
export type UnattendedVersion =
  | { readonly kind: 'goes-ahead'; readonly choices: ImportChoices }
  /** It is surely a new version of an initiative that stands: a person is to put it in that one's place. */
  | { readonly kind: 'needs-a-person'; readonly number: string };

/**
 * Looks for the earlier version of a ready form. A return that it answers is settled with it, so that nobody is reminded of
 * what they have done; an initiative that stands is never replaced unseen, nor counted a second time.
 * @param mail null for a bare file
 */
export function unattendedVersion(
  form: CheckedForm,
  mail: MailClues | null,
  opening: Pick<OpenRound, 'round' | 'ledger' | 'receipts' | 'contents'>,
): UnattendedVersion {
  const { nomination } = form.outcome;
  const found = recognise(nomination, mail, earlierForms(opening, form.key), opening.round);
  if (found === null || !isSure(found)) return { kind: 'goes-ahead', choices: {} };
  const { key, number } = found.earlier;
  return number === null
    ? { kind: 'goes-ahead', choices: { settles: key } }
    : { kind: 'needs-a-person', number };
}
