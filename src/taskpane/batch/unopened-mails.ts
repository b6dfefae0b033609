import { z } from 'zod';
import type { BatchMail } from './batch-state';

const storageKey = 'nlps.unopened-mails';

/** Whether none of the mails has been opened yet. */
export function isUnopened(mails: readonly BatchMail[]): boolean {
  return mails.length > 0 && mails.every(({ stage }) => stage.kind === 'waiting');
}

/**
 * Keeps the ids of mails that a person is to open one by one, as long as none of them has been opened. Where the pane cannot
 * be pinned, Outlook closes it with the first of them: the pane that is opened there can then say what became of the others.
 */
export function rememberUnopened(mails: readonly BatchMail[]): void {
  try {
    if (isUnopened(mails)) {
      localStorage.setItem(storageKey, JSON.stringify(mails.map(({ summary }) => summary.itemId)));
    } else localStorage.removeItem(storageKey);
  } catch {
    // Where storage is closed nothing is said of it.
  }
}

/** The ids that a pane before this one left; none where it did not. */
export function unopenedMails(): readonly string[] {
  try {
    return z.array(z.string()).safeParse(JSON.parse(localStorage.getItem(storageKey) ?? '[]')).data ?? [];
  } catch {
    return [];
  }
}
