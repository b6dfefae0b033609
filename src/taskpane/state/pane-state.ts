import type { Checked, ReadFile } from '../../check';
import type { MailboxPlace, OutlookFailure, ReplyDraft, ReplyOpened, Selection } from '../../outlook';
import type { ReplyProblem } from '../../reply';
import { standing } from '../model/entries';
import type { ImportOutcome, Receipt, Trouble, UndoOutcome, WorkbookSnapshot } from '../services';

export type Tab =
  | 'mail'
  | 'overview'
  | 'missing'
  | 'initiative'
  | 'redistribution'
  | 'plans'
  | 'setup'
  | 'workbook'
  | 'export'
  | 'new-round'
  | 'blank-form'
  | 'anonymise';

/** What the pane works on: the selected mail, files chosen by hand, or why there is nothing. */
export type Source = Selection | { readonly kind: 'files' };

export type FileProblem = OutlookFailure | 'cloud-link' | 'reader-failed' | 'withheld';

/** One attachment or chosen file on its way through. */
export interface PaneFile {
  readonly id: string;
  readonly name: string;
  readonly stage:
    | { readonly kind: 'waiting' | 'fetching' | 'reading' | 'stopped' }
    | { readonly kind: 'failed'; readonly problem: FileProblem }
    | {
        readonly kind: 'read';
        readonly files: readonly ReadFile[];
        readonly checked: readonly Checked[];
        /** As it was handed in, for the marked copy that goes back. */
        readonly bytes: Uint8Array;
      };
}

/** What was done with a form from this pane, kept while the selection moves: the form's key names it. */
export type Action =
  | { readonly kind: 'importing' }
  | {
      readonly kind: 'imported';
      readonly receipt: Receipt;
      readonly wasThere: boolean;
      readonly remark: Trouble | null;
    }
  | { readonly kind: 'import-failed'; readonly trouble: Trouble; readonly unknown: boolean }
  | { readonly kind: 'undoing'; readonly receipt: Receipt }
  | { readonly kind: 'undone' }
  | { readonly kind: 'undo-failed'; readonly receipt: Receipt; readonly trouble: Trouble };

/** How the mark on a mail went; the workbook is the truth, so a missing mark is a remark, never a failure. */
export type Mark =
  | { readonly kind: 'pending' | 'set' }
  | { readonly kind: 'failed'; readonly failure: OutlookFailure; readonly category: string };

export interface PaneState {
  readonly tab: Tab;
  /** What the tab is about: the key of an initiative, the code of a region or cluster. */
  readonly about: string | null;
  /** Number of the newest load; whatever an older one brings is dropped. */
  readonly load: number;
  readonly source: Source;
  readonly files: readonly PaneFile[];
  /** The entry the person opened, by its id; null leaves the choice to the pane. */
  readonly opened: string | null;
  readonly workbook: WorkbookSnapshot | null;
  readonly workbookLoading: boolean;
  readonly actions: ReadonlyMap<string, Action>;
  /** Reply windows opened from this pane, by the mail and form they answer. */
  readonly replies: ReadonlyMap<string, ReplyState>;
  /** How marking mails from this pane went, by the mail's item id. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** Whether several mails have been selected together since the pane opened. */
  readonly hadSeveral: boolean;
  /** Names of the marks on the selected mail; null while not known. */
  readonly categories: readonly string[] | null;
  /** Whose mailbox the selected mail lies in; null while not known. */
  readonly place: MailboxPlace | null;
  /** The token of one of our replies in the selected mail's text; null where there is none, or not known yet. */
  readonly bodyToken: string | null;
}

export type ReplyState =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'opened';
      readonly how: ReplyOpened;
      readonly draft: ReplyDraft;
      readonly books: BooksState;
    }
  | { readonly kind: 'blocked'; readonly problems: readonly ReplyProblem[] };

/** Whether Indmeldinger and Log say what became of a reply; "none" where nothing is to be said, or not yet. */
export type BooksState =
  | { readonly kind: 'none' | 'writing' | 'kept' | 'sent' }
  | { readonly kind: 'failed'; readonly trouble: Trouble };

export type PaneEvent =
  | { readonly type: 'tab-chosen'; readonly tab: Tab; readonly about?: string }
  | {
      readonly type: 'source-taken';
      readonly load: number;
      readonly source: Source;
      readonly files: readonly PaneFile[];
    }
  | {
      readonly type: 'file-moved';
      readonly load: number;
      readonly id: string;
      readonly stage: PaneFile['stage'];
    }
  | { readonly type: 'stopped'; readonly load: number }
  | { readonly type: 'categories-known'; readonly load: number; readonly categories: readonly string[] }
  | { readonly type: 'place-known'; readonly load: number; readonly place: MailboxPlace }
  | { readonly type: 'token-known'; readonly load: number; readonly token: string | null }
  | { readonly type: 'entry-opened'; readonly entry: string }
  | { readonly type: 'workbook-loading' }
  | { readonly type: 'workbook-loaded'; readonly snapshot: WorkbookSnapshot }
  | { readonly type: 'rechecked'; readonly load: number; readonly files: readonly PaneFile[] }
  | { readonly type: 'import-started'; readonly key: string }
  | { readonly type: 'import-ended'; readonly key: string; readonly outcome: ImportOutcome }
  | { readonly type: 'marked'; readonly itemId: string; readonly mark: Mark }
  | { readonly type: 'undo-started'; readonly key: string; readonly receipt: Receipt }
  | {
      readonly type: 'undo-ended';
      readonly key: string;
      readonly receipt: Receipt;
      readonly outcome: UndoOutcome;
    }
  | { readonly type: 'reply-changed'; readonly about: string; readonly reply: ReplyState }
  | { readonly type: 'reply-forgotten'; readonly key: string };

