/**
 * What the npm copy of Office.js (2022) lacks and Outlook today has: several selected mails, mails opened by their id,
 * the whole mail as a file, the theme on the web, and attachments on a reply. Each addition goes over the library's own
 * channel and steps aside where the library has it. For the sandbox only: in Outlook the CDN's library is complete.
 */
import { library, supports } from './channel';
import { addToItems } from './item-additions';
import { addLoadedItems, addSelectedItems } from './selected-items';

/** The colours come with the app context, which the library keeps without showing it, and with every change. */
function addTheme(): void {
  const context = Office.context as unknown as Record<string, unknown>;
  if (context['officeTheme'] !== undefined) return;
  let colours = library()._OfficeAppFactory.getInitializationHelper()._appContext._officeTheme;
  Object.defineProperty(context, 'officeTheme', { configurable: true, enumerable: true, get: () => colours });
  Office.context.mailbox.addHandlerAsync('officeThemeChanged', (event: { officeTheme?: unknown }) => {
    colours = event.officeTheme;
  });
}

void Office.onReady((info) => {
  if (info.host !== Office.HostType.Outlook) return;
  const mailbox = Office.context.mailbox as unknown as Record<string, unknown>;
  addSelectedItems(mailbox);
  if (supports('1.15')) addLoadedItems(mailbox);
  addToItems(mailbox);
  addTheme();
});
