import { readReplyToken } from '../form/open';
import type { Nomination } from '../form/read';
import { formResemblesEarlier, resemblance, titleSimilarity } from '../review';
import { ruleSetting, type Round } from '../round';
import type { EarlierForm } from './earlier-form';

/** What the mail tells of which form it is about. */
export interface MailClues {
  readonly subject: string;
  /** The token in the mail's own text or what it quotes; null where there is none, or it could not be read. */
  readonly bodyToken: string | null;
  /** Address it came from. */
  readonly sender: string;
}

/**
 * By what a form was recognised: the reference in our marked copy, the token in subject or text, the conversation (an
 * answer with the same subject from the same place), or its likeness.
 */
export type RecognisedBy = 'reference' | 'subject' | 'body' | 'conversation' | 'title' | 'participants';

export interface Recognised {
  readonly earlier: EarlierForm;
  readonly by: RecognisedBy;
}

/** Whether it is sure to be the same form; by likeness alone it may be another initiative. */
export function isSure({ by }: Recognised): boolean {
  return by !== 'title' && by !== 'participants';
}

/** The earlier version of a form, by the surest of what tells; null where nothing does. `mail` is null for a bare file. */
export function recognise(
  nomination: Nomination,
  mail: MailClues | null,
  earlier: readonly EarlierForm[],
  round: Round,
): Recognised | null {
  const byToken = (token: string | null, by: RecognisedBy): Recognised | null => {
    const found = token === null ? undefined : earlier.find(({ key }) => key.startsWith(token));
    return found === undefined ? null : { earlier: found, by };
  };
  return (
    byToken(nomination.reference, 'reference') ??
    byToken(readReplyToken(mail?.subject ?? ''), 'subject') ??
    byToken(mail?.bodyToken ?? null, 'body') ??
    byConversation(nomination, mail, earlier) ??
    byLikeness(nomination, earlier, round)
  );
}

/** An answer to the mail the earlier form came with. A coordinator may have sent several: the likest title decides. */
function byConversation(
  nomination: Nomination,
  mail: MailClues | null,
  earlier: readonly EarlierForm[],
): Recognised | null {
  if (mail === null || !isAnswer(mail.subject)) return null;
  const topic = topicOf(mail.subject);
  const candidates = earlier.filter(
    (form) => topic !== '' && topicOf(form.subject) === topic && isSamePlace(form.sender, mail.sender),
  );
  const fitting = candidates.filter(
    ({ cluster }) =>
      cluster === null || nomination.cluster.code === null || cluster === nomination.cluster.code,
  );
  const alike = (form: EarlierForm) => titleSimilarity(nomination.answers.title.text, form.title);
  const [best, next] = fitting.toSorted((one, other) => alike(other) - alike(one));
  if (best === undefined || (next !== undefined && alike(next) === alike(best))) return null;
  return { earlier: best, by: 'conversation' };
}

function byLikeness(
  nomination: Nomination,
  earlier: readonly EarlierForm[],
  round: Round,
): Recognised | null {
  const setting = ruleSetting(round, formResemblesEarlier.code);
  if (setting?.severity === 'off') return null;
  const alike = setting?.limit ?? formResemblesEarlier.limit ?? 1;
  for (const form of earlier) {
    const found = resemblance(nomination, { ...form, participants: form.content?.participants ?? [] }, alike);
    if (found !== null) return { earlier: form, by: found.by };
  }
  return null;
}

const answerPrefix = /^\s*(?:(?:sv|vs|re|fw|fwd|aw|antw)\s*:\s*)+/i;

function isAnswer(subject: string): boolean {
  return answerPrefix.test(subject);
}

/** A subject without "SV:" and our token, to be compared. */
function topicOf(subject: string): string {
  return subject
    .replace(/\[NLPS\s+[0-9a-f]{8}\]/gi, ' ')
    .replace(answerPrefix, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** One address, or two of one organisation: colleagues answer for each other. */
function isSamePlace(one: string, other: string): boolean {
  const domains = [one, other].map((address) => address.trim().toLowerCase().split('@')[1] ?? '');
  return domains[0] !== '' && domains[0] === domains[1];
}
