import type { SampleMail } from '../../sample-mail';
import { currentItem, mailById, type FailureTarget, type SandboxStore } from '../state/sandbox-state';
import { getAsFile, getAttachmentContent, getBody } from './calls/attachments';
import type { CallOutcome, ItemCall, MailboxCall } from './calls/call';
import {
  addCategories,
  changeMasterCategories,
  getCategories,
  getMasterCategories,
  removeCategories,
} from './calls/categories';
import { openNewMessage, openReply, openReplyAll } from './calls/drafts';
import {
  addNotification,
  getNotifications,
  removeNotification,
  replaceNotification,
} from './calls/notifications';
import { loadCustomProperties, saveCustomProperties, saveRoamingSettings } from './calls/properties';
import { getSelectedItems, getSharedProperties, loadItem, showMail, unloadItem } from './calls/selection';
import { dispatchIds as ids, errorCodes } from './dispatch-ids';

/** Calls about the item; they fail once the selection has left the mail the pane was given. */
const itemCalls: ReadonlyMap<number, { readonly call: ItemCall; readonly group: FailureTarget }> = new Map([
  [ids.loadCustomProperties, { call: loadCustomProperties, group: 'all' }],
  [ids.saveCustomProperties, { call: saveCustomProperties, group: 'all' }],
  [ids.getBody, { call: getBody, group: 'all' }],
  [ids.getSharedProperties, { call: getSharedProperties, group: 'all' }],
  [ids.getAttachmentContent, { call: getAttachmentContent, group: 'attachments' }],
  [ids.getAsFile, { call: getAsFile, group: 'attachments' }],
  [ids.unload, { call: unloadItem, group: 'all' }],
  [ids.getCategories, { call: getCategories, group: 'categories' }],
  [ids.addCategories, { call: addCategories, group: 'categories' }],
  [ids.removeCategories, { call: removeCategories, group: 'categories' }],
  [ids.addNotification, { call: addNotification, group: 'notifications' }],
  [ids.getNotifications, { call: getNotifications, group: 'notifications' }],
  [ids.replaceNotification, { call: replaceNotification, group: 'notifications' }],
  [ids.removeNotification, { call: removeNotification, group: 'notifications' }],
  [ids.displayReplyFormText, { call: openReply, group: 'replies' }],
  [ids.displayReplyForm, { call: openReply, group: 'replies' }],
  [ids.displayReplyFormAsync, { call: openReply, group: 'replies' }],
  [ids.displayReplyFormTextAsync, { call: openReply, group: 'replies' }],
  [ids.displayReplyAllFormText, { call: openReplyAll, group: 'replies' }],
  [ids.displayReplyAllForm, { call: openReplyAll, group: 'replies' }],
  [ids.displayReplyAllFormAsync, { call: openReplyAll, group: 'replies' }],
  [ids.displayReplyAllFormTextAsync, { call: openReplyAll, group: 'replies' }],
]);

/** Calls about the mailbox, which work whatever is selected. */
const mailboxCalls: ReadonlyMap<number, { readonly call: MailboxCall; readonly group: FailureTarget }> =
  new Map([
    [ids.getMasterCategories, { call: getMasterCategories, group: 'categories' }],
    [ids.addMasterCategories, { call: changeMasterCategories, group: 'categories' }],
    [ids.removeMasterCategories, { call: changeMasterCategories, group: 'categories' }],
    [ids.getSelectedItems, { call: getSelectedItems, group: 'all' }],
    [ids.loadItemById, { call: loadItem, group: 'mails-by-id' }],
    [ids.displayMessageForm, { call: showMail, group: 'all' }],
    [ids.displayNewMessageForm, { call: openNewMessage, group: 'replies' }],
    [ids.displayNewMessageFormAsync, { call: openNewMessage, group: 'replies' }],
    [ids.saveRoamingSettings, { call: saveRoamingSettings, group: 'all' }],
  ]);

/** Failures of some calls of a group and not of its others, for what an add-in tries next. */
const narrowerGroups: ReadonlyMap<number, readonly FailureTarget[]> = new Map([
  [ids.getAttachmentContent, ['single-attachments']],
  [ids.displayReplyForm, ['reply-forms']],
  [ids.displayReplyFormAsync, ['reply-forms', 'awaited-replies']],
]);

/** Which of the sandbox's failures a call is open to, besides those of all calls. */
export function groupsOf(id: number): readonly FailureTarget[] {
  const group = (itemCalls.get(id) ?? mailboxCalls.get(id))?.group ?? 'all';
  return [group, ...(narrowerGroups.get(id) ?? [])];
}

/**
 * Carries out one call of the pane. `given` is the mail that pane was last given as its item: the library keeps it
 * until it hears of a change, so the host must not let the call reach whatever is selected by now. A call about a mail
 * that was loaded by its id names that instead, and reaches it as long as it is loaded.
 */
export function dispatch(
  id: number,
  parameters: unknown,
  store: SandboxStore,
  given: SampleMail | null,
  loadedItemId?: string,
): CallOutcome {
  const mailboxCall = mailboxCalls.get(id);
  if (mailboxCall !== undefined) return mailboxCall.call(parameters, { store });
  const itemCall = itemCalls.get(id);
  if (itemCall === undefined) return { errorCode: errorCodes.notSupported };
  if (loadedItemId !== undefined) {
    const loaded = store.get().loaded === loadedItemId ? mailById(store.get(), loadedItemId) : null;
    return loaded === null
      ? { errorCode: errorCodes.itemNotFound }
      : itemCall.call(parameters, { store, item: loaded });
  }
  if (given === null) return { errorCode: errorCodes.itemNotFound };
  if (currentItem(store.get())?.id !== given.id) return { errorCode: errorCodes.itemChanged };
  return itemCall.call(parameters, { store, item: given });
}
