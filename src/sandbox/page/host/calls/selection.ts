import { z } from 'zod';
import { isWithheld, mailById, type SandboxStore } from '../../state/sandbox-state';
import { errorCodes } from '../dispatch-ids';
import { initialData } from '../initial-data';
import { done, withParameters, type ItemCall, type MailboxCall } from './call';

/** Summaries of the selected mails, by the names of the public documentation. */
export const getSelectedItems: MailboxCall = (_, { store }) => {
  const state = store.get();
  const mails = state.selected.flatMap((id) => mailById(state, id) ?? []);
  return {
    data: mails.map((mail) => ({
      itemId: mail.id,
      subject: mail.subject,
      itemType: 'message',
      itemMode: 'Read',
      conversationId: mail.conversationId,
      internetMessageId: mail.internetMessageId,
      hasAttachment: mail.attachments.length > 0,
    })),
  };
};

/** Whose mailbox the mail lies in: the shared one's owner, for whoever opened it beside their own. */
export const getSharedProperties: ItemCall = (_, { store }) => {
  const { address } = store.get().mailbox;
  const readWriteEditAndDelete = 63;
  return {
    data: {
      owner: address,
      delegatePermissions: readWriteEditAndDelete,
      targetRestUrl: '',
      targetMailbox: address,
    },
  };
};

/** Opens a mail of the mailbox by its id, selected or not; one at a time, and never one that add-ins may not see. */
export const loadItem = withParameters(
  z.object({ itemId: z.string() }),
  ({ itemId }, { store }: { readonly store: SandboxStore }) => {
    const state = store.get();
    const mail = mailById(state, itemId);
    if (mail === null || isWithheld(state, mail)) return { errorCode: errorCodes.itemNotFound };
    if (state.loaded !== null) return { errorCode: errorCodes.internal };
    store.update((before) => ({ ...before, loaded: itemId }));
    return { data: JSON.stringify(initialData(state, mail)) };
  },
);

/**
 * Shows a mail by its id: Outlook opens a window of its own, which here is the reading pane. One that is not in the mailbox is
 * not shown, and nobody is told, as in Outlook.
 */
export const showMail = withParameters(
  z.object({ itemId: z.string() }),
  ({ itemId }, { store }: { readonly store: SandboxStore }) => {
    store.update((state) => (mailById(state, itemId) === null ? state : { ...state, selected: [itemId] }));
    return done;
  },
);

export const unloadItem: ItemCall = (_, { store }) => {
  store.update((state) => ({ ...state, loaded: null }));
  return done;
};
