import { z } from 'zod';
import type { SampleMail } from '../../../sample-mail';
import type { Draft, DraftAttachment, SandboxStore } from '../../state/sandbox-state';
import { done, withParameters, type CallContext } from './call';

/** ["file", name, address, inline], ["item", name, itemId] or, from Mailbox 1.15, ["base64", name, content, inline]. */
const attachmentSchema = z
  .tuple([z.string(), z.string(), z.string()])
  .rest(z.unknown())
  .transform(([type, name, content]): DraftAttachment => ({
    name,
    address: type === 'base64' ? `data:application/octet-stream;base64,${content}` : content,
  }));

const replySchema = z.object({
  htmlBody: z.string().nullish(),
  attachments: z.array(attachmentSchema).nullish(),
});

/** Opens a reply to the sender, or to everybody, in a window of the sandbox. */
function reply(toAll: boolean) {
  return withParameters(replySchema, (form, { store, item }: CallContext) => {
    openDraft(store, {
      title: toAll ? 'Svar til alle' : 'Svar',
      to: [item.from.address, ...(toAll ? othersOn(item, store) : [])],
      cc: toAll ? item.cc.map((person) => person.address) : [],
      subject: /^(sv|re):/i.test(item.subject) ? item.subject : `SV: ${item.subject}`,
      html: form.htmlBody ?? '',
      attachments: form.attachments ?? [],
    });
    return done;
  });
}

export const openReply = reply(false);
export const openReplyAll = reply(true);

const newMessageSchema = z.object({
  toRecipients: z.array(z.string()).nullish(),
  ccRecipients: z.array(z.string()).nullish(),
  subject: z.string().nullish(),
  htmlBody: z.string().nullish(),
  attachments: z.array(attachmentSchema).nullish(),
});

export const openNewMessage = withParameters(
  newMessageSchema,
  (form, { store }: { readonly store: SandboxStore }) => {
    openDraft(store, {
      title: 'Ny mail',
      to: form.toRecipients ?? [],
      cc: form.ccRecipients ?? [],
      subject: form.subject ?? '',
      html: form.htmlBody ?? '',
      attachments: form.attachments ?? [],
    });
    return done;
  },
);

function othersOn(item: SampleMail, store: SandboxStore): readonly string[] {
  const own = store.get().mailbox.address;
  return item.to.map((person) => person.address).filter((address) => address !== own);
}

function openDraft(store: SandboxStore, draft: Omit<Draft, 'id'>): void {
  store.update((state) => ({ ...state, drafts: [...state.drafts, { ...draft, id: crypto.randomUUID() }] }));
}
