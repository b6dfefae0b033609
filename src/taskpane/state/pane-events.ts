import type { MailboxPlace } from '../../outlook';
import { standing } from '../model/entries';
import type { ImportOutcome, Receipt, UndoOutcome, WorkbookSnapshot } from '../services';
import {
  isUnfinished,
  type Action,
  type Mark,
  type PaneFile,
  type PaneState,
  type ReplyState,
  type Source,
  type Tab,
} from './pane-state';

/** What happens to the pane. An event with a load's number is about that load's mail or files. */
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
  /** A form is typed into the mail, which has no file of its own. */
  | { readonly type: 'text-is-form'; readonly load: number; readonly file: PaneFile }
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
    case 'text-is-form':
      return { ...state, files: [event.file] };
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
