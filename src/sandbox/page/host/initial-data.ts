import type { SampleAttachment, SampleMail } from '../../sample-mail';
import type { SandboxState } from '../state/sandbox-state';

const itemTypes = { message: 1, none: 6 } as const;
const attachmentTypes = { file: 0, mail: 1, cloud: 2 } as const;
/** Read and write in the whole mailbox, in the host's own numbering. */
const readWriteMailbox = 2;

/** The mail a pane is given, by the names under which Office.js reads it; without a mail only user and host. */
export function initialData(state: SandboxState, mail: SampleMail | null): object {
  const { user, address } = state.mailbox;
  // Opened as an account of its own the mailbox takes the place of the person, and its mails are no longer shared ones.
  const isAccount = state.wayIn === 'own-account';
  const host = {
    permissionLevel: readWriteMailbox,
    userDisplayName: user.name,
    userEmailAddress: isAccount && state.place === 'shared' ? address : user.address,
    userTimeZone: 'Romance Standard Time',
    userProfileType: 'enterprise',
    hostVersion: '20.0.0.0',
    owaView: 'ThreeColumns',
    isRestIdSupported: true,
  };
  if (mail === null) return { ...host, itemType: itemTypes.none };
  const sender = recipient(mail.from);
  return {
    ...host,
    itemType: itemTypes.message,
    id: mail.id,
    itemClass: 'IPM.Note',
    conversationId: mail.conversationId,
    internetMessageId: mail.internetMessageId,
    subject: mail.subject,
    normalizedSubject: mail.subject.replace(/^((re|sv|fw|vs)\s*:\s*)+/i, ''),
    from: sender,
    sender,
    to: mail.to.map(recipient),
    cc: mail.cc.map(recipient),
    bcc: [],
    attachments: mail.attachments.map(attachmentDetails),
    dateTimeCreated: mail.received,
    dateTimeModified: mail.received,
    isFromSharedFolder: state.place === 'shared' && !isAccount,
    isRead: true,
    entities: {},
    filteredEntities: {},
    regExMatches: {},
    selectedEntities: {},
    selectedRegExMatches: {},
  };
}

function recipient(person: { name: string; address: string }): object {
  return { name: person.name, address: person.address, recipientType: 3, appointmentResponse: 0 };
}

function attachmentDetails(attachment: SampleAttachment): object {
  return {
    // The id of a cloud file is its address.
    id: attachment.kind === 'cloud' ? attachment.content : attachment.id,
    name: attachment.name,
    size: attachment.size,
    contentType: attachment.contentType,
    isInline: attachment.inline,
    attachmentType: attachmentTypes[attachment.kind],
  };
}
