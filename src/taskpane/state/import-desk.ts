import type { CheckedForm } from '../../desk';
import type { SelectedMail } from '../../outlook';
import type { Ledger } from '../../workbook/ledger';
import type { ImportWish, Receipt } from '../services';
import { formsIn, markFor, putMark } from './mark-mail';
import { isBusy } from './pane-state';
import { mailOf, type PaneWorld } from './pane-world';

/** What can be written from the pane about the form in hand, and the marks that follow. */
export interface ImportDesk {
  readonly importForm: (form: CheckedForm, wish: ImportWish) => Promise<void>;
  readonly undo: (key: string, receipt: Receipt) => Promise<void>;
  /** Puts the mark on the selected mail that the workbook, as last read, asks for. */
  readonly restoreMark: () => Promise<void>;
  /** Puts the mark that the workbook asks for on a mail with these forms. */
  readonly mark: (mail: SelectedMail | null, forms: readonly CheckedForm[]) => Promise<void>;
}

/** Imports and takes back, one write for a form at a time. `readCategories` reads the mail's marks anew. */
export function createImportDesk(
  { services, state, tell, snapshot, reloadWorkbook }: PaneWorld,
  readCategories: (mail: SelectedMail, load: number) => Promise<void>,
): ImportDesk {
  async function importForm(form: CheckedForm, wish: ImportWish): Promise<void> {
    const { key } = form;
    if (isBusy(state(), key) || state().actions.get(key)?.kind === 'imported') return;
    const mail = mailOf(state().source);
    const forms = formsIn(state().files);
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
    if (isBusy(state(), key)) return;
    const mail = mailOf(state().source);
    const forms = formsIn(state().files);
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
    const { workbook } = state();
    if (workbook !== null) tell({ type: 'workbook-loaded', snapshot: { ...workbook, ledger } });
  }

  /** Puts the mark on the mail that the workbook asks for. Without a mail there is nothing to mark. */
  async function mark(mail: SelectedMail | null, forms: readonly CheckedForm[]): Promise<void> {
    const wanted = markFor(forms, state().workbook);
    if (mail === null || wanted === null) return;
    const { itemId } = mail;
    tell({ type: 'marked', itemId, mark: { kind: 'pending' } });
    tell({ type: 'marked', itemId, mark: await putMark(onSelected(mail), wanted) });
    if (mailOf(state().source)?.itemId === itemId) await readCategories(mail, state().load);
  }

  function onSelected(mail: SelectedMail) {
    return { mark: (name: string, others: readonly string[]) => services.mailbox.mark(mail, name, others) };
  }

  return {
    importForm,
    undo,
    restoreMark: () => mark(mailOf(state().source), formsIn(state().files)),
    mark,
  };
}
