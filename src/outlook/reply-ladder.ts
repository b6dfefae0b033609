import { base64FromBytes } from './base64';
import type { Capabilities } from './capabilities';
import type { Host, HostItem, HostNewMessage, HostReplyForm } from './host';
import { OutlookError, type ReplyDraft, type ReplyOpened, type SelectedMail } from './mailbox';
import { officeCall, thrownByOffice } from './office-call';
import type { MailHolder } from './selection';

/** Outlook has long shown the form by then, or will not. */
const formTimeout = 4_000;
/** Longer bodies make the forms throw. */
const largestBody = 32 * 1024;

/**
 * Opens the reply, one way after the other until one works: the reply form that says how it went; the one that does
 * not, where the first is missing or stays silent; a new mail with the same text, where Outlook refuses the reply (as
 * new Outlook does for shared mailboxes); and in the end the text to copy. Never rejects for what Outlook does.
 */
export async function openReplyByLadder(
  mail: SelectedMail,
  draft: ReplyDraft,
  host: Host,
  capabilities: Capabilities,
  selection: MailHolder,
): Promise<ReplyOpened> {
  if (new TextEncoder().encode(draft.html).length > largestBody) return { kind: 'copy', reason: 'too-large' };
  try {
    const item = selection.itemOf(mail);
    return await awaitedReply(item, draft, capabilities);
  } catch (cause) {
    const failure = thrownByOffice(cause);
    if (failure.failure === 'selection-moved') return { kind: 'copy', reason: 'selection-moved' };
    return nextAfterAwaitedReply(failure, mail, draft, host, capabilities, selection);
  }
}

async function nextAfterAwaitedReply(
  failure: OutlookError,
  mail: SelectedMail,
  draft: ReplyDraft,
  host: Host,
  capabilities: Capabilities,
  selection: MailHolder,
): Promise<ReplyOpened> {
  const refused = failure.failure !== 'timed-out' && failure.failure !== 'unsupported';
  try {
    if (!refused) return plainReply(selection.itemOf(mail), draft);
  } catch (cause) {
    const thrown = thrownByOffice(cause);
    if (thrown.failure === 'selection-moved') return { kind: 'copy', reason: 'selection-moved' };
  }
  return openNewMailByLadder(draft, host, capabilities);
}

/**
 * Opens a new mail with recipients, subject and text, for what answers no mail or needs recipients that a reply form
 * cannot be given; else the text to copy. No file can go along. Never rejects for what Outlook does.
 */
export async function openNewMailByLadder(
  draft: ReplyDraft,
  host: Host,
  capabilities: Capabilities,
): Promise<ReplyOpened> {
  if (new TextEncoder().encode(draft.html).length > largestBody) return { kind: 'copy', reason: 'too-large' };
  return newMessage(draft, host, capabilities).catch((cause: unknown) => ({
    kind: 'copy',
    reason: thrownByOffice(cause).failure,
  }));
}

async function awaitedReply(
  item: HostItem,
  draft: ReplyDraft,
  capabilities: Capabilities,
): Promise<ReplyOpened> {
  if (!capabilities.canAwaitReplyForm(item)) throw new OutlookError('unsupported', 'displayReplyFormAsync');
  const display = (form: HostReplyForm) =>
    officeCall<void>((callback) => item.displayReplyFormAsync?.(form, callback), { timeout: formTimeout });
  const plain: HostReplyForm = { htmlBody: draft.html };
  if (draft.attachments.length === 0 || !capabilities.canAttachToReply()) {
    await display(plain);
    return { kind: 'shown', way: 'reply', attached: false };
  }
  try {
    await display({ ...plain, attachments: draft.attachments.map(asFile) });
    return { kind: 'shown', way: 'reply', attached: true };
  } catch (cause) {
    // Silence may mean that the form is on screen; only a plain refusal is worth the reply without its files.
    if (thrownByOffice(cause).failure === 'timed-out') throw cause;
    await display(plain);
    return { kind: 'shown', way: 'reply', attached: false };
  }
}

/** The form without an answer: all there is to know is that it did not throw. */
function plainReply(item: HostItem, draft: ReplyDraft): ReplyOpened {
  item.displayReplyForm({ htmlBody: draft.html });
  return { kind: 'shown', way: 'reply', attached: false, unconfirmed: true };
}

async function newMessage(draft: ReplyDraft, host: Host, capabilities: Capabilities): Promise<ReplyOpened> {
  const message: HostNewMessage = {
    toRecipients: [...draft.to],
    ccRecipients: [...draft.cc],
    subject: draft.subject,
    htmlBody: draft.html,
  };
  if (capabilities.canAwaitNewMessage()) {
    await officeCall<void>((callback) => host.mailbox.displayNewMessageFormAsync?.(message, callback), {
      timeout: formTimeout,
    });
    return { kind: 'shown', way: 'new-message', attached: false };
  }
  host.mailbox.displayNewMessageForm(message);
  return { kind: 'shown', way: 'new-message', attached: false, unconfirmed: true };
}

function asFile({ name, bytes }: ReplyDraft['attachments'][number]) {
  return { type: 'base64', name, base64file: base64FromBytes(bytes) };
}
