import type { OpenedMail } from '../../outlook';
import type { Round } from '../../round';
import type { Services } from '../services';
import { problemOf } from '../state/failures';
import type { BatchFile } from './batch-state';

/** Fetches and reads a mail's attachments, one after another; none while the round is not known. Never rejects. */
export async function readFiles(
  opened: OpenedMail,
  round: Round | null,
  { read }: Pick<Services, 'read'>,
): Promise<readonly BatchFile[]> {
  const files: BatchFile[] = [];
  for (const attachment of opened.mail.attachments) {
    if (attachment.inline || round === null) continue;
    const { name } = attachment;
    try {
      const content = await opened.attachment(attachment);
      const isLink = content.kind === 'link';
      files.push({
        name,
        bytes: isLink ? null : content.bytes,
        found: isLink ? [] : await read(content.bytes, name, round, new AbortController().signal),
        problem: isLink ? 'cloud-link' : null,
      });
    } catch (cause) {
      files.push({ name, bytes: null, found: [], problem: problemOf(cause) });
    }
  }
  return files;
}
