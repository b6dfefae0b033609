import { unattendedVersion, type CheckedForm } from '../../desk';
import type { MailSummary, SelectedMail } from '../../outlook';
import type { Services, WorkbookSnapshot } from '../services';
import { problemOf } from '../state/failures';
import { markFor, putMark } from '../state/mark-mail';
import type { Pane } from '../state/pane';
import type { Mark } from '../state/pane-state';
import {
  formOf,
  kindOf,
  rowsOf,
  type BatchMail,
  type BatchRow,
  type BatchState,
  type Ending,
  type Work,
} from './batch-state';
import { comesAgain } from './comes-again';
import { keepWhatIsOpened } from './one-by-one';
import { readFiles } from './read-files';
import { reviewOnce, type ReviewOfMail } from './review-once';

/** Several mails at once: read and imported one after another, stopped and taken up again. */
export interface Batch {
  readonly state: () => BatchState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Takes up these mails in place of those before; what has been read of them is kept. Not while forms are being
   * imported.
   */
  readonly take: (mails: readonly MailSummary[]) => void;
  /** The same, unless a person has opened mails for it that would be let go: then the person is to say so. */
  readonly offer: (mails: readonly MailSummary[]) => void;
  /** Lets go of the mails. Not while forms are being imported or answered. */
  readonly leave: () => void;
  /** Reads the mails that have not been read, until it is stopped; where Outlook opens them only for a person, none. */
  readonly readOn: () => Promise<void>;
  /** Keeps what came out of one of the mails while a person had it open. */
  readonly keep: (itemId: string, stage: BatchMail['stage']) => void;
  /** Keeps how marking one of the mails went. */
  readonly keepMark: (itemId: string, mark: Mark) => void;
  /** Imports what is ready, until it is stopped; what was imported stays imported. */
  readonly importReady: () => Promise<void>;
  /** Reads the workbook again after a reply to the line was kept in it, and marks its mail as it asks for. */
  readonly answered: (row: BatchRow) => Promise<void>;
  /** Stops when the mail in hand is done. */
  readonly stop: () => void;
  /** Holds what was read up against the workbook. */
  readonly review: ReviewOfMail;
}

const batches = new WeakMap<Services, Batch>();

/** The pane's batch; it outlives its screen, since the selection may move while it works. */
export function batchOf(services: Services, pane: Pane): Batch {
  const known = batches.get(services);
  if (known !== undefined) return known;
  const batch = createBatch(services, pane);
  batches.set(services, batch);
  if (!services.mailbox.canOpenSelected) keepWhatIsOpened(pane, batch);
  return batch;
}

