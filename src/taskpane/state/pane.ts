import type { Checked, CheckContext, ReadFile } from '../../check';
import type { MailboxPlace, MailAttachment, SelectedMail } from '../../outlook';
import type { CheckedForm } from '../../desk';
import { readReplyToken } from '../../form/open';
import type { ImportWish, Receipt, Services, WorkbookSnapshot } from '../services';
import type { Ledger } from '../../workbook/ledger';
import { problemOf } from './failures';
import { formsIn, markFor, putMark } from './mark-mail';
import {
  initialState,
  isBusy,
  isWriting,
  reduce,
  type PaneEvent,
  type PaneFile,
  type PaneState,
  type Source,
  type Tab,
} from './pane-state';
import { createReplyDesk, type ReplyDesk } from './reply-desk';

/** What the screens may ask for, and the state they draw. */
export interface Pane extends ReplyDesk {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Follows the selection and reads the workbook; returns how to stop. */
  readonly start: () => () => void;
  readonly chooseTab: (tab: Tab, about?: string) => void;
  readonly openEntry: (entry: string) => void;
  /** Reads the selected mail's attachments again. */
  readonly readAgain: () => void;
  readonly stopReading: () => void;
  readonly takeFiles: (files: readonly File[]) => void;
  readonly backToMail: () => void;
  readonly reloadWorkbook: () => Promise<void>;
  /** Reads the workbook again if the marks on the mail have changed: somebody, or the ribbon, has been at work. */
  readonly lookAgain: () => Promise<void>;
  readonly importForm: (form: CheckedForm, wish: ImportWish) => Promise<void>;
  readonly undo: (key: string, receipt: Receipt) => Promise<void>;
  /** Puts the mark on the selected mail that the workbook, as last read, asks for. */
  readonly restoreMark: () => Promise<void>;
}

