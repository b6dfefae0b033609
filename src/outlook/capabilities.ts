import type { Host, HostItem } from './host';

/** The requirement set the manifest demands; everything in it is there. */
export const requiredMailbox = '1.13';

/**
 * What this Outlook can do beyond Mailbox 1.13, which the manifest demands. A capability is there only if both the
 * client claims its requirement set and the method exists: clients have claimed sets that their library lacked.
 */
export interface Capabilities {
  /** Whether a reply form says how it went (1.9). */
  canAwaitReplyForm(item: HostItem): boolean;
  /** Whether a new mail's form says how it went (1.9). */
  canAwaitNewMessage(): boolean;
  /** Whether a reply can carry files that are only bytes (1.15); it is an option of a form, so no method tells. */
  canAttachToReply(): boolean;
  /** Whether the whole mail can be had as a file (1.14). */
  canReadWholeMail(item: HostItem): boolean;
  /** Whether several selected mails are told apart from none (1.13). */
  canListSelected(): boolean;
  /** Whether one of several selected mails can be opened without selecting it alone (1.15). */
  canOpenSelected(): boolean;
  /** Whether Outlook says what colours it shows, and when they change (1.14). */
  canFollowTheme(): boolean;
}

export function capabilitiesOf(host: Host): Capabilities {
  const supports = (version: string) => host.requirements.isSetSupported('Mailbox', version);
  return {
    canAwaitReplyForm: (item) => typeof item.displayReplyFormAsync === 'function' && supports('1.9'),
    canAwaitNewMessage: () =>
      typeof host.mailbox.displayNewMessageFormAsync === 'function' && supports('1.9'),
    canAttachToReply: () => supports('1.15'),
    canReadWholeMail: (item) => typeof item.getAsFileAsync === 'function' && supports('1.14'),
    canListSelected: () =>
      typeof host.mailbox.getSelectedItemsAsync === 'function' && supports(requiredMailbox),
    canOpenSelected: () => typeof host.mailbox.loadItemByIdAsync === 'function' && supports('1.15'),
    canFollowTheme: () =>
      host.officeTheme !== undefined && host.events.themeChanged !== undefined && supports('1.14'),
  };
}
