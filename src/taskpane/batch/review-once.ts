import type { Checked, ReadFile } from '../../check';
import type { SelectedMail } from '../../outlook';
import type { Services, WorkbookSnapshot } from '../services';

export type ReviewOfMail = (file: ReadFile, mail: SelectedMail, snapshot: WorkbookSnapshot) => Checked;

/**
 * Holds what was read of mails up against the workbook, each file once a reading of it: a hundred mails are drawn anew
 * for every one that comes.
 */
export function reviewOnce({ review }: Pick<Services, 'review'>): ReviewOfMail {
  const known = new WeakMap<ReadFile, { readonly by: WorkbookSnapshot; readonly checked: Checked }>();
  return (file, mail, snapshot) => {
    const before = known.get(file);
    if (before?.by === snapshot) return before.checked;
    const checked = review(file, {
      round: snapshot.round,
      ledger: snapshot.ledgerWithout([file.key]),
      received: mail.received,
      sender: mail.from.address,
      replaces: [],
    });
    known.set(file, { by: snapshot, checked });
    return checked;
  };
}
