import { z } from 'zod';
import type { Selection } from '../../outlook';

const storageKey = 'nlps.seen-mails';
/** A round has some sixty forms, and each comes again now and then. */
const mostKept = 400;

/** Pairs of a mail's message id, which the workbook keeps, and the id by which Outlook opens it. Oldest first. */
const seenSchema = z.array(z.tuple([z.string(), z.string()]));

/**
 * Remembers by which ids Outlook opens the mails that are selected now. The workbook cannot know: Outlook opens a mail by an id
 * of the mailbox alone. Only ids are kept, in this browser, and nothing depends on their being there.
 */
export function rememberSeen(selection: Selection): void {
  const mails =
    selection.kind === 'mail' ? [selection.mail] : selection.kind === 'several' ? selection.mails : [];
  const now = mails.flatMap(({ internetMessageId, itemId }): readonly [string, string][] =>
    internetMessageId === '' || itemId === '' ? [] : [[internetMessageId, itemId]],
  );
  if (now.length === 0) return;
  const fresh = new Set(now.map(([message]) => message));
  const kept = [...seen().filter(([message]) => !fresh.has(message)), ...now].slice(-mostKept);
  try {
    localStorage.setItem(storageKey, JSON.stringify(kept));
  } catch {
    // Where storage is closed a mail is found by its subject.
  }
}

/** The id by which Outlook opens the mail, if it has been selected in this browser; else null. */
export function seenMail(messageId: string): string | null {
  return seen().find(([message]) => message === messageId)?.[1] ?? null;
}

function seen(): z.infer<typeof seenSchema> {
  try {
    return seenSchema.safeParse(JSON.parse(localStorage.getItem(storageKey) ?? '[]')).data ?? [];
  } catch {
    return [];
  }
}
