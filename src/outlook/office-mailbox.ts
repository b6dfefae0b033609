import { readAttachment } from './attachments';
import { readBodyText } from './body';
import { capabilitiesOf } from './capabilities';
import { markMail, readCategories } from './categories';
import type { Host } from './host';
import { loadedMails } from './loaded-mail';
import type { Mailbox } from './mailbox';
import { placeOfMail } from './mailbox-place';
import { notifyOnMail } from './notifications';
import { openNewMailByLadder, openReplyByLadder } from './reply-ladder';
import { watchSelection } from './selection';
import { watchTheme } from './theme';

/** The mailbox over a host that is ready. `darkSystem` is the media query for dark colours. */
export function mailboxOver(host: Host, darkSystem: MediaQueryList): Mailbox {
  const capabilities = capabilitiesOf(host);
  const selection = watchSelection(host, capabilities);
  const theme = watchTheme(host, capabilities, darkSystem);
  const loaded = loadedMails(host, capabilities);
  const { userProfile } = host.mailbox;
  return {
    language: host.displayLanguage.toLowerCase().startsWith('da') ? 'da' : 'en',
    user: { name: userProfile.displayName, address: userProfile.emailAddress },
    selection: () => selection.current(),
    onSelectionChange: (listener) => selection.onChange(listener),
    attachment: (mail, attachment) => readAttachment(mail, attachment, selection, capabilities),
    bodyText: (mail) => readBodyText(mail, selection),
    categories: (mail) => readCategories(mail, selection),
    mark: (mail, category, others) => markMail(mail, category, others, selection),
    openReply: (mail, draft) => openReplyByLadder(mail, draft, host, capabilities, selection),
    openNewMail: (draft) => openNewMailByLadder(draft, host, capabilities),
    openMail: (itemId) => openMail(itemId, host),
    placeOf: (mail, shared) => placeOfMail(mail, shared, host, selection),
    notify: (mail, notice) => notifyOnMail(mail, notice, selection),
    canOpenSelected: capabilities.canOpenSelected(),
    withSelected: (summary, work) => loaded.withMail(summary, work),
    theme: () => theme.current(),
    onThemeChange: (listener) => theme.onChange(listener),
  };
}

function openMail(itemId: string, host: Host): boolean {
  try {
    host.mailbox.displayMessageForm(itemId);
    return true;
  } catch {
    // Not in every client; the person is told what to search for instead.
    return false;
  }
}