export const initialState: PaneState = {
  tab: 'mail',
  about: null,
  load: 0,
  source: { kind: 'none' },
  files: [],
  opened: null,
  workbook: null,
  workbookLoading: false,
  actions: new Map(),
  replies: new Map(),
  marks: new Map(),
  hadSeveral: false,
  categories: null,
  place: null,
  bodyToken: null,
};

/** The pane's only way from one state to the next. Events of an older load than the newest change nothing. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  if ('load' in event && event.load < state.load) return state;
  switch (event.type) {
    case 'tab-chosen':
      return { ...state, tab: event.tab, about: event.about ?? null };
    case 'source-taken':
      return {
        ...state,
        load: event.load,
        source: event.source,
        files: event.files,
        // Opened from a mail, an initiative's seats belong to that mail: another one shows itself.
        tab: state.tab === 'initiative' ? 'mail' : state.tab,
        opened: null,
        categories: null,
        place: null,
        bodyToken: null,
        hadSeveral: state.hadSeveral || event.source.kind === 'several',
      };
    case 'file-moved':
      return { ...state, files: state.files.map((file) => moved(file, event.id, event.stage)) };
    case 'stopped':
      return { ...state, files: state.files.map(stoppedIfUnfinished) };
    case 'categories-known':
      return { ...state, categories: event.categories };
    case 'place-known':
      return { ...state, place: event.place };
    case 'token-known':
      return { ...state, bodyToken: event.token };
    case 'entry-opened':
      return { ...state, opened: event.entry };
    case 'workbook-loading':
      return { ...state, workbookLoading: true };
    case 'workbook-loaded':
      return {
        ...state,
        workbookLoading: false,
        workbook: event.snapshot,
        actions: stillTrue(state.actions, event.snapshot),
      };
    case 'rechecked':
      return { ...state, files: event.files };
    case 'import-started':
      return withAction(state, event.key, { kind: 'importing' });
    case 'import-ended':
      return withAction(state, event.key, afterImport(event.outcome));
    case 'marked':
      return { ...state, marks: withEntry(state.marks, event.itemId, event.mark) };
    case 'undo-started':
      return withAction(state, event.key, { kind: 'undoing', receipt: event.receipt });
    case 'undo-ended':
      return withAction(state, event.key, afterUndo(event.receipt, event.outcome));
    case 'reply-changed':
      return { ...state, replies: withEntry(state.replies, event.about, event.reply) };
    case 'reply-forgotten':
      return {
        ...state,
        replies: new Map([...state.replies].filter(([about]) => !about.endsWith(`/${event.key}`))),
      };
  }
}

/** Whether a write for this form is under way, so that a second click starts none. */
export function isBusy(state: PaneState, key: string): boolean {
  const action = state.actions.get(key);
  return action?.kind === 'importing' || action?.kind === 'undoing';
}

/** Whether a write for any form is under way. */
export function isWriting(state: PaneState): boolean {
  return [...state.actions.keys()].some((key) => isBusy(state, key));
}

/** Without receipts for imports that the workbook says somebody has taken back since. */
function stillTrue(
  actions: ReadonlyMap<string, Action>,
  { ledger, problem }: WorkbookSnapshot,
): ReadonlyMap<string, Action> {
  if (problem !== null) return actions;
  return new Map(
    [...actions].filter(([key, { kind }]) => kind !== 'imported' || standing(ledger, key) !== null),
  );
}

/** Whether an attachment is still on its way. */
export function isReading(state: PaneState): boolean {
  return state.files.some((file) => isUnfinished(file));
}

function isUnfinished(file: PaneFile): boolean {
  const { kind } = file.stage;
  return kind === 'waiting' || kind === 'fetching' || kind === 'reading';
}

function moved(file: PaneFile, id: string, stage: PaneFile['stage']): PaneFile {
  return file.id === id ? { ...file, stage } : file;
}

function stoppedIfUnfinished(file: PaneFile): PaneFile {
  return isUnfinished(file) ? { ...file, stage: { kind: 'stopped' } } : file;
}

function afterImport(outcome: ImportOutcome): Action {
  switch (outcome.kind) {
    case 'imported':
      return {
        kind: 'imported',
        receipt: outcome.receipt,
        wasThere: false,
        remark: outcome.remark,
      };
    case 'already':
      return {
        kind: 'imported',
        receipt: outcome.receipt,
        wasThere: true,
        remark: null,
      };
    case 'refused':
      return { kind: 'import-failed', trouble: outcome.trouble, unknown: false };
    case 'unknown':
      return { kind: 'import-failed', trouble: outcome.trouble, unknown: true };
  }
}

function afterUndo(receipt: Receipt, outcome: UndoOutcome): Action {
  return outcome.kind === 'undone'
    ? { kind: 'undone' }
    : { kind: 'undo-failed', receipt, trouble: outcome.trouble };
}

function withAction(state: PaneState, key: string, action: Action): PaneState {
  return { ...state, actions: withEntry(state.actions, key, action) };
}

function withEntry<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value,
): ReadonlyMap<string, Value> {
  return new Map(map).set(key, value);
}
