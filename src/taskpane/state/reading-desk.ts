import { readReplyToken } from '../../form/open';
import type { ReadFile } from '../../check';
import type { MailboxPlace, SelectedMail } from '../../outlook';
import { problemOf } from './failures';
import { bytesIn } from './link-file';
import type { PaneFile, Source } from './pane-state';
import { rememberForms } from '../resubmission/seen-forms';
import type { WorkbookSnapshot } from '../services';
import type { PaneWorld } from './pane-world';
import { reviewFiles } from './review-files';

/** What can be read, and how to stop it. */
export interface ReadingDesk {
  /** Takes up what is selected, unless it is the mail in hand. */
  readonly followSelection: () => void;
  /** Reads what is selected, also where it is the mail in hand. */
  readonly takeSelection: () => void;
  readonly takeFiles: (files: readonly File[]) => void;
  readonly readCategories: (mail: SelectedMail, load: number) => Promise<void>;
  readonly stopReading: () => void;
  /** Ends whatever is under way, and says so nowhere. */
  readonly close: () => void;
}

/** What the workbook calls the file of a form that is typed into the mail itself. */
const typedForm = 'Mailens tekst';

/** Reads the selected mail or chosen files, one file after another; only the newest load may bring results. */
export function createReadingDesk({ services, state, tell, snapshot }: PaneWorld): ReadingDesk {
  let reading = new AbortController();

  /** Begins a new load: whatever was under way is stopped, and its results are dropped by their number. */
  function take(source: Source, files: readonly PaneFile[]): { load: number; signal: AbortSignal } {
    reading.abort();
    reading = new AbortController();
    const load = state().load + 1;
    tell({ type: 'source-taken', load, source, files });
    return { load, signal: reading.signal };
  }

  function followSelection(): void {
    const selection = services.mailbox.selection();
    const current = state().source;
    if (selection.kind === 'mail' && current.kind === 'mail' && selection.mail.itemId === current.mail.itemId)
      return;
    takeSelection();
  }

  function takeSelection(): void {
    const selection = services.mailbox.selection();
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
    void readText(mail, attachments.length === 0, load, signal);
    void readEach(
      attachments.map((attachment) => ({
        id: attachment.id,
        name: attachment.name,
        fetch: async () => bytesIn(await services.mailbox.attachment(mail, attachment)),
      })),
      load,
      signal,
    );
  }

  async function readCategories(mail: SelectedMail, load: number): Promise<void> {
    const categories = await services.mailbox.categories(mail).catch((): readonly string[] => []);
    tell({ type: 'categories-known', load, categories });
  }

  async function readPlace(mail: SelectedMail, load: number): Promise<void> {
    const { round } = await snapshot();
    const place = await services.mailbox.placeOf(mail, round.mailbox).catch((): MailboxPlace => 'unknown');
    tell({ type: 'place-known', load, place });
  }

  async function readText(
    mail: SelectedMail,
    mayBeForm: boolean,
    load: number,
    signal: AbortSignal,
  ): Promise<void> {
    // An older Outlook or a protected mail may keep its text; there are other ways to know an answer.
    const text = await services.mailbox.bodyText(mail).catch(() => '');
    tell({ type: 'token-known', load, token: readReplyToken(text) });
    if (!mayBeForm || text.trim() === '') return;
    const bytes = new TextEncoder().encode(text);
    const loaded = await snapshot();
    // A text that cannot be read is a mail as any other: nobody has handed in a file.
    const read = await services.read(bytes, typedForm, loaded.round, signal).catch(() => []);
    const forms = read.filter(({ reading }) => reading.kind === 'form');
    if (forms.length === 0 || signal.aborted) return;
    rememberForms(services, forms);
    tell({
      type: 'text-is-form',
      load,
      file: { id: typedForm, name: typedForm, stage: readStage(forms, bytes, loaded) },
    });
  }

  /** The workbook may have been read anew while the form was being read. */
  function readStage(
    files: readonly ReadFile[],
    bytes: Uint8Array,
    loaded: WorkbookSnapshot,
  ): Extract<PaneFile['stage'], { kind: 'read' }> {
    const { source, workbook } = state();
    return { kind: 'read', files, checked: reviewFiles(files, workbook ?? loaded, source, services), bytes };
  }

  async function readEach(
    files: readonly { id: string; name: string; fetch: () => Promise<Uint8Array> }[],
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
        move({ kind: 'reading' });
        const loaded = await snapshot();
        const read = await services.read(bytes, name, loaded.round, signal);
        rememberForms(services, read);
        move(readStage(read, bytes, loaded));
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
    void readEach(files, load, signal);
  }

  return {
    followSelection,
    takeSelection,
    takeFiles,
    readCategories,
    stopReading: () => {
      reading.abort();
      tell({ type: 'stopped', load: state().load });
    },
    close: () => reading.abort(),
  };
}
