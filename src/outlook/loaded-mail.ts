import { readAttachment } from './attachments';
import type { Capabilities } from './capabilities';
import { captureMail } from './capture';
import { markMail, readCategories } from './categories';
import type { Host, HostLoadedItem } from './host';
import { OutlookError, type MailSummary, type OpenedMail } from './mailbox';
import { officeCall } from './office-call';
import { openReplyByLadder } from './reply-ladder';
import type { MailHolder } from './selection';

const loadTimeout = 30_000;
const unloadTimeout = 5_000;

export interface LoadedMails {
  withMail<Result>(summary: MailSummary, work: (opened: OpenedMail) => Promise<Result>): Promise<Result>;
}

/** Mails opened by their id. Outlook holds one at a time, so whoever comes meanwhile waits until it is let go. */
export function loadedMails(host: Host, capabilities: Capabilities): LoadedMails {
  let before: Promise<unknown> = Promise.resolve();

  async function openAlone<Result>(
    summary: MailSummary,
    work: (opened: OpenedMail) => Promise<Result>,
  ): Promise<Result> {
    const item = await load(host, capabilities, summary);
    try {
      return await work(opened(item, summary, host, capabilities));
    } finally {
      await unload(item);
    }
  }

  return {
    withMail(summary, work) {
      const mine = before.then(() => openAlone(summary, work));
      before = mine.catch(() => undefined);
      return mine;
    },
  };
}

async function load(
  host: Host,
  capabilities: Capabilities,
  { itemId }: MailSummary,
): Promise<HostLoadedItem> {
  if (!capabilities.canOpenSelected()) throw new OutlookError('unsupported', 'loadItemByIdAsync');
  const item = await officeCall<HostLoadedItem | null | undefined>(
    (callback) => host.mailbox.loadItemByIdAsync?.(itemId, callback),
    { timeout: loadTimeout },
  );
  if (item === null || item === undefined) throw new OutlookError('failed', 'no item');
  if (item.itemId !== itemId) {
    await unload(item);
    throw new OutlookError('selection-moved', 'another item');
  }
  return item;
}

/** A mail that cannot be let go is Outlook's own trouble: the next load says so if it matters. */
async function unload(item: HostLoadedItem): Promise<void> {
  if (typeof item.unloadAsync !== 'function') return;
  await officeCall<void>((callback) => item.unloadAsync?.(callback), { timeout: unloadTimeout }).catch(
    () => undefined,
  );
}

function opened(
  item: HostLoadedItem,
  summary: MailSummary,
  host: Host,
  capabilities: Capabilities,
): OpenedMail {
  const captured = captureMail(item);
  // Some clients leave the message id of a loaded mail empty; the list of the selected has it.
  const mail = { ...captured, internetMessageId: captured.internetMessageId || summary.internetMessageId };
  const never = new AbortController().signal;
  const holder: MailHolder = { itemOf: () => item, signalFor: () => never };
  return {
    mail,
    attachment: (attachment) => readAttachment(mail, attachment, holder, capabilities),
    categories: () => readCategories(mail, holder),
    mark: (category, others) => markMail(mail, category, others, holder),
    openReply: (draft) => openReplyByLadder(mail, draft, host, capabilities, holder),
  };
}
