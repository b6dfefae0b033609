import { z } from 'zod';
import { errorCodes } from '../dispatch-ids';
import { withParameters, type CallContext, type ItemCall } from './call';

const formats = { file: 'base64', mail: 'eml', cloud: 'url' } as const;

/** The content of an attachment of the item; an id of any other mail is unknown here. */
export const getAttachmentContent = withParameters(
  z.object({ id: z.string() }),
  ({ id }, { item }: CallContext) => {
    const attachment = item.attachments.find((candidate) =>
      candidate.kind === 'cloud' ? candidate.content === id : candidate.id === id,
    );
    if (attachment === undefined) return { errorCode: errorCodes.invalidAttachmentId };
    return { data: { format: formats[attachment.kind], content: attachment.content } };
  },
);

/** The whole mail as it came, base64. */
export const getAsFile: ItemCall = (_, { item }) => ({ data: item.source });

/** The text of the mail: 0 as plain text, 3 as HTML. */
export const getBody = withParameters(
  z.object({ coercionType: z.number() }),
  ({ coercionType }, { item }: CallContext) => ({ data: coercionType === 3 ? item.html : item.text }),
);
