import type { Checked } from '../../check';
import type { CheckedForm } from '../../desk';
import type { SelectedMail } from '../../outlook';
import type { ReplyKept, ReplyOrder, Services, Trouble, WorkbookSnapshot } from '../services';
import { copyOnly, failedReply } from './failures';
import { formsIn } from './mark-mail';
import type { PaneWorld } from './pane-world';
import type { BooksState, PaneState, ReplyState, Source } from './pane-state';

/** A reply as the person wants it; mail, workbook and file are the pane's own. */
export type ReplyWish = Omit<ReplyOrder, 'mail' | 'snapshot' | 'handedIn' | 'bodyToken'>;

/** What can be done with replies. Nothing is ever sent. */
export interface ReplyDesk {
  /** Composes and opens a reply, and keeps in the workbook that it was; how it went stands in the state. */
  readonly openReply: (wish: ReplyWish, as?: 'reply' | 'new-mail') => Promise<void>;
  /** Keeps that the person has copied the text of a reply that Outlook could not open. */
  readonly replyCopied: (about: string) => Promise<void>;
  /** Tries again to keep what the workbook did not take. */
  readonly keepReplyAgain: (about: string) => Promise<void>;
  /** The person says that the reply to the form was sent; null is well, else what went wrong. */
  readonly markSent: (key: string) => Promise<Trouble | null>;
  /** The same of a reply opened here that awaits no answer, and so has its line in the log alone. */
  readonly markReplySent: (about: string) => Promise<Trouble | null>;
  readonly undoReturn: (key: string) => Promise<Trouble | null>;
}

/** The part of the pane that replies need. */
export interface ReplyDeskWorld extends PaneWorld {
  /** Puts the mark that the workbook asks for on a mail with these forms. */
  readonly markMail: (mail: SelectedMail | null, forms: readonly CheckedForm[]) => Promise<void>;
}

/** Replies from the pane: one at a time for each form, opened as drafts and kept in the workbook's books. */
export function createReplyDesk(world: ReplyDeskWorld): ReplyDesk {
  const { services, state, tell } = world;
  /** What is to be kept of each reply opened, so that it can be tried again. */
  const toKeep = new Map<string, ReplyKept>();

  const change = (about: string, reply: ReplyState) => tell({ type: 'reply-changed', about, reply });

  async function openReply(wish: ReplyWish, as: 'reply' | 'new-mail' = 'reply'): Promise<void> {
    const about = subjectOfReply(state().source, wish.checked);
    if (state().replies.get(about)?.kind === 'opening') return;
    change(about, { kind: 'opening' });
    const loaded = await world.snapshot();
    const order = replyOrder(wish, loaded, state());
    const composed = await services.reply.compose(order);
    if (composed.kind === 'blocked') {
      change(about, composed);
      return;
    }
    const { draft, replyBy } = composed;
    const how = await opened(order.mail, composed.draft, as);
    change(about, { kind: 'opened', how, draft, books: { kind: 'none' } });
    toKeep.set(about, { order, replyBy, by: how.kind === 'copy' ? 'copy' : 'draft' });
    if (how.kind === 'shown') await keep(about);
  }

  async function opened(mail: SelectedMail | null, draft: Draft, as: 'reply' | 'new-mail') {
    if (as === 'new-mail') return services.mailbox.openNewMail(draft).catch(failedReply);
    return mail === null
      ? copyOnly('unsupported')
      : services.mailbox.openReply(mail, draft).catch(failedReply);
  }

  async function keep(about: string): Promise<void> {
    const kept = toKeep.get(about);
    const reply = state().replies.get(about);
    if (kept === undefined || reply?.kind !== 'opened') return;
    // Copied and then downloaded is still one reply.
    if (reply.books.kind !== 'none' && reply.books.kind !== 'failed') return;
    const { checked, snapshot, mail } = kept.order;
    const forms = formsIn(state().files);
    // Without a form there is nothing to keep; without a workbook nowhere, and the pane says so already.
    if (checked === null || snapshot.problem !== null) return;
    const tellBooks = (books: BooksState) => change(about, { ...reply, books });
    tellBooks({ kind: 'writing' });
    const trouble = await services.replyBooks.kept(kept);
    tellBooks(trouble === null ? { kind: 'kept' } : { kind: 'failed', trouble });
    if (trouble !== null) return;
    await world.reloadWorkbook();
    await world.markMail(mail, forms);
  }

  async function step(key: string, write: Services['replyBooks']['undone']): Promise<Trouble | null> {
    const mail = mailOf(state().source);
    const forms = formsIn(state().files);
    const { round } = await world.snapshot();
    const trouble = await write(key, round);
    if (trouble === null) {
      await world.reloadWorkbook();
      await world.markMail(mail, forms);
    }
    return trouble;
  }

  return {
    openReply,
    replyCopied: keep,
    keepReplyAgain: keep,
    markSent: (key) => step(key, (...what) => services.replyBooks.sent(...what)),
    async markReplySent(about) {
      const { order } = toKeep.get(about) ?? {};
      const reply = state().replies.get(about);
      if (order === undefined || order.checked === null || reply?.kind !== 'opened') return null;
      const { checked, template } = order;
      const { round } = await world.snapshot();
      const trouble = await services.replyBooks.sent(checked.key, round, {
        subject:
          checked.outcome.kind === 'form' ? checked.outcome.nomination.answers.title.text : checked.name,
        template,
      });
      if (trouble === null) change(about, { ...reply, books: { kind: 'sent' } });
      return trouble;
    },
    async undoReturn(key) {
      const trouble = await step(key, (...what) => services.replyBooks.undone(...what));
      // The draft may still be open in Outlook, but it is no longer what the pane tells of.
      if (trouble === null) tell({ type: 'reply-forgotten', key });
      return trouble;
    },
  };
}

type Draft = Extract<Awaited<ReturnType<Services['reply']['compose']>>, { kind: 'draft' }>['draft'];

/** The wish with what the pane has at hand for it: the mail, the workbook and the file the form stands in. */
export function replyOrder(
  wish: ReplyWish,
  snapshot: WorkbookSnapshot,
  { source, files, bodyToken }: Pick<PaneState, 'source' | 'files' | 'bodyToken'>,
): ReplyOrder {
  return { ...wish, snapshot, bodyToken, mail: mailOf(source), handedIn: handedInOf(files, wish.checked) };
}

/** What a reply is about: the mail, or the files chosen by hand, and the form in it; a mail may hold several. */
export function subjectOfReply(source: Source, checked: Checked | null): string {
  return `${source.kind === 'mail' ? source.mail.itemId : 'files'}/${checked?.key ?? ''}`;
}

function mailOf(source: Source): SelectedMail | null {
  return source.kind === 'mail' ? source.mail : null;
}

function handedInOf(files: PaneState['files'], checked: Checked | null): ReplyOrder['handedIn'] {
  for (const { name, stage } of files) {
    if (stage.kind !== 'read' || checked === null) continue;
    if (stage.checked.some(({ key }) => key === checked.key)) return { name, bytes: stage.bytes };
  }
  return null;
}
