import { reviewFile } from '../../check';
import { createWebReader } from '../../check/worker/web';
import type { Mailbox } from '../../outlook';
import type { SignIn } from '../../sign-in';
import { browserStorage, clockOf, workbookMemory, type Settings } from '../../settings';
import { rememberSeen } from '../browser/seen-mails';
import { workbookInUse } from './connection';
import { outboxDesk } from './outbox';
import { workbookAccess } from './workbook';
import type { ReplyService, Services } from '../services';

/** The pane's services over the real Outlook, the real workbook and a real worker. */
export function composeServices(settings: Settings, mailbox: Mailbox, signIn: SignIn): Services {
  const loadedAt = Date.now();
  const now = () => clockOf(settings, loadedAt, Date.now());
  const memory = workbookMemory(browserStorage());
  const inUse = workbookInUse(settings, memory, signIn.token);
  const outbox = outboxDesk(inUse, now);
  const reader = createWebReader();
  rememberSeen(mailbox.selection());
  mailbox.onSelectionChange(() => rememberSeen(mailbox.selection()));
  return {
    mailbox,
    read: (bytes, name, round, signal) => reader.read(bytes, name, round, signal),
    review: reviewFile,
    ...workbookAccess(inUse, memory, outbox, signIn, mailbox, now),
    // Replies are written seldom enough to be fetched when the first is asked for.
    reply: lazyReplies(now),
    outbox,
    signIn,
    now,
    sandboxClock: settings.clock !== null,
  };
}

function lazyReplies(now: () => Date): ReplyService {
  let service: Promise<ReplyService> | null = null;
  const load = () => {
    service ??= import('./reply').then(({ replyService }) => replyService(now));
    // What could not be fetched once may be fetched the next time.
    return service.catch((cause: unknown) => {
      service = null;
      throw cause;
    });
  };
  return {
    offered: async (...what) => (await load()).offered(...what),
    compose: async (order) => (await load()).compose(order),
    placeholders: async (order) => (await load()).placeholders(order),
    filled: async (order) => (await load()).filled(order),
  };
}
