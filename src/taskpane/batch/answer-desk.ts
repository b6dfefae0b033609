import type { Addressee, DraftDesk } from '../drafts';
import { problemText } from '../mail/problem-text';
import { suggestedFindings } from '../reply';
import type { ReplyOrder, ReplyTemplateChoice, Services, WorkbookSnapshot } from '../services';
import { failedReply } from '../state/failures';
import type { Texts } from '../texts';
import { rowOf } from '../model/entries';
import type { Batch } from './batch';
import type { BatchMail, BatchRow } from './batch-state';
import { nameOf } from './row-words';
import type { BatchTexts } from './texts';

/** Drafts that answer the selected mails: a reply on each form's own mail, with its findings and its marked copy. */
export function answerDesk(
  rows: readonly BatchRow[],
  mails: readonly BatchMail[],
  snapshot: WorkbookSnapshot,
  { reply, replyBooks, letters, mailbox }: Services,
  batch: Pick<Batch, 'answered'>,
  words: { readonly texts: BatchTexts; readonly paneTexts: Texts },
): DraftDesk {
  // The same form in two mails gets one answer.
  const byKey = new Map(rows.toReversed().map((row) => [answerKey(row), row]));
  const mailOf = (row: BatchRow) => mails.find(({ summary }) => summary.itemId === row.itemId);
  const orderFor = (
    key: string,
    choice: ReplyTemplateChoice,
    language: ReplyOrder['language'],
  ): ReplyOrder => {
    const checked = byKey.get(key)?.checked ?? null;
    const row = byKey.get(key);
    const of = row === undefined ? undefined : mailOf(row);
    return {
      template: choice.code,
      checked,
      mail: of?.stage.kind === 'read' ? of.stage.mail : null,
      findings: suggestedFindings(checked),
      snapshot,
      language,
      copyToCluster: false,
      replyBy: null,
      wording: null,
      attachCopy: choice.withCopy,
      handedIn: of === undefined ? null : handedInOf(of, checked?.key ?? ''),
      // The text of a mail that is not the selected one is not asked for.
      bodyToken: null,
    };
  };

  return {
    kind: 'answers',
    // Where Outlook opens no mail but the selected one, the answer is a mail of its own.
    isReply: mailbox.canOpenSelected,
    addressees: rows
      .filter((row) => byKey.get(answerKey(row)) === row)
      .map((row): Addressee => ({
        key: answerKey(row),
        name: nameOf(row),
        obstacle: obstacleOf(row, words),
      })),
    offered: (key, language) => reply.offered(byKey.get(key)?.checked ?? null, snapshot, language),
    compose: (key, choice, language) => reply.compose(orderFor(key, choice, language)),
    async open(key, { draft }) {
      const row = byKey.get(key);
      const of = row === undefined ? undefined : mailOf(row);
      if (of === undefined) return failedReply(null);
      const opening = mailbox.canOpenSelected
        ? mailbox.withSelected(of.summary, (opened) => opened.openReply(draft))
        : mailbox.openNewMail(draft);
      return opening.catch(failedReply);
    },
    async kept(key, choice, { replyBy }, language, by) {
      if (snapshot.problem !== null) return null;
      const trouble = await replyBooks.kept({ order: orderFor(key, choice, language), replyBy, by });
      const row = byKey.get(key);
      if (row !== undefined) await batch.answered(row);
      return trouble;
    },
    async sent(key, template) {
      const row = byKey.get(key);
      if (row?.checked === undefined || row.checked === null || snapshot.problem !== null) return null;
      const trouble = await replyBooks.sent(row.checked.key, snapshot.round, {
        subject: nameOf(row),
        template,
      });
      if (trouble === null) await batch.answered(row);
      return trouble;
    },
    async writtenTo() {
      const last = snapshot.problem === null ? await letters.last(snapshot) : null;
      return new Map(
        [...byKey.keys()].flatMap((key) => {
          const contact = last?.get(key);
          const importedAt = rowOf(snapshot.ledger, key)?.importedAt ?? null;
          // What was written before the import was about something else.
          const isNews = contact !== undefined && (importedAt === null || contact.at > importedAt);
          return isNews && contact.what !== 'form' ? [[key, contact.at]] : [];
        }),
      );
    },
  };
}

/** The form's key; of a mail without any file, its own. */
export function answerKey({ checked, itemId }: BatchRow): string {
  return checked?.key ?? `mail:${itemId}`;
}

function obstacleOf(
  row: BatchRow,
  { texts, paneTexts }: { readonly texts: BatchTexts; readonly paneTexts: Texts },
): string | null {
  if (row.isWaiting) return texts.state.waiting;
  return row.problem === null ? null : problemText(row.problem, paneTexts).message;
}

function handedInOf({ stage }: BatchMail, key: string): ReplyOrder['handedIn'] {
  if (stage.kind !== 'read') return null;
  const file = stage.files.find(({ found }) => found.some((one) => one.key === key));
  return file === undefined || file.bytes === null ? null : { name: file.name, bytes: file.bytes };
}
