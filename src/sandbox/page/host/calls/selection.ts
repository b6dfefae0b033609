import { mailById } from '../../state/sandbox-state';
import type { ItemCall, MailboxCall } from './call';

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

/** Whose mailbox the mail lies in; the sandbox plays the shared one. */
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
