import { isSure } from '../../compare';
import { isForm } from '../../desk';
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
import type { Writer } from './import';
import { factsOf } from './mail-facts';
import { notWritten, troubleOf } from './troubles';
import { recognisedIn } from '../resubmission';
import type { ReplyKept, ReplyOrder, SentReply, Trouble } from '../services';

/** Keeps that a reply was opened or copied; null where it is kept, else what to tell the person. */
export async function keepReply(
  tables: WorkbookTables,
  { order, replyBy, by }: ReplyKept,
  { who, now }: Writer,
): Promise<Trouble | null> {
  const { checked, snapshot, mail, findings } = order;
  if (checked === null) return null;
  const { round, ledger } = snapshot;
  const form = checked.outcome.kind === 'form' ? checked.outcome : null;
  const row = ledger.initiatives.find(({ key }) => key === checked.key);
  const isSettled = row !== undefined && row.status !== statusCodes.undone;
  const template = replyTemplate(round, order.template, 'da');
  return told(() =>
    recordReply(tables, {
      round,
      who,
      now,
      by,
      actionId: crypto.randomUUID(),
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
  reply?: SentReply,
): Promise<Trouble | null> {
  const step = { round, who, now, actionId: crypto.randomUUID(), reason: null, key };
  return told(() => recordSent(tables, step, reply === undefined ? null : inWords(reply, round)));
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
): Promise<Trouble | null> {
  return told(() =>
    undoReturn(tables, { round, who, now, actionId: crypto.randomUUID(), reason: null, key }),
  );
}

/** A question leaves the decision with the secretariat; every other reply that awaits an answer sends the form back. */
function stateFor(template: ReplyTemplate | undefined): string {
  return template?.code === 'STIL' ? statusCodes.awaitingDecision : statusCodes.returned;
}

async function told(write: () => Promise<boolean | null>): Promise<Trouble | null> {
  try {
    const written = await write();
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
