import type { OpenedMail } from '../../outlook';
import type { Round } from '../../round';
import type { Services } from '../services';
import { rememberForms } from '../resubmission/seen-forms';
import { problemOf } from '../state/failures';
import { bytesIn } from '../state/link-file';
import type { BatchFile } from './batch-state';

/** Fetches and reads a mail's attachments, one after another; none while the round is not known. Never rejects. */
export async function readFiles(
  opened: OpenedMail,
  round: Round | null,
  services: Pick<Services, 'read'>,
): Promise<readonly BatchFile[]> {
  const files: BatchFile[] = [];
  for (const attachment of opened.mail.attachments) {
    if (attachment.inline || round === null) continue;
    const { name } = attachment;
    try {
      const bytes = bytesIn(await opened.attachment(attachment));
      const found = await services.read(bytes, name, round, new AbortController().signal);
      rememberForms(services, found);
      files.push({ name, bytes, found, problem: null });
    } catch (cause) {
      files.push({ name, bytes: null, found: [], problem: problemOf(cause) });
    }
  }
  return files;
}
