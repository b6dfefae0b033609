import type { SampleMail, SampleMailbox } from '../../sample-mail';
import { clients, type ClientId } from './clients';
import { createStore, type Store } from './store';

export interface MailNotice {
  readonly key: string;
  readonly kind: 'information' | 'progress' | 'error';
  readonly message: string;
  readonly persistent: boolean;
}

export interface DraftAttachment {
  readonly name: string;
  /** A data: address of the bytes, or the address Outlook would fetch the file from. */
  readonly address: string;
}

/** A reply or a new mail as the add-in opened it. Nothing here is ever sent. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly DraftAttachment[];
}

/** How Outlook misbehaves, on demand: what an add-in must live with and seldom meets while it is being made. */
export const failureModes = ['none', 'slow', 'silent', 'fails', 'empty', 'null'] as const;
export type FailureMode = (typeof failureModes)[number];
export const failureTargets = [
  'all',
  'attachments',
  'single-attachments',
  'mails-by-id',
  'categories',
  'replies',
  'reply-forms',
  'awaited-replies',
  'notifications',
] as const;
export type FailureTarget = (typeof failureTargets)[number];

export type Folder = 'inbox' | 'drafts' | 'sent';
/** The mailboxes a secretary has: the shared one, and her own. */
export type Place = 'shared' | 'own';
/** How the shared mailbox is opened: in the same window as one's own, as an account of its own, or hidden from the address list. */
export const waysIn = ['same-window', 'own-account', 'hidden'] as const;
export type WayIn = (typeof waysIn)[number];
/** How many of the round's categories the mailbox has. */
export const categoryLists = ['all', 'some', 'none'] as const;
export type CategoryList = (typeof categoryLists)[number];
export type Theme = 'light' | 'dark' | 'contrast';
type DisplayLanguage = 'da-DK' | 'en-US';

export interface SandboxState {
  readonly mailbox: SampleMailbox;
  readonly folder: Folder;
  readonly place: Place;
  readonly wayIn: WayIn;
  readonly categoryList: CategoryList;
  /** Id of the mail that is loaded by its id, of which Outlook holds one at a time. */
  readonly loaded: string | null;
  /** Ids of the selected mails; the order is the order of selection. */
  readonly selected: readonly string[];
  /** Names of the categories on each mail, by mail id. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
  /** By mail id; at most five a mail. */
  readonly notices: Readonly<Record<string, readonly MailNotice[]>>;
  /** JSON text by mail id. */
  readonly customProperties: Readonly<Record<string, string>>;
  readonly roamingSettings: Readonly<Record<string, string>>;
  readonly drafts: readonly Draft[];
  readonly theme: Theme;
  readonly language: DisplayLanguage;
  readonly client: ClientId;
  readonly failure: { readonly mode: FailureMode; readonly target: FailureTarget };
  readonly pane: { readonly open: boolean; readonly pinned: boolean; readonly width: number };
  readonly commandRunning: boolean;
  /** The moment the sandbox plays, ISO 8601, and when (epoch ms) it was set. */
  readonly clock: { readonly iso: string; readonly setAt: number };
}

export type SandboxStore = Store<SandboxState>;

/** The sandbox as it stands when somebody opens it: nothing selected, the pane open and pinned. */
export function createSandboxStore(mailbox: SampleMailbox, clock: string, now: number): SandboxStore {
  return createStore<SandboxState>({
    mailbox,
    folder: 'inbox',
    place: 'shared',
    wayIn: 'same-window',
    categoryList: 'all',
    loaded: null,
    selected: [],
    marks: {},
    notices: {},
    customProperties: {},
    roamingSettings: {},
    drafts: [],
    theme: 'light',
    language: 'da-DK',
    client: 'web',
    failure: { mode: 'none', target: 'all' },
    pane: { open: true, pinned: true, width: 450 },
    commandRunning: false,
    clock: { iso: clock, setAt: now },
  });
}

/** The mails of the mailbox that is shown: a mail lies where it was sent to. */
export function mailsShown({ mailbox, place, folder }: SandboxState): readonly SampleMail[] {
  if (folder !== 'inbox') return [];
  const isShared = (mail: SampleMail) => mail.to.some(({ address }) => address === mailbox.address);
  return mailbox.mails.filter((mail) => isShared(mail) === (place === 'shared'));
}

/** The mailbox's own list of categories, as far as somebody has made them. */
export function knownCategories({ mailbox, categoryList }: SandboxState): SampleMailbox['categories'] {
  if (categoryList === 'none') return [];
  return categoryList === 'all' ? mailbox.categories : mailbox.categories.slice(0, 2);
}

export function mailById(state: SandboxState, id: string): SampleMail | null {
  return state.mailbox.mails.find((mail) => mail.id === id) ?? null;
}

/** The mail an add-in sees as its item; null while none or, in most clients, several are selected. */
export function currentItem(state: SandboxState): SampleMail | null {
  const [first] = state.selected;
  if (first === undefined) return null;
  if (state.selected.length > 1 && !clients[state.client].itemWhenSeveral) return null;
  const mail = mailById(state, first);
  return mail === null || isWithheld(state, mail) ? null : mail;
}

/** Whether the pane stays when another mail is selected. */
export function isPinned({ pane, client }: SandboxState): boolean {
  return pane.pinned && clients[client].canPin;
}

/** Encrypted mails, and all mails of a mailbox that the address list hides, are never given to an add-in. */
export function isWithheld(state: SandboxState, mail: SampleMail): boolean {
  return mail.encrypted || (state.place === 'shared' && state.wayIn === 'hidden');
}

/** The moment of the sandbox's clock, which runs on from where it was set. */
export function clockNow(state: SandboxState, now: number): Date {
  return new Date(Date.parse(state.clock.iso) + (now - state.clock.setAt));
}
