import { dispatchIds } from '../page/host/dispatch-ids';
import { call, lastFunction } from './channel';

/** A mail's data as the host sends it, by the names under which Office.js reads them. */
interface InitialData {
  readonly id: string;
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly dateTimeCreated: string;
  readonly attachments: readonly {
    readonly id: string;
    readonly name: string;
    readonly size: number;
    readonly isInline: boolean;
    readonly attachmentType: number;
  }[];
}

const attachmentTypes = ['file', 'item', 'cloud'] as const;

interface ReplyForm {
  readonly htmlBody?: string;
  readonly attachments?: readonly { readonly name: string; readonly base64file?: string }[];
}

/** What `loadItemByIdAsync` gives: the mail's properties, and the calls that work on a loaded mail. */
export function loadedItem(answer: unknown): object | null {
  if (typeof answer !== 'string') return null;
  const data = JSON.parse(answer) as InitialData;
  const about =
    (dispatchId: number, named: (...parameters: readonly unknown[]) => unknown = () => undefined) =>
    (...parameters: readonly unknown[]) =>
      call(dispatchId, named(...parameters), lastFunction(parameters), data.id);
  const reply = about(dispatchIds.displayReplyFormAsync, (form) => asReply(form));
  return {
    itemType: 'message',
    itemId: data.id,
    // As in Outlook, a loaded mail does not always say its message id.
    internetMessageId: '',
    conversationId: data.conversationId,
    subject: data.subject,
    from: { displayName: data.from.name, emailAddress: data.from.address },
    dateTimeCreated: new Date(data.dateTimeCreated),
    attachments: data.attachments.map(({ attachmentType, ...attachment }) => ({
      ...attachment,
      attachmentType: attachmentTypes[attachmentType] ?? 'file',
    })),
    categories: {
      getAsync: about(dispatchIds.getCategories),
      addAsync: about(dispatchIds.addCategories, (categories) => ({ categories })),
      removeAsync: about(dispatchIds.removeCategories, (categories) => ({ categories })),
    },
    getAttachmentContentAsync: about(dispatchIds.getAttachmentContent, (id) => ({ id })),
    getAsFileAsync: about(dispatchIds.getAsFile),
    displayReplyForm: reply,
    displayReplyFormAsync: reply,
    unloadAsync: about(dispatchIds.unload),
  };
}

/** A reply form as it goes over the wire: ["base64", name, content, inline] for each file. */
export function asReply(form: unknown): object {
  if (typeof form === 'string') return { htmlBody: form };
  const { htmlBody = '', attachments = [] } = form as ReplyForm;
  return {
    htmlBody,
    attachments: attachments.map(({ name, base64file }) => ['base64', name, base64file ?? '', false]),
  };
}