/** Joins the services to the state: every step is an event, and only the newest load may bring results. */
export function createPane(services: Services): Pane {
  const { mailbox } = services;
  const listeners = new Set<() => void>();
  let state = initialState;
  let reading = new AbortController();
  let workbook: Promise<WorkbookSnapshot> | null = null;
  let isLooking = false;

  function tell(event: PaneEvent): void {
    const next = reduce(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function snapshot(): Promise<WorkbookSnapshot> {
    workbook ??= loadWorkbook();
    return workbook;
  }

  async function loadWorkbook(): Promise<WorkbookSnapshot> {
    tell({ type: 'workbook-loading' });
    const loaded = await services.loadWorkbook();
    tell({ type: 'workbook-loaded', snapshot: loaded });
    return loaded;
  }

  async function reloadWorkbook(): Promise<void> {
    workbook = loadWorkbook();
    const loaded = await workbook;
    // What is shown was judged by the workbook as it stood; it is judged again by how it stands now.
    const files = state.files.map((file): PaneFile => {
      if (file.stage.kind !== 'read') return file;
      return { ...file, stage: { ...file.stage, checked: reviewed(file.stage.files, loaded, state.source) } };
    });
    tell({ type: 'rechecked', load: state.load, files });
  }

  async function lookAgain(): Promise<void> {
    const mail = mailOf(state.source);
    const { load, categories: known } = state;
    if (isLooking || mail === null || known === null || isWriting(state)) return;
    isLooking = true;
    try {
      const categories = await mailbox.categories(mail).catch(() => known);
      const isSame = categories.length === known.length && categories.every((name) => known.includes(name));
      if (isSame || load !== state.load || isWriting(state)) return;
      tell({ type: 'categories-known', load, categories });
      await reloadWorkbook();
    } finally {
      isLooking = false;
    }
  }

  function reviewed(
    files: readonly ReadFile[],
    loaded: WorkbookSnapshot,
    source: Source,
  ): readonly Checked[] {
    return files.map((file) => {
      const context: CheckContext = {
        round: loaded.round,
        ledger: loaded.ledgerWithout([file.key]),
        received: source.kind === 'mail' ? source.mail.received : null,
        sender: source.kind === 'mail' ? source.mail.from.address : null,
        replaces: [],
      };
      return services.review(file, context);
    });
  }

  /** Begins a new load: whatever was under way is stopped, and its results are dropped by their number. */
  function take(source: Source, files: readonly PaneFile[]): { load: number; signal: AbortSignal } {
    reading.abort();
    reading = new AbortController();
    const load = state.load + 1;
    tell({ type: 'source-taken', load, source, files });
    return { load, signal: reading.signal };
  }

  function followSelection(): void {
    const selection = mailbox.selection();
    const current = state.source;
    if (selection.kind === 'mail' && current.kind === 'mail' && selection.mail.itemId === current.mail.itemId)
      return;
    takeSelection();
  }

  function takeSelection(): void {
    const selection = mailbox.selection();
    if (selection.kind !== 'mail') {
      take(selection, []);
      return;
    }
    const { mail } = selection;
    const attachments = mail.attachments.filter((attachment) => !attachment.inline);
    const { load, signal } = take(
      selection,
      attachments.map(({ id, name }) => ({ id, name, stage: { kind: 'waiting' } })),
    );
    void readCategories(mail, load);
    void readPlace(mail, load);
    void readToken(mail, load);
    void readEach(
      attachments.map((attachment) => ({
        id: attachment.id,
        name: attachment.name,
        fetch: () => bytesOf(mail, attachment),
      })),
      selection,
      load,
      signal,
    );
  }

  async function readCategories(mail: SelectedMail, load: number): Promise<void> {
    const categories = await mailbox.categories(mail).catch((): readonly string[] => []);
    tell({ type: 'categories-known', load, categories });
  }

  async function readPlace(mail: SelectedMail, load: number): Promise<void> {
    const { round } = await snapshot();
    const place = await mailbox.placeOf(mail, round.mailbox).catch((): MailboxPlace => 'unknown');
    tell({ type: 'place-known', load, place });
  }

  async function readToken(mail: SelectedMail, load: number): Promise<void> {
    // An older Outlook or a protected mail may keep its text; there are other ways to know an answer.
    const text = await mailbox.bodyText(mail).catch(() => '');
    tell({ type: 'token-known', load, token: readReplyToken(text) });
  }

  async function bytesOf(mail: SelectedMail, attachment: MailAttachment): Promise<Uint8Array | 'cloud-link'> {
    if (attachment.kind === 'cloud') return 'cloud-link';
    const content = await mailbox.attachment(mail, attachment);
    return content.kind === 'link' ? 'cloud-link' : content.bytes;
  }

  async function readEach(
    files: readonly { id: string; name: string; fetch: () => Promise<Uint8Array | 'cloud-link'> }[],
    source: Source,
    load: number,
    signal: AbortSignal,
  ): Promise<void> {
    for (const { id, name, fetch } of files) {
      if (signal.aborted) return;
      const move = (stage: PaneFile['stage']) => {
        if (!signal.aborted) tell({ type: 'file-moved', load, id, stage });
      };
      try {
        move({ kind: 'fetching' });
        const bytes = await fetch();
        if (bytes === 'cloud-link') {
          move({ kind: 'failed', problem: 'cloud-link' });
          continue;
        }
        move({ kind: 'reading' });
        const loaded = await snapshot();
        const read = await services.read(bytes, name, loaded.round, signal);
        // The workbook may have been read anew while the form was being read.
        move({
          kind: 'read',
          files: read,
          checked: reviewed(read, state.workbook ?? loaded, source),
          bytes,
        });
      } catch (cause) {
        move({ kind: 'failed', problem: problemOf(cause) });
      }
    }
  }

  function takeFiles(chosen: readonly File[]): void {
    if (chosen.length === 0) return;
    const files = chosen.map((file, index) => ({
      id: `file-${index}`,
      name: file.name,
      fetch: async () => new Uint8Array(await file.arrayBuffer()),
    }));
    const { load, signal } = take(
      { kind: 'files' },
      files.map(({ id, name }) => ({ id, name, stage: { kind: 'waiting' } })),
    );
    tell({ type: 'tab-chosen', tab: 'mail' });
    void readEach(files, { kind: 'files' }, load, signal);
  }

  async function importForm(form: CheckedForm, wish: ImportWish): Promise<void> {
    const { key } = form;
    if (isBusy(state, key) || state.actions.get(key)?.kind === 'imported') return;
    const mail = mailOf(state.source);
    const forms = formsIn(state.files);
    tell({ type: 'import-started', key });
    const { round } = await snapshot();
    const outcome = await services.importer.importForm({ ...wish, form, mail, round });
    tell({ type: 'import-ended', key, outcome });
    if (outcome.kind === 'imported' || outcome.kind === 'already') {
      showLedger(outcome.ledger);
      await mark(mail, forms);
    }
    await reloadWorkbook();
  }

  async function undo(key: string, receipt: Receipt): Promise<void> {
    if (isBusy(state, key)) return;
    const mail = mailOf(state.source);
    const forms = formsIn(state.files);
    tell({ type: 'undo-started', key, receipt });
    const { round } = await snapshot();
    const outcome = await services.importer.undo(receipt, round);
    tell({ type: 'undo-ended', key, receipt, outcome });
    if (outcome.kind === 'undone') {
      showLedger(outcome.ledger);
      await mark(mail, forms);
    }
    await reloadWorkbook();
  }

  /** A write has read the workbook back, so what it found need not wait for the next reading. */
  function showLedger(ledger: Ledger): void {
    if (state.workbook === null) return;
    tell({ type: 'workbook-loaded', snapshot: { ...state.workbook, ledger } });
  }

  /** Puts the mark on the mail that the workbook asks for. Without a mail there is nothing to mark. */
  async function mark(mail: SelectedMail | null, forms: readonly CheckedForm[]): Promise<void> {
    const wanted = markFor(forms, state.workbook);
    if (mail === null || wanted === null) return;
    const { itemId } = mail;
    tell({ type: 'marked', itemId, mark: { kind: 'pending' } });
    tell({ type: 'marked', itemId, mark: await putMark(onSelected(mail), wanted) });
    if (isSelected(mail)) await readCategories(mail, state.load);
  }

  function onSelected(mail: SelectedMail) {
    return { mark: (name: string, others: readonly string[]) => mailbox.mark(mail, name, others) };
  }

  function isSelected(mail: SelectedMail): boolean {
    return state.source.kind === 'mail' && state.source.mail.itemId === mail.itemId;
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => {
      void snapshot();
      takeSelection();
      const stop = mailbox.onSelectionChange(followSelection);
      return () => {
        stop();
        reading.abort();
      };
    },
    chooseTab: (tab, about) => tell({ type: 'tab-chosen', tab, ...(about === undefined ? {} : { about }) }),
    openEntry: (entry) => tell({ type: 'entry-opened', entry }),
    readAgain: takeSelection,
    stopReading: () => {
      reading.abort();
      tell({ type: 'stopped', load: state.load });
    },
    takeFiles,
    backToMail: takeSelection,
    reloadWorkbook,
    lookAgain,
    importForm,
    undo,
    restoreMark: () => mark(mailOf(state.source), formsIn(state.files)),
    ...createReplyDesk({
      services,
      state: () => state,
      tell,
      snapshot,
      reloadWorkbook,
      markMail: mark,
    }),
  };
}

function mailOf(source: Source): SelectedMail | null {
  return source.kind === 'mail' ? source.mail : null;
}
