import type { Checked, ReadFile } from '../../check';
import type { MailboxPlace, OutlookFailure, ReplyDraft, ReplyOpened, Selection } from '../../outlook';
import type { ReplyProblem } from '../../reply';
import type { Receipt, Trouble, WorkbookSnapshot } from '../services';

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

export type FileProblem = OutlookFailure | 'reader-failed' | 'withheld';

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

/** The pane as it opens: nothing is selected, read or known yet. */
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

/** Whether a write for this form is under way, so that a second click starts none. */
export function isBusy(state: PaneState, key: string): boolean {
  const action = state.actions.get(key);
  return action?.kind === 'importing' || action?.kind === 'undoing';
}

/** Whether a write for any form is under way. */
export function isWriting(state: PaneState): boolean {
  return [...state.actions.keys()].some((key) => isBusy(state, key));
}

/** Whether an attachment is still on its way. */
export function isReading(state: PaneState): boolean {
  return state.files.some((file) => isUnfinished(file));
}

/** Whether a file is still on its way. */
export function isUnfinished(file: PaneFile): boolean {
  const { kind } = file.stage;
  return kind === 'waiting' || kind === 'fetching' || kind === 'reading';
}
