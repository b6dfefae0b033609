import type { SelectedMail } from './mailbox';
import { officeCall } from './office-call';
import type { MailHolder } from './selection';

const categoryTimeout = 10_000;

/** Names of the categories on the mail. */
export async function readCategories(mail: SelectedMail, selection: MailHolder): Promise<readonly string[]> {
  const item = selection.itemOf(mail);
  const categories = await officeCall<readonly { readonly displayName: string }[] | null | undefined>(
    (callback) => item.categories.getAsync(callback),
    limits(mail, selection),
  );
  selection.itemOf(mail);
  // Outlook answers with nothing where there is none.
  return (categories ?? []).map((category) => category.displayName);
}

/**
 * Puts one category on the mail and takes the named others off. The new one first: where the mailbox does not have it
 * (`category-missing`) the mail keeps the mark it had.
 */
export async function markMail(
  mail: SelectedMail,
  category: string,
  others: readonly string[],
  selection: MailHolder,
): Promise<void> {
  const present = await readCategories(mail, selection);
  if (!present.includes(category)) {
    const item = selection.itemOf(mail);
    await officeCall<void>(
      (callback) => item.categories.addAsync([category], callback),
      limits(mail, selection),
    );
  }
  const stale = present.filter((name) => name !== category && others.includes(name));
  if (stale.length > 0) {
    const item = selection.itemOf(mail);
    await officeCall<void>(
      (callback) => item.categories.removeAsync(stale, callback),
      limits(mail, selection),
    );
  }
}

function limits(mail: SelectedMail, selection: MailHolder) {
  return { timeout: categoryTimeout, signal: selection.signalFor(mail) };
}
