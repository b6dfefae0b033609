import { isSure } from '../../compare';
import { isForm } from '../../desk';
import { tracked } from '../../outbox';
import { replyTemplate } from '../../reply';
import type { ReplyTemplate, Round } from '../../round';
import {
  recordReply,
  recordSent,
  seatsOf,
  statusCodes,
  undoReturn,
  type WorkbookTables,
} from '../../workbook';
import type { Kept, Writer } from './import';
import { factsOf } from './mail-facts';
import { notWritten, troubleOf } from './troubles';
import { recognisedIn } from '../resubmission';
import type { ReplyKept, ReplyOrder, SentReply, Trouble } from '../services';

/** Keeps that a reply was opened or copied; null where it is kept, else what to tell the person. */
export async function keepReply(
  tables: WorkbookTables,
  { order, replyBy, by }: ReplyKept,
  { who, now }: Writer,
  books: Kept,
): Promise<Trouble | null> {
  const { checked, snapshot, mail, findings } = order;
  if (checked === null) return null;
  const { round, ledger } = snapshot;
  const form = checked.outcome.kind === 'form' ? checked.outcome : null;
  const row = ledger.initiatives.find(({ key }) => key === checked.key);
  const isSettled = row !== undefined && row.status !== statusCodes.undone;
  const template = replyTemplate(round, order.template, 'da');
  return told(books, { key: checked.key, number: row?.number ?? null, now }, (actionId) =>
    recordReply(tables, {
      round,
      who,
      now,
      by,
      actionId,
      reason: null,
      key: checked.key,
      mail: factsOf(checked.name, mail),
      cluster: row?.cluster ?? form?.nomination.cluster.code ?? null,
      title: form?.nomination.answers.title.text ?? checked.name,
      asks: form === null ? null : seatsOf({ nomination: form.nomination, round }),
      findings: form?.review.findings ?? [],
      points: findings.map(({ subject, texts }) => `${subject.da}: ${texts.da.message}`),
      template: template?.name ?? order.template,
      awaits: replyBy === null ? null : { state: isSettled ? row.status : stateFor(template), replyBy },
      settles: form === null ? null : answeredReturn(order),
    }),
  );
}

/** The returned form that this one surely came in answer to: with this reply nobody waits for it any more. */
function answeredReturn({ checked, mail, snapshot, bodyToken }: ReplyOrder): string | null {
  if (checked === null || !isForm(checked)) return null;
  const recognised = recognisedIn(checked, mail, bodyToken, snapshot);
  const isAnswer = recognised !== null && isSure(recognised) && recognised.earlier.kind === 'received';
  return isAnswer ? recognised.earlier.key : null;
}

/** Keeps that a person says the reply was sent. */
export function keepSent(
  tables: WorkbookTables,
  key: string,
  round: Round,
  { who, now }: Writer,
  books: Kept,
  reply?: SentReply,
): Promise<Trouble | null> {
  const said = reply === undefined ? null : inWords(reply, round);
  return told(books, { key, number: null, now }, (actionId) =>
    recordSent(tables, { round, who, now, actionId, reason: null, key }, said),
  );
}

/** As the log calls it: the template by its name. */
function inWords({ subject, template }: SentReply, round: Round): SentReply {
  return { subject, template: replyTemplate(round, template, 'da')?.name ?? template };
}

/** Takes a return back. */
export function keepUndone(
  tables: WorkbookTables,
  key: string,
  round: Round,
  { who, now }: Writer,
  books: Kept,
): Promise<Trouble | null> {
  return told(books, { key, number: null, now }, (actionId) =>
    undoReturn(tables, { round, who, now, actionId, reason: null, key }),
  );
}

/** A question leaves the decision with the secretariat; every other reply that awaits an answer sends the form back. */
function stateFor(template: ReplyTemplate | undefined): string {
  return template?.code === 'STIL' ? statusCodes.awaitingDecision : statusCodes.returned;
}

/** Keeps the change in the outbox until its lines have been seen; lines that may not have been written are open at once. */
async function told(
  { outbox, workbook: { driveId, itemId } }: Kept,
  { key, number, now }: { readonly key: string; readonly number: string | null; readonly now: Date },
  write: (actionId: string) => Promise<boolean | null>,
): Promise<Trouble | null> {
  const actionId = crypto.randomUUID();
  const subject = { actionId, key, number, workbook: { driveId, itemId }, at: now.toISOString() };
  try {
    const written = await tracked(
      outbox,
      { ...subject, deed: 'reply', status: null },
      () => write(actionId),
      (came) => (came === null ? { kind: 'not-done' } : { kind: came ? 'done' : 'unknown', number }),
    );
    if (written === null) return noLine;
    return written ? null : notWritten;
  } catch (cause) {
    return troubleOf(cause);
  }
}

const noLine: Trouble = {
  da: {
    message: 'Svaret står ikke længere i arket Indmeldinger.',
    fix: 'Hent arbejdsbogen igen, og se, om en kollega har ændret rækken.',
  },
  en: {
    message: 'The reply no longer stands on the sheet Indmeldinger.',
    fix: 'Read the workbook again and see whether a colleague has changed the row.',
  },
};
