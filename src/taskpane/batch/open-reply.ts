import { suggestedFindings } from '../reply';
import type { ReplyOrder, Services, WorkbookSnapshot } from '../services';
import { failedReply } from '../state/failures';
import type { BatchMail, BatchRow, Ending } from './batch-state';

/**
 * Opens the suggested reply to the form's sender as a draft on its mail, and keeps in the workbook that it was opened;
 * says how far that came.
 */
export async function openReplyTo(
  { checked }: BatchRow,
  of: BatchMail,
  snapshot: WorkbookSnapshot,
  { reply, replyBooks, mailbox }: Services,
): Promise<Ending> {
  // The senders are Danish, whatever language the secretariat has its Outlook in.
  const language = 'da';
  const template = (await reply.offered(checked, snapshot, language)).find(({ isSuggested }) => isSuggested);
  const order: ReplyOrder = {
    template: template?.code ?? '',
    checked,
    mail: of.stage.kind === 'read' ? of.stage.mail : null,
    findings: suggestedFindings(checked),
    snapshot,
    language,
    copyToCluster: false,
    replyBy: null,
    wording: null,
    attachCopy: template?.withCopy ?? false,
    handedIn: handedInOf(of, checked?.key ?? ''),
    // The text of a mail that is not the selected one is not asked for.
    bodyToken: null,
  };
  const composed = await reply.compose(order);
  if (composed.kind === 'blocked') return { kind: 'reply-blocked', problems: composed.problems };
  const how = await mailbox
    .withSelected(of.summary, (opened) => opened.openReply(composed.draft))
    .catch(failedReply);
  const isKept = how.kind === 'shown' && snapshot.problem === null;
  const trouble = isKept ? await replyBooks.kept({ order, replyBy: composed.replyBy, by: 'draft' }) : null;
  return { kind: 'reply', how, trouble };
}

function handedInOf({ stage }: BatchMail, key: string): ReplyOrder['handedIn'] {
  if (stage.kind !== 'read') return null;
  const file = stage.files.find(({ found }) => found.some((one) => one.key === key));
  return file === undefined || file.bytes === null ? null : { name: file.name, bytes: file.bytes };
}
