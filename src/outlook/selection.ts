import type { Capabilities } from './capabilities';
import { captureSelection } from './capture';
import type { Host, HostItem, HostItemSummary } from './host';
import { OutlookError, type MailSummary, type SelectedMail, type Selection } from './mailbox';
import { officeCall } from './office-call';

/** One click fires both events, and a person on the way down a list many. */
const debounce = 150;
const eventTimeout = 5_000;

/** Where calls about a mail find Outlook's live item. */
export interface MailHolder {
  /** Outlook's live item if it still is this mail; throws `selection-moved` if not. */
  itemOf(mail: SelectedMail): HostItem;
  /** Ends whatever is under way for this mail once the selection leaves it. */
  signalFor(mail: SelectedMail): AbortSignal;
}

export interface SelectionWatch extends MailHolder {
  current(): Selection;
  onChange(listener: () => void): () => void;
}

/**
 * Follows the selection in a pinned pane. What is selected is captured once a change, and only the newest capture is
 * published. Where Outlook refuses to tell of changes the first mail stays, and `itemOf` keeps it from touching another.
 */
export function watchSelection(host: Host, capabilities: Capabilities): SelectionWatch {
  let selection = captureSelection(host.mailbox.item);
  let leaving = new AbortController();
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function publish(next: Selection): void {
    if (sameSelection(selection, next)) return;
    leaving.abort();
    leaving = new AbortController();
    selection = next;
    for (const listener of [...listeners]) listener();
  }

  async function refresh(): Promise<void> {
    newest += 1;
    const mine = newest;
    const captured = captureSelection(host.mailbox.item);
    if (captured.kind === 'mail') publish(captured);
    // Classic Outlook keeps an item while several mails are selected; the others have none either way.
    const selected = await selectedMails(host, capabilities);
    if (mine !== newest) return;
    if (selected.length > 1) {
      publish({ kind: 'several', mails: selected });
      return;
    }
    const [only] = selected;
    const isWithheld = only !== undefined && !isHandedOut(only, captured);
    publish(isWithheld ? { kind: 'withheld', itemId: only.itemId } : captured);
  }

  function changed(): void {
    // What a look under way is about to find may be of before or after the change.
    newest += 1;
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), debounce);
  }

  for (const type of [host.events.itemChanged, host.events.selectedItemsChanged]) {
    // Outlook tells of nothing that changes before it has begun to, and Office.js keeps the item it started with.
    if (type !== undefined) host.mailbox.addHandlerAsync(type, changed, changed);
  }
  void refresh();

  return {
    current: () => selection,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    itemOf(mail) {
      const { item } = host.mailbox;
      if (item?.itemId !== mail.itemId) throw new OutlookError('selection-moved', 'another item');
      return item;
    },
    signalFor(mail) {
      const stays = selection.kind === 'mail' && selection.mail.itemId === mail.itemId;
      return stays ? leaving.signal : AbortSignal.abort();
    },
  };
}

/** Whether the item that Office.js holds is the mail that is selected; another only if both its ids are, as no client is known by heart. */
function isHandedOut(selected: MailSummary, captured: Selection): boolean {
  if (captured.kind !== 'mail') return captured.kind !== 'none';
  const { itemId, internetMessageId } = captured.mail;
  if (selected.itemId === itemId) return true;
  const areKnown = selected.internetMessageId !== '' && internetMessageId !== '';
  return !areKnown || selected.internetMessageId === internetMessageId;
}

async function selectedMails(host: Host, capabilities: Capabilities): Promise<readonly MailSummary[]> {
  if (!capabilities.canListSelected()) return [];
  try {
    const selected = await officeCall<readonly HostItemSummary[] | null | undefined>(
      (callback) => host.mailbox.getSelectedItemsAsync?.(callback),
      { timeout: eventTimeout },
    );
    return (selected ?? []).map(({ itemId, subject, internetMessageId }) => ({
      itemId,
      subject: subject ?? '',
      internetMessageId: internetMessageId ?? '',
    }));
  } catch (cause) {
    // The list is a convenience that some clients fail at; without it there is one mail or none.
    if (cause instanceof OutlookError) return [];
    throw cause;
  }
}

function sameSelection(one: Selection, other: Selection): boolean {
  if (one.kind === 'mail' && other.kind === 'mail') return one.mail.itemId === other.mail.itemId;
  if (one.kind === 'withheld' && other.kind === 'withheld') return one.itemId === other.itemId;
  if (one.kind === 'several' && other.kind === 'several') return sameMails(one.mails, other.mails);
  return one.kind === other.kind;
}

function sameMails(ones: readonly MailSummary[], others: readonly MailSummary[]): boolean {
  return ones.length === others.length && ones.every(({ itemId }, index) => itemId === others[index]?.itemId);
}
