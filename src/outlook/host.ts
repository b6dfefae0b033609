/**
 * The part of Office.js that this folder stands on, in its own words: what an older client may lack is optional here,
 * which the library's types do not say, and the tests' host implements the same.
 */
interface HostResult<Value> {
  readonly status: string;
  readonly value: Value;
  readonly error?: { readonly code: number; readonly name?: string } | null;
}

export type HostCallback<Value> = (result: HostResult<Value>) => void;

export interface HostAttachment {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly isInline: boolean;
  readonly attachmentType: string;
}

export interface HostAttachmentContent {
  readonly format: string;
  readonly content: string;
}

export interface HostReplyForm {
  htmlBody?: string;
  attachments?: { type: string; name: string; base64file?: string }[];
}

export interface HostNewMessage {
  toRecipients: string[];
  ccRecipients: string[];
  subject: string;
  htmlBody: string;
}

export interface HostNotification {
  type: string;
  message: string;
  icon?: string;
  persistent?: boolean;
}

export interface HostSharedProperties {
  readonly owner?: string;
  readonly targetMailbox?: string;
}

export interface HostItemSummary {
  readonly itemId: string;
  readonly subject?: string;
  readonly internetMessageId?: string;
}

/** A mail loaded by its id. */
export interface HostLoadedItem extends HostItem {
  unloadAsync?(callback: HostCallback<void>): void;
}

/** A mail that is being read. */
export interface HostItem {
  readonly itemType: string;
  readonly itemId: string;
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly subject: string;
  readonly from?: { readonly displayName: string; readonly emailAddress: string };
  readonly dateTimeCreated: Date;
  readonly attachments?: readonly HostAttachment[];
  readonly body: { getAsync(coercionType: string, callback: HostCallback<string | null | undefined>): void };
  readonly categories: {
    getAsync(callback: HostCallback<readonly { readonly displayName: string }[] | null | undefined>): void;
    addAsync(names: string[], callback: HostCallback<void>): void;
    removeAsync(names: string[], callback: HostCallback<void>): void;
  };
  readonly notificationMessages: {
    replaceAsync(key: string, notice: HostNotification, callback: HostCallback<void>): void;
  };
  getAttachmentContentAsync(
    id: string,
    callback: HostCallback<HostAttachmentContent | null | undefined>,
  ): void;
  /** Mailbox 1.14: the whole mail as base64. */
  getAsFileAsync?(callback: HostCallback<string>): void;
  /** Only on shared mails in some clients, on all in others, and on none where it is broken. */
  getSharedPropertiesAsync?(callback: HostCallback<HostSharedProperties | null | undefined>): void;
  displayReplyForm(form: HostReplyForm): void;
  displayReplyFormAsync?(form: HostReplyForm, callback: HostCallback<void>): void;
}

interface HostMailbox {
  /** Null or undefined while there is no one mail: nothing selected, several, encrypted, a mailbox hidden from the list. */
  readonly item?: HostItem | null;
  readonly userProfile: { readonly displayName: string; readonly emailAddress: string };
  readonly diagnostics?: { readonly hostName?: string };
  addHandlerAsync(type: string, handler: (event: unknown) => void, callback: HostCallback<void>): void;
  getSelectedItemsAsync?(callback: HostCallback<readonly HostItemSummary[] | null | undefined>): void;
  /** Mailbox 1.15: one of several selected mails, which must be unloaded before the next is loaded. */
  loadItemByIdAsync?(itemId: string, callback: HostCallback<HostLoadedItem | null | undefined>): void;
  displayMessageForm(itemId: string): void;
  displayNewMessageForm(message: HostNewMessage): void;
  displayNewMessageFormAsync?(message: HostNewMessage, callback: HostCallback<void>): void;
}

export interface Host {
  readonly mailbox: HostMailbox;
  /** The names of events; one that the library does not know is missing. */
  readonly events: {
    readonly itemChanged: string;
    readonly selectedItemsChanged?: string;
    readonly themeChanged?: string;
  };
  readonly displayLanguage: string;
  readonly officeTheme?: { readonly bodyBackgroundColor?: string };
  readonly requirements: { isSetSupported(name: string, version: string): boolean };
}
