import { z } from 'zod';

/** A sample mail as the sandbox's server hands it to the page that plays Outlook. */
const addressSchema = z.object({ name: z.string(), address: z.string() });

const sampleAttachmentSchema = z.object({
  id: z.string(),
  name: z.string(),
  contentType: z.string(),
  size: z.number(),
  inline: z.boolean(),
  kind: z.enum(['file', 'mail', 'cloud']),
  /** Base64 of a file, the text of an attached mail, the address of a cloud file. */
  content: z.string(),
});

const sampleMailSchema = z.object({
  id: z.string(),
  internetMessageId: z.string(),
  conversationId: z.string(),
  subject: z.string(),
  from: addressSchema,
  to: z.array(addressSchema),
  cc: z.array(addressSchema),
  /** ISO 8601 with offset. */
  received: z.string(),
  html: z.string(),
  text: z.string(),
  /** Whether its text is encrypted: Outlook shows such a mail to people, and never to an add-in. */
  encrypted: z.boolean(),
  /** The whole mail as it came, base64: what `getAsFileAsync` and a drag out of Outlook give. */
  source: z.string(),
  attachments: z.array(sampleAttachmentSchema),
});

export const mailboxSchema = z.object({
  /** Address of the shared function mailbox the mails lie in. */
  address: z.string(),
  name: z.string(),
  user: addressSchema,
  /** The deadline of the round the sandbox plays, ISO 8601. */
  deadline: z.string(),
  mails: z.array(sampleMailSchema),
  /** The mailbox's own list of categories. */
  categories: z.array(z.object({ displayName: z.string(), color: z.string() })),
});

export type SampleMail = z.infer<typeof sampleMailSchema>;
export type SampleAttachment = z.infer<typeof sampleAttachmentSchema>;
export type SampleMailbox = z.infer<typeof mailboxSchema>;
