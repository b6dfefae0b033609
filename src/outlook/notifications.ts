import type { HostNotification } from './host';
import type { Notice, SelectedMail } from './mailbox';
import { officeCall } from './office-call';
import type { SelectionWatch } from './selection';

const notificationTimeout = 10_000;
/** Characters; longer notices are refused altogether. */
export const longestNotice = 150;
/** One bar a mail: each notice takes the place of the one before, so that progress never stays behind its result. */
const noticeKey = 'nlps';
/** Name of the icon in the manifest; classic Outlook shows it. */
const noticeIcon = 'Icon.16';

/** Says something on the mail itself, above its text. */
export async function notifyOnMail(
  mail: SelectedMail,
  notice: Notice,
  selection: SelectionWatch,
): Promise<void> {
  const item = selection.itemOf(mail);
  await officeCall<void>(
    (callback) => item.notificationMessages.replaceAsync(noticeKey, asNotification(notice), callback),
    { timeout: notificationTimeout, signal: selection.signalFor(mail) },
  );
}

function asNotification({ kind, text }: Notice): HostNotification {
  const message = shortenedAtWord(text, longestNotice);
  switch (kind) {
    case 'progress':
      return { type: 'progressIndicator', message };
    case 'error':
      return { type: 'errorMessage', message };
    case 'information':
      // The other kinds must not have an icon or stay, this one must say both.
      return { type: 'informationalMessage', message, icon: noticeIcon, persistent: true };
  }
}

/** The text with at most so many characters, cut at a word where it is longer. */
export function shortenedAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, Math.max(0, longest - 1));
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > 0 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}
