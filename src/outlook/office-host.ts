import type { Host } from './host';
import { OutlookError, type Mailbox } from './mailbox';
import { mailboxOver } from './office-mailbox';

/** Office.js waits for its host for ever, and says nothing. */
const startTimeout = 15_000;

/**
 * The mailbox of the Outlook this page runs in. Rejects with `OutlookError`: `unsupported` where the page is not in
 * Outlook or Office.js did not load, `timed-out` where Outlook does not answer.
 */
export async function officeMailbox(): Promise<Mailbox> {
  if (typeof Office === 'undefined') throw new OutlookError('unsupported', 'Office.js did not load');
  const { host } = await readyWithin(startTimeout);
  if (host !== Office.HostType.Outlook) throw new OutlookError('unsupported', 'not in Outlook');
  return mailboxOver(theHost(), window.matchMedia('(prefers-color-scheme: dark)'));
}

function readyWithin(timeout: number): Promise<{ host: Office.HostType | null }> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new OutlookError('timed-out', 'onReady')), timeout);
    void Office.onReady((info) => {
      clearTimeout(timer);
      resolve(info);
    });
  });
}

/** Office's own objects under the names of this folder; the mailbox is not copied, because its item changes. */
function theHost(): Host {
  const { context, EventType } = Office;
  return {
    mailbox: context.mailbox as unknown as Host['mailbox'],
    displayLanguage: context.displayLanguage,
    get officeTheme() {
      return context.officeTheme;
    },
    requirements: context.requirements,
    events: {
      itemChanged: String(EventType.ItemChanged),
      selectedItemsChanged: nameOf(EventType.SelectedItemsChanged),
      themeChanged: nameOf(EventType.OfficeThemeChanged),
    },
  };
}

/** Events newer than the library are missing from its list, which its types do not say. */
function nameOf(event: unknown): string | undefined {
  return typeof event === 'string' ? event : undefined;
}