/** A batch without mails over the pane's services; the workbook is the one the pane has read. */
export function createBatch(services: Services, pane: Pane): Batch {
  const { mailbox } = services;
  const review = reviewOnce(services);
  const listeners = new Set<() => void>();
  let state: BatchState = { mails: [], endings: new Map(), work: null, hasRun: false };

  function change(changes: Partial<BatchState>): void {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  }

  function changeMail(itemId: string, changes: Partial<BatchMail>): void {
    change({
      mails: state.mails.map((mail) => (mail.summary.itemId === itemId ? { ...mail, ...changes } : mail)),
    });
  }

  function end(row: BatchRow, ending: Ending): void {
    const endings = new Map(state.endings);
    // The newest stands last, also where it takes the place of an earlier one.
    endings.delete(row.id);
    change({ endings: endings.set(row.id, ending) });
  }

  async function snapshot(): Promise<WorkbookSnapshot | null> {
    if (pane.state().workbook === null) await pane.reloadWorkbook();
    return pane.state().workbook;
  }

  function rows(workbook: WorkbookSnapshot): readonly BatchRow[] {
    return rowsOf(state.mails, (file, mail) => review(file, mail, workbook));
  }

  /** Reads what waits, one mail after another; mails that are taken up meanwhile are read as well. */
  async function readWaiting(): Promise<void> {
    if (state.work !== null) return;
    try {
      for (let next = nextWaiting(); next !== undefined && !isStopping(); next = nextWaiting()) {
        const total = state.mails.length;
        const done = state.mails.filter(({ stage }) => stage.kind !== 'waiting').length;
        change({ work: { kind: 'reading', done, total, isStopping: false } });
        await readMail(next);
      }
    } finally {
      change({ work: null });
    }
  }

  function nextWaiting(): BatchMail | undefined {
    return state.mails.find(({ stage }) => stage.kind === 'waiting');
  }

  /** Does the same with one thing after another; each is done to its end, and then it may stop. */
  async function each<Item>(
    kind: Work['kind'],
    items: readonly Item[],
    act: (item: Item) => Promise<void>,
    afterwards: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    if (state.work !== null || items.length === 0) return;
    change({ work: { kind, done: 0, total: items.length, isStopping: false } });
    try {
      for (const [index, item] of items.entries()) {
        if (isStopping()) break;
        await act(item);
        change({ work: { kind, done: index + 1, total: items.length, isStopping: isStopping() } });
      }
      await afterwards();
    } finally {
      change({ work: null });
    }
  }

  function isStopping(): boolean {
    return state.work?.isStopping === true;
  }

  async function readMail({ summary }: BatchMail): Promise<void> {
    changeMail(summary.itemId, { stage: { kind: 'reading' } });
    try {
      const { mail, files } = await mailbox.withSelected(summary, async (opened) => ({
        mail: opened.mail,
        files: await readFiles(opened, (await snapshot())?.round ?? null, services),
      }));
      changeMail(summary.itemId, { stage: { kind: 'read', mail, files } });
    } catch (cause) {
      changeMail(summary.itemId, { stage: { kind: 'failed', problem: problemOf(cause) } });
    }
  }

  async function importRow(row: BatchRow, form: CheckedForm): Promise<void> {
    const mail = mailOf(row.itemId);
    const { workbook } = pane.state();
    if (mail === null || workbook === null) return;
    // The text of a mail that is not the selected one is not asked for.
    const clues = { subject: mail.subject, sender: mail.from.address, bodyToken: null };
    const version = unattendedVersion(form, clues, workbook);
    if (version.kind === 'needs-a-person') {
      return end(row, { kind: 'refused', trouble: comesAgain(version.number) });
    }
    const { choices } = version;
    const { round } = workbook;
    const outcome = await services.importer.importForm({ form, mail, round, reason: null, choices });
    switch (outcome.kind) {
      case 'imported':
        end(row, { kind: 'imported', number: outcome.receipt.number, remark: outcome.remark });
        break;
      case 'already':
        end(row, { kind: 'already', number: outcome.receipt.number, by: outcome.receipt.by });
        break;
      case 'refused':
      case 'unknown':
        return end(row, { kind: outcome.kind, trouble: outcome.trouble });
    }
    await markMail(row, outcome.ledger);
  }

  /** The mark of a mail follows all its forms and the workbook as the import left it. */
  async function markMail({ itemId }: BatchRow, ledger: WorkbookSnapshot['ledger']): Promise<void> {
    const workbook = pane.state().workbook;
    const of = state.mails.find(({ summary }) => summary.itemId === itemId);
    if (workbook === null || of === undefined) return;
    const forms = rowsOf([of], (file, mail) => review(file, mail, workbook)).flatMap(
      (row) => formOf(row) ?? [],
    );
    const wanted = markFor(forms, { ...workbook, ledger });
    if (wanted === null) return;
    // It is put on when a person opens the mail the next time.
    if (!mailbox.canOpenSelected) return changeMail(itemId, { mark: { kind: 'pending' } });
    const mark = await mailbox
      .withSelected(of.summary, (opened) => putMark(opened, wanted))
      .catch((): BatchMail['mark'] => ({ kind: 'failed', failure: 'failed', category: wanted.category }));
    changeMail(itemId, { mark });
  }

  function mailOf(itemId: string): SelectedMail | null {
    const stage = state.mails.find(({ summary }) => summary.itemId === itemId)?.stage;
    return stage?.kind === 'read' ? stage.mail : null;
  }

  function take(mails: readonly MailSummary[]): void {
    const isSame =
      mails.length === state.mails.length &&
      mails.every(({ itemId }, index) => itemId === state.mails[index]?.summary.itemId);
    const isActing = state.work !== null && state.work.kind !== 'reading';
    if (isSame || isActing) return;
    const known = new Map(state.mails.map((mail) => [mail.summary.itemId, mail]));
    change({
      mails: mails.map(
        (summary) => known.get(summary.itemId) ?? { summary, stage: { kind: 'waiting' }, mark: null },
      ),
      endings: new Map(),
      hasRun: false,
    });
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take,
    offer(mails) {
      const offered = new Set(mails.map(({ itemId }) => itemId));
      const isKept = state.mails.every(
        ({ summary, stage }) => stage.kind !== 'read' || offered.has(summary.itemId),
      );
      if (mailbox.canOpenSelected || isKept) take(mails);
    },
    leave: () => take([]),
    keep: (itemId, stage) => changeMail(itemId, { stage }),
    keepMark: (itemId, mark) => changeMail(itemId, { mark }),
    async readOn() {
      if (!mailbox.canOpenSelected) return;
      for (const { summary, stage } of state.mails) {
        if (stage.kind === 'failed') changeMail(summary.itemId, { stage: { kind: 'waiting' } });
      }
      await readWaiting();
    },
    async importReady() {
      const workbook = await snapshot();
      if (workbook === null || workbook.problem !== null) return;
      const ready = rows(workbook).flatMap((row) => {
        const form = formOf(row);
        return form !== null && kindOf(row, workbook) === 'ready' ? [{ row, form }] : [];
      });
      await each(
        'importing',
        ready,
        ({ row, form }) => importRow(row, form),
        async () => {
          await pane.reloadWorkbook();
          change({ hasRun: true });
        },
      );
    },
    async answered(row) {
      await pane.reloadWorkbook();
      const { ledger } = pane.state().workbook ?? {};
      if (ledger !== undefined) await markMail(row, ledger);
    },
    stop() {
      if (state.work !== null) change({ work: { ...state.work, isStopping: true } });
    },
    review,
  };
}
