import type { SelectedMail } from './mailbox';
import { officeCall } from './office-call';
import type { MailHolder } from './selection';

const bodyTimeout = 10_000;

/** The mail's text without its looks, quoted mails included. Rejects with `OutlookError`. */
export async function readBodyText(mail: SelectedMail, selection: MailHolder): Promise<string> {
  const item = selection.itemOf(mail);
  const text = await officeCall<string | null | undefined>(
    (callback) => item.body.getAsync('text', callback),
    { timeout: bodyTimeout, signal: selection.signalFor(mail) },
  );
  selection.itemOf(mail);
  return text ?? '';
}
