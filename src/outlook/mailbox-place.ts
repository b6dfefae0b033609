import type { Host, HostSharedProperties } from './host';
import { OutlookError, type MailboxPlace, type SelectedMail } from './mailbox';
import { officeCall } from './office-call';
import type { MailHolder } from './selection';

const sharedTimeout = 5_000;
/** Programs that leave the question off mails of one's own; classic Outlook has been seen to leave it off shared ones. */
const withoutQuestionIfOwn: ReadonlySet<string> = new Set(['OutlookWebApp', 'newOutlookWindows']);

/**
 * Whose mailbox the mail lies in. The shared mailbox's address is the setup's; what Outlook says only confirms it: as an
 * account of its own the mailbox takes the user's place, in the same window the mail names its owner, and the question
 * fails for mails of one's own. Clients that lack the question, or do not answer it, leave it unknown.
 * @param shared address of the shared mailbox, by the setup
 */
export async function placeOfMail(
  mail: SelectedMail,
  shared: string,
  host: Host,
  holder: MailHolder,
): Promise<MailboxPlace> {
  if (isSame(host.mailbox.userProfile.emailAddress, shared)) return 'shared';
  const item = holder.itemOf(mail);
  if (typeof item.getSharedPropertiesAsync !== 'function') {
    return withoutQuestionIfOwn.has(host.mailbox.diagnostics?.hostName ?? '') ? 'own' : 'unknown';
  }
  try {
    const properties = await officeCall<HostSharedProperties | null | undefined>(
      (callback) => item.getSharedPropertiesAsync?.(callback),
      { timeout: sharedTimeout, signal: holder.signalFor(mail) },
    );
    const owners = [properties?.targetMailbox, properties?.owner];
    return owners.some((owner) => owner !== undefined && isSame(owner, shared)) ? 'shared' : 'unknown';
  } catch (cause) {
    if (!(cause instanceof OutlookError)) throw cause;
    if (cause.failure === 'selection-moved') throw cause;
    // Documented for mails that are not shared; everything else says nothing.
    return cause.failure === 'unsupported' ? 'own' : 'unknown';
  }
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
