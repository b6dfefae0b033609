import type { Services, WorkbookSnapshot } from '../services';
import { createImportDesk, type ImportDesk } from './import-desk';
import { reduce, type PaneEvent } from './pane-events';
import { initialState, isWriting, type PaneFile, type PaneState, type Tab } from './pane-state';
import { mailOf, type PaneWorld } from './pane-world';
import { createReadingDesk } from './reading-desk';
import { createReplyDesk, type ReplyDesk } from './reply-desk';
import { reviewFiles } from './review-files';

/** What the screens may ask for, and the state they draw. */
export interface Pane extends ReplyDesk, Omit<ImportDesk, 'mark'> {
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
}

/** Joins the services to the state: every step is an event, and only the newest load may bring results. */
export function createPane(services: Services): Pane {
  const { mailbox } = services;
  const listeners = new Set<() => void>();
  let state = initialState;
  let workbook: Promise<WorkbookSnapshot> | null = null;
  let isLooking = false;

  function tell(event: PaneEvent): void {
    const next = reduce(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function snapshot(): Promise<WorkbookSnapshot> {
    return workbook ?? loadWorkbook();
  }

  /** A look that comes back after a later one was begun ends as the later one does: it saw less. */
  function loadWorkbook(): Promise<WorkbookSnapshot> {
    tell({ type: 'workbook-loading' });
    const loading: Promise<WorkbookSnapshot> = services.loadWorkbook().then((loaded) => {
      if (workbook !== loading && workbook !== null) return workbook;
      tell({ type: 'workbook-loaded', snapshot: loaded });
      return loaded;
    });
    workbook = loading;
    return loading;
  }

  async function reloadWorkbook(): Promise<void> {
    const loaded = await loadWorkbook();
    // What is shown was judged by the workbook as it stood; it is judged again by how it stands now.
    const files = state.files.map((file): PaneFile => {
      if (file.stage.kind !== 'read') return file;
      return {
        ...file,
        stage: { ...file.stage, checked: reviewFiles(file.stage.files, loaded, state.source, services) },
      };
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

  const world: PaneWorld = { services, state: () => state, tell, snapshot, reloadWorkbook };
  const { readCategories, close, takeSelection, followSelection, takeFiles, stopReading } =
    createReadingDesk(world);
  const { mark, ...importDesk } = createImportDesk(world, readCategories);

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
        close();
      };
    },
    chooseTab: (tab, about) => tell({ type: 'tab-chosen', tab, ...(about === undefined ? {} : { about }) }),
    openEntry: (entry) => tell({ type: 'entry-opened', entry }),
    readAgain: takeSelection,
    stopReading,
    takeFiles,
    backToMail: takeSelection,
    reloadWorkbook,
    lookAgain,
    ...importDesk,
    ...createReplyDesk({ ...world, markMail: mark }),
  };
}
